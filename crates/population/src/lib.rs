//! Synthetic households, shaped after the ministry's figures: what tests and measurements of the law ask.
//!
//! [`household`] gives complete answers that fit each other; [`anything`] gives answers that need not. Both are
//! functions of a seed and an index, so a failure is found again by its numbers. [`visitor`] states the shape.

pub mod anything;
pub mod dice;
mod family;
pub mod form;
mod health;
mod household;
pub mod interview;
pub mod invariants;
mod person;
pub mod visitor;
mod work;

use law::answers::{Answers, Value};
use law::calendar::{Months, reaches_age};
use law::facts::{Answered, Fact, FactId, Sex};
use time::macros::date;
use time::{Date, Duration};

use dice::Dice;
use visitor::Visitor;

/// The seed of every published figure.
pub const SEED: u64 = 2026;

/// The day of every published figure.
pub const TODAY: Date = date!(2026 - 11 - 22);

/// Of a thousand households so many tick what is true of few.
const RARELY: u32 = 3;

/// One household at a centre: who speaks for it, and the answers to everything that can be asked.
#[derive(Debug, Clone)]
pub struct Household {
    /// Why they came.
    pub visitor: Visitor,
    /// An answer to each fact.
    pub answers: Answers,
}

/// The household of this index on this day.
pub fn household(seed: u64, index: u64, today: Date) -> Household {
    let mut dice = Dice::new(seed, index);
    let (visitor, age) = Visitor::draw(&mut dice);
    let sex = if dice.percent(person::women(visitor)) {
        Sex::Woman
    } else {
        Sex::Man
    };
    let days = dice.below(365).saturating_add(age.saturating_mul(1461) / 4);
    let mut draft = Draft {
        born: today.saturating_sub(Duration::days(days.into())),
        answers: Answers::default(),
        dice,
        today,
        visitor,
        sex,
    };
    person::draw(&mut draft);
    work::draw(&mut draft);
    family::draw(&mut draft);
    health::draw(&mut draft);
    household::draw(&mut draft);
    rest(&mut draft);
    Household {
        visitor,
        answers: draft.answers,
    }
}

/// Facts that no part of the household decides: a tick is rarely set, anything else is whatever the fact admits.
fn rest(draft: &mut Draft) {
    let answers = std::mem::take(&mut draft.answers);
    let open: Vec<FactId> = FactId::all()
        .filter(|fact| answers.value(*fact).is_none())
        .collect();
    let ticks = open.iter().filter(|fact| fact.spec().screen.has_ticks());
    let ticked = ticks.fold(answers, |answers, fact| {
        answers.with_value(*fact, Value::YesNo(draft.dice.permille(RARELY)))
    });
    draft.answers = anything::completed(ticked, &mut draft.dice, draft.today);
}

/// A household being drawn: the dice, who speaks for it, and what was said so far.
struct Draft {
    dice: Dice,
    today: Date,
    visitor: Visitor,
    sex: Sex,
    born: Date,
    answers: Answers,
}

impl Draft {
    fn say<T: Answered>(&mut self, fact: Fact<T>, it: T) {
        self.answers = std::mem::take(&mut self.answers).with(fact, it);
    }

    /// Yes in so many of a thousand throws.
    fn tick(&mut self, fact: Fact<bool>, permille: u32) {
        let it = self.dice.permille(permille);
        self.say(fact, it);
    }

    /// Whether yes was said; no if nothing was.
    fn is(&self, fact: Fact<bool>) -> bool {
        self.answers.get(fact).unwrap_or(false)
    }

    /// Whole years, by the calendar of whole days.
    fn age(&self) -> u32 {
        u32::try_from((self.today - self.born).whole_days() * 4 / 1461).unwrap_or(0)
    }

    /// The day of this birthday, today if it lies ahead.
    fn birthday(&self, years: u16) -> Date {
        reaches_age(self.born, Months::years_and(years, 0)).min(self.today)
    }

    /// So many days before today.
    fn days_ago(&self, days: u32) -> Date {
        self.today.saturating_sub(Duration::days(days.into()))
    }
}
