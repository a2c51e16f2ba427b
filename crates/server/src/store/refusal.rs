//! Why a rule says no. It is kept under the key of its request, so that a repetition hears the same.

use api::{Alternative, Code, HoldRequest};
use booking::Closed;
use serde::{Deserialize, Serialize};

use super::StoreError;

/// A rule says no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// With nothing more to say.
    Rule(Code),
    /// The centre is closed on that day.
    Closed(Closed),
    /// Somebody else has the time that was wanted.
    TimeGone {
        /// How to name it.
        code: Code,
        /// What was wanted, to look for something near.
        wanted: Box<HoldRequest>,
        /// The time that is to be left, where a visit moves: no other time to it.
        own: Option<Alternative>,
    },
}

impl Refusal {
    /// Its name on the wire.
    pub(crate) const fn code(&self) -> Code {
        match self {
            Refusal::Rule(code) | Refusal::TimeGone { code, .. } => *code,
            Refusal::Closed(_) => Code::DayClosed,
        }
    }
}

impl From<Refusal> for StoreError {
    fn from(refusal: Refusal) -> StoreError {
        StoreError::Refused(refusal)
    }
}

impl From<Code> for StoreError {
    fn from(code: Code) -> StoreError {
        Refusal::Rule(code).into()
    }
}
