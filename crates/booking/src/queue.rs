//! The queue of one day of one centre: numbers, blocks of them, who is next, and how long it takes.
//!
//! A centre and its day are the caller's: what is given to a function here is all of one centre.

mod block;
mod number;
mod order;
mod pace;
mod pad;
mod ticket;
mod wait;
mod waiting;

pub use block::{Block, BlockError, Issuer, IssuerError, NoNumbers, next_block};
pub use number::{NumberError, TicketNumber};
pub use order::{Ahead, BACK_AFTER, Call, DUE_MINUTES, LATE_MINUTES, MOST_AHEAD, next, order};
pub use pace::Pace;
pub use pad::{AddError, IssueError, Pad};
pub use ticket::{MergeError, Merged, Ticket, Turn, TurnError, merge};
pub use wait::{Band, Booked, Busy, Hall, Open, Wait};
pub use waiting::{BackError, Place, Waiting};

#[cfg(test)]
mod tests;
