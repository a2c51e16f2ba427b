//! What stands on paper: slips printed by the fake printer, and read back as a person and a telephone would.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod properties;
mod reading;
mod slips;
