//! Two days compared for one household: per benefit what the law said, what it says, and which rule moved it.

use std::collections::BTreeSet;

use api::assess::Basis;
use api::iso_date;
use law::answers::Answers;
use law::benefit::Benefit;
use law::compare::compare;
use law::finding::Finding;
use law::interview::{Goal, Standing, standing};
use serde::Serialize;
use time::Date;
use words::{Changed, Words};

use super::basis::basis;
use super::{Refusal, possible, words};

/// What is compared.
pub(crate) struct Days {
    pub(crate) from: Date,
    pub(crate) to: Date,
    pub(crate) goal: Goal,
    pub(crate) language: api::Language,
}

/// What changed between the two days.
#[derive(Serialize)]
pub(crate) struct Compared {
    version: &'static str,
    #[serde(with = "iso_date")]
    from: Date,
    #[serde(with = "iso_date")]
    to: Date,
    /// Settled on both days, and resting on something else or coming to something else.
    pub(crate) benefits: Vec<Moved>,
    /// Not settled on both days: what is still to be known.
    pub(crate) undecided: Vec<String>,
    /// That nothing changed, where nothing did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) nothing: Option<String>,
}

/// A benefit that moved.
#[derive(Serialize)]
pub(crate) struct Moved {
    benefit: &'static str,
    pub(crate) before: Told,
    pub(crate) after: Told,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) growth: Option<String>,
    pub(crate) changes: Vec<Change>,
}

/// A finding of one day in short.
#[derive(Serialize)]
pub(crate) struct Told {
    pub(crate) day: String,
    pub(crate) says: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<String>,
}

/// A number, line or condition that is another one.
#[derive(Serialize)]
pub(crate) struct Change {
    pub(crate) title: String,
    pub(crate) says: String,
    pub(crate) before: Stood,
    pub(crate) after: Stood,
}

/// One side of a change.
#[derive(Serialize)]
pub(crate) struct Stood {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) result: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) basis: Option<Basis>,
}

/// What changed for these answers from one day to the other.
pub(crate) fn between(days: &Days, facts: &Answers) -> Result<Compared, Refusal> {
    let words = words(days.language)?;
    possible(facts, days.from)?;
    possible(facts, days.to)?;
    let on = |day| standing(facts, day, days.goal);
    let (before, after) = (on(days.from), on(days.to));
    let pair = |benefit: &Benefit| Some((before.finding(*benefit)?, after.finding(*benefit)?));
    let pairs = Benefit::ALL.iter().filter_map(pair);
    let other = pairs.filter(|(was, is)| was.outcome != is.outcome || !compare(was, is).is_empty());
    let benefits: Vec<Moved> = other
        .map(|(was, is)| moved(words, (days.from, was), (days.to, is)))
        .collect();
    let undecided = undecided(words, [&before, &after]);
    let nothing = benefits.is_empty() && undecided.is_empty();
    Ok(Compared {
        version: law::law::VERSION,
        from: days.from,
        to: days.to,
        nothing: nothing.then(|| words.text("compare-nothing", &[])),
        benefits,
        undecided,
    })
}

/// Each sentence once, though both days may wait for the same.
fn undecided(words: Words<'_>, days: [&Standing; 2]) -> Vec<String> {
    let all = days.into_iter().flat_map(|it| &it.undecided);
    let says: BTreeSet<(Benefit, String)> = all.map(|it| (it.benefit, words.undecided(it).says)).collect();
    says.into_iter().map(|(_, says)| says).collect()
}

fn moved(words: Words<'_>, before: (Date, &Finding), after: (Date, &Finding)) -> Moved {
    let between = words.between(before.1, after.1);
    Moved {
        benefit: after.1.benefit.about().id,
        before: told(words, before),
        after: told(words, after),
        growth: between.growth,
        changes: between.changes.into_iter().map(|it| change(words, it)).collect(),
    }
}

fn told(words: Words<'_>, (day, finding): (Date, &Finding)) -> Told {
    Told {
        day: words.day(day),
        says: words.finding(finding).sentence.says,
        amount: finding.amount().map(|it| it.to_string()),
    }
}

fn change(words: Words<'_>, changed: Changed) -> Change {
    let stood = |it: words::Stood| Stood {
        result: it.result,
        basis: it.citation.map(|it| basis(words, it)),
    };
    Change {
        title: changed.title,
        says: changed.says,
        before: stood(changed.before),
        after: stood(changed.after),
    }
}
