//! What the law says of a household, in words and in groups.

use law::benefit::Benefit;
use law::finding::{Finding, Outcome};
use law::interview::{Standing, standing};
use law::law::VERSION;
use law::projection::projection;
use law::{Manat, Month, Months};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use words::{Basis, Line, Words, month};

use crate::case::Case;
use crate::talk;

/// Points of the projection, each a year after the one before.
const POINTS: u16 = 6;
const STEP: Months = Months::years_and(1, 0);
/// The lowest bar, in per cent.
const FLOOR: u8 = 40;

/// What the law says, benefit by benefit.
pub(crate) fn results(words: Words<'_>, case: &Case) -> talk::Results {
    let standing = standing(&case.answers, case.today, case.goal);
    let together = standing.package.as_ref().map(|package| words.package(package));
    let (says, set_aside) = together.map_or_else(Default::default, |it| (it.says, it.set_aside));
    let group = |wanted: Group| {
        let mut found: Vec<&Finding> = standing
            .findings
            .iter()
            .filter(|it| Group::of(it) == wanted)
            .collect();
        if wanted == Group::Later {
            found.sort_by_key(|it| it.starts_on());
        }
        found.into_iter().map(|it| benefit(words, it)).collect()
    };
    talk::Results {
        together: says,
        set_aside: set_aside
            .into_iter()
            .map(|it| talk::Note {
                says: it.says,
                beside: Some(basis(it.basis)),
            })
            .collect(),
        now: group(Group::Now),
        later: group(Group::Later),
        unsettled: group(Group::Unsettled),
        no: group(Group::No),
        waiting: waiting(words, &standing),
        version: VERSION.to_owned(),
    }
}

fn waiting(words: Words<'_>, standing: &Standing) -> Vec<talk::Note> {
    let note = |it| {
        let waiting = words.undecided(it);
        talk::Note {
            says: waiting.says,
            beside: waiting.range,
        }
    };
    standing.undecided.iter().map(note).collect()
}

/// Where a finding stands on the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Now,
    Later,
    Unsettled,
    No,
}

impl Group {
    fn of(finding: &Finding) -> Group {
        match finding.outcome {
            Outcome::Entitled { .. } => Group::Now,
            Outcome::NotYet { .. } => Group::Later,
            Outcome::Unsettled { .. } => Group::Unsettled,
            Outcome::NotEntitled { .. } => Group::No,
        }
    }
}

fn benefit(words: Words<'_>, finding: &Finding) -> talk::Benefit {
    let told = words.finding(finding);
    let about = finding.benefit.about();
    talk::Benefit {
        id: about.key.to_owned(),
        name: told.name,
        what: told.what,
        pays: finding.pays().and_then(|pays| words.sum(pays)),
        since: finding.starts_on().map(|day| day.to_string()),
        service: about.service.to_owned(),
        says: told.sentence.says,
        more: told.sentence.more,
        missing: told
            .sentence
            .missing
            .into_iter()
            .map(|it| talk::Missing {
                title: it.title,
                ways: it.ways,
            })
            .collect(),
        know: told.sentence.know,
        next: told.sentence.next,
        receipt: told.receipt.lines.into_iter().map(line).collect(),
        articles: told
            .articles
            .into_iter()
            .map(|it| talk::Entry {
                says: it.says,
                result: it.result,
                bases: it.bases.into_iter().map(basis).collect(),
            })
            .collect(),
    }
}

fn line(line: Line) -> talk::Line {
    talk::Line {
        says: line.says,
        how: line.how,
        amount: line.amount,
        is_total: line.is_total,
        tags: line.articles.into_iter().chain(line.unsure).collect(),
    }
}

/// The act, its article, and how sure it is.
fn basis(basis: Basis) -> String {
    let parts = [Some(basis.act), basis.article, Some(basis.confidence)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The pension against the month of retirement.
pub(crate) fn points(words: Words<'_>, case: &Case) -> Vec<talk::Point> {
    let points = projection(&case.answers, case.today, STEP, POINTS);
    let chosen = standing(&case.answers, case.today, case.goal)
        .finding(Benefit::OldAgePension)
        .and_then(Finding::starts_on)
        .map(Month::of);
    let amounts = || points.iter().map(|(_, amount)| *amount);
    let (least, most) = (
        amounts().min().unwrap_or_default(),
        amounts().max().unwrap_or_default(),
    );
    let point = |(when, amount): &(Month, Manat)| talk::Point {
        month: when.to_string(),
        when: words.text("chart-month", &[("month", month(*when))]),
        amount: words.money(*amount),
        height: height(*amount, least, most),
        chosen: Some(*when) == chosen,
    };
    points.iter().map(point).collect()
}

/// From [`FLOOR`] for the least to 100 for the most; all full when they are equal.
fn height(amount: Manat, least: Manat, most: Manat) -> u8 {
    let rise = 100 - FLOOR;
    let (above, span) = ((amount - least).decimal(), (most - least).decimal());
    let share = above.checked_div(span).unwrap_or(Decimal::ONE);
    let risen = share.saturating_mul(rise.into()).round().to_u8();
    FLOOR.saturating_add(risen.unwrap_or(rise))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_rise_from_the_least_to_the_most() {
        let of = |amount: u32| height(Manat::from(amount), Manat::from(400), Manat::from(500));
        assert_eq!((of(400), of(450), of(500)), (40, 70, 100));
        let only = Manat::from(320);
        assert_eq!(height(only, only, only), 100);
    }
}
