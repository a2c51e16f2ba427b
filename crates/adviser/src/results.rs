//! What the law says of a household, in words and in groups.

use law::Manat;
use law::finding::{Finding, Outcome};
use law::interview::{Standing, standing};
use law::package::Package;
use words::{Basis, Line, Words};

use crate::case::Case;
use crate::talk;

/// What the law says, benefit by benefit.
pub(crate) fn results(words: Words<'_>, case: &Case) -> talk::Results {
    let standing = standing(&case.answers, case.today, case.goal);
    let (together, set_aside) = standing.package.as_ref().map_or_else(Default::default, |it| {
        (sums(words, it), words.package(it).set_aside)
    });
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
        together,
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
    }
}

/// What comes together each month, besides in a year, and once.
fn sums(words: Words<'_>, package: &Package) -> Vec<talk::Sum> {
    let sums = [
        ("sum-monthly", package.monthly),
        ("sum-yearly", package.yearly),
        ("sum-once", package.once),
    ];
    let due = sums.into_iter().filter(|(_, sum)| *sum > Manat::ZERO);
    due.map(|(id, sum)| talk::Sum {
        what: words.text(id, &[]),
        amount: words.money(sum),
    })
    .collect()
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

pub(crate) fn benefit(words: Words<'_>, finding: &Finding) -> talk::Benefit {
    let told = words.finding(finding);
    let about = finding.benefit.about();
    talk::Benefit {
        id: about.key.to_owned(),
        name: told.name,
        what: told.what,
        pays: finding
            .pays()
            .and_then(|pays| words.amount_and_every(pays))
            .map(|(amount, every)| talk::Pays { amount, every }),
        since: finding
            .starts_on()
            .zip(words.starts(finding))
            .map(|(day, says)| talk::Since {
                day: day.to_string(),
                says,
            }),
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
pub(crate) fn basis(basis: Basis) -> String {
    let parts = [Some(basis.act), basis.article, Some(basis.confidence)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
