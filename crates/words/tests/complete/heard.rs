//! What the law says over all cases of its data files and over random households: ids with the arguments passed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::LazyLock;

use law::answers::Answers;
use law::benefit::Benefit;
use law::case::{Assessed, Depth, Given, assess};
use law::finding::{Caveat, Finding, Outcome};
use law::interview::{Goal, standing};
use law::phrase::{Arg, Phrase};
use population::anything::completed;
use population::dice::Dice;
use population::{SEED, household};
use time::Date;
use time::macros::date;

use crate::table::rows;

const HOUSEHOLDS: u64 = 300;

/// Everything that was said.
#[derive(Default)]
pub(crate) struct Heard {
    /// The names of the arguments of each call, by message id.
    pub(crate) calls: BTreeMap<String, BTreeSet<BTreeSet<&'static str>>>,
    /// Findings of which no two say the same with other numbers only.
    pub(crate) findings: Vec<Finding>,
    shapes: BTreeSet<Vec<String>>,
}

pub(crate) fn heard() -> &'static Heard {
    static HEARD: LazyLock<Heard> = LazyLock::new(|| {
        let mut heard = Heard::default();
        findings_of_cases()
            .into_iter()
            .chain(findings_of_households())
            .for_each(|finding| heard.hear(finding));
        heard
    });
    &HEARD
}

impl Heard {
    fn hear(&mut self, finding: Finding) {
        let mut shape = vec![
            format!("{:?}", finding.benefit),
            format!("{:?}", finding.pays().is_some()),
        ];
        for (area, says) in said(&finding) {
            self.call(area, says);
            shape.push(format!("{area}-{}", says.key));
        }
        if self.shapes.insert(shape) {
            self.findings.push(finding);
        }
    }

    fn call(&mut self, area: &str, says: &Phrase) {
        let names = says.args.iter().map(|(name, _)| *name).collect();
        self.calls
            .entry(format!("{area}-{}", says.key))
            .or_default()
            .insert(names);
        for (_, arg) in &says.args {
            if let Arg::Word(area, name) = arg {
                self.calls
                    .entry(format!("{area}-{}", name.replace('_', "-")))
                    .or_default();
            }
        }
    }
}

/// Everything that a finding says, with the area of its message.
pub(crate) fn said(finding: &Finding) -> Vec<(&'static str, &Phrase)> {
    let conditions = finding
        .conditions
        .iter()
        .map(|judged| ("condition", &judged.said.says));
    let steps = finding.explanation.steps.iter().map(|step| ("step", &step.says));
    let caveats = finding.caveats.iter().filter_map(|caveat| match caveat {
        Caveat::Case(says) => Some(("caveat", says)),
        Caveat::Open(_) => None,
    });
    let mut all: Vec<_> = conditions.chain(steps).chain(caveats).collect();
    match &finding.outcome {
        Outcome::NotEntitled { unmet } => {
            let ways = unmet.iter().flat_map(|it| &it.any_of);
            all.extend(ways.map(|way| ("condition", &way.said.says)));
        }
        Outcome::Unsettled { why, .. } => all.push(("open", why)),
        Outcome::Entitled { .. } | Outcome::NotYet { .. } => {}
    }
    all
}

fn findings_of_cases() -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../law/cases")).unwrap() {
        let path = entry.unwrap().path();
        let Some(benefit) = Benefit::of_id(&path.file_stem().unwrap().to_string_lossy()) else {
            continue;
        };
        for row in rows(&path) {
            let given = Given {
                others: row.others,
                ..Given::new(&row.answers, row.today, Depth::Plan)
            };
            if let Assessed::Found(finding) = assess(benefit, given).assessed {
                findings.push(*finding);
            }
        }
    }
    findings
}

/// Households as they come, and answers that need not fit each other, on days of all known laws.
fn findings_of_households() -> impl Iterator<Item = Finding> {
    (0..HOUSEHOLDS).flat_map(|index| {
        let mut dice = Dice::new(SEED, index);
        let today = dice.day(date!(2014 - 01 - 01), date!(2028 - 12 - 31));
        let likely = household(SEED, index, today).answers;
        let unlikely = completed(Answers::default(), &mut dice, today);
        let overview = standing(&likely, today, Goal::Everything).findings;
        overview
            .into_iter()
            .chain(planned(likely, today))
            .chain(planned(unlikely, today))
    })
}

/// Every benefit worked out to the end.
fn planned(answers: Answers, today: Date) -> Vec<Finding> {
    let given = Given::new(&answers, today, Depth::Plan);
    let found = |benefit: &Benefit| match assess(*benefit, given).assessed {
        Assessed::Found(finding) => Some(*finding),
        Assessed::Needs(_) | Assessed::WaitsForOthers => None,
    };
    Benefit::ALL.iter().filter_map(found).collect()
}
