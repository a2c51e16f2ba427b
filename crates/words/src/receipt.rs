//! The second depth: the sum as a receipt, each line with its amount and articles.

use l10n::Arg;
use law::explanation::{Effect, Explanation, Step};
use law::parameter::{Citation, Confidence};

use crate::{Words, money};

/// The calculation as lines that add up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Receipt {
    /// The lines, in order.
    pub lines: Vec<Line>,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What is done.
    pub says: String,
    /// How it changes the sum so far, where it does not add: `÷ 144`.
    pub how: Option<String>,
    /// The amount of the line; after a division or product the new sum.
    pub amount: String,
    /// Whether it states the sum.
    pub is_total: bool,
    /// The articles it rests on, each once.
    pub articles: Vec<String>,
    /// That the numbers used are not confirmed.
    pub unsure: Option<String>,
}

impl Words<'_> {
    pub(crate) fn receipt(&self, explanation: &Explanation) -> Receipt {
        Receipt {
            lines: explanation.steps.iter().map(|step| self.line(step)).collect(),
        }
    }

    fn line(&self, step: &Step) -> Line {
        let how = |id: &str, number| self.text(id, &[("number", Arg::Number(number))]);
        let unsure = step.confidence() == Confidence::Low;
        Line {
            says: self.phrase("step", &step.says),
            how: match step.effect {
                Effect::Add | Effect::Total => None,
                Effect::DivideBy(number) => Some(how("receipt-divide", number)),
                Effect::Times(number) => Some(how("receipt-times", number)),
            },
            amount: self.text("amount", &[("amount", money(step.amount))]),
            is_total: step.effect == Effect::Total,
            articles: self.articles_of(&step.citations),
            unsure: unsure.then(|| self.text("receipt-unsure", &[])),
        }
    }

    /// The articles of some citations, each once; where the sources name none, nothing.
    fn articles_of(&self, citations: &[&'static Citation]) -> Vec<String> {
        let mut named: Vec<String> = citations
            .iter()
            .filter_map(|it| self.article(it.article))
            .collect();
        named.sort();
        named.dedup();
        named
    }

    /// An article as it is spoken; nothing where the sources name none.
    pub fn article(&self, article: &str) -> Option<String> {
        let numbered = article.contains(|c: char| c.is_ascii_digit());
        numbered.then(|| self.text("article", &[("article", Arg::Article(article.to_owned()))]))
    }
}
