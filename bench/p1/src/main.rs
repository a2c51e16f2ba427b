//! Rule P1 in the law's own engine, measured: `p1 agree <folder>`, `p1 time <folder>` or `p1 cores <folder>`.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

mod act;
mod agree;
mod by_hand;
mod clock;
mod corpus;
mod rule;
mod time;
mod told;
mod ways;

use std::num::NonZero;
use std::path::Path;

use anyhow::{Context, Result, bail};
use law::Manat;
use serde_json::Value;

use crate::agree::agree;
use crate::corpus::{Corpus, Person};
use crate::ways::{Prepared, batch, explained, plain};

/// People in a batch.
const BATCH: usize = 1_000_000;
const TASKS: &str = "say `agree <folder>`, `time <folder>` or `cores <folder>`";

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [task, folder] = words.as_slice() else {
        bail!(TASKS);
    };
    let corpus = Corpus::read(&Path::new(folder).join("p1.jsonl"))?;
    let batched = Corpus::read(&Path::new(folder).join("p1-batch.jsonl"))?;
    let people: Vec<Person> = batched.people.iter().cycle().take(BATCH).cloned().collect();
    match task.as_str() {
        "agree" => {
            let each = || corpus.people.iter().map(Prepared::from);
            let totals: Result<Vec<Manat>> = each().map(|person| plain(&person)).collect();
            agree("plain", &totals?, &corpus)?;
            let totals: Result<Vec<Manat>> = each().map(|person| Ok(explained(&person)?.0)).collect();
            agree("explained", &totals?, &corpus)?;
            let mut totals = vec![Manat::ZERO; BATCH];
            batch(&people, &mut totals, NonZero::<usize>::MIN)?;
            agree("batch", &totals, &batched)
        }
        "time" => {
            time::singles(&corpus)?;
            time::batches(&batched, &people)
        }
        "cores" => time::batch_on_all_cores(&batched, &people),
        _ => bail!(TASKS),
    }
}

/// Prints one line with the name and version of the engine.
fn say(figures: &Value) -> Result<()> {
    let mut line = serde_json::json!({"engine": "law", "version": env!("CARGO_PKG_VERSION")});
    let named = line.as_object_mut().zip(figures.as_object());
    let (line_of, figures) = named.context("figures are an object")?;
    line_of.extend(figures.clone());
    println!("{line}");
    Ok(())
}
