//! What became of a slip.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{OnPaper, State};

/// What became of a slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It is cut, and the printer is well.
    Printed,
    /// It is given up; nothing more of it will come.
    NotPrinted {
        /// What was in the way.
        because: Because,
        /// What a hand may find.
        on_paper: OnPaper,
    },
}

/// What was in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, Error)]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// The printer cannot print, or can no longer.
    #[error("the printer is not ready: {0:?}")]
    NotReady(State),
    /// Its time was over.
    #[error("the printer was too slow")]
    Late,
}
