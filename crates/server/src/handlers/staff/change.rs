//! `POST /api/staff/centres/{centre}/capacity` and `…/preview`: a change, first with what it would mean.

use api::staff::{ChangeReply, ChangeRequest, WrongChange};
use api::{Code, paths, schema};
use axum::Json;
use axum::extract::{Path, State as FromState};
use booking::capacity::{Revision, Serves};

use super::{StaffProblems, centre};
use crate::handlers::Problems;
use crate::problem::Failure;
use crate::request::Body;
use crate::staff::{Action, Desk, Signed};
use crate::store::{Author, Mode};

/// Says what a change would mean for every visit ahead, and changes nothing.
#[utoipa::path(
    post,
    path = paths::PREVIEW,
    tag = "staff",
    params(("centre" = schema::CentreKey, Path, description = "Which.")),
    request_body = ChangeRequest,
    responses(
        (status = 200, body = ChangeReply),
        StaffProblems,
        Problems
    )
)]
pub(crate) async fn preview(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    Path(key): Path<String>,
    Body(change): Body<ChangeRequest>,
) -> Result<Json<ChangeReply>, Failure> {
    revise(&desk, &signed, Action::PreviewChange, &key, change, Mode::Preview).await
}

/// Changes what a centre receives, and keeps who did it. Sent twice it changes nothing more.
#[utoipa::path(
    post,
    path = paths::CAPACITY,
    tag = "staff",
    params(("centre" = schema::CentreKey, Path, description = "Which.")),
    request_body = ChangeRequest,
    responses(
        (status = 200, body = ChangeReply),
        StaffProblems,
        Problems
    )
)]
pub(crate) async fn change(
    FromState(desk): FromState<Desk>,
    signed: Signed,
    Path(key): Path<String>,
    Body(change): Body<ChangeRequest>,
) -> Result<Json<ChangeReply>, Failure> {
    revise(&desk, &signed, Action::ChangeCapacity, &key, change, Mode::Apply).await
}

async fn revise(
    desk: &Desk,
    signed: &Signed,
    action: Action,
    key: &str,
    change: ChangeRequest,
    mode: Mode,
) -> Result<Json<ChangeReply>, Failure> {
    let centre = centre(key)?;
    signed.may(desk, action, Some(&centre)).await?;
    let wrong = |WrongChange(field)| Failure::new(Code::InvalidRequest).field(field);
    let revision = Revision::try_from(change).map_err(wrong)?;
    if names_an_unknown_service(&revision) {
        return Err(Failure::new(Code::UnknownService));
    }
    let (state, author) = (&desk.state, Author::Staff(&signed.person));
    let fates = state
        .store
        .revise(state.clock.now(), &centre, &revision, author, mode)
        .await?;
    Ok(Json(ChangeReply::new(&revision, &fates)))
}

fn names_an_unknown_service(revision: &Revision) -> bool {
    match revision {
        Revision::Staff {
            serves: Serves::Only(keys),
            ..
        } => keys.iter().any(|key| catalogue::service(key.as_str()).is_none()),
        _ => false,
    }
}
