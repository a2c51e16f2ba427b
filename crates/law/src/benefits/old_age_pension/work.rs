//! Whether work goes on until retirement: what the record and the capital grow by.

use crate::Manat;
use crate::case::{Case, Needs};
use crate::facts::{Sector, fact};

/// Whether contributions go on being paid until retirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    /// Nothing more is paid in.
    Stopped,
    /// Working on with this pay a month, before tax.
    Working { sector: Sector, pay: Manat },
}

/// Work without pay pays nothing in, so it is none to the law.
pub(super) fn of(case: &mut Case<'_>) -> Result<Work, Needs> {
    if !case.get(fact::WORKS)? {
        return Ok(Work::Stopped);
    }
    let (sector, pay) = (case.get(fact::SECTOR)?, case.get(fact::PAY)?);
    Ok(if pay == Manat::ZERO {
        Work::Stopped
    } else {
        Work::Working { sector, pay }
    })
}
