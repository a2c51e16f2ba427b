//! How long services really take beside what is planned.

use super::Band;
use crate::Minutes;

/// The least number of services that say something about the pace of a centre.
const ENOUGH: usize = 100;

/// One part in so many of a wait comes on top of the most: people who are called out of turn come meanwhile, and some
/// with an appointment come late. It only ever makes a wait longer.
const UNFORESEEN: u64 = 8;

/// Real minutes of services in percent of the planned ones: what one in ten stays below, the mean, and what one in ten
/// exceeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    least: u16,
    mean: u16,
    most: u16,
}

impl Default for Pace {
    /// What is assumed until something is measured: as planned on average, half of that or double at the edges.
    fn default() -> Pace {
        Pace {
            least: 50,
            mean: 100,
            most: 200,
        }
    }
}

impl Pace {
    /// The pace of these services, each as real minutes in percent of the planned ones; `None` if fewer than a hundred.
    pub fn measured(mut percents: Vec<u16>) -> Option<Pace> {
        let count = percents.len();
        if count < ENOUGH {
            return None;
        }
        percents.sort_unstable();
        let sum: u64 = percents.iter().copied().map(u64::from).sum();
        let mean = u16::try_from(sum / u64::try_from(count).ok()?).ok()?.max(1);
        let least = percents.get(count / 10).copied()?.min(mean);
        let most = percents.get(count - 1 - count / 10).copied()?.max(mean);
        Some(Pace { least, mean, most })
    }

    /// The seconds that a service takes on average.
    pub(super) fn seconds(self, planned: Minutes) -> u32 {
        let seconds = u64::from(planned.get()) * 60 * u64::from(self.mean) / 100;
        u32::try_from(seconds).unwrap_or(u32::MAX)
    }

    /// The band around a moment that would scatter by so many seconds if services scattered by their own length.
    pub(super) fn band(self, seconds: u32, scatter: u32) -> Band {
        let part = |percent: u16| u64::from(scatter) * u64::from(percent) / u64::from(self.mean.max(1));
        let seconds = u64::from(seconds);
        let least = seconds.saturating_sub(part(self.mean - self.least));
        let most = seconds + part(self.most - self.mean) + seconds / UNFORESEEN;
        let minutes = |minutes: u64| u16::try_from(minutes).unwrap_or(u16::MAX);
        Band {
            least: minutes(least / 60),
            most: minutes(most.div_ceil(60)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_pace_is_measured_from_a_hundred_services_on() {
        assert_eq!(Pace::measured((1..=99).collect()), None);
        let pace = |least, mean, most| Some(Pace { least, mean, most });
        assert_eq!(Pace::measured((1..=100).rev().collect()), pace(11, 50, 90));
        assert_eq!(
            Pace::measured(vec![0; 100]),
            pace(0, 1, 1),
            "never without a mean"
        );
        let mut one_very_long = vec![50; 100];
        one_very_long[7] = 6000;
        assert_eq!(
            Pace::measured(one_very_long),
            pace(50, 109, 109),
            "the mean is inside"
        );
    }

    #[test]
    fn a_band_is_rounded_outwards() {
        let pace = Pace::default();
        let band = |least, most| Band { least, most };
        assert_eq!(pace.band(0, 0), band(0, 0));
        assert_eq!(pace.band(480, 0), band(8, 9), "an eighth on top");
        assert_eq!(pace.band(481, 0), band(8, 10));
        assert_eq!(pace.band(479, 0), band(7, 9));
        assert_eq!(pace.band(480, 120), band(7, 11), "half of 2 min less, 2 min more");
        assert_eq!(pace.band(480, 9000), band(0, 159));
    }

    proptest! {
        #[test]
        fn any_measurement_gives_a_band_in_order(
            percents in prop::collection::vec(any::<u16>(), 100..200),
            seconds: u32,
            scatter: u32,
            planned in 1_u16..=1440,
        ) {
            let pace = Pace::measured(percents).unwrap();
            let _ = pace.seconds(Minutes::new(planned).unwrap());
            let band = pace.band(seconds, scatter);
            prop_assert!(band.least <= band.most);
        }
    }
}
