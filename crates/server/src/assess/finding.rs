//! A finding on the wire: what the law says beside the words of the same.

use api::assess::{Condition, Effect, Every, Finding, Known, Line, Missing, Outcome, Pays, PaysKind, Way};
use law::answers::Answers;
use law::benefit::Given;
use law::explanation::{self, Step};
use law::finding::{self, Caveat, Change, Judged, Met, Unmet};
use words::{Entry, Words};

use super::basis::{basis, confidence};

pub(super) fn finding(words: Words<'_>, finding: &finding::Finding) -> Finding {
    let about = finding.benefit.about();
    let told = words.finding(finding);
    let until = match finding.outcome {
        finding::Outcome::Entitled { until, .. } => until,
        _ => None,
    };
    let mut entries = told.articles.into_iter();
    let conditions = finding
        .conditions
        .iter()
        .zip(entries.by_ref().take(finding.conditions.len()));
    let conditions = conditions
        .map(|(it, entry)| condition(words, it, entry))
        .collect();
    let lines = finding.explanation.steps.iter().zip(entries);
    Finding {
        benefit: about.id,
        name: told.name,
        what: told.what,
        outcome: match finding.outcome {
            finding::Outcome::Entitled { .. } => Outcome::Entitled,
            finding::Outcome::NotYet { .. } => Outcome::NotYet,
            finding::Outcome::NotEntitled { .. } => Outcome::NotEntitled,
            finding::Outcome::Unsettled { .. } => Outcome::Unsettled,
        },
        pays: finding.pays().map(pays),
        from: finding.starts_on(),
        until,
        confidence: confidence(finding.confidence()),
        proactive: about.given == Given::Automatically,
        decided_by: words.place(about.decided_by),
        says: told.sentence.says,
        more: told.sentence.more,
        missing: missing(words, finding),
        next: told.sentence.next,
        know: finding.caveats.iter().map(|it| known(words, it)).collect(),
        conditions,
        lines: lines.map(|(it, entry)| line(words, it, entry)).collect(),
    }
}

fn pays(pays: finding::Pays) -> Pays {
    let (kind, amount, every) = match pays {
        finding::Pays::Money { amount, every } => (PaysKind::Money, Some(amount), Some(every)),
        finding::Pays::Relief { amount } => (PaysKind::Relief, Some(amount), None),
        finding::Pays::Help => (PaysKind::Help, None, None),
    };
    Pays {
        kind,
        amount: amount.map(|it| it.to_string()),
        every: every.map(|it| match it {
            finding::Every::Month => Every::Month,
            finding::Every::Once => Every::Once,
            finding::Every::Quarter => Every::Quarter,
            finding::Every::HalfYear => Every::HalfYear,
            finding::Every::Year => Every::Year,
        }),
    }
}

fn missing(words: Words<'_>, finding: &finding::Finding) -> Vec<Missing> {
    let finding::Outcome::NotEntitled { unmet } = &finding.outcome else {
        return Vec::new();
    };
    let any_of = |unmet: &Unmet| unmet.any_of.iter().map(|it| way(words, it)).collect();
    unmet.iter().map(|it| Missing { any_of: any_of(it) }).collect()
}

fn way(words: Words<'_>, way: &finding::Missing) -> Way {
    let (on, answer) = match &way.change {
        Change::On(day) => (Some(*day), None),
        Change::Answer(fact, value) => (None, Some(Answers::default().with_value(*fact, value.clone()))),
        Change::Never => (None, None),
    };
    Way {
        condition: way.said.condition.key,
        on,
        answer,
        says: words.way(way),
    }
}

fn known(words: Words<'_>, caveat: &Caveat) -> Known {
    let (key, open) = match caveat {
        Caveat::Case(says) => (says.key, false),
        Caveat::Open(open) => (open.key, true),
    };
    Known {
        key,
        open,
        says: words.caveat(caveat),
    }
}

fn condition(words: Words<'_>, judged: &Judged, entry: Entry) -> Condition {
    let on = match judged.met {
        Met::On(day) => Some(day),
        Met::Yes | Met::No => None,
    };
    Condition {
        condition: judged.said.condition.key,
        met: judged.met == Met::Yes,
        on,
        says: entry.says,
        basis: basis(words, &judged.said.condition.citation),
    }
}

fn line(words: Words<'_>, step: &Step, entry: Entry) -> Line {
    let (effect, number) = match step.effect {
        explanation::Effect::Add => (Effect::Add, None),
        explanation::Effect::Total => (Effect::Total, None),
        explanation::Effect::DivideBy(number) => (Effect::Divide, Some(number)),
        explanation::Effect::Times(number) => (Effect::Times, Some(number)),
    };
    Line {
        step: step.says.key,
        effect,
        number: number.map(|it| it.normalize().to_string()),
        amount: step.amount.to_string(),
        says: entry.says,
        bases: step.citations.iter().map(|it| basis(words, it)).collect(),
    }
}
