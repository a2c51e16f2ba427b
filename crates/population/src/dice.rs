//! A small seeded generator (splitmix64): the same seed and index throw the same dice on every machine.

use law::Manat;
use law::Months;
use law::calendar::Month;
use law::facts::Known;
use rust_decimal::Decimal;
use time::{Date, Duration};

/// Dice that are thrown for one household.
#[derive(Debug, Clone)]
pub struct Dice(u64);

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

impl Dice {
    /// The dice of the household of this index.
    pub fn new(seed: u64, index: u64) -> Dice {
        let mut dice = Dice(seed ^ index.wrapping_mul(GOLDEN));
        // Neighbouring indices differ in few bits; one throw mixes them.
        Dice(dice.throw())
    }

    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to, not including, `end`; 0 if there is nothing below it.
    pub fn below(&mut self, end: u32) -> u32 {
        let high = self.throw() >> 32;
        u32::try_from((high * u64::from(end)) >> 32).unwrap_or(0)
    }

    /// From `least` to `most`, both included; `least` if they are the wrong way round.
    pub fn between(&mut self, least: u32, most: u32) -> u32 {
        least + self.below(most.saturating_sub(least).saturating_add(1))
    }

    /// A small number from `least` to `most`.
    pub fn count(&mut self, least: u16, most: u16) -> u16 {
        u16::try_from(self.between(least.into(), most.into())).unwrap_or(least)
    }

    /// True in so many of a thousand throws.
    pub fn permille(&mut self, share: u32) -> bool {
        self.below(1000) < share
    }

    /// True in so many of a hundred throws.
    pub fn percent(&mut self, share: u32) -> bool {
        self.below(100) < share
    }

    /// One of a few, each as likely.
    pub fn pick<T: Copy, const N: usize>(&mut self, from: [T; N]) -> T {
        const { assert!(N > 0) }
        let index = self.below(u32::try_from(N).unwrap_or(u32::MAX));
        from[usize::try_from(index).unwrap_or(0)]
    }

    /// One of a few by weight; the last one if all weights are nothing.
    pub fn weighted<T: Copy, const N: usize>(&mut self, from: [(u32, T); N]) -> T {
        const { assert!(N > 0) }
        let mut left = self.below(from.iter().map(|(weight, _)| weight).sum());
        for (weight, it) in from {
            if left < weight {
                return it;
            }
            left -= weight;
        }
        from[N - 1].1
    }

    /// A day from `first` to `last`; `first` if they are the wrong way round.
    pub fn day(&mut self, first: Date, last: Date) -> Date {
        let days = u32::try_from((last - first).whole_days()).unwrap_or(0);
        first.saturating_add(Duration::days(self.between(0, days).into()))
    }

    /// A month from this one to so many later.
    pub fn month(&mut self, from: Month, most: u16) -> Month {
        from.plus(Months::new(self.count(0, most)))
    }

    /// An amount in whole qəpik, from and to in manat.
    pub fn manat(&mut self, least: u32, most: u32) -> Manat {
        let qepik = self.between(least.saturating_mul(100), most.saturating_mul(100));
        Manat::from_const(Decimal::new(qepik.into(), 2))
    }

    /// What so many of a hundred know, and the others do not.
    pub fn known<T>(&mut self, share: u32, it: T) -> Known<T> {
        if self.percent(share) {
            Known::Is(it)
        } else {
            Known::Unknown
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn the_same_seed_and_index_throw_the_same_dice_and_others_throw_others() {
        let throws = |seed, index| {
            let mut dice = Dice::new(seed, index);
            [dice.below(1 << 31), dice.below(1 << 31)]
        };
        assert_eq!(throws(1, 2), throws(1, 2));
        assert_ne!(throws(1, 2), throws(1, 3));
        assert_ne!(throws(1, 2), throws(2, 2));
    }

    #[test]
    fn throws_stay_between_their_ends_and_reach_both() {
        let mut dice = Dice::new(7, 7);
        let throws: Vec<u32> = (0..2000).map(|_| dice.between(3, 9)).collect();
        assert_eq!(throws.iter().min().zip(throws.iter().max()), Some((&3, &9)));
        let (first, last) = (date!(2026 - 02 - 27), date!(2026 - 03 - 01));
        let days: Vec<Date> = (0..200).map(|_| dice.day(first, last)).collect();
        assert_eq!(days.iter().min().zip(days.iter().max()), Some((&first, &last)));
    }

    #[test]
    fn weights_are_shares() {
        let mut dice = Dice::new(7, 8);
        let rare = (0..10_000).filter(|_| dice.weighted([(9, "often"), (1, "rare")]) == "rare");
        assert!((800..1200).contains(&rare.count()));
    }
}
