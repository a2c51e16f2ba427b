//! The brake: a screen that keeps failing rests on the page that sends people to the desk, instead of flickering.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// This many faults within the window, and the screen rests: what fails at once starts five times in ten minutes.
const BURST: usize = 5;
const WINDOW: Duration = Duration::from_secs(120);
/// How long it rests.
pub(crate) const REST: Duration = Duration::from_secs(600);

/// What is to be done after a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Show the guide again.
    Again,
    /// Show the way to the desk for a while.
    Rest,
}

/// Remembers the latest faults. Sessions that end as they should are none.
#[derive(Debug, Default)]
pub(crate) struct Brake {
    faults: VecDeque<Instant>,
}

impl Brake {
    /// A fault at this moment. After a rest, the count begins anew.
    pub(crate) fn fault(&mut self, now: Instant) -> Verdict {
        self.faults.push_back(now);
        self.faults
            .retain(|fault| now.saturating_duration_since(*fault) <= WINDOW);
        if self.faults.len() < BURST {
            return Verdict::Again;
        }
        self.faults.clear();
        Verdict::Rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fifth_fault_within_two_minutes_brakes_and_slower_ones_never_do() {
        let start = Instant::now();
        let at = |seconds: u64| start + Duration::from_secs(seconds);
        let mut brake = Brake::default();
        let verdicts: Vec<Verdict> = [0, 30, 60, 90, 120].map(|s| brake.fault(at(s))).into();
        assert_eq!(verdicts[..4], [Verdict::Again; 4]);
        assert_eq!(verdicts[4], Verdict::Rest, "the window holds its own end");
        assert_eq!(brake.fault(at(121)), Verdict::Again, "counted anew");

        let mut slow = Brake::default();
        assert!((0..100).all(|n| slow.fault(at(n * 31)) == Verdict::Again));
    }

    #[test]
    fn what_fails_at_once_starts_five_times_in_ten_minutes() {
        let start = Instant::now();
        let (mut brake, mut now, mut starts) = (Brake::default(), start, 0);
        while now < start + Duration::from_secs(600) {
            starts += 1;
            if brake.fault(now) == Verdict::Rest {
                now += REST;
            }
        }
        assert_eq!(starts, 5);
    }
}
