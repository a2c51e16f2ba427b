//! A decision letter beside the law; and the benefits that a letter may be about, by group.

use law::answers::Answers;
use law::benefit::{Benefit, Group};
use law::decision::{Check, Letter, check};
use law::explanation::Step;
use law::interview::{Goal, standing};
use words::Words;

use crate::case::{Aim, Case};
use crate::changes::stands;
use crate::results::benefit;
use crate::talk;

/// How a letter stands to the law as coded, beside what the law gives.
pub(crate) fn checked(words: Words<'_>, letter: &Letter, answers: &Answers) -> talk::Benefit {
    let check = check(letter, answers);
    let told = words.checked(&check);
    let standing = standing(answers, letter.day, Goal::Only(letter.benefit));
    let law = standing.finding(letter.benefit).map(|it| benefit(words, it));
    let law = law.unwrap_or_default();
    let mut at = told.at;
    for base in told.citations.into_iter().map(|it| stands(words, it)) {
        if !at.contains(&base) {
            at.push(base);
        }
    }
    let (more, next) = match check {
        Check::Agrees | Check::Parts { .. } => (at, told.next),
        // Why it cannot be said, and who can.
        Check::Needs(_) | Check::Unsettled => (law.more, Vec::new()),
    };
    talk::Benefit {
        what: words.benefit(letter.benefit),
        says: told.says,
        more,
        next,
        pays: None,
        since: None,
        missing: Vec::new(),
        ..law
    }
}

/// A box for each line of our calculation, once a letter that grants was checked: the letter may give the same line.
pub(crate) fn lines(words: Words<'_>, given: &talk::Case) -> Vec<talk::Field> {
    let talk::Aim::Letter(talk::Decided::Granted(_, typed)) = &given.aim else {
        return Vec::new();
    };
    let Ok(Case {
        aim: Aim::Letter(letter),
        answers,
        ..
    }) = Case::read(given)
    else {
        return Vec::new();
    };
    let standing = standing(&answers, letter.day, Goal::Only(letter.benefit));
    let found = standing.finding(letter.benefit);
    let steps = found.map_or(&[][..], |it| it.explanation.steps.as_slice());
    // A line is known by its name, so those of one name cannot be told apart; and a single one is the amount itself.
    let named_once = |step: &&Step| steps.iter().filter(|it| it.says.key == step.says.key).count() == 1;
    let offered = steps.iter().filter(named_once).filter(|_| steps.len() > 1);
    let mut fields: Vec<talk::Field> = offered
        .map(|step| talk::Field {
            fact: format!("{}{}", talk::LINE, step.says.key),
            label: words.phrase("step", &step.says),
            why: String::new(),
            hint: None,
            kind: talk::Kind::MoneyIfThere,
            unknown: None,
            value: typed.get(step.says.key).cloned(),
            said: None,
        })
        .collect();
    if let Some(first) = fields.first_mut() {
        first.why = words.text("letter-form-line-why", &[]);
        first.hint = Some(words.text("letter-form-line-hint", &[]));
    }
    fields
}

/// All benefits in the order of the law's data: a choice in each group.
pub(crate) fn by_group(words: Words<'_>) -> Vec<talk::Field> {
    let groups = [
        (Group::Pension, "group-pension"),
        (Group::Allowance, "group-allowance"),
        (Group::Stipend, "group-stipend"),
        (Group::Assistance, "group-assistance"),
        (Group::Insurance, "group-insurance"),
        (Group::Programme, "group-programme"),
    ];
    let named = |benefit: &Benefit| talk::Choice {
        name: benefit.about().key.to_owned(),
        label: words.benefit(*benefit),
    };
    let group = |(group, id): (Group, &str)| {
        let of_group = Benefit::ALL.iter().filter(|it| it.about().group == group);
        talk::Field {
            fact: id.to_owned(),
            label: words.text(id, &[]),
            why: String::new(),
            hint: None,
            kind: talk::Kind::Choice(of_group.map(named).collect()),
            unknown: None,
            value: None,
            said: None,
        }
    };
    groups.into_iter().map(group).collect()
}
