//! The ways to the rule's figure: for one person alone, with the explanation, and for a million at once.

use std::num::NonZero;
use std::thread;

use anyhow::{Result, anyhow, bail};
use law::Manat;
use law::answers::Answers;
use law::case::{Case, Depth, Given, Stop};
use law::explanation::Lines;
use law::facts::FactSet;
use law::figures::Figures;
use time::Date;

use crate::corpus::Person;
use crate::rule::rule;

/// A person as the engine likes it best.
pub(crate) struct Prepared {
    answers: Answers,
    day: Date,
}

impl From<&Person> for Prepared {
    fn from(person: &Person) -> Prepared {
        Prepared {
            answers: person.answers(),
            day: person.day,
        }
    }
}

/// The figure alone.
pub(crate) fn plain(person: &Prepared) -> Result<Manat> {
    let mut case = case(&person.answers, person.day, Lines::Figures);
    rule(&mut case).map_err(stopped)
}

/// The figure with the whole explanation: the lines in the case, and what is missing.
pub(crate) fn explained(person: &Prepared) -> Result<(Manat, Case<'_>)> {
    let mut case = case(&person.answers, person.day, Lines::Kept);
    let total = rule(&mut case).map_err(stopped)?;
    Ok((total, case))
}

/// The figures of everybody on one day, in the places given, on so many cores.
pub(crate) fn batch(people: &[Person], totals: &mut [Manat], cores: NonZero<usize>) -> Result<()> {
    let share = people.len().div_ceil(cores.get()).max(1);
    let shares = people.chunks(share).zip(totals.chunks_mut(share));
    thread::scope(|scope| {
        let workers: Vec<_> = shares
            .map(|(people, totals)| scope.spawn(|| one_after_the_other(people, totals)))
            .collect();
        let mut ends = workers.into_iter().map(|worker| worker.join());
        ends.try_for_each(|end| end.map_err(|_| anyhow!("a worker panicked"))?)
    })
}

fn one_after_the_other(people: &[Person], totals: &mut [Manat]) -> Result<()> {
    for (person, total) in people.iter().zip(totals) {
        let Ok(figure) = rule(&mut Figures::new(person, person.day)) else {
            bail!("the rule stopped");
        };
        *total = figure;
    }
    Ok(())
}

/// The answers are the rule's own, so that none of them is checked as a fact of the law.
fn case(answers: &Answers, today: Date, lines: Lines) -> Case<'_> {
    Case::new(Given {
        answers,
        today,
        unusable: FactSet::default(),
        depth: Depth::Plan,
        lines,
        others: None,
    })
}

fn stopped(stop: Stop) -> anyhow::Error {
    anyhow!("the rule stopped: {stop:?}")
}
