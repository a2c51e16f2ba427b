//! The waiting list: people who want a time where none is free that suits them, and what they are offered.
//!
//! **Who is next.** Whoever joined first among those whom a free time suits. Nothing changes that order. An offer is for
//! one person, until a deadline; whoever does not take it keeps their place, but is not offered the same time again, and
//! after the last of a few offers the place ends.

mod rules;
mod wanted;
mod wish;

pub use rules::Rules;
pub use wanted::Wanted;
pub use wish::{Event, Refused, State, UnknownState, apply};
