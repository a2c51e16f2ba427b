//! The same tests on PostgreSQL: whatever is promised of booking holds on both databases.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

#[path = "../server/bad_input.rs"]
mod bad_input;
#[path = "../server/booking.rs"]
mod booking;
#[path = "../server/capacity.rs"]
mod capacity;
#[path = "../server/cases.rs"]
mod cases;
#[path = "../server/clocks.rs"]
mod clocks;
mod cluster;
#[path = "../server/crowd.rs"]
mod crowd;
#[path = "../server/disk.rs"]
mod disk;
#[path = "../server/fleet.rs"]
mod fleet;
#[path = "../server/home.rs"]
mod home;
#[path = "../server/idempotency.rs"]
mod idempotency;
mod instance;
#[path = "../server/kills.rs"]
mod kills;
#[path = "../server/limits.rs"]
mod limits;
#[path = "../server/model.rs"]
mod model;
#[path = "../server/moving.rs"]
mod moving;
#[path = "../server/operations.rs"]
mod operations;
#[path = "../server/opinions.rs"]
mod opinions;
#[path = "../server/pages.rs"]
mod pages;
#[path = "../server/people.rs"]
mod people;
mod place;
#[path = "../server/process.rs"]
mod process;
#[path = "../server/race.rs"]
mod race;
#[path = "../server/reference.rs"]
mod reference;
#[path = "../server/sign_in.rs"]
mod sign_in;
#[path = "../server/staff.rs"]
mod staff;
#[path = "../server/support.rs"]
mod support;
#[path = "../server/telling.rs"]
mod telling;
#[path = "../server/upgrades.rs"]
mod upgrades;
#[path = "../server/upkeep.rs"]
mod upkeep;
#[path = "../server/waitlist.rs"]
mod waitlist;
