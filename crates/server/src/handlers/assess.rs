//! `POST /api/assess`: what the law says of a household. Nothing of it is kept or logged.

use api::assess::{AssessReply, AssessRequest};
use api::{Code, paths};
use axum::Json;
use law::invalid::Invalid;

use crate::assess::{Refusal, assess};
use crate::problem::Failure;
use crate::request::Body;

/// Says what the law gives a household on a day, how much, since when and why. Stateless: the same facts, day and
/// version give the same answer.
#[utoipa::path(
    post,
    path = paths::ASSESS,
    request_body = AssessRequest,
    responses((status = 200, body = AssessReply), super::Problems)
)]
pub(crate) async fn handler(Body(request): Body<AssessRequest>) -> Result<Json<AssessReply>, Failure> {
    assess(&request).map(Json).map_err(Failure::from)
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        match refusal {
            Refusal::Goal => Failure::new(Code::InvalidRequest).field("goal"),
            Refusal::Fact { fact, invalid } => {
                let failure = Failure::new(Code::InvalidRequest).field(format!("facts.{fact}"));
                match invalid {
                    // It would repeat a year that was sent.
                    Invalid::YearTwice(_) => failure,
                    invalid => failure.detail(invalid.to_string()),
                }
            }
            Refusal::Messages(error) => Failure::internal(error),
        }
    }
}
