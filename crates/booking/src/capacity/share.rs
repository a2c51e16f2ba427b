//! The part of a centre that appointments leave to people who come without one.

use std::str::FromStr;

use thiserror::Error;

/// Percent of the counters staffed at a moment that appointments leave free: 0 to 100.
///
/// Whole counters are kept, rounded down: of three counters a third (33 %) keeps none and 34 % keeps one, and a centre
/// with one counter keeps nothing below 100 %. At 100 % nothing can be booked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct WalkInShare(u8);

/// A share that is no percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("write the share as whole percent, from 0 to 100")]
pub struct ShareError;

impl WalkInShare {
    /// A share of 0 to 100 percent.
    pub const fn new(percent: u8) -> Option<WalkInShare> {
        if percent <= 100 {
            Some(WalkInShare(percent))
        } else {
            None
        }
    }

    /// The percentage.
    pub const fn percent(self) -> u8 {
        self.0
    }

    /// How many of so many staffed counters are kept.
    pub fn kept(self, staffed: u32) -> u32 {
        let percent = u32::from(self.0);
        // Hundreds apart from the rest, so that no number of counters is too large.
        staffed / 100 * percent + staffed % 100 * percent / 100
    }
}

impl FromStr for WalkInShare {
    type Err = ShareError;

    fn from_str(text: &str) -> Result<Self, ShareError> {
        let percent = text.parse().map_err(|_| ShareError)?;
        WalkInShare::new(percent).ok_or(ShareError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn whole_counters_are_kept_rounded_down() {
        let kept = |percent, staffed| WalkInShare::new(percent).unwrap().kept(staffed);
        assert_eq!(
            [0, 1, 50, 99, 100].map(|percent| kept(percent, 1)),
            [0, 0, 0, 0, 1]
        );
        assert_eq!(
            [33, 34, 66, 67, 100].map(|percent| kept(percent, 3)),
            [0, 1, 1, 2, 3]
        );
        assert_eq!([0, 1, 4, 5, 8].map(|staffed| kept(25, staffed)), [0, 0, 1, 1, 2]);
    }

    #[test]
    fn only_a_percentage_is_a_share() {
        assert_eq!("25".parse(), Ok(WalkInShare(25)));
        for text in ["", "101", "-1", "25%", "2.5", "256"] {
            assert_eq!(text.parse::<WalkInShare>(), Err(ShareError), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_kept_is_the_floor_of_the_part(percent in 0_u8..=100, staffed: u32) {
            let exact = u64::from(staffed) * u64::from(percent) / 100;
            prop_assert_eq!(u64::from(WalkInShare(percent).kept(staffed)), exact);
        }
    }
}
