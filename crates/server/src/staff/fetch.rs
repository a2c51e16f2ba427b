//! Requests of this server to the sign-in provider: TLS with the usual authorities, no redirects, an end to size and time.

use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{HOST, HeaderValue};
use hyper_util::rt::TokioIo;
use openidconnect::url::Url;
use openidconnect::{HttpRequest, HttpResponse};
use thiserror::Error;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

use super::address::is_loopback;

/// How long one answer may take, from the first byte of the request to the last of the answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// The largest answer, in bytes. A provider's description has a few thousand.
const LARGEST: usize = 256 * 1024;

/// Why the provider could not be asked. It names no address: one may hold a code.
#[derive(Debug, Error)]
pub(crate) enum FetchError {
    /// An address without a host, or without TLS on another machine.
    #[error("an address of the provider is not one of https://")]
    Address,
    /// No connection, or no trust.
    #[error("no connection to the provider: {0}")]
    Connection(#[from] std::io::Error),
    /// TLS cannot be set up.
    #[error("no TLS to the provider: {0}")]
    Tls(#[from] tokio_rustls::rustls::Error),
    /// The talk broke off.
    #[error("the provider broke off: {0}")]
    Talk(#[from] hyper::Error),
    /// More than an answer should have, or it ended early.
    #[error("the provider's answer is too large, or ends early")]
    Body,
    /// No answer in time.
    #[error("the provider did not answer within {} s", PATIENCE.as_secs())]
    Late,
}

/// Asks the provider once.
pub(crate) async fn fetch(request: HttpRequest) -> Result<HttpResponse, FetchError> {
    match tokio::time::timeout(PATIENCE, ask(request)).await {
        Ok(answered) => answered,
        Err(_) => Err(FetchError::Late),
    }
}

async fn ask(request: HttpRequest) -> Result<HttpResponse, FetchError> {
    let url = Url::parse(&request.uri().to_string()).map_err(|_| FetchError::Address)?;
    let host = url.host_str().ok_or(FetchError::Address)?.to_owned();
    let port = url.port_or_known_default().ok_or(FetchError::Address)?;
    // An address of IPv6 stands in brackets in a URL, and nowhere else.
    let name = host.trim_start_matches('[').trim_end_matches(']').to_owned();
    let connect = TcpStream::connect((name.clone(), port));
    match url.scheme() {
        "https" => {
            let server = ServerName::try_from(name).map_err(|_| FetchError::Address)?;
            let tls = TlsConnector::from(Arc::new(trust()?));
            talk(tls.connect(server, connect.await?).await?, request, &url).await
        }
        "http" if is_loopback(&url) => talk(connect.await?, request, &url).await,
        _ => Err(FetchError::Address),
    }
}

fn trust() -> Result<ClientConfig, FetchError> {
    let authorities = RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()));
    Ok(config
        .with_safe_default_protocol_versions()?
        .with_root_certificates(authorities)
        .with_no_client_auth())
}

async fn talk<S>(stream: S, request: HttpRequest, url: &Url) -> Result<HttpResponse, FetchError>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    // Ends with the sender.
    tokio::spawn(connection);
    let (mut parts, body) = request.into_parts();
    let path = url.query().map_or_else(
        || url.path().to_owned(),
        |query| format!("{}?{query}", url.path()),
    );
    parts.uri = path.parse().map_err(|_| FetchError::Address)?;
    let host =
        url[openidconnect::url::Position::BeforeHost..openidconnect::url::Position::AfterPort].to_owned();
    let host = HeaderValue::from_str(&host).map_err(|_| FetchError::Address)?;
    parts.headers.insert(HOST, host);
    let body = Full::new(Bytes::from(body));
    let answer = sender
        .send_request(hyper::Request::from_parts(parts, body))
        .await?;
    let (parts, body) = answer.into_parts();
    let body = Limited::new(body, LARGEST)
        .collect()
        .await
        .map_err(|_| FetchError::Body)?;
    Ok(hyper::Response::from_parts(parts, body.to_bytes().to_vec()))
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;

    use super::*;

    fn get(url: &str) -> HttpRequest {
        hyper::Request::get(url).body(Vec::new()).unwrap()
    }

    /// A server that gives this answer once.
    fn answering(answer: String) -> std::net::SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(answer.as_bytes());
        });
        address
    }

    #[tokio::test]
    async fn without_tls_nobody_is_asked_but_this_machine() {
        for url in [
            "http://10.0.0.7/keys",
            "http://localhost:1/keys",
            "ftp://127.0.0.1/keys",
        ] {
            assert!(matches!(fetch(get(url)).await, Err(FetchError::Address)), "{url}");
        }
        let plain = answering("HTTP/1.1 200 OK\r\n\r\n".to_owned());
        let refused = fetch(get(&format!("https://{plain}/keys"))).await;
        assert!(matches!(refused, Err(FetchError::Connection(_))), "{refused:?}");
    }

    #[tokio::test]
    async fn an_answer_is_whole_not_too_large_and_from_where_it_was_asked() {
        let answer = |head: &str, body: &str| {
            format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
        };
        let ask = async |answer: String| fetch(get(&format!("http://{}/keys?x=1", answering(answer)))).await;
        let good = ask(answer("200 OK", "{}")).await.unwrap();
        assert_eq!(
            (good.status().as_u16(), good.body().as_slice()),
            (200, b"{}".as_slice())
        );
        let elsewhere = ask(answer("302 Found\r\nlocation: http://127.0.0.1:1/", ""))
            .await
            .unwrap();
        assert_eq!(elsewhere.status().as_u16(), 302, "a redirect is not followed");
        let large = ask(answer("200 OK", &"x".repeat(LARGEST + 1))).await;
        assert!(matches!(large, Err(FetchError::Body)), "{large:?}");
        let broken = ask("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{}".to_owned()).await;
        assert!(matches!(broken, Err(FetchError::Body)), "{broken:?}");
    }
}
