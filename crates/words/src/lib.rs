//! The law in words (law + l10n → text): findings, packages and answers as sentences in three languages.
//!
//! Plain data comes out, no HTML and nothing printed, so that the command line, HTTP, the app and the kiosk's paper say
//! the same. Start reading at [`Words::finding`].

mod articles;
mod compare;
mod decision;
#[cfg(feature = "embedded")]
pub mod embedded;
mod facts;
#[cfg(feature = "sources")]
pub mod ids;
#[cfg(feature = "sources")]
pub mod numbers;
mod package;
mod receipt;
mod sentence;

pub use articles::{Basis, Entry};
pub use compare::{Between, Changed, Stood};
pub use decision::Checked;
pub use package::{SetAside, Together, Waiting};
pub use receipt::{Line, Receipt};
pub use sentence::{Missing, Sentence};

use l10n::{Arg, Language, Messages};
use law::benefit::{Benefit, Place};
use law::finding::Finding;
use law::phrase::{self, Phrase};
use law::{Manat, Month, Months};

/// Says what the law says, in the language of its messages.
#[derive(Clone, Copy)]
pub struct Words<'m> {
    messages: &'m Messages,
}

/// A finding in words, at three depths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The name of the benefit.
    pub name: String,
    /// What it is.
    pub what: String,
    /// For who wants the answer.
    pub sentence: Sentence,
    /// For who wants to see the sum made.
    pub receipt: Receipt,
    /// For who wants to look it up: every condition and line with its article.
    pub articles: Vec<Entry>,
}

impl<'m> Words<'m> {
    /// Words from these messages, which must hold those of `i18n/<language>/law` too.
    pub fn new(messages: &'m Messages) -> Words<'m> {
        Words { messages }
    }

    /// Their language.
    pub fn language(&self) -> Language {
        self.messages.language()
    }

    /// A finding at all depths.
    pub fn finding(&self, finding: &Finding) -> Told {
        Told {
            name: self.benefit(finding.benefit),
            what: self.text(&format!("benefit-{}-what", finding.benefit.about().key), &[]),
            sentence: self.sentence(finding),
            receipt: self.receipt(&finding.explanation),
            articles: self.articles(finding),
        }
    }

    /// The name of a benefit.
    pub fn benefit(&self, benefit: Benefit) -> String {
        self.text(&format!("benefit-{}", benefit.about().key), &[])
    }

    /// The name of a place, as the subject of a sentence.
    pub fn place(&self, place: Place) -> String {
        self.text(&format!("place-{}", place.key()), &[])
    }

    /// The name of an act.
    pub fn act(&self, act_key: &str) -> String {
        self.text(&format!("act-{act_key}"), &[])
    }

    /// A sentence of the law's tables: the message `<area>-<key>` with the phrase's arguments.
    pub fn phrase(&self, area: &str, says: &Phrase) -> String {
        let args: Vec<(&str, Arg)> = says
            .args
            .iter()
            .map(|(name, arg)| (*name, self.arg(arg)))
            .collect();
        self.text(&format!("{area}-{}", says.key), &args)
    }

    /// An amount of money.
    pub fn money(&self, amount: Manat) -> String {
        self.text("amount", &[("amount", money(amount))])
    }

    /// Any message.
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.messages.text(id, args)
    }

    fn arg(&self, arg: &phrase::Arg) -> Arg {
        match *arg {
            phrase::Arg::Manat(it) => money(it),
            phrase::Arg::Length(it) => length(it),
            phrase::Arg::Date(it) => Arg::Date(it),
            phrase::Arg::Month(it) => month(it),
            phrase::Arg::Year(it) => Arg::Year(it),
            phrase::Arg::Count(it) => Arg::Count(it.into()),
            phrase::Arg::Ratio(it) => Arg::Number(it.saturating_mul(100.into())),
            phrase::Arg::Word(area, name) => Arg::Text(self.text(&format!("{area}-{}", dashed(name)), &[])),
        }
    }
}

/// An amount for a message.
pub fn money(amount: Manat) -> Arg {
    Arg::Money(amount.decimal())
}

/// A length of time for a message.
pub fn length(months: Months) -> Arg {
    Arg::Duration {
        years: months.years().into(),
        months: months.months().into(),
    }
}

/// A month for a message.
pub fn month(month: Month) -> Arg {
    Arg::Month {
        year: month.year(),
        month: month.first_day().month(),
    }
}

/// A name of the law's data as it stands in message ids.
fn dashed(name: &str) -> String {
    name.replace('_', "-")
}
