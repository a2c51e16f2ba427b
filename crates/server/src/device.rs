//! Which device of a centre sends a request: read from its secret, which no browser sends by itself.

use api::Code;
use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;
use booking::CentreKey;
use booking::queue::Issuer;

use crate::app::State;
use crate::problem::Failure;
use crate::staff::Secret;

/// A device that gives numbers in the hall of its centre.
pub(crate) struct Device {
    pub(crate) centre: CentreKey,
    pub(crate) issuer: Issuer,
}

impl FromRequestParts<State> for Device {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Device, Failure> {
        let unknown = || Failure::new(Code::UnknownDevice);
        let header = parts.headers.get(header::AUTHORIZATION).ok_or_else(unknown)?;
        let text = header.to_str().ok().and_then(|text| text.strip_prefix("Bearer "));
        let secret: Secret = text.and_then(|text| text.parse().ok()).ok_or_else(unknown)?;
        let (centre, issuer) = state.store.device(&secret).await?.ok_or_else(unknown)?;
        Ok(Device { centre, issuer })
    }
}
