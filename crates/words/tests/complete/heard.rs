//! What the law says over all cases of its data files and over random households: ids with the arguments passed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::LazyLock;

use law::answers::{Answers, Value};
use law::benefit::Benefit;
use law::calendar::Month;
use law::case::{Assessed, Depth, Given, assess};
use law::facts::{Child, ChildKind, Children, FactId, Kind, PayHistory, PayPeriod, Sector};
use law::finding::{Caveat, Finding, Outcome};
use law::interview::{Goal, standing};
use law::phrase::{Arg, Phrase};
use law::{Manat, Months};
use time::{Date, Duration};

use crate::table::rows;

const HOUSEHOLDS: u64 = 400;

/// Everything that was said.
#[derive(Default)]
pub(crate) struct Heard {
    /// The names of the arguments of each call, by message id.
    pub(crate) calls: BTreeMap<String, BTreeSet<BTreeSet<&'static str>>>,
    /// The findings that said it.
    pub(crate) findings: Vec<Finding>,
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
        for judged in &finding.conditions {
            self.call("condition", &judged.said.says);
        }
        for step in &finding.explanation.steps {
            self.call("step", &step.says);
        }
        for caveat in &finding.caveats {
            if let Caveat::Case(says) = caveat {
                self.call("caveat", says);
            }
        }
        match &finding.outcome {
            Outcome::NotEntitled { unmet } => {
                unmet
                    .iter()
                    .flat_map(|it| &it.any_of)
                    .for_each(|way| self.call("condition", &way.said.says));
            }
            Outcome::Unsettled { why, .. } => self.call("open", why),
            Outcome::Entitled { .. } | Outcome::NotYet { .. } => {}
        }
        self.findings.push(finding);
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

fn findings_of_households() -> Vec<Finding> {
    let household = |seed| {
        let mut dice = Dice(seed);
        let today = Date::from_ordinal_date(2014, 1).unwrap() + Duration::days(dice.below(14 * 365));
        let answers = FactId::all().fold(Answers::default(), |answers, id| {
            let value = dice.value(id, today);
            answers.with_value(id, value)
        });
        standing(&answers, today, Goal::Everything).findings
    };
    (0..HOUSEHOLDS).flat_map(household).collect()
}

/// Splitmix64: the same households on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: i64) -> i64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        i64::try_from((z ^ (z >> 31)) % u64::try_from(most).unwrap()).unwrap()
    }

    fn small(&mut self, most: u16) -> u16 {
        u16::try_from(self.below(i64::from(most))).unwrap()
    }

    fn past(&mut self, today: Date, years: i64) -> Date {
        today - Duration::days(self.below(years * 365))
    }

    fn value(&mut self, id: FactId, today: Date) -> Value {
        let spec = id.spec();
        if spec.unknown && self.below(6) == 0 {
            return Value::Unknown;
        }
        match spec.kind {
            Kind::YesNo => Value::YesNo(self.below(3) == 0),
            Kind::Choice(options) => {
                Value::Choice(u8::try_from(self.small(u16::try_from(options.len()).unwrap())).unwrap())
            }
            Kind::Date => Value::Date(self.past(today, 2) + Duration::days(300)),
            Kind::PastDate if spec.key.ends_with("birth_date") || spec.key.ends_with("_born") => {
                Value::Date(today - Duration::days(15 * 365) - Duration::days(self.below(65 * 365)))
            }
            Kind::PastDate => Value::Date(self.past(today, 8)),
            Kind::FutureMonth => Value::Month(Month::of(today).plus(Months::new(self.small(60)))),
            Kind::Manat => Value::Manat(Manat::from(u32::from(self.small(30_000)))),
            Kind::Months => Value::Months(Months::new(self.small(480))),
            Kind::Count { least, most } => Value::Count(least + self.small((most - least).min(40) + 1)),
            Kind::PayHistory => Value::PayHistory(PayHistory(vec![PayPeriod {
                from: 2008,
                to: today.year() - 1,
                sector: Sector::ALL[usize::from(self.small(u16::try_from(Sector::ALL.len()).unwrap()))],
                pay: Manat::from(u32::from(self.small(3_000))),
            }])),
            Kind::Children => {
                Value::Children(Children((0..self.below(7)).map(|_| self.child(today)).collect()))
            }
        }
    }

    fn child(&mut self, today: Date) -> Child {
        let born = self.past(today, 24);
        let kind = ChildKind::ALL[usize::from(self.small(4))];
        Child {
            born,
            disability: law::facts::Band::ALL.get(usize::from(self.small(8))).copied(),
            kind,
            since: (kind != ChildKind::Own).then(|| born.max(self.past(today, 6))),
            studies: self.below(2) == 0,
        }
    }
}
