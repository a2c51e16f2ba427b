//! What the store's refusals and faults are called in answers.

use api::Code;
pub(crate) use site::Failure;

use crate::store::{Refusal, StoreError};

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        match error {
            StoreError::Refused(refusal) => {
                let failure = Failure::new(refusal.code());
                match refusal {
                    Refusal::Closed(reason) => failure.detail(reason.as_str()),
                    Refusal::Rule(_) | Refusal::TimeGone { .. } => failure,
                }
            }
            StoreError::Busy => Failure::new(Code::Busy),
            StoreError::Unwritable(_) => {
                tracing::error!(%error, "nothing can be written");
                Failure::new(Code::NotReady).detail("nothing can be written now")
            }
            error @ (StoreError::Database(_)
            | StoreError::Unreachable(_)
            | StoreError::Migration(_)
            | StoreError::NotSealed(_)
            | StoreError::NotOpened(_)
            | StoreError::Corrupt(_)) => Failure::internal(error),
        }
    }
}
