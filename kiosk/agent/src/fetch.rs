//! Brings signed files from where they are published, in parts: what has arrived stays when the line breaks off.

use api::paths;
use bundle::{App, Manifest, PublicKeys, Refused, Signed};
use hyper::body::Bytes;
use hyper::header::{CONTENT_RANGE, CONTENT_TYPE, RANGE};
use hyper::{Request, Response, StatusCode};
use thiserror::Error;
use tokio::time::{Duration, sleep};

use crate::line::{Line, LineError};

/// The first part; a list of all files fits in, and a kiosk that is up to date asks for no more.
const FIRST: usize = 64 * 1024;
/// The others.
const PART: usize = 256 * 1024;
/// Between two parts: the line is the citizens' first.
const PAUSE: Duration = Duration::from_millis(100);

/// Why nothing came.
#[derive(Debug, Error)]
pub(crate) enum FetchError {
    /// No line.
    #[error(transparent)]
    Line(#[from] LineError),
    /// What came is not taken.
    #[error(transparent)]
    Refused(#[from] Refused),
}

/// A bundle on its way.
#[derive(Debug, Default)]
pub(crate) struct Download {
    arrived: Vec<u8>,
}

impl Download {
    /// Goes on, and gives the app once all of it has come. None if nothing is published.
    ///
    /// Errors: after a line that broke off it may be called again, and goes on from there. What is refused, by `admit` or for
    /// what it is, is thrown away.
    pub(crate) async fn bring(
        &mut self,
        line: &Line,
        keys: &PublicKeys,
        admit: impl Fn(&Manifest) -> Result<(), Refused>,
    ) -> Result<Option<App>, FetchError> {
        let brought = self.all(line, keys, admit).await;
        if !matches!(brought, Err(FetchError::Line(_))) {
            self.arrived = Vec::new();
        }
        brought
    }

    async fn all(
        &mut self,
        line: &Line,
        keys: &PublicKeys,
        admit: impl Fn(&Manifest) -> Result<(), Refused>,
    ) -> Result<Option<App>, FetchError> {
        let length = loop {
            let (from, size) = (
                self.arrived.len(),
                if self.arrived.is_empty() { FIRST } else { PART },
            );
            let part = part(line, paths::KIOSK_APP, from, size).await?;
            if part.is_empty() && from == 0 {
                return Ok(None);
            }
            self.arrived.extend_from_slice(&part);
            match Signed::<Manifest>::read(&self.arrived, keys) {
                Ok((signed, body)) => {
                    admit(signed.content())?;
                    let head = self.arrived.len() - body.len();
                    break head.saturating_add(signed.content().bytes());
                }
                // A list may be longer than a part.
                Err(Refused::NotOurs(_)) if part.len() == size && self.arrived.len() < PART => {}
                Err(refused) => return Err(refused.into()),
            }
        };
        while self.arrived.len() < length {
            sleep(PAUSE).await;
            let size = PART.min(length - self.arrived.len());
            let part = part(line, paths::KIOSK_APP, self.arrived.len(), size).await?;
            if part.is_empty() {
                break;
            }
            self.arrived.extend_from_slice(&part);
        }
        Ok(Some(App::read(&self.arrived, keys)?))
    }
}

/// The published settings; none if there are none.
pub(crate) async fn settings(line: &Line) -> Result<Option<Bytes>, LineError> {
    let bytes = part(line, paths::KIOSK_SETTINGS, 0, FIRST).await?;
    Ok((!bytes.is_empty()).then_some(bytes))
}

/// Some bytes of a published file; none behind its end, or where there is no such file.
async fn part(line: &Line, path: &str, from: usize, size: usize) -> Result<Bytes, LineError> {
    let range = format!("bytes={from}-{}", from + size - 1);
    let request = Request::get(path).header(RANGE, range).body(Bytes::new());
    let request = request.map_err(|_| LineError::Body)?;
    let answer = line.bytes(request).await?;
    match answer.status() {
        StatusCode::NOT_FOUND | StatusCode::RANGE_NOT_SATISFIABLE => Ok(Bytes::new()),
        StatusCode::PARTIAL_CONTENT if is_published(&answer) && starts_at(&answer, from) => {
            Ok(answer.into_body())
        }
        status => Err(LineError::Stranger(status)),
    }
}

/// A page of a network that wants a sign-in is none.
fn is_published(answer: &Response<Bytes>) -> bool {
    let kind = answer.headers().get(CONTENT_TYPE).map(|kind| kind.as_bytes());
    kind == Some(b"application/octet-stream")
}

fn starts_at(answer: &Response<Bytes>, from: usize) -> bool {
    let range = answer
        .headers()
        .get(CONTENT_RANGE)
        .and_then(|range| range.to_str().ok());
    range.is_some_and(|range| range.starts_with(&format!("bytes {from}-")))
}
