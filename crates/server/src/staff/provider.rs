//! The sign-in provider: where a browser is sent to it, and what it says of who came back (OpenID Connect).

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreErrorResponseType, CoreGenderClaim,
    CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata,
    CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AdditionalClaims, AuthorizationCode, ClaimsVerificationError, CsrfToken, EmptyExtraTokenFields,
    IdTokenClaims, IdTokenFields, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError,
    Scope, SignatureVerificationError, StandardErrorResponse, StandardTokenResponse, TokenResponse,
};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use tokio::sync::Mutex;

use super::Settings;
use super::fetch::fetch;

/// All claims that the standard does not name, as they came.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Others(BTreeMap<String, serde_json::Value>);

impl AdditionalClaims for Others {}

type Claims = IdTokenClaims<Others, CoreGenderClaim>;
type Tokens = StandardTokenResponse<
    IdTokenFields<
        Others,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;
type Client = openidconnect::Client<
    Others,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    openidconnect::EndpointSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointNotSet,
    openidconnect::EndpointMaybeSet,
    openidconnect::EndpointMaybeSet,
>;

/// The algorithms with a key pair: only the provider can sign, and we verify with what it publishes.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 6] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// What a browser was sent away with; who comes back must fit it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    /// Comes back beside the code.
    pub(crate) state: String,
    /// Comes back inside the token.
    pub(crate) nonce: String,
    /// Proves that the code was asked for by us.
    pub(crate) verifier: String,
}

/// Whom the provider vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Vouched {
    pub(crate) subject: String,
    pub(crate) name: String,
    pub(crate) claims: BTreeMap<String, serde_json::Value>,
}

/// Why nobody is signed in.
#[derive(Debug, Error)]
pub(crate) enum ProviderError {
    /// The provider does not answer, or not as a provider does.
    #[error("the sign-in provider cannot be used: {0}")]
    Unavailable(String),
    /// The provider does not take the code.
    #[error("the sign-in provider does not take the code: {0}")]
    Code(String),
    /// The token is not one for us and for this sign-in.
    #[error("the sign-in provider's token is refused: {0}")]
    Token(#[from] ClaimsVerificationError),
}

/// The provider with what it says of itself, once it was asked.
pub(crate) struct Provider {
    settings: Known,
    described: Mutex<Option<Arc<CoreProviderMetadata>>>,
}

/// What must be known of the provider and of us before anybody is asked.
struct Known {
    issuer: openidconnect::IssuerUrl,
    client: openidconnect::ClientId,
    secret: openidconnect::ClientSecret,
    back: String,
}

impl Provider {
    /// A provider that was not asked yet.
    pub(crate) fn new(settings: &Settings) -> Provider {
        Provider {
            settings: Known {
                issuer: settings.issuer.clone(),
                client: settings.client.clone(),
                secret: settings.secret.clone(),
                back: settings.address.at(api::paths::SIGNED_IN),
            },
            described: Mutex::new(None),
        }
    }

    /// The address to send a browser to, and what must fit when it comes back.
    pub(crate) async fn ask(&self) -> Result<(String, Asked), ProviderError> {
        in_time(self.address()).await
    }

    /// Who came back with this code.
    pub(crate) async fn vouch(&self, code: String, asked: Asked) -> Result<Vouched, ProviderError> {
        in_time(self.exchange(code, asked)).await
    }

    async fn address(&self) -> Result<(String, Asked), ProviderError> {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let client = self.client(self.described().await?)?;
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let request = client.authorize_url(flow, CsrfToken::new_random, Nonce::new_random);
        let request = request
            .add_scope(Scope::new("profile".to_owned()))
            .set_pkce_challenge(challenge);
        let (url, state, nonce) = request.url();
        let asked = Asked {
            state: state.into_secret(),
            nonce: nonce.secret().clone(),
            verifier: verifier.into_secret(),
        };
        Ok((url.into(), asked))
    }

