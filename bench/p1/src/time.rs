//! The speeds of all ways, as the benchmark's modes.

use std::hint::black_box;
use std::num::NonZero;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use law::Manat;

use crate::by_hand;
use crate::clock::{self, MEASURED, measure, speed};
use crate::corpus::{Corpus, Person, person, qepik};
use crate::told::Told;
use crate::ways::{Prepared, batch, explained, plain};

const ONE: NonZero<usize> = NonZero::<usize>::MIN;

/// One person after the other.
pub(crate) fn singles(corpus: &Corpus) -> Result<()> {
    let prepared: Vec<Prepared> = corpus.people.iter().map(Prepared::from).collect();
    if let Some(first) = prepared.first() {
        let begun = clock::now()?;
        black_box(plain(black_box(first))?);
        speed("start", 1, clock::now()?.saturating_sub(begun))?;
    }
    let expected = &corpus.expected;
    measure("plain", &prepared, expected, |person| Ok(qepik(plain(person)?)))?;
    measure("explained", &prepared, expected, |person| {
        let told = explained(person)?;
        Ok(qepik(black_box(&told).0))
    })?;
    measure("plain-json", &corpus.lines, expected, |line| {
        let total = plain(&Prepared::from(&person(line)?))?;
        black_box(serde_json::to_string(&serde_json::json!({"total": total}))?);
        Ok(qepik(total))
    })?;
    measure("explained-json", &corpus.lines, expected, |line| {
        let person = Prepared::from(&person(line)?);
        let (total, case) = explained(&person)?;
        black_box(serde_json::to_string(&Told(total, &case))?);
        Ok(qepik(total))
    })
}

/// A million people on one day, on one core by its own time: by the rule, and by hand.
pub(crate) fn batches(corpus: &Corpus, people: &[Person]) -> Result<()> {
    let mut totals = vec![Manat::ZERO; people.len()];
    again("batch", people, || batch(people, black_box(&mut totals), ONE))?;
    check(corpus, totals.into_iter().map(qepik))?;
    let day = people.first().context("nobody is in the batch")?.day;
    let mut totals = vec![0; people.len()];
    again("batch-by-hand", people, || {
        by_hand::batch(people, day, black_box(&mut totals))
    })?;
    check(corpus, totals.into_iter())
}

/// The same work again and again until the time is over, warmed up.
fn again(mode: &str, people: &[Person], mut work: impl FnMut() -> Result<()>) -> Result<()> {
    work()?;
    let (mut done, begun) = (0, clock::now()?);
    while clock::now()?.saturating_sub(begun) < MEASURED {
        work()?;
        done += people.len();
    }
    speed(mode, done, clock::now()?.saturating_sub(begun))
}

/// By the rule on all cores: the time of the processor would count them all, so the clock on the wall does.
pub(crate) fn batch_on_all_cores(corpus: &Corpus, people: &[Person]) -> Result<()> {
    let mut totals = vec![Manat::ZERO; people.len()];
    let cores = available_parallelism()?;
    batch(people, &mut totals, cores)?;
    let mut runs = Vec::new();
    while runs.iter().sum::<Duration>() < MEASURED {
        let begun = Instant::now();
        batch(people, black_box(&mut totals), cores)?;
        runs.push(begun.elapsed());
    }
    runs.sort();
    speed("batch-cores", people.len(), runs[runs.len() / 2])?;
    check(corpus, totals.into_iter().map(qepik))
}

fn check(corpus: &Corpus, totals: impl Iterator<Item = i64>) -> Result<()> {
    let expected = corpus.expected.iter().cycle().map(|it| it.total);
    let wrong = totals
        .zip(expected)
        .filter(|(total, expected)| total != expected)
        .count();
    ensure!(wrong == 0, "batch: {wrong} figures are wrong");
    Ok(())
}
