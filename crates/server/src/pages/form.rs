//! A form that somebody has sent: its fields, and the attempt it belongs to, named by the page that it stood on.

use api::{Code, IdempotencyKey};
use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header;
use openidconnect::url::form_urlencoded;

use crate::problem::Failure;
use crate::request::{BODY_LIMIT, attempt};
use crate::staff::Secret;
use crate::store::Attempt;

/// The field with the name of the attempt.
pub(super) const KEY: &str = "key";

/// The fields of a form.
pub(super) struct Form {
    fields: Vec<(String, String)>,
    pub(super) attempt: Attempt,
}

impl<S: Sync> FromRequest<S> for Form {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &S) -> Result<Form, Failure> {
        let kind = request.headers().get(header::CONTENT_TYPE);
        if kind.is_none_or(|kind| kind != "application/x-www-form-urlencoded") {
            return Err(Failure::new(Code::UnsupportedMediaType));
        }
        let path = request.uri().path().to_owned();
        let bytes = to_bytes(request.into_body(), BODY_LIMIT).await;
        let bytes = bytes.map_err(|_| Failure::new(Code::BodyTooLarge))?;
        let fields: Vec<(String, String)> = form_urlencoded::parse(&bytes).into_owned().collect();
        let key = fields.iter().find(|(name, _)| name == KEY);
        let key = key.ok_or_else(|| Failure::new(Code::IdempotencyKeyMissing))?;
        let key: IdempotencyKey = key
            .1
            .parse()
            .map_err(|_| Failure::new(Code::IdempotencyKeyInvalid))?;
        Ok(Form {
            attempt: attempt(&key, &path, &bytes),
            fields,
        })
    }
}

impl Form {
    /// A field as what it has to be.
    pub(super) fn field<T: std::str::FromStr>(&self, name: &str) -> Result<T, Failure> {
        let found = self.fields.iter().find(|(known, _)| known == name);
        let read = found.and_then(|(_, value)| value.parse().ok());
        read.ok_or_else(|| Failure::new(Code::InvalidRequest).field(name))
    }
}

/// A name for the attempt that a form will be: whoever presses twice asks once.
pub(super) fn fresh_key() -> Result<String, Failure> {
    Ok(Secret::new()?.text())
}
