//! A decision letter beside the law; and the benefits that a letter may be about, by group.

use law::answers::Answers;
use law::benefit::{Benefit, Group};
use law::decision::{Check, Letter, check};
use law::interview::{Goal, standing};
use words::Words;

use crate::results::{basis, line};
use crate::talk::{self, Verdict};

/// How a letter stands to the law as coded, with the sum by the law.
pub(crate) fn checked(words: Words<'_>, letter: &Letter, answers: &Answers) -> talk::Checked {
    let check = check(letter, answers);
    let told = words.checked(&check);
    let standing = standing(answers, letter.day, Goal::Only(letter.benefit));
    let finding = standing.finding(letter.benefit).map(|it| words.finding(it));
    let (more, receipt) = finding.map_or_else(Default::default, |it| (it.sentence.more, it.receipt.lines));
    let (verdict, next) = match check {
        Check::Agrees => (Verdict::Agrees, told.next),
        Check::Parts { .. } => (Verdict::Parts, told.next),
        // Why it cannot be said, and who can.
        Check::Needs(_) | Check::Unsettled => (Verdict::Unsaid, more),
    };
    talk::Checked {
        name: words.benefit(letter.benefit),
        verdict,
        says: told.says,
        at: told.at,
        bases: told
            .citations
            .into_iter()
            .map(|it| basis(words.basis(it)))
            .collect(),
        next,
        receipt: receipt.into_iter().map(line).collect(),
    }
}

/// All benefits by group, in the order of the law's data.
pub(crate) fn benefits(words: Words<'_>) -> Vec<talk::Group> {
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
    let group = |(group, id): (Group, &str)| talk::Group {
        title: words.text(id, &[]),
        benefits: Benefit::ALL
            .iter()
            .filter(|it| it.about().group == group)
            .map(named)
            .collect(),
    };
    groups.into_iter().map(group).collect()
}
