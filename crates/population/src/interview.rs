//! How many screens the interview needs, and how many a form on paper: counted over many households.

use std::collections::BTreeMap;

use law::answers::Answers;
use law::interview::{Goal, asked};
use time::Date;

use crate::visitor::Visitor;
use crate::{form, household};

/// How often each number of screens was needed.
#[derive(Debug, Clone, Default)]
pub struct Counts(BTreeMap<usize, u64>);

impl Counts {
    fn add(&mut self, screens: usize) {
        *self.0.entry(screens).or_default() += 1;
    }

    fn join(&mut self, other: &Counts) {
        for (screens, times) in &other.0 {
            *self.0.entry(*screens).or_default() += times;
        }
    }

    /// How many households were counted.
    pub fn households(&self) -> u64 {
        self.0.values().sum()
    }

    /// The fewest screens that were enough for so many of a hundred households.
    pub fn enough_for(&self, percent: u64) -> usize {
        let mut left = (self.households() * percent).div_ceil(100);
        for (screens, times) in &self.0 {
            if left <= *times {
                return *screens;
            }
            left -= times;
        }
        self.most()
    }

    /// Half of the households needed no more.
    pub fn median(&self) -> usize {
        self.enough_for(50)
    }

    /// The most that one household needed.
    pub fn most(&self) -> usize {
        self.0.last_key_value().map_or(0, |(screens, _)| *screens)
    }

    /// The mean, in hundredths.
    pub fn mean_hundredths(&self) -> u64 {
        let sum: u64 = self
            .0
            .iter()
            .map(|(screens, times)| *screens as u64 * times)
            .sum();
        (sum * 100).checked_div(self.households()).unwrap_or(0)
    }
}

/// The interview beside the form, for the same households.
#[derive(Debug, Clone, Default)]
pub struct Compared {
    /// What the law asked.
    pub interview: Counts,
    /// What a form asks.
    pub form: Counts,
}

impl Compared {
    /// With the counts of other households.
    pub fn join(&mut self, other: &Compared) {
        self.interview.join(&other.interview);
        self.form.join(&other.form);
    }
}

/// The counts by kind of visitor, for the households of these indices.
pub fn measure(seed: u64, indices: impl Iterator<Item = u64>, today: Date) -> BTreeMap<Visitor, Compared> {
    let mut counted: BTreeMap<Visitor, Compared> = BTreeMap::new();
    for index in indices {
        let household = household(seed, index, today);
        let row = counted.entry(household.visitor).or_default();
        row.interview
            .add(asked(&Answers::default(), &household.answers, today, Goal::Everything).len());
        row.form.add(form::screens(&household.answers));
    }
    counted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_counted_from_below() {
        let mut counts = Counts::default();
        for screens in [3, 1, 2, 9] {
            counts.add(screens);
        }
        assert_eq!(
            (counts.median(), counts.enough_for(75), counts.enough_for(95)),
            (2, 3, 9)
        );
        assert_eq!(
            (counts.most(), counts.mean_hundredths(), counts.households()),
            (9, 375, 4)
        );
    }
}
