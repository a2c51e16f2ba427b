//! A part of the screen as it is heard: its words in their own language, then what it is and how it stands.

use l10n::{Arg, Language};

use crate::locale::Locale;
use crate::platform::parts::{Kind, Part, State};
use crate::platform::voice::Said;

/// What is said of a part; `group` is what it stands in, where that is new.
pub(super) fn said(locale: &Locale, part: &Part, group: &str) -> Vec<Said> {
    let here = locale.language();
    let own = Language::from_tag(&part.language).unwrap_or(here);
    let what = match &part.kind {
        Kind::Text => String::new(),
        Kind::Link => locale.t("ear-link"),
        Kind::Button => locale.t("ear-button"),
        Kind::Fold => locale.t("ear-fold"),
        Kind::Tick => locale.t("ear-tick"),
        Kind::Choice(place, count) => locale.tr(
            "ear-choice",
            &[("place", number(*place)), ("count", number(*count))],
        ),
        Kind::Field(..) => locale.t("ear-box"),
    };
    let state = match (part.state, &part.kind) {
        (State::None, Kind::Field(..)) => held(locale, Some(part)).text,
        (State::None, _) => String::new(),
        (State::Barred, _) => locale.t("ear-barred"),
        (State::On, Kind::Fold) => locale.t("ear-open"),
        (State::Off, Kind::Fold) => locale.t("ear-closed"),
        (State::On, _) => locale.t("ear-chosen"),
        (State::Off, _) => locale.t("ear-not-chosen"),
    };
    let notes: &str = match part.kind {
        Kind::Text => "",
        _ => &part.notes,
    };
    let sentence = |language, words: &[&str]| Said {
        language,
        text: sentences(words),
    };
    let rest = [what.as_str(), &state, notes];
    let all = if own == here {
        let all = [group, &part.text].into_iter().chain(rest);
        vec![sentence(here, &all.collect::<Vec<_>>())]
    } else {
        vec![
            sentence(here, &[group]),
            sentence(own, &[&part.text]),
            sentence(here, &rest),
        ]
    };
    all.into_iter().filter(|it| !it.text.is_empty()).collect()
}

fn number(count: usize) -> Arg {
    Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

fn sentences(all: &[&str]) -> String {
    let mut text = String::new();
    for it in all.iter().filter(|it| !it.is_empty()) {
        if !text.is_empty() {
            text.push_str(if text.ends_with(['.', '!', '?', ':']) {
                " "
            } else {
                ". "
            });
        }
        text.push_str(it);
    }
    text
}

/// What stands in a box.
pub(super) fn held(locale: &Locale, part: Option<&Part>) -> Said {
    let value = match part.map(|it| &it.kind) {
        Some(Kind::Field(_, value)) => value.as_str(),
        _ => "",
    };
    let text = if value.is_empty() {
        locale.t("ear-box-empty")
    } else {
        locale.tr("ear-box-holds", &[("text", Arg::Text(value.to_owned()))])
    };
    Said {
        language: locale.language(),
        text,
    }
}

/// The message with the characters that a box takes.
pub(super) fn symbols(keys: &str) -> &'static str {
    match keys {
        "digits" => "ear-symbols-digits",
        "amount" => "ear-symbols-amount",
        "reference" => "ear-symbols-reference",
        _ => "ear-symbols-letters",
    }
}

/// How a character is called, where a voice would say nothing.
pub(super) fn named(locale: &Locale, symbol: &str) -> String {
    let id = match symbol {
        " " => "ear-space",
        "-" => "ear-dash",
        "'" => "ear-apostrophe",
        "," => "ear-comma",
        "." => "ear-point",
        _ => return symbol.to_owned(),
    };
    locale.t(id)
}
