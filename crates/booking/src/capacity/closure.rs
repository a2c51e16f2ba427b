//! Days on which a centre itself is closed, and why: repairs, a move, no water.

use thiserror::Error;
use time::Date;

/// The most characters of a reason: one line of a list.
const LONGEST_REASON: usize = 120;

/// Closed from the first to the last day, both included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    first: Date,
    last: Date,
    reason: String,
}

/// Why this is no closure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ClosureError {
    /// The days are the wrong way round.
    #[error("name the first day of the closure, then the last one")]
    Order,
    /// No reason, or one that does not fit on a line.
    #[error("write why the centre is closed, in one line of up to 120 characters")]
    Reason,
}

impl Closure {
    /// A closure with its reason, which only the staff read.
    pub fn new(first: Date, last: Date, reason: &str) -> Result<Closure, ClosureError> {
        if last < first {
            return Err(ClosureError::Order);
        }
        let reason = reason.trim();
        let length = reason.chars().count();
        if length == 0 || length > LONGEST_REASON || reason.contains(char::is_control) {
            return Err(ClosureError::Reason);
        }
        Ok(Closure {
            first,
            last,
            reason: reason.to_owned(),
        })
    }

    /// Its first day.
    pub const fn first(&self) -> Date {
        self.first
    }

    /// Its last day.
    pub const fn last(&self) -> Date {
        self.last
    }

    /// Why, for the staff.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Whether nobody is received on this day.
    pub fn covers(&self, date: Date) -> bool {
        self.first <= date && date <= self.last
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::date;
    use super::*;

    #[test]
    fn the_first_and_the_last_day_belong_to_it() {
        let closure = Closure::new(date(24), date(26), " Təmir ").unwrap();
        let covered: Vec<u8> = (22..=28).filter(|&day| closure.covers(date(day))).collect();
        assert_eq!(covered, [24, 25, 26]);
        assert_eq!(closure.reason(), "Təmir");
        assert!(
            Closure::new(date(24), date(24), "Su yoxdur")
                .unwrap()
                .covers(date(24))
        );
    }

    #[test]
    fn what_is_no_closure_is_refused_with_the_reason() {
        assert_eq!(
            Closure::new(date(24), date(23), "Təmir"),
            Err(ClosureError::Order)
        );
        for reason in ["", "  ", "a\nb", &"a".repeat(121)] {
            assert_eq!(
                Closure::new(date(24), date(24), reason),
                Err(ClosureError::Reason)
            );
        }
    }
}
