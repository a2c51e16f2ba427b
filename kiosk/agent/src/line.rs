//! The line to the server: one request at a time over a connection of its own, with an end to size and time.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Body, Bytes};
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST, HeaderValue};
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use thiserror::Error;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};
use url::{Host, Url};

/// Time for one answer, shorter than the deadline of our own answers.
const PATIENCE: Duration = Duration::from_secs(8);
/// The largest answer, in bytes. Free times of two months have some thousand.
const LARGEST: usize = 1024 * 1024;

/// Why there is no answer of the server. It holds nothing of what was sent.
#[derive(Debug, Error)]
pub(crate) enum LineError {
    /// No connection, or no trust.
    #[error("no connection: {0}")]
    Connection(#[from] std::io::Error),
    /// TLS cannot be set up.
    #[error("no TLS: {0}")]
    Tls(#[from] tokio_rustls::rustls::Error),
    /// The talk broke off.
    #[error("the server broke off: {0}")]
    Talk(#[from] hyper::Error),
    /// More than an answer should have, or it ended early.
    #[error("the answer is too large, or ends early")]
    Body,
    /// Somebody else answered, such as the sign-in page of a network.
    #[error("an answer that is not our server's: status {0}")]
    Stranger(StatusCode),
    /// No answer in time.
    #[error("no answer within {} s", PATIENCE.as_secs())]
    Late,
}

/// An address that is no server's.
#[derive(Debug, Error)]
#[error("the address is http:// or https:// with a name, and nothing after it")]
pub(crate) struct NoServer;

/// Where the server is.
#[derive(Clone, Debug)]
pub(crate) struct Server {
    host: String,
    port: u16,
    /// As it is named in requests.
    named: HeaderValue,
    tls: bool,
}

impl FromStr for Server {
    type Err = NoServer;

    fn from_str(text: &str) -> Result<Server, NoServer> {
        let url = Url::parse(text).map_err(|_| NoServer)?;
        let only_a_name = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        let known = matches!(url.scheme(), "http" | "https") && url.username().is_empty();
        let (Some(host), Some(port)) = (url.host(), url.port_or_known_default()) else {
            return Err(NoServer);
        };
        if !only_a_name || !known || url.password().is_some() {
            return Err(NoServer);
        }
        let named = url
            .port()
            .map_or_else(|| host.to_string(), |port| format!("{host}:{port}"));
        Ok(Server {
            // An address of IPv6 stands in brackets in a URL, and nowhere else.
            host: match host {
                Host::Ipv6(address) => address.to_string(),
                other => other.to_string(),
            },
            port,
            named: named.parse().map_err(|_| NoServer)?,
            tls: url.scheme() == "https",
        })
    }
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.tls { "https" } else { "http" };
        // It was made from an address, so it is text.
        let named = self.named.to_str().unwrap_or_default();
        write!(f, "{scheme}://{named}")
    }
}

/// The line.
#[derive(Clone)]
pub(crate) struct Line {
    server: Server,
    tls: TlsConnector,
}

impl Line {
    /// Trusts the usual authorities.
    pub(crate) fn new(server: Server) -> Result<Line, LineError> {
        let authorities = RootCertStore {
            roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
        };
        let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(authorities)
            .with_no_client_auth();
        Ok(Line {
            server,
            tls: TlsConnector::from(Arc::new(config)),
        })
    }

    /// Asks once; the address of the request is only a path. Redirects are not followed.
    pub(crate) async fn ask(&self, request: Request<Bytes>) -> Result<Response<Bytes>, LineError> {
        let answer = self.bytes(request).await?;
        if is_ours(&answer) {
            Ok(answer)
        } else {
            Err(LineError::Stranger(answer.status()))
        }
    }

    /// Asks once for what need not be JSON; whose answer it is, the caller has to see.
    pub(crate) async fn bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, LineError> {
        let asked = tokio::time::timeout(PATIENCE, self.connect(request)).await;
        asked.map_err(|_| LineError::Late)?
    }

    async fn connect(&self, request: Request<Bytes>) -> Result<Response<Bytes>, LineError> {
        let Server { host, port, .. } = &self.server;
        let stream = TcpStream::connect((host.as_str(), *port)).await?;
        stream.set_nodelay(true)?;
        if !self.server.tls {
            return self.talk(stream, request).await;
        }
        let name = ServerName::try_from(host.clone()).map_err(std::io::Error::other)?;
        self.talk(self.tls.connect(name, stream).await?, request).await
    }

    async fn talk<S>(&self, stream: S, mut request: Request<Bytes>) -> Result<Response<Bytes>, LineError>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        // Ends with the sender.
        tokio::spawn(connection);
        request.headers_mut().insert(HOST, self.server.named.clone());
        let (parts, body) = sender.send_request(request.map(Full::new)).await?.into_parts();
        Ok(Response::from_parts(parts, whole(body, LARGEST).await?))
    }
}

/// A body with an end to its size.
pub(crate) async fn whole<B>(body: B, largest: usize) -> Result<Bytes, LineError>
where
    B: Body<Data = Bytes>,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let whole = Limited::new(body, largest).collect().await;
    Ok(whole.map_err(|_| LineError::Body)?.to_bytes())
}

/// Our server answers with JSON, or with nothing where there is nothing to say.
fn is_ours(answer: &Response<Bytes>) -> bool {
    let kind = answer.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    let json = [b"application/json".as_slice(), api::PROBLEM_JSON.as_bytes()];
    match kind {
        Some(kind) => json.iter().any(|json| kind.starts_with(json)),
        None => answer.status() == StatusCode::NO_CONTENT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_a_name_and_nothing_after_it() {
        let server = |text: &str| text.parse::<Server>().ok();
        let of = |text: &str| {
            server(text)
                .map(|it| (it.host, it.port, it.named, it.tls))
                .unwrap()
        };
        assert_eq!(
            of("https://dost.example"),
            (
                "dost.example".to_owned(),
                443,
                HeaderValue::from_static("dost.example"),
                true
            )
        );
        assert_eq!(
            of("http://[::1]:8081/"),
            (
                "::1".to_owned(),
                8081,
                HeaderValue::from_static("[::1]:8081"),
                false
            )
        );
        for address in [
            "https://dost.example",
            "http://[::1]:8081",
            "https://dost.example:444",
        ] {
            assert_eq!(address.parse::<Server>().unwrap().to_string(), address);
        }
        for wrong in [
            "dost.example",
            "ftp://dost.example",
            "https://dost.example/guide",
            "https://dost.example?x",
            "https://name@dost.example",
            "https://",
            "",
        ] {
            assert!(server(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_page_of_somebody_else_is_no_answer() {
        let answer = |status: u16, kind: Option<&str>| {
            let mut answer = Response::builder().status(status);
            if let Some(kind) = kind {
                answer = answer.header(CONTENT_TYPE, kind);
            }
            is_ours(&answer.body(Bytes::new()).unwrap())
        };
        assert!(answer(200, Some("application/json")));
        assert!(answer(409, Some("application/problem+json")) && answer(204, None));
        assert!(!answer(200, Some("text/html; charset=utf-8")) && !answer(302, None) && !answer(200, None));
    }
}
