//! Who of the staff sends a request: read from its cookie before any handler of theirs runs.

use api::Code;
use api::staff::Grant;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use booking::CentreKey;

use super::cookies::Cookie;
use super::rights::may;
use super::same_site::is_ours;
use super::{Action, Cookies, Desk};
use crate::problem::Failure;
use crate::store::{Deed, Person};

/// Somebody of the staff. A write must come from one of our own pages.
#[derive(Clone)]
pub(crate) struct Signed {
    pub(crate) person: Person,
    pub(crate) grants: Vec<Grant>,
}

impl FromRequestParts<Desk> for Signed {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Signed, Failure> {
        let address = desk.office.settings.address();
        if !parts.method.is_safe() && !is_ours(&parts.headers, address) {
            return Err(Failure::new(Code::ForeignOrigin));
        }
        let secret = Cookies::of(address)
            .read(&parts.headers, Cookie::Session)
            .ok_or_else(|| Failure::new(Code::NotSignedIn))?;
        let store = &desk.state.store;
        let session = store.session(desk.state.clock.now(), &secret).await?;
        let (person, grants) = session.ok_or_else(|| Failure::new(Code::NotSignedIn))?;
        Ok(Signed { person, grants })
    }
}

impl Signed {
    /// Refuses what the table of rights does not allow, and keeps that it was tried. No centre means all of them.
    pub(crate) async fn may(
        &self,
        desk: &Desk,
        action: Action,
        centre: Option<&CentreKey>,
    ) -> Result<(), Failure> {
        if may(&self.grants, action, centre) {
            return Ok(());
        }
        let deed = Deed::Refused(action);
        let (store, now) = (&desk.state.store, desk.state.clock.now());
        store.note_deed(now, &self.person, &deed, centre).await?;
        Err(Failure::new(Code::NotAllowed))
    }
}
