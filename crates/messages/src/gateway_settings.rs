//! The gateway for text messages: its address and the secret that lets us in. Neither is ever shown.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use hyper::header::{self, HeaderName, HeaderValue};
use rustls::crypto::ring;
use rustls::{ClientConfig, RootCertStore};
use thiserror::Error;
use tokio_rustls::TlsConnector;
use url::Url;

use crate::host;

/// Where a text message is posted: `https://…`, or `http://` to this machine. It may hold a secret of the gateway, so it
/// belongs into the environment.
#[derive(Clone)]
pub struct GatewayUrl {
    /// Path and query, as they are asked for.
    pub(crate) path: String,
    /// Host and port, as the request names them.
    pub(crate) authority: HeaderValue,
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) scheme: Scheme,
}

/// Whether the connection is encrypted.
#[derive(Clone)]
pub(crate) enum Scheme {
    /// With the certificate authorities that browsers trust.
    Https(TlsConnector),
    /// To this machine only.
    Http,
}

/// A header that lets us in, written as `Authorization: Bearer …`. It belongs into the environment, where other users of
/// the machine cannot see it.
#[derive(Clone)]
pub struct SecretHeader {
    pub(crate) name: HeaderName,
    pub(crate) value: HeaderValue,
}

/// Why a setting of the gateway is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WrongGateway {
    /// No address that a message can be posted to.
    #[error("write the gateway as https://host/path; a user and a password go into the secret header")]
    Url,
    /// Unencrypted, to another machine.
    #[error("http:// without encryption goes to localhost only; write https://")]
    Unencrypted,
    /// Not a header, or one that the program sets itself.
    #[error("write the secret header as Name: value, such as Authorization: Bearer …")]
    Header,
}

impl FromStr for GatewayUrl {
    type Err = WrongGateway;

    fn from_str(text: &str) -> Result<GatewayUrl, WrongGateway> {
        let url: Url = text.parse().map_err(|_| WrongGateway::Url)?;
        let host = host::name(&url).ok_or(WrongGateway::Url)?;
        let scheme = match url.scheme() {
            "https" => Scheme::Https(tls().ok_or(WrongGateway::Url)?),
            "http" if host::is_loopback(&host) => Scheme::Http,
            "http" => return Err(WrongGateway::Unencrypted),
            _ => return Err(WrongGateway::Url),
        };
        // What stands before @ would have to be sent in a header of its own.
        if !url.username().is_empty() || url.password().is_some() {
            return Err(WrongGateway::Url);
        }
        let query = url.query().map(|query| format!("?{query}"));
        Ok(GatewayUrl {
            path: format!("{}{}", url.path(), query.unwrap_or_default()),
            authority: HeaderValue::from_str(url.authority()).map_err(|_| WrongGateway::Url)?,
            port: url.port_or_known_default().ok_or(WrongGateway::Url)?,
            host,
            scheme,
        })
    }
}

/// Nothing only if the library has neither TLS 1.2 nor 1.3.
fn tls() -> Option<TlsConnector> {
    let roots = RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .ok()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Some(TlsConnector::from(Arc::new(config)))
}

impl FromStr for SecretHeader {
    type Err = WrongGateway;

    fn from_str(text: &str) -> Result<SecretHeader, WrongGateway> {
        let (name, value) = text.split_once(':').ok_or(WrongGateway::Header)?;
        let name: HeaderName = name.trim().parse().map_err(|_| WrongGateway::Header)?;
        let value = value.trim();
        let mut value = HeaderValue::from_str(value)
            .ok()
            .filter(|it| !it.is_empty())
            .ok_or(WrongGateway::Header)?;
        let ours = [
            header::HOST,
            header::CONTENT_TYPE,
            header::CONTENT_LENGTH,
            header::TRANSFER_ENCODING,
        ];
        if ours.contains(&name) {
            return Err(WrongGateway::Header);
        }
        value.set_sensitive(true);
        Ok(SecretHeader { name, value })
    }
}

impl fmt::Debug for GatewayUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GatewayUrl(..)")
    }
}

impl fmt::Debug for SecretHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretHeader(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gateway_is_encrypted_or_on_this_machine() {
        let read = |text: &str| {
            text.parse::<GatewayUrl>()
                .map(|it| format!("{} {} {}", it.host, it.port, it.path))
        };
        assert_eq!(
            read("https://sms.example/v1/send?from=DOST").unwrap(),
            "sms.example 443 /v1/send?from=DOST"
        );
        assert_eq!(read("http://[::1]:8080").unwrap(), "::1 8080 /");
        for (text, wrong) in [
            ("", WrongGateway::Url),
            ("sms.example", WrongGateway::Url),
            ("ftp://sms.example", WrongGateway::Url),
            ("https://user:secret@sms.example", WrongGateway::Url),
            ("http://sms.example", WrongGateway::Unencrypted),
            ("http://10.0.0.1/", WrongGateway::Unencrypted),
        ] {
            assert_eq!(read(text), Err(wrong), "{text}");
        }
    }

    #[test]
    fn a_secret_is_one_header_and_never_shown() {
        let secret: SecretHeader = "Authorization: Bearer abc:def".parse().unwrap();
        assert_eq!(secret.value, "Bearer abc:def");
        let url: GatewayUrl = "https://sms.example/?key=abc".parse().unwrap();
        assert_eq!(format!("{secret:?} {url:?}"), "SecretHeader(..) GatewayUrl(..)");
        for text in ["", "abc", "a b: c", "X-Key:", "X-Key: a\r\nb: c", "Host: other"] {
            assert!(text.parse::<SecretHeader>().is_err(), "{text:?}");
        }
    }
}