    async fn exchange(&self, code: String, asked: Asked) -> Result<Vouched, ProviderError> {
        let described = self.described().await?;
        let client = self.client(described.clone())?;
        let unavailable =
            |error: openidconnect::ConfigurationError| ProviderError::Unavailable(error.to_string());
        let exchange = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(unavailable)?;
        let exchange = exchange.set_pkce_verifier(PkceCodeVerifier::new(asked.verifier));
        let tokens = exchange
            .request_async(&fetch)
            .await
            .map_err(|error| match error {
                RequestTokenError::ServerResponse(answer) => ProviderError::Code(answer.error().to_string()),
                RequestTokenError::Request(error) => ProviderError::Unavailable(error.to_string()),
                error => ProviderError::Unavailable(error.to_string()),
            })?;
        let token = tokens
            .id_token()
            .ok_or_else(|| ProviderError::Unavailable("it gives no ID token".to_owned()))?;
        let nonce = Nonce::new(asked.nonce);
        let claims = match token.claims(&client.id_token_verifier().set_allowed_algs(ALGORITHMS), &nonce) {
            // Providers change their keys from time to time.
            Err(ClaimsVerificationError::SignatureVerification(
                SignatureVerificationError::NoMatchingKey,
            )) => {
                let client = self.client(self.described_anew(&described).await?)?;
                token
                    .claims(&client.id_token_verifier().set_allowed_algs(ALGORITHMS), &nonce)?
                    .clone()
            }
            verified => verified?.clone(),
        };
        Ok(vouched(&claims))
    }

    fn client(&self, described: Arc<CoreProviderMetadata>) -> Result<Client, ProviderError> {
        let (id, secret) = (self.settings.client.clone(), self.settings.secret.clone());
        let back = RedirectUrl::new(self.settings.back.clone())
            .map_err(|error| ProviderError::Unavailable(error.to_string()))?;
        let client = Client::from_provider_metadata(Arc::unwrap_or_clone(described), id, Some(secret));
        Ok(client.set_redirect_uri(back))
    }

    /// What the provider says of itself: asked at the first use.
    async fn described(&self) -> Result<Arc<CoreProviderMetadata>, ProviderError> {
        let mut described = self.described.lock().await;
        match &*described {
            Some(known) => Ok(known.clone()),
            None => Ok(described.insert(self.discover().await?).clone()),
        }
    }

    /// The same asked again, unless somebody else did since.
    async fn described_anew(
        &self,
        old: &Arc<CoreProviderMetadata>,
    ) -> Result<Arc<CoreProviderMetadata>, ProviderError> {
        let mut described = self.described.lock().await;
        match &*described {
            Some(newer) if !Arc::ptr_eq(newer, old) => Ok(newer.clone()),
            _ => Ok(described.insert(self.discover().await?).clone()),
        }
    }

    async fn discover(&self) -> Result<Arc<CoreProviderMetadata>, ProviderError> {
        let discovered = CoreProviderMetadata::discover_async(self.settings.issuer.clone(), &fetch).await;
        discovered.map(Arc::new).map_err(|error| {
            let cause = std::error::Error::source(&error).map(|it| format!(": {it}"));
            ProviderError::Unavailable(format!("{error}{}", cause.unwrap_or_default()))
        })
    }
}

/// How long the whole talk with the provider may take, also for those who wait until another has asked it.
const PATIENCE: Duration = Duration::from_secs(8);

async fn in_time<T>(talk: impl Future<Output = Result<T, ProviderError>>) -> Result<T, ProviderError> {
    let late = |_| ProviderError::Unavailable(format!("no end within {} s", PATIENCE.as_secs()));
    tokio::time::timeout(PATIENCE, talk).await.map_err(late)?
}

/// The longest name that is kept, in characters.
const LONGEST_NAME: usize = 120;

fn vouched(claims: &Claims) -> Vouched {
    let subject = claims.subject().to_string();
    let full = claims
        .name()
        .and_then(|name| name.get(None))
        .map(|name| name.as_str());
    let short = claims.preferred_username().map(|name| name.as_str());
    let name = full.or(short).unwrap_or(&subject);
    let name = name
        .chars()
        .filter(|c| !c.is_control())
        .take(LONGEST_NAME)
        .collect();
    Vouched {
        name,
        subject,
        claims: claims.additional_claims().0.clone(),
    }
}
