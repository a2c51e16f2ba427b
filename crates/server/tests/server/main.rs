//! The server as its clients see it: real databases in temporary folders, real requests, real processes.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod assess;
mod bad_input;
mod booking;
mod capacity;
mod cases;
mod cli;
mod clocks;
mod crowd;
mod described;
mod disk;
mod figures;
mod fleet;
mod guesses;
mod hall;
mod handovers;
mod home;
mod hostile;
mod idempotency;
mod kills;
mod letters;
mod limits;
mod model;
mod moving;
mod openapi;
mod operations;
mod opinions;
mod pages;
mod people;
mod place;
mod process;
mod race;
mod reference;
mod rulebook;
mod settings;
mod sign_in;
mod site;
mod staff;
mod support;
mod telling;
mod upgrades;
mod upkeep;
mod waitlist;
