//! Two findings of one benefit side by side: which rule changed the amount between two days.

use crate::Manat;
use crate::explanation::Step;
use crate::finding::{Finding, Judged};
use crate::parameter::Citation;

/// What differs between two findings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Another number of the law stands behind a line.
    Number {
        /// The line as it was.
        before: Step,
        /// The line as it is.
        after: Step,
        /// The number that was used; `None` where the line used no such number.
        was: Option<&'static Citation>,
        /// The number that is used.
        is: Option<&'static Citation>,
    },
    /// A line that only one of them has, with its number of the law if it has one.
    Line {
        /// The line.
        step: Step,
        /// Which of the two has it.
        only: Side,
    },
    /// A condition that was judged otherwise, or that only one of them judged.
    Condition {
        /// As it was.
        before: Option<Judged>,
        /// As it is.
        after: Option<Judged>,
    },
}

/// One of two findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The first.
    Before,
    /// The second.
    After,
}

/// What changed, in the order of the conditions and then of the lines. Lines that differ only because an earlier line
/// does are left out. Empty if and only if the law's numbers, lines and conditions are the same.
pub fn compare(before: &Finding, after: &Finding) -> Vec<Difference> {
    let mut differences = conditions(&before.conditions, &after.conditions);
    let (old, new) = (&before.explanation.steps, &after.explanation.steps);
    for (index, step) in old.iter().enumerate() {
        match twin(old, index, new) {
            None => differences.push(Difference::Line {
                step: step.clone(),
                only: Side::Before,
            }),
            Some(now) => differences.extend(numbers(step, now)),
        }
    }
    for (index, step) in new.iter().enumerate() {
        if twin(new, index, old).is_none() {
            differences.push(Difference::Line {
                step: step.clone(),
                only: Side::After,
            });
        }
    }
    differences
}

/// The same line in the other calculation: the one with the same key at the same turn.
fn twin<'a>(lines: &[Step], index: usize, others: &'a [Step]) -> Option<&'a Step> {
    let step = lines.get(index)?;
    let turn = lines
        .iter()
        .take(index)
        .filter(|it| it.says.key == step.says.key)
        .count();
    others.iter().filter(|it| it.says.key == step.says.key).nth(turn)
}

/// The numbers of the law that differ between two lines.
fn numbers(before: &Step, after: &Step) -> Vec<Difference> {
    let longest = before.citations.len().max(after.citations.len());
    let pairs = (0..longest).map(|index| (before.citations.get(index), after.citations.get(index)));
    let changed = pairs.filter(|(was, is)| was != is);
    changed
        .map(|(was, is)| Difference::Number {
            before: before.clone(),
            after: after.clone(),
            was: was.copied(),
            is: is.copied(),
        })
        .collect()
}

fn conditions(before: &[Judged], after: &[Judged]) -> Vec<Difference> {
    let find = |list: &[Judged], judged: &Judged| {
        let same = |it: &&Judged| it.said.condition == judged.said.condition;
        list.iter().find(same).cloned()
    };
    let changed = before.iter().filter_map(|was| {
        let is = find(after, was);
        let same = is.as_ref().is_some_and(|is| is.met == was.met);
        (!same).then(|| Difference::Condition {
            before: Some(was.clone()),
            after: is,
        })
    });
    let new = after.iter().filter(|is| find(before, is).is_none());
    let new = new.map(|is| Difference::Condition {
        before: None,
        after: Some(is.clone()),
    });
    changed.chain(new).collect()
}

/// How much more the second one pays; less is negative. `None` unless both pay money.
pub fn growth(before: &Finding, after: &Finding) -> Option<Manat> {
    Some(after.amount()? - before.amount()?)
}
