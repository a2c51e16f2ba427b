//! The law from the command line: facts as JSON in, what the law says as JSON out; and the operator's own commands.

mod batch;
mod centre;
mod device;
mod export;
mod figures;
mod letters;
mod questions;
mod settings;
mod trial;
mod upkeep;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use api::assess::AssessRequest;
use law::answers::Answers;
use law::interview::standing;
use serde::Serialize;
use serde_json::error::Category;

use crate::assess;
use crate::config::Household;

use batch::Input;
pub use centre::{Centre, centre};
pub use device::{Device, device};
pub use export::{Export, export};
pub use figures::{Figures, figures};
pub use letters::{check_decision, compare};
pub use questions::questions;
pub use settings::settings;
pub use trial::{Trial, seed};
pub use upkeep::{backup, check, migrate};

/// The facts are wrong; the same code that a wrong command line gives.
const WRONG: u8 = 2;

/// `dost assess`: one household, or one a line.
pub fn assess(household: &Household) -> anyhow::Result<ExitCode> {
    let one = |text: &str| -> Result<_, Wrong> {
        let facts = read(text)?;
        assess::assess(&request(household, facts)).map_err(Wrong::new)
    };
    match batch::input(open(&household.facts)?)? {
        Input::One(text) => finish(one(&text)),
        Input::Many(lines) => batch::run(lines, one),
    }
}

/// `dost next`: the screen to ask, or nothing once everything is settled.
pub fn next(household: &Household) -> anyhow::Result<ExitCode> {
    let text = whole(&household.facts)?;
    let answer = || -> Result<_, Wrong> {
        let facts = read(&text)?;
        assess::possible(&facts, household.on).map_err(Wrong::new)?;
        let goal = assess::goal(household.goal.as_deref()).map_err(Wrong::new)?;
        let words = assess::words(household.lang).map_err(Wrong::new)?;
        let standing = standing(&facts, household.on, goal);
        Ok(Next {
            version: law::law::VERSION,
            next: assess::next(words, &standing, &facts),
        })
    };
    finish(answer())
}

/// The screen to ask next.
#[derive(Serialize)]
struct Next {
    version: &'static str,
    next: Option<api::assess::NextScreen>,
}

/// What is wrong with the facts, as a sentence that names the field.
#[derive(Debug)]
struct Wrong(String);

impl Wrong {
    fn new(why: impl std::fmt::Display) -> Wrong {
        Wrong(why.to_string())
    }
}

fn read(text: &str) -> Result<Answers, Wrong> {
    serde_json::from_str(text).map_err(|error| match error.classify() {
        Category::Data => Wrong::new(error),
        Category::Syntax | Category::Eof | Category::Io => Wrong(format!("this is no JSON: {error}")),
    })
}

fn request(household: &Household, facts: Answers) -> AssessRequest {
    AssessRequest {
        on: household.on,
        language: household.lang,
        goal: household.goal.clone(),
        facts,
    }
}

fn open(facts: &Path) -> anyhow::Result<Box<dyn BufRead>> {
    if facts.as_os_str() == "-" {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let file = File::open(facts);
    let file = file.with_context(|| format!("cannot read {}", facts.display()))?;
    Ok(Box::new(BufReader::new(file)))
}

/// One document, laid out over any lines.
fn whole(facts: &Path) -> anyhow::Result<String> {
    let mut text = String::new();
    open(facts)?.read_to_string(&mut text)?;
    Ok(text)
}

/// Writes the answer as JSON, or what is wrong.
fn finish(answer: Result<impl Serialize, Wrong>) -> anyhow::Result<ExitCode> {
    let json = match answer {
        Ok(answer) => Ok(serde_json::to_string_pretty(&answer)?),
        Err(wrong) => Err(wrong),
    };
    write(json)
}

/// Writes a text, or what is wrong.
fn write(answer: Result<String, Wrong>) -> anyhow::Result<ExitCode> {
    match answer {
        Ok(text) => {
            writeln!(io::stdout(), "{text}")?;
            Ok(ExitCode::SUCCESS)
        }
        Err(Wrong(why)) => {
            writeln!(io::stderr(), "{why}")?;
            Ok(ExitCode::from(WRONG))
        }
    }
}
