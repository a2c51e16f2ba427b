//! The explanation as JSON: every condition, every line with its numbers and article, and what would change a no.

use law::Manat;
use law::case::Case;
use law::explanation::{Effect, Step};
use law::finding::{Change, Judged, Met, Missing};
use law::parameter::Citation;
use law::phrase::{Arg, Phrase};
use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};

/// What the rule came to, with everything that it said on the way.
pub(crate) struct Told<'a>(pub(crate) Manat, pub(crate) &'a Case<'a>);

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Told(total, case) = self;
        let missing = case.unmet().iter().flat_map(|unmet| &unmet.any_of);
        let mut told = to.serialize_struct("Told", 4)?;
        told.serialize_field("total", total)?;
        told.serialize_field("conditions", &Each(case.conditions().iter().map(Condition)))?;
        told.serialize_field("lines", &Each(case.explanation.steps.iter().map(Line)))?;
        told.serialize_field("missing", &Each(missing.map(Way)))?;
        told.end()
    }
}

/// A list that is made while it is written.
struct Each<I>(I);

impl<I: Iterator<Item: Serialize> + Clone> Serialize for Each<I> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.clone())
    }
}

struct Condition<'a>(&'a Judged);

impl Serialize for Condition<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut told = to.serialize_struct("Condition", 3)?;
        told.serialize_field("says", &Sentence(&self.0.said.says))?;
        told.serialize_field("article", self.0.said.condition.citation.article)?;
        match self.0.met {
            Met::Yes => told.serialize_field("met", &true)?,
            Met::No => told.serialize_field("met", &false)?,
            Met::On(day) => told.serialize_field("met", &format_args!("{day}"))?,
        }
        told.end()
    }
}

struct Line<'a>(&'a Step);

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut told = to.serialize_struct("Line", 4)?;
        told.serialize_field("says", &Sentence(&self.0.says))?;
        told.serialize_field(
            "does",
            match self.0.effect {
                Effect::Add => "add",
                Effect::Total => "total",
                Effect::DivideBy(_) => "divide",
                Effect::Times(_) => "times",
            },
        )?;
        told.serialize_field("amount", &self.0.amount)?;
        told.serialize_field("articles", &Each(self.0.citations.iter().map(article)))?;
        told.end()
    }
}

fn article(citation: &&Citation) -> &'static str {
    citation.article
}

struct Way<'a>(&'a Missing);

impl Serialize for Way<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut told = to.serialize_struct("Way", 2)?;
        told.serialize_field("condition", self.0.said.condition.key)?;
        match &self.0.change {
            Change::Answer(fact, value) => {
                told.serialize_field("change", &format_args!("{} {value:?}", fact.index()))?;
            }
            Change::On(day) => told.serialize_field("change", &format_args!("{day}"))?,
            Change::Never => told.serialize_field("change", &())?,
        }
        told.end()
    }
}

/// The key of a sentence and what stands in its places.
struct Sentence<'a>(&'a Phrase);

impl Serialize for Sentence<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut told = to.serialize_map(Some(self.0.args.len() + 1))?;
        told.serialize_entry("key", self.0.key)?;
        for (name, arg) in &self.0.args {
            match arg {
                Arg::Manat(it) => told.serialize_entry(name, it)?,
                Arg::Length(it) => told.serialize_entry(name, it)?,
                Arg::Date(it) => told.serialize_entry(name, &format_args!("{it}"))?,
                Arg::Month(it) => told.serialize_entry(name, it)?,
                Arg::Year(it) => told.serialize_entry(name, it)?,
                Arg::Count(it) => told.serialize_entry(name, it)?,
                Arg::Ratio(it) => told.serialize_entry(name, it)?,
                Arg::Word(_, id) => told.serialize_entry(name, id)?,
            }
        }
        told.end()
    }
}
