//! What the pages show, gathered once: each benefit with its cases, the numbers they use and its conditions judged.

use law::benefit::{Benefit, Condition, Place, Said};
use law::finding::Outcome;
use law::parameter::{Described, table};
use law::phrase::Phrase;
use words::numbers;

use super::cases::{self, Case};

/// Everything.
pub(super) struct Book {
    /// The benefits in the order of the law's table.
    pub(super) benefits: Vec<Entry>,
}

/// A benefit.
pub(super) struct Entry {
    pub(super) benefit: Benefit,
    pub(super) cases: Vec<Case>,
    /// The numbers its cases use, and those of the same articles.
    pub(super) numbers: Vec<&'static dyn Described>,
}

impl Book {
    pub(super) fn gather() -> anyhow::Result<Book> {
        let entry = |benefit: &Benefit| {
            let cases = cases::of(*benefit)?;
            Ok(Entry {
                benefit: *benefit,
                numbers: numbers_of(*benefit, &cases),
                cases,
            })
        };
        let benefits: anyhow::Result<Vec<Entry>> = Benefit::ALL.iter().map(entry).collect();
        Ok(Book { benefits: benefits? })
    }

    /// The acts that benefits and numbers stand in, in the order of their keys.
    pub(super) fn acts(&self) -> Vec<&'static str> {
        let of_benefits = self.benefits.iter().map(|it| it.benefit.about().act_key);
        let of_numbers = table::ALL.iter().map(|it| act_of(*it));
        let mut acts: Vec<&'static str> = of_benefits.chain(of_numbers).collect();
        acts.sort_unstable();
        acts.dedup();
        acts
    }
}

impl Entry {
    /// The condition as one of the cases judged it, with the numbers of its sentence.
    pub(super) fn judged(&self, condition: &'static Condition) -> Option<&Said> {
        let findings = self.cases.iter().filter_map(|case| case.finding.as_ref());
        let mut judged = findings.flat_map(|finding| &finding.conditions);
        let found = judged.find(|judged| std::ptr::eq(judged.said.condition, condition));
        found.map(|judged| &judged.said)
    }

    /// Why cases are left open for a reason that is none of the rule's own open points, each reason once.
    pub(super) fn left_open(&self) -> Vec<LeftOpen<'_>> {
        let mut reasons: Vec<LeftOpen<'_>> = Vec::new();
        let own = self.benefit.about().open;
        for case in &self.cases {
            let Some(Outcome::Unsettled { why, ask }) = case.finding.as_ref().map(|it| &it.outcome) else {
                continue;
            };
            if own.iter().any(|open| open.key == why.key) {
                continue;
            }
            match reasons.iter_mut().find(|it| it.why.key == why.key) {
                Some(known) => known.cases += 1,
                None => reasons.push(LeftOpen {
                    why,
                    ask: *ask,
                    source: &case.source,
                    cases: 1,
                }),
            }
        }
        reasons
    }
}

/// A reason for which cases worked by hand are left open.
pub(super) struct LeftOpen<'b> {
    pub(super) why: &'b Phrase,
    /// Who can settle it.
    pub(super) ask: Place,
    /// Of the first of them.
    pub(super) source: &'b str,
    /// How many there are.
    pub(super) cases: i64,
}

fn numbers_of(benefit: Benefit, cases: &[Case]) -> Vec<&'static dyn Described> {
    let findings = cases.iter().filter_map(|case| case.finding.as_ref());
    let steps = findings.flat_map(|finding| &finding.explanation.steps);
    let cited = steps
        .flat_map(|step| &step.citations)
        .filter_map(|citation| numbers::of(citation));
    let cited: Vec<&str> = cited.map(|used| used.parameter.id()).collect();
    let about = benefit.about();
    let same_article = |number: &dyn Described| {
        let place = (act_of(number), article_of(number));
        let mut places = about
            .conditions
            .iter()
            .map(|it| (it.citation.act_key, it.citation.article));
        place.1 != NO_ARTICLE && places.any(|it| it == place)
    };
    let all = table::ALL.iter().copied();
    all.filter(|number| cited.contains(&number.id()) || same_article(*number))
        .collect()
}

/// Where the sources name no article.
pub(super) const NO_ARTICLE: &str = "-";

/// The act a number stands in.
pub(super) fn act_of(number: &dyn Described) -> &'static str {
    number.rows().first().map_or("", |row| row.citation.act_key)
}

/// The article a number stands in.
pub(super) fn article_of(number: &dyn Described) -> &'static str {
    number
        .rows()
        .first()
        .map_or(NO_ARTICLE, |row| row.citation.article)
}
