//! What a centre has told of itself: hours, closures, shifts at its counters, and what is kept for people who just come.

mod change;
mod closure;
mod day;
mod hours;
mod revision;
mod share;
mod shift;

use time::{Date, Weekday};

pub use change::{BookedVisit, Fate, fates};
pub use closure::{Closure, ClosureError};
pub use day::DayPlan;
pub use hours::Hours;
pub use revision::{Revision, WEEK, Week, short};
pub use share::{ShareError, WalkInShare};
pub use shift::{Serves, Shift};

use crate::Closed;

/// All that decides how many people a centre can receive, on any day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capacity {
    /// When it is open.
    pub hours: Hours,
    /// When it is closed all the same.
    pub closures: Vec<Closure>,
    /// When which counter is staffed, and for what.
    pub shifts: Vec<Shift>,
    /// How much of what is staffed appointments leave free.
    pub share: WalkInShare,
}

impl Capacity {
    /// The plan of a day. It knows nothing of the country's days off: whoever asks looks at those first.
    ///
    /// Errors: a closure, or a weekday without hours, which on Saturdays and Sundays is the weekend.
    pub fn on(&self, date: Date) -> Result<DayPlan<'_>, Closed> {
        if self.closures.iter().any(|closure| closure.covers(date)) {
            return Err(Closed::Closure);
        }
        let without_hours = match date.weekday() {
            Weekday::Saturday | Weekday::Sunday => Closed::Weekend,
            _ => Closed::Closure,
        };
        let opening = self.hours.on(date).ok_or(without_hours)?;
        let shifts = self.shifts.iter().filter(|shift| shift.is_on(date)).collect();
        Ok(DayPlan::new(opening, shifts, self.share))
    }
}

#[cfg(test)]
mod tests;
