//! Whether work goes on until retirement: what the record and the capital grow by.

use crate::benefit::condition::old_age_pension as condition;
use crate::case::{Case, Stop};
use crate::contributions::{Payer, by_region};
use crate::facts::fact;

/// Whether contributions go on being paid until retirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    /// Nothing more is paid in.
    Stopped,
    /// Working on like this.
    Working(Payer),
}

/// Work that pays nothing in is none to the law.
pub(super) fn of(case: &mut Case<'_>) -> Result<Work, Stop> {
    if !case.get(fact::WORKS)? {
        return Ok(Work::Stopped);
    }
    let (sector, pay) = (case.get(fact::SECTOR)?, case.get(fact::PAY)?);
    let region = if by_region(sector, case.today()) {
        Some(case.get(fact::REGION)?)
    } else {
        None
    };
    let payer = Payer { sector, pay, region };
    if payer.beyond_known_rates(case.today()) {
        case.open(&condition::STATE_PAY_ABOVE);
    }
    Ok(if payer.pays_nothing() {
        Work::Stopped
    } else {
        Work::Working(payer)
    })
}
