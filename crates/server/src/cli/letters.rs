//! `dost compare` and `dost check-decision`: two days, or a letter and the law, side by side; for people as text.

use std::process::ExitCode;

use api::assess::Basis;
use law::benefit::Benefit;
use law::decision::{Decided, Letter};
use law::interview::Goal;
use serde::Serialize;
use words::Words;

use super::{Wrong, finish, read, whole, write};
use crate::assess::{self, Checked, Compared, Days, Stood};
use crate::config::{Compare, Decision, Shown};

/// `dost compare`: what the law gives on two days, and which rule changed it.
pub fn compare(asked: &Compare) -> anyhow::Result<ExitCode> {
    let text = whole(&asked.facts)?;
    let answer = || -> Result<_, Wrong> {
        let days = Days {
            from: asked.from,
            to: asked.to,
            goal: match &asked.benefit {
                Some(id) => Goal::Only(benefit(id)?),
                None => Goal::Everything,
            },
            language: asked.shown.lang,
        };
        assess::between(&days, &read(&text)?).map_err(Wrong::new)
    };
    show(answer(), &asked.shown, compared)
}

/// `dost check-decision`: the first step where a letter parts from the law as coded.
pub fn check_decision(asked: &Decision) -> anyhow::Result<ExitCode> {
    let text = whole(&asked.facts)?;
    let answer = || -> Result<_, Wrong> {
        let letter = Letter {
            benefit: benefit(&asked.benefit)?,
            day: asked.on,
            decided: match asked.amount {
                Some(amount) => Decided::Granted {
                    amount,
                    lines: asked.line.clone(),
                },
                None => Decided::Refused,
            },
        };
        assess::checked(&letter, &read(&text)?, asked.shown.lang).map_err(Wrong::new)
    };
    show(answer(), &asked.shown, checked)
}

fn benefit(id: &str) -> Result<Benefit, Wrong> {
    Benefit::of_id(id).ok_or_else(|| Wrong::new("benefit: there is no such benefit"))
}

/// Writes the answer as it was asked for, or what is wrong.
fn show<T: Serialize>(
    answer: Result<T, Wrong>,
    shown: &Shown,
    told: impl Fn(Words<'_>, &T) -> Vec<String>,
) -> anyhow::Result<ExitCode> {
    if shown.json {
        return finish(answer);
    }
    let words = assess::words(shown.lang).map_err(Wrong::new);
    write(answer.and_then(|answer| Ok(told(words?, &answer).join("\n"))))
}

fn compared(words: Words<'_>, compared: &Compared) -> Vec<String> {
    let mut lines = Vec::new();
    for moved in &compared.benefits {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        for told in [&moved.before, &moved.after] {
            lines.push(format!("{} – {}", told.day, told.says));
        }
        lines.extend(moved.growth.clone());
        for change in &moved.changes {
            lines.push(format!("  {}", change.title));
            lines.push(format!("    {}", change.says));
            lines.extend(stood(words, "-", &change.before));
            lines.extend(stood(words, "+", &change.after));
        }
    }
    lines.extend(compared.undecided.iter().cloned());
    lines.extend(compared.nothing.clone());
    lines
}

fn checked(words: Words<'_>, checked: &Checked) -> Vec<String> {
    let mut lines = vec![checked.says.clone()];
    lines.extend(checked.at.iter().map(|it| format!("  {it}")));
    lines.extend(checked.bases.iter().map(|it| format!("    {}", basis(words, it))));
    lines.extend(checked.next.iter().cloned());
    lines
}

/// One side of a change, marked as it is in a patch; nothing where that side has none.
fn stood(words: Words<'_>, mark: &str, stood: &Stood) -> Option<String> {
    let result = stood.result.as_ref()?;
    let basis = stood.basis.as_ref().map(|it| basis(words, it));
    Some(match basis {
        Some(basis) => format!("    {mark} {result} ({basis})"),
        None => format!("    {mark} {result}"),
    })
}

/// The act, the article where there is one, and the number with its days.
fn basis(words: Words<'_>, basis: &Basis) -> String {
    let number = basis.number.as_ref().map(|it| {
        let days = words.days_between(it.from, it.to);
        format!("{}, {days}", it.value)
    });
    let parts = [Some(basis.act.clone()), words.article(basis.article), number];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
