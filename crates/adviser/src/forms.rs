//! The screens of an interview, as forms in words.

use law::answers::{Answers, Value};
use law::facts::{Band, ChildKind, FactId, Kind, Screen, Sector};
use law::interview::{asked, standing_without_lines};
use words::Words;

use crate::case::Case;
use crate::{talk, tools, wrong};

/// Where the interview stands.
pub(crate) fn interview(words: Words<'_>, case: &Case) -> talk::Interview {
    let standing = standing_without_lines(&case.answers, case.today, case.goal);
    let (ask, certain) = (standing.next(&case.answers), standing.certain());
    let before = asked(&case.known, &case.answers, case.today, case.goal);
    let screen = |it| {
        screen(
            words,
            case,
            it,
            standing.asks(it, &case.answers, case.today, case.goal),
        )
    };
    talk::Interview {
        asked: before
            .into_iter()
            .filter(|screen| ask.is_none_or(|ask| ask.screen != *screen))
            .map(screen)
            .collect(),
        next: ask.map(|ask| screen(ask.screen)),
        beside: certain
            .into_iter()
            .skip(1)
            .take(talk::MOST_BESIDE)
            .map(screen)
            .collect(),
        at_most: ask.map_or(0, |ask| ask.at_most),
        wrong: case
            .answers
            .invalid(case.today)
            .map(|(id, invalid)| talk::Wrong {
                fact: id.spec().key.to_owned(),
                says: wrong::says(words, invalid),
            })
            .chain(tools::wrong_days(words, case))
            .collect(),
    }
}

/// A screen, without what is known before the interview.
fn screen(words: Words<'_>, case: &Case, screen: Screen, asks: Vec<FactId>) -> talk::Screen {
    let asks = asks.into_iter().filter(|id| case.known.value(*id).is_none());
    let fields: Vec<talk::Field> = asks.map(|id| field(words, &case.answers, id)).collect();
    talk::Screen {
        key: screen.key().to_owned(),
        title: match fields.as_slice() {
            [only] if screen.has_ticks() => only.label.clone(),
            _ => words.screen(screen),
        },
        ticks: screen.has_ticks() && fields.len() > 1,
        fields,
    }
}

fn field(words: Words<'_>, answers: &Answers, id: FactId) -> talk::Field {
    let (spec, value) = (id.spec(), answers.value(id));
    talk::Field {
        fact: spec.key.to_owned(),
        label: words.fact(id),
        why: words.fact_why(id),
        hint: words.fact_hint(id),
        kind: kind(words, id),
        unknown: spec.unknown.then(|| words.unknown(id)),
        value: value.and_then(|value| as_json(id, value)),
        said: value.map(|value| words.value(id, value)),
    }
}

fn kind(words: Words<'_>, id: FactId) -> talk::Kind {
    let spec = id.spec();
    match spec.kind {
        Kind::YesNo => talk::Kind::YesNo,
        Kind::Choice(names) => talk::Kind::Choice(choices(words, spec.choice, names)),
        Kind::Date | Kind::PastDate => talk::Kind::Date,
        Kind::FutureMonth => talk::Kind::Month,
        Kind::Manat => talk::Kind::Money,
        Kind::Months => talk::Kind::Length,
        Kind::Count { .. } => talk::Kind::Count,
        Kind::PayHistory => talk::Kind::Pay {
            sectors: choices(words, "sector", Sector::NAMES),
        },
        Kind::Children => talk::Kind::Children {
            kinds: choices(words, "child_kind", ChildKind::NAMES),
            bands: choices(words, "band", Band::NAMES),
        },
    }
}

fn choices(words: Words<'_>, choice: &str, names: &[&str]) -> Vec<talk::Choice> {
    let choice = |name: &&str| talk::Choice {
        name: (*name).to_owned(),
        label: words.option(choice, name),
    };
    names.iter().map(choice).collect()
}

/// The value as it travels: the one entry of a case that has only this answer.
fn as_json(id: FactId, value: &Value) -> Option<talk::Value> {
    let alone = Answers::default().with_value(id, value.clone());
    let mut json = serde_json::to_value(alone).ok()?;
    json.get_mut(id.spec().key).map(talk::Value::take)
}
