//! Two days side by side for one household: per benefit what it was and is, and which rule or number moved it.

use l10n::Arg;
use law::benefit::Benefit;
use law::compare::compare;
use law::finding::{Finding, Outcome};
use law::interview::{Standing, standing};
use law::parameter::Citation;
use time::Date;
use words::{Changed, Words};

use crate::case::Case;
use crate::results::basis;
use crate::talk;

/// What is another one than on an earlier day.
pub(crate) fn since(words: Words<'_>, since: Date, case: &Case) -> talk::Changes {
    let on = |day| standing(&case.answers, day, case.goal);
    let (before, after) = (on(since), on(case.today));
    let pair = |benefit: &Benefit| Some((before.finding(*benefit)?, after.finding(*benefit)?));
    let pairs: Vec<(&Finding, &Finding)> = Benefit::ALL.iter().filter_map(pair).collect();
    let moved: Vec<talk::Benefit> = pairs
        .iter()
        .filter(|(was, is)| differs(was, is))
        .map(|(was, is)| moved(words, (since, was), (case.today, is)))
        .collect();
    let same = i64::try_from(pairs.len() - moved.len()).unwrap_or(i64::MAX);
    let days = [("first", Arg::Date(since)), ("last", Arg::Date(case.today))];
    talk::Changes {
        days: words.text("changes-days", &days),
        same: words.text("changes-same", &[("count", Arg::Count(same))]),
        moved,
        open: open(words, [&before, &after]),
    }
}

/// Who had no right to a benefit and has none now is told of no change.
fn differs(was: &Finding, is: &Finding) -> bool {
    let none = |it: &Finding| matches!(it.outcome, Outcome::NotEntitled { .. });
    let same_kind = std::mem::discriminant(&was.outcome) == std::mem::discriminant(&is.outcome);
    let same = same_kind && was.pays() == is.pays() && compare(was, is).is_empty();
    !(same || none(was) && none(is))
}

/// Benefits that one of the days leaves open, each once.
fn open(words: Words<'_>, days: [&Standing; 2]) -> Vec<String> {
    let mut says: Vec<String> = Vec::new();
    for undecided in days.into_iter().flat_map(|it| &it.undecided) {
        let said = words.undecided(undecided).says;
        if !says.contains(&said) {
            says.push(said);
        }
    }
    says
}

/// By how much it moved, what the law said on each day, and each change with its article and day.
fn moved(words: Words<'_>, before: (Date, &Finding), after: (Date, &Finding)) -> talk::Benefit {
    let between = words.between(before.1, after.1);
    let stood = |(day, finding): (Date, &Finding)| {
        format!("{} – {}", words.day(day), words.finding(finding).sentence.says)
    };
    talk::Benefit {
        name: words.benefit(after.1.benefit),
        says: between.growth.unwrap_or_default(),
        more: vec![stood(before), stood(after)],
        articles: between.changes.into_iter().map(|it| change(words, it)).collect(),
        ..talk::Benefit::default()
    }
}

fn change(words: Words<'_>, changed: Changed) -> talk::Entry {
    let sides = [changed.before, changed.after];
    let results: Vec<String> = sides.iter().filter_map(|it| it.result.clone()).collect();
    talk::Entry {
        says: format!("{} {}", changed.title, changed.says),
        result: results.join(" → "),
        bases: sides
            .iter()
            .filter_map(|it| Some(stands(words, it.citation?)))
            .collect(),
    }
}

/// Where something stands, with the first day of its number.
pub(crate) fn stands(words: Words<'_>, citation: &'static Citation) -> String {
    let since = citation.from.map(|day| words.since(day));
    let parts = [Some(basis(words.basis(citation))), since];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
