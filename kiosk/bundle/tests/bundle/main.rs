//! Bundles as makers pack them, damaged in every way, and slots cut off at every step.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

mod power;
mod refused;
mod remote;
mod support;
mod tool;
