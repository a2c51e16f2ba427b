//! Runs the cases of `cases/*.toml`: a lawyer edits the data, this compares to the qəpik.

use std::collections::BTreeMap;

use law::case::Case;
use law::finding::{AgeRule, Caveat, Finding, Outcome, Unmet, Unsettled};
use law::question::Answers;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    name: String,
    source: String,
    today: toml::value::Datetime,
    answers: Answers,
    expect: BTreeMap<String, toml::Value>,
}

fn caveat(caveat: &Caveat) -> String {
    match caveat {
        Caveat::Estimate => "estimate".into(),
        Caveat::IndexationBefore2019 => "indexation_before_2019".into(),
        Caveat::Before2006Unknown => "before_2006_unknown".into(),
        Caveat::LastDayOfMonth => "last_day_of_month".into(),
        Caveat::CreditedRecord => "credited_record".into(),
        Caveat::CreditUnknown => "credit_unknown".into(),
        Caveat::IfWorkGoesOn => "if_work_goes_on".into(),
        Caveat::LastKnown(year) => format!("last_known_{year}"),
        Caveat::BackPayment => "back_payment".into(),
        Caveat::SpecialServiceNotAsked => "special_service".into(),
    }
}

/// Everything a finding says, under the names the data files use.
fn described(finding: &Finding) -> BTreeMap<&'static str, String> {
    let mut said = BTreeMap::new();
    match &finding.outcome {
        Outcome::Entitled { amount, since } => {
            said.extend([
                ("outcome", "entitled".into()),
                ("amount", amount.to_string()),
                ("on", since.to_string()),
            ]);
        }
        Outcome::NotYet { on, amount } => {
            said.extend([
                ("outcome", "not_yet".into()),
                ("amount", amount.to_string()),
                ("on", on.to_string()),
            ]);
        }
        Outcome::NotEntitled { unmet } => {
            said.insert("outcome", "not_entitled".into());
            for condition in unmet {
                match condition {
                    Unmet::Record { has, needs } => said.extend([
                        ("record_has", has.count().to_string()),
                        ("record_needs", needs.count().to_string()),
                    ]),
                    Unmet::Capital { has, needs } => {
                        said.extend([
                            ("capital_has", has.to_string()),
                            ("capital_needs", needs.to_string()),
                        ]);
                    }
                }
            }
        }
        Outcome::Unsettled { why } => {
            let why = match why {
                Unsettled::RecordUnknown => "record_unknown",
                Unsettled::BeforeKnownLaw => "before_known_law",
            };
            said.extend([("outcome", "unsettled".into()), ("why", why.into())]);
        }
    }
    let rule = if finding.age_rule == AgeRule::Parent {
        "parent"
    } else {
        "general"
    };
    said.insert("rule", rule.into());
    said.insert(
        "lines",
        list(
            finding
                .explanation
                .steps
                .iter()
                .map(|step| step.amount.to_string()),
        ),
    );
    let mut caveats: Vec<String> = finding.caveats.iter().map(caveat).collect();
    caveats.sort();
    said.insert("caveats", list(caveats));
    said
}

fn list(items: impl IntoIterator<Item = String>) -> String {
    items.into_iter().collect::<Vec<_>>().join(", ")
}

fn expected_text(key: &str, value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Array(items) => {
            let mut items: Vec<String> = items.iter().map(|item| expected_text(key, item)).collect();
            if key == "caveats" {
                items.sort();
            }
            list(items)
        }
        other => other.to_string(),
    }
}

#[test]
fn every_case_of_the_data_files() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/cases")).unwrap() {
        let path = entry.unwrap().path();
        let file: File = toml::from_str(&std::fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for case in file.case {
            count += 1;
            assert!(
                !case.source.trim().is_empty(),
                "{}: a case says where its result comes from",
                case.name
            );
            for key in ["outcome", "caveats"] {
                assert!(case.expect.contains_key(key), "{}: expects no {key}", case.name);
            }
            let today = law::calendar::parse_date(&case.today.to_string()).unwrap();
            for answer in case.answers.iter() {
                assert_eq!(
                    answer.check(&case.answers, today),
                    Ok(()),
                    "{}: {answer:?}",
                    case.name
                );
            }
            let finding = match law::benefits::old_age_pension::assess(&mut Case::new(&case.answers, today)) {
                Ok(finding) => finding,
                Err(needs) => {
                    wrong.push(format!("{}: {needs}", case.name));
                    continue;
                }
            };
            assert!(
                finding.explanation.adds_up(),
                "{}: {:?}",
                case.name,
                finding.explanation
            );
            let said = described(&finding);
            for (key, value) in &case.expect {
                let expected = expected_text(key, value);
                let got = said.get(key.as_str()).cloned().unwrap_or_default();
                if got != expected {
                    wrong.push(format!("{}: {key}: expected {expected}, got {got}", case.name));
                }
            }
        }
    }
    assert!(count >= 20, "only {count} cases were found");
    assert!(
        wrong.is_empty(),
        "{} of {count} cases:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
