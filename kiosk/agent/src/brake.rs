//! The brake: a screen that keeps failing rests on the page that sends people to the desk, instead of flickering.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// This many faults within the window, and the screen rests: what fails at once starts five times in ten minutes.
const BURST: usize = 5;
const WINDOW: Duration = Duration::from_secs(600);
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
    fn the_fifth_fault_within_ten_minutes_brakes_and_slower_ones_never_do() {
        let start = Instant::now();
        let at = |seconds: u64| start + Duration::from_secs(seconds);
        let mut brake = Brake::default();
        let verdicts: Vec<Verdict> = [0, 150, 300, 450, 600].map(|s| brake.fault(at(s))).into();
        assert_eq!(verdicts[..4], [Verdict::Again; 4]);
        assert_eq!(verdicts[4], Verdict::Rest, "the window holds its own end");
        assert_eq!(brake.fault(at(601)), Verdict::Again, "counted anew");

        let mut slow = Brake::default();
        assert!((0..100).all(|n| slow.fault(at(n * 151)) == Verdict::Again));
    }

    #[test]
    fn in_any_ten_minutes_there_are_at_most_six_starts_whatever_the_pause_between_faults() {
        for pause in 0..=600 {
            let (mut brake, mut now) = (Brake::default(), Instant::now());
            let mut starts = Vec::new();
            for _ in 0..60 {
                starts.push(now);
                now += Duration::from_secs(pause);
                if brake.fault(now) == Verdict::Rest {
                    now += REST;
                }
            }
            for seven in starts.windows(7) {
                assert!(
                    seven[6] - seven[0] >= WINDOW,
                    "a fault {pause} s after each start"
                );
            }
        }
    }
}
