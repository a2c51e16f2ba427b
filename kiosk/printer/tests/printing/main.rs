//! Printing, when all is well and when it is not, with the fake printer.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking, its helpers too"
)]

mod citizens;
mod device;
mod refusals;
mod states;
mod support;
