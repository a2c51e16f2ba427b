//! The pad that one issuer tears numbers from, with or without a line.

use thiserror::Error;
use time::Date;

use super::{Block, TicketNumber};

/// The blocks of one issuer for one day, and the last number given.
///
/// The issuer keeps both before it prints a ticket. If it has lost them, it asks for a new block: what it gave from the
/// old one is unknown to it, so it gives nothing more from there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pad {
    blocks: Vec<Block>,
    given: Option<TicketNumber>,
}

/// Why a block is not added to a pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this block is another issuer's or another day's: begin a new pad with it")]
pub struct AddError;

/// Why no number is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum IssueError {
    /// All numbers of its blocks are given.
    #[error("no number is left: lease another block, and until then send people to the desk")]
    Exhausted,
    /// Its blocks are of another day.
    #[error("these numbers are of another day: lease a block for today")]
    OtherDay,
}

impl Pad {
    /// A pad of this block, as fresh as it was leased.
    pub fn new(block: Block) -> Pad {
        Pad::kept(block, None)
    }

    /// The pad that an issuer has kept: its first block, and the number it gave last.
    pub fn kept(first: Block, given: Option<TicketNumber>) -> Pad {
        Pad {
            blocks: vec![first],
            given,
        }
    }

    /// Adds a block that was leased in time. The same block once more changes nothing: answers may come twice.
    pub fn add(&mut self, block: Block) -> Result<(), AddError> {
        let mine = |own: &Block| own.issuer() == block.issuer() && own.date() == block.date();
        if !self.blocks.iter().all(mine) {
            return Err(AddError);
        }
        if !self.blocks.contains(&block) {
            self.blocks.push(block);
        }
        Ok(())
    }

    /// Gives the next number.
    pub fn issue(&mut self, today: Date) -> Result<TicketNumber, IssueError> {
        if self.blocks.iter().any(|block| block.date() != today) {
            return Err(IssueError::OtherDay);
        }
        let next = self.next().ok_or(IssueError::Exhausted)?;
        self.given = Some(next);
        Ok(next)
    }

    /// How many numbers it can still give.
    pub fn left(&self) -> usize {
        let mut rest = self.clone();
        std::iter::from_fn(|| {
            rest.given = Some(rest.next()?);
            rest.given
        })
        .count()
    }

    /// The number given last, to be kept.
    pub const fn given(&self) -> Option<TicketNumber> {
        self.given
    }

    /// The number after the last one; after the end of a block, the first one of the next.
    fn next(&self) -> Option<TicketNumber> {
        let Some(given) = self.given else {
            return self.blocks.first().map(Block::first);
        };
        let mut blocks = self.blocks.iter().skip_while(|block| !block.has(given));
        let current = blocks.next()?;
        current.after(given).or_else(|| blocks.next().map(Block::first))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{date, number};
    use super::*;
    use crate::queue::Issuer;

    fn block(first: &str, last: &str) -> Block {
        Block::new(Issuer::Kiosk(1), date(23), number(first), number(last)).unwrap()
    }

    #[test]
    fn numbers_follow_each_other_from_block_to_block_until_all_are_given() {
        let mut pad = Pad::new(block("A001", "A002"));
        pad.add(block("A101", "A101")).unwrap();
        pad.add(block("A001", "A002")).unwrap();
        assert_eq!(pad.left(), 3);
        let given: Vec<String> = std::iter::from_fn(|| pad.issue(date(23)).ok())
            .map(|number| number.to_string())
            .collect();
        assert_eq!(given, ["A001", "A002", "A101"]);
        assert_eq!((pad.left(), pad.issue(date(23))), (0, Err(IssueError::Exhausted)));
        pad.add(block("B001", "B009")).unwrap();
        assert_eq!(pad.issue(date(23)), Ok(number("B001")));
    }

    #[test]
    fn a_kept_pad_goes_on_where_it_was() {
        let mut pad = Pad::kept(block("A001", "A050"), Some(number("A007")));
        assert_eq!(pad.issue(date(23)), Ok(number("A008")));
        assert_eq!(pad.given(), Some(number("A008")));
        let mut foreign = Pad::kept(block("A001", "A050"), Some(number("K007")));
        assert_eq!(
            foreign.issue(date(23)),
            Err(IssueError::Exhausted),
            "what was given is from no block it has, so it knows of no free number"
        );
    }

    #[test]
    fn numbers_are_of_one_day_and_one_issuer() {
        let mut pad = Pad::new(block("A001", "A002"));
        assert_eq!(pad.issue(date(24)), Err(IssueError::OtherDay));
        let foreign = |issuer, day| Block::new(issuer, date(day), number("B001"), number("B002")).unwrap();
        assert_eq!(pad.add(foreign(Issuer::Server, 23)), Err(AddError));
        assert_eq!(pad.add(foreign(Issuer::Kiosk(1), 24)), Err(AddError));
        assert_eq!(pad.issue(date(23)), Ok(number("A001")));
    }
}
