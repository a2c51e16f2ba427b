//! A receipt printer without paper, for tests: it answers on loopback, turns what it is sent into pictures, and fails as
//! it is told. It knows nothing of the program that prints: what it understands is written down here a second time, from
//! the printers' manuals, and what it does not know it counts as a fault of the sender.
//!
//! Start reading at [`FakePrinter`].

mod decoder;
mod machine;
mod real_time;
mod server;
mod sheet;

pub use machine::{Clearing, Machine, Mood};
pub use server::FakePrinter;
pub use sheet::{Sheet, Width};
