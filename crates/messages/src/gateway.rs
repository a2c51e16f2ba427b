//! A text message on its way to a gateway by HTTP.
//!
//! On hyper alone: the server has it already, with the same TLS, so this adds no crate that mail has not added. reqwest
//! would bring a second tower-http, the certificates of the machine and another TLS library.

use std::time::Duration;

use booking::Phone;
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::gateway_settings::{GatewayUrl, Scheme, SecretHeader};
use crate::template::{Body, Filling};
use crate::{MessageId, NotSent, Why, tls_failure};

/// For a whole message.
const LIMIT: Duration = Duration::from_secs(10);
/// By it a gateway that knows the header sees that a message came before.
const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// Sends text messages.
#[derive(Clone, Debug)]
pub struct Sms {
    url: GatewayUrl,
    body: Body,
    secret: Option<SecretHeader>,
    limit: Duration,
}

impl Sms {
    /// Sends through this gateway, in the form that it wants.
    pub fn new(url: GatewayUrl, body: Body, secret: Option<SecretHeader>) -> Sms {
        Sms {
            url,
            body,
            secret,
            limit: LIMIT,
        }
    }

    /// Gives a message so much time, instead of ten seconds.
    #[must_use]
    pub fn within(self, limit: Duration) -> Sms {
        Sms { limit, ..self }
    }

    /// Sends a text to a person. `id` is the same at every attempt.
    ///
    /// # Errors
    /// [`NotSent::Permanent`] if the gateway will never take this message.
    pub async fn send(&self, to: &Phone, text: &str, id: &MessageId) -> Result<(), NotSent> {
        let request = self
            .request(to, text, id)
            .ok_or(NotSent::Permanent(Why::Unwritable))?;
        let status = timeout(self.limit, self.exchange(request))
            .await
            .unwrap_or(Err(Why::Silent));
        judge(status.map_err(NotSent::Temporary)?)
    }

    fn request(&self, to: &Phone, text: &str, id: &MessageId) -> Option<Request<Full<Bytes>>> {
        let body = self.body.fill(&Filling {
            to: &to.canonical(),
            text,
            id: id.as_str(),
        });
        let mut request = Request::post(self.url.path.as_str())
            .header(HOST, &self.url.authority)
            .header(CONTENT_TYPE, self.body.kind())
            .header(IDEMPOTENCY_KEY, id.as_str());
        if let Some(SecretHeader { name, value }) = &self.secret {
            request = request.header(name, value);
        }
        request.body(Full::from(body)).ok()
    }

    async fn exchange(&self, request: Request<Full<Bytes>>) -> Result<StatusCode, Why> {
        let stream = TcpStream::connect((self.url.host.as_str(), self.url.port))
            .await
            .map_err(|_| Why::Unreachable)?;
        match &self.url.scheme {
            Scheme::Http => post(stream, request).await,
            Scheme::Https(tls) => {
                let name = ServerName::try_from(self.url.host.clone()).map_err(|_| Why::Unsafe)?;
                let stream = tls.connect(name, stream).await;
                let refused = |it| tls_failure::of(&it).unwrap_or(Why::Unsafe);
                post(stream.map_err(refused)?, request).await
            }
        }
    }
}

/// Posts on a fresh connection. The answer's status is all that counts; what it says may repeat the number.
async fn post(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    request: Request<Full<Bytes>>,
) -> Result<StatusCode, Why> {
    let broken = |it: hyper::Error| {
        if it.is_parse() {
            Why::Garbled
        } else {
            Why::Unreachable
        }
    };
    let (mut gateway, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
    let answer = gateway.send_request(request);
    tokio::pin!(answer);
    let answer = tokio::select! {
        biased;
        answer = &mut answer => answer,
        // The connection carries the exchange; when it ends, the answer is there or will not come.
        end = connection => {
            end.map_err(broken)?;
            answer.await
        }
    };
    Ok(answer.map_err(broken)?.status())
}

fn judge(status: StatusCode) -> Result<(), NotSent> {
    let code = status.as_u16();
    match code {
        200..300 => Ok(()),
        // A wrong secret says nothing about the message.
        401 | 407 => Err(NotSent::Temporary(Why::NotLetIn)),
        408 | 429 => Err(NotSent::Temporary(Why::Refused(code))),
        400..500 => Err(NotSent::Permanent(Why::Refused(code))),
        _ => Err(NotSent::Temporary(Why::Refused(code))),
    }
}
