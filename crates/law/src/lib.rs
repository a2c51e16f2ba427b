//! What the law says: parameters, facts, benefits, interview, explanation.
//!
//! Pure: no clock, no I/O, no locale, no float, no panic on any input. Today's date is an argument.
//! Start reading at [`interview`], then a benefit in `benefits/`, then its numbers in `parameters/`.
#![deny(clippy::float_arithmetic)]

pub mod answers;
mod assessment;
pub mod benefit;
mod benefits;
pub mod calendar;
pub mod case;
pub mod cell;
pub mod compare;
#[cfg(feature = "whole")]
mod contradiction;
pub mod contributions;
pub mod decision;
pub mod explanation;
pub mod facts;
pub mod figures;
pub mod finding;
pub mod interview;
pub mod invalid;
pub mod law;
pub mod manat;
pub mod package;
pub mod packed;
pub mod parameter;
pub mod phrase;
pub mod projection;

pub use calendar::{Month, Months};
pub use manat::Manat;
