//! The waiting list: who joined first gets what becomes free, with a deadline. `rows` a place as stored, `joining`,
//! `offering` what is offered to whom, `answering` what its owner does, `tending` what happens without anybody's write.

mod answering;
mod joining;
mod offering;
mod people;
mod rows;
mod tending;

pub(super) use offering::withdraw;
