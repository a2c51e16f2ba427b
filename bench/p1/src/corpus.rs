//! The cases of the corpus: one JSON line a person, with the oracle's figure beside it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use law::answers::{Answers, Value};
use law::facts::{Answered, FactId};
use law::figures::Row;
use law::{Manat, Months};
use rust_decimal::Decimal;
use serde::Deserialize;
use time::Date;

use crate::rule::{AGE, CAPITAL, CHILDREN, DISABILITY, MALE, SERVICE};

/// What is given of a person.
#[derive(Clone, Deserialize)]
pub(crate) struct Person {
    pub(crate) male: bool,
    pub(crate) age: u16,
    pub(crate) service: u16,
    pub(crate) children: u16,
    pub(crate) disability: u16,
    /// In qəpik.
    pub(crate) capital: u32,
    #[serde(with = "law::calendar::iso")]
    pub(crate) day: Date,
}

/// What the oracle says of it.
#[derive(Deserialize)]
pub(crate) struct Expected {
    /// In qəpik.
    #[serde(rename = "expected")]
    pub(crate) total: i64,
    /// How many qəpik the exact amount is away from a half, where rounding turns.
    pub(crate) to_half: f64,
}

/// All lines of a file, with what is read from them.
pub(crate) struct Corpus {
    pub(crate) lines: Vec<String>,
    pub(crate) people: Vec<Person>,
    pub(crate) expected: Vec<Expected>,
}

impl Corpus {
    /// Errors: no such file, or a line that says something else.
    pub(crate) fn read(file: &Path) -> Result<Corpus> {
        let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
        let each = |line: &str| Ok((person(line)?, serde_json::from_str(line)?));
        let read: Result<Vec<(Person, Expected)>> = text.lines().map(each).collect();
        let (people, expected) = read?.into_iter().unzip();
        Ok(Corpus {
            lines: text.lines().map(str::to_owned).collect(),
            people,
            expected,
        })
    }
}

/// The person of a line.
pub(crate) fn person(line: &str) -> Result<Person> {
    Ok(serde_json::from_str(line)?)
}

impl Person {
    /// What is given as answers to the rule's facts.
    pub(crate) fn answers(&self) -> Answers {
        Answers::default()
            .with(MALE, self.male)
            .with(AGE, Months::new(self.age))
            .with(SERVICE, Months::new(self.service))
            .with(CHILDREN, self.children)
            .with(DISABILITY, self.disability)
            .with(CAPITAL, manat(self.capital))
    }
}

/// In a batch the rule asks the person itself.
impl Row for Person {
    fn value(&self, fact: FactId) -> Option<Value> {
        Some(match fact {
            _ if fact == MALE.id() => self.male.value(),
            _ if fact == AGE.id() => Months::new(self.age).value(),
            _ if fact == SERVICE.id() => Months::new(self.service).value(),
            _ if fact == CHILDREN.id() => self.children.value(),
            _ if fact == DISABILITY.id() => self.disability.value(),
            _ if fact == CAPITAL.id() => manat(self.capital).value(),
            _ => return None,
        })
    }
}

/// Qəpik as an amount.
pub(crate) const fn manat(qepik: u32) -> Manat {
    Manat::from_const(Decimal::from_parts(qepik, 0, 0, false, 2))
}

/// An amount in whole qəpik.
pub(crate) fn qepik(amount: Manat) -> i64 {
    let amount = amount.decimal();
    let missing = 2_u32.saturating_sub(amount.scale());
    i64::try_from(amount.mantissa()).unwrap_or(i64::MAX) * 10_i64.pow(missing)
}
