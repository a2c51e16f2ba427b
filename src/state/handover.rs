//! Answers on their way from a kiosk to a phone: the kiosk's side and the phone's. The key goes from screen to camera and
//! nowhere else.

use api::handover::{
    GiverRequest, HandoverKept, HandoverRequest, HandoverState, Match, MatchRequest, TakerReply,
    TakerRequest, Token,
};
use api::paths;
use l10n::Language;

use crate::platform::net::{self, Failure};
use crate::platform::{address, random, sealed};
use crate::route::Route;

/// What this kiosk left for a phone.
#[derive(Clone, PartialEq)]
pub struct Left {
    token: Token,
    giver: Token,
    /// What the picture leads to.
    pub address: String,
}

impl Left {
    /// Leaves packed answers for a phone that opens `site`. A browser that cannot seal has no line that is safe.
    pub async fn leave(site: &str, language: Language, packed: &str) -> Result<Left, Failure> {
        let secret = || random::token().ok_or(Failure::Offline);
        let (token, giver, key) = (secret()?, secret()?, secret()?);
        let sealed = sealed::seal(&key, packed).await.ok_or(Failure::Offline)?;
        let page = address::leading(site, Route::TAKE_OVER, language);
        let address = format!("{page}#{}{}", token.as_str(), key.as_str());
        let request = HandoverRequest {
            token: token.clone(),
            giver: giver.clone(),
            sealed,
        };
        let _: HandoverKept = net::post(paths::HANDOVERS, &request).await?;
        Ok(Left {
            token,
            giver,
            address,
        })
    }

    /// How far it is.
    pub async fn state(&self) -> Result<HandoverState, Failure> {
        let request = GiverRequest {
            token: self.token.clone(),
            giver: self.giver.clone(),
        };
        net::post(paths::HANDOVER_STATE, &request).await
    }

    /// Passes on what the person says to the number.
    pub async fn say(&self, says: Match) -> bool {
        let request = MatchRequest {
            token: self.token.clone(),
            giver: self.giver.clone(),
            says,
        };
        net::post_silently(paths::HANDOVER_MATCH, &request).await
    }
}

/// What a picture led this phone to.
#[derive(Clone, PartialEq)]
pub struct Offered {
    token: Token,
    key: Token,
    taker: Token,
}

impl Offered {
    /// From what stands behind `#` in the address.
    pub fn read(text: &str) -> Option<Offered> {
        let (token, key) = text.split_at_checked(Token::DIGITS)?;
        Some(Offered {
            token: token.to_owned().try_into().ok()?,
            key: key.to_owned().try_into().ok()?,
            taker: random::token()?,
        })
    }

    /// The number to compare, or the sealed answers.
    pub async fn take(&self) -> Result<TakerReply, Failure> {
        net::post(paths::TAKE_HANDOVER, &self.request()).await
    }

    /// The packed answers; from now on the server has them no more. None if they were not sealed with this key.
    pub async fn open(&self, sealed: &str) -> Option<String> {
        let packed = sealed::open(&self.key, sealed).await?;
        net::post_silently(paths::HANDOVER_TAKEN, &self.request()).await;
        Some(packed)
    }

    fn request(&self) -> TakerRequest {
        TakerRequest {
            token: self.token.clone(),
            taker: self.taker.clone(),
        }
    }
}
