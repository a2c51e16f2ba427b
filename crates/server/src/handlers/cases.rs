//! `POST /api/cases` and `POST /api/cases/open`: answers for a day, under a code that is read out on the telephone.

use api::{CaseKept, CaseRequest, Code, OpenRequest, OpenedCase, Problem, paths};
use axum::Json;
use axum::extract::State as FromState;
use axum::http::StatusCode;
use booking::CaseCode;
use law::packed::Packed;
use tokio::sync::Semaphore;

use crate::app::State;
use crate::problem::Failure;
use crate::request::Body;
use crate::seal::{Seal, SealError};
use crate::sender::Sender;
use crate::store::KEPT_FOR;

/// Keeps answers for a day, sealed with the code that it returns; the server keeps neither the code nor a key. What is
/// sent has no room for a name. A repeated request keeps them once more under another code.
#[utoipa::path(
    post,
    path = paths::CASES,
    request_body = CaseRequest,
    responses((status = 201, body = CaseKept), super::Problems)
)]
pub(crate) async fn keep(
    FromState(state): FromState<State>,
    Body(request): Body<CaseRequest>,
) -> Result<(StatusCode, Json<CaseKept>), Failure> {
    if Packed::read(&request.case).is_err() {
        return Err(Failure::new(Code::InvalidRequest).field("case"));
    }
    let mut entropy = [0; 8];
    getrandom::fill(&mut entropy).map_err(Failure::internal)?;
    let code = CaseCode::from_entropy(entropy);
    let seal = seal(code).await?;
    let sealed = seal.close(&request.case)?;
    state
        .store
        .keep_case(state.clock.now(), &seal.finder, &sealed)
        .await?;
    let kept = CaseKept {
        code,
        expires_in_seconds: KEPT_FOR,
    };
    Ok((StatusCode::CREATED, Json(kept)))
}

/// Gives the answers of a code until their day is over. A wrong code and one that ended get the same answer.
#[utoipa::path(
    post,
    path = paths::OPEN_CASE,
    request_body = OpenRequest,
    responses(
        (status = 200, body = OpenedCase),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "`case_not_found`"),
        super::Problems
    )
)]
pub(crate) async fn open(
    FromState(state): FromState<State>,
    sender: Sender,
    Body(request): Body<OpenRequest>,
) -> Result<Json<OpenedCase>, Failure> {
    let now = state.clock.now();
    state.store.may_open(now, sender).await?;
    let seal = seal(request.code).await?;
    let sealed = state.store.sealed_case(now, sender, &seal.finder).await?;
    Ok(Json(OpenedCase {
        case: seal.open(&sealed)?,
    }))
}

/// How many codes are hashed at once: each takes 19 MB and a core for a moment.
static HASHING: Semaphore = Semaphore::const_new(2);

/// The slow hash has a thread of its own, so that other requests do not wait for it.
async fn seal(code: CaseCode) -> Result<Seal, Failure> {
    let _turn = HASHING.acquire().await.map_err(Failure::internal)?;
    let made = tokio::task::spawn_blocking(move || Seal::of(code)).await;
    Ok(made.map_err(Failure::internal)??)
}

impl From<SealError> for Failure {
    fn from(error: SealError) -> Failure {
        Failure::internal(error)
    }
}
