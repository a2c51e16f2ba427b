//! How requests are read: JSON with strict rules, and for writes the idempotency key; every mistake gets its problem.

use api::{Code, IDEMPOTENCY_KEY, IdempotencyKey};
use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::header;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::error::Category;
use sha2::{Digest, Sha256};

use crate::hex::hex;
use crate::problem::Failure;
use crate::store::Attempt;

/// The largest body, in bytes. The longest sensible request has a few hundred.
pub(crate) const BODY_LIMIT: usize = 16 * 1024;

/// The field of a request that holds the facts of a household.
const FACTS: &str = "facts";

/// A JSON body.
pub(crate) struct Body<T>(pub(crate) T);

/// A JSON body of a write, with the attempt it belongs to.
pub(crate) struct Write<T> {
    /// Names the attempt, so that a repetition is recognised.
    pub(crate) attempt: Attempt,
    /// What is asked.
    pub(crate) body: T,
}

impl<S: Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, _state: &S) -> Result<Self, Failure> {
        parse(&read(request).await?).map(Body)
    }
}

impl<S: Sync, T: DeserializeOwned> FromRequest<S> for Write<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, _state: &S) -> Result<Self, Failure> {
        let header = request.headers().get(IDEMPOTENCY_KEY);
        let header = header.ok_or_else(|| Failure::new(Code::IdempotencyKeyMissing))?;
        let key: Option<IdempotencyKey> = header.to_str().ok().and_then(|text| text.parse().ok());
        let key = key.ok_or_else(|| Failure::new(Code::IdempotencyKeyInvalid))?;
        let path = request.uri().path().to_owned();
        let bytes = read(request).await?;
        let body = parse(&bytes)?;
        Ok(Write {
            attempt: attempt(&key, &path, &bytes),
            body,
        })
    }
}

/// Only hashes are kept of key and request. The key is salt for the request's hash: without it, a phone number
/// could be found out by trying all.
pub(crate) fn attempt(key: &IdempotencyKey, path: &str, body: &[u8]) -> Attempt {
    let request = Sha256::new()
        .chain_update(key.as_str())
        .chain_update([0])
        .chain_update(path);
    let request = request.chain_update([0]).chain_update(body).finalize();
    Attempt {
        key: hex(&Sha256::digest(key.as_str())),
        request: hex(&request),
    }
}

async fn read(request: Request) -> Result<Bytes, Failure> {
    let content_type = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let media_type = content_type
        .and_then(|value| value.split(';').next())
        .unwrap_or_default();
    if !media_type.trim().eq_ignore_ascii_case("application/json") {
        return Err(Failure::new(Code::UnsupportedMediaType));
    }
    to_bytes(request.into_body(), BODY_LIMIT)
        .await
        .map_err(|_| Failure::new(Code::BodyTooLarge))
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    // The parser would also take an array for an object, field by field.
    if bytes.trim_ascii_start().first() != Some(&b'{') {
        let is_json = serde_json::from_slice::<IgnoredAny>(bytes).is_ok();
        return Err(Failure::new(if is_json {
            Code::InvalidRequest
        } else {
            Code::MalformedJson
        }));
    }
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        match error.inner().classify() {
            Category::Data => wrong_field(&path, &error.inner().to_string()),
            Category::Syntax | Category::Eof | Category::Io => Failure::new(Code::MalformedJson),
        }
    })?;
    json.end().map_err(|_| Failure::new(Code::MalformedJson))?;
    Ok(value)
}

/// Names the field and nothing of what was sent: the message of the parser may quote it.
fn wrong_field(path: &str, message: &str) -> Failure {
    let missing = message
        .strip_prefix("missing field `")
        .and_then(|rest| rest.split('`').next());
    let name = missing.unwrap_or_else(|| path.split('[').next().unwrap_or_default());
    // The law names the fact it cannot read before a colon, also one that is no fact.
    let fact = message.split_once(": ").map(|(fact, _)| fact);
    let failure = Failure::new(Code::InvalidRequest);
    match fact.filter(|fact| name == FACTS && is_plain(fact)) {
        Some(fact) => failure.field(format!("{FACTS}.{fact}")),
        None if is_plain(name) => failure.field(name),
        None => failure,
    }
}

/// Whether it is a name that may be repeated to the sender: short, and made like those of our fields.
fn is_plain(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'.');
    let begins = name.starts_with(|c: char| c.is_ascii_lowercase());
    begins && name.len() <= 40 && name.bytes().all(fits)
}
