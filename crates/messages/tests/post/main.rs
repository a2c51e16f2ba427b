//! What leaves the house, as the other side sees it: a mail server and a gateway for text messages.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking, its helpers too"
)]

mod authority;
mod encrypted;
mod mail;
mod server;
mod sms;
#[path = "../support/mod.rs"]
mod support;
