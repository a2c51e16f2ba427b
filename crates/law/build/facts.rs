//! Facts: what the law may need to know, as typed constants and one table, from `facts/*.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Deserialize;

use crate::{check_id, type_name};

/// Facts are numbered by one byte, and sets of them are as many bits.
const MOST_FACTS: usize = 256;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Area {
    #[serde(default)]
    choice: Vec<Choice>,
    screen: Vec<Screen>,
    fact: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    id: String,
    options: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Screen {
    id: String,
    #[serde(default)]
    ticks: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    id: String,
    screen: String,
    kind: String,
    title: String,
    choice: Option<String>,
    #[serde(default)]
    unknown: bool,
    #[serde(default)]
    least: u16,
    most: Option<u16>,
}

pub(crate) fn generate(files: &BTreeMap<String, String>) -> Result<String, String> {
    let mut code = String::new();
    let (mut screens, mut facts, mut choices) = (Vec::new(), Vec::new(), BTreeSet::new());
    for (file, text) in files {
        let area: Area = toml::from_str(text).map_err(|e| format!("{file}: {e}"))?;
        for choice in area.choice {
            emit_choice(&mut code, &choice).map_err(|e| format!("{file}: {}: {e}", choice.id))?;
            choices.insert(choice.id);
        }
        screens.extend(area.screen);
        facts.extend(area.fact);
    }
    emit_screens(&mut code, &screens)?;
    emit_facts(&mut code, &facts, &screens, &choices)?;
    Ok(code)
}

fn emit_choice(code: &mut String, choice: &Choice) -> Result<(), String> {
    check_id(&choice.id)?;
    let name = type_name(&choice.id);
    let _ = writeln!(
        code,
        "/// The options of `{}`.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum {name} {{",
        choice.id
    );
    for option in &choice.options {
        check_id(option)?;
        let _ = writeln!(code, "/// `{option}`\n{},", type_name(option));
    }
    let variants = choice
        .options
        .iter()
        .map(|it| format!("{name}::{},", type_name(it)));
    let _ = writeln!(
        code,
        "}}\nimpl {name} {{\n/// All options.\npub const ALL: &'static [{name}] = &[{}];\n/// Their names in answers and messages.\npub const NAMES: &'static [&'static str] = &{:?};\n}}\nchoice!({name});",
        variants.collect::<String>(),
        choice.options
    );
    Ok(())
}

fn emit_screens(code: &mut String, screens: &[Screen]) -> Result<(), String> {
    let mut seen = BTreeSet::new();
    code.push_str("/// Facts that are asked together.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Screen {\n");
    let (mut all, mut names, mut ticks) = (String::new(), String::new(), String::new());
    for screen in screens {
        check_id(&screen.id)?;
        if !seen.insert(&screen.id) {
            return Err(format!("screen {}: this id stands twice", screen.id));
        }
        let name = type_name(&screen.id);
        let _ = writeln!(code, "/// `{}`\n{name},", screen.id);
        let _ = write!(all, "Screen::{name},");
        let _ = write!(names, "{:?},", screen.id.replace('_', "-"));
        if screen.ticks {
            let _ = write!(ticks, "Screen::{name},");
        }
    }
    let _ = writeln!(
        code,
        "}}\nimpl Screen {{\n/// All screens.\npub const ALL: &'static [Screen] = &[{all}];\nconst KEYS: &'static [&'static str] = &[{names}];\nconst TICKS: &'static [Screen] = &[{ticks}];\n}}"
    );
    Ok(())
}

fn emit_facts(
    code: &mut String,
    facts: &[Fact],
    screens: &[Screen],
    choices: &BTreeSet<String>,
) -> Result<(), String> {
    if facts.len() > MOST_FACTS {
        return Err(format!(
            "{} facts, at most {MOST_FACTS} are possible",
            facts.len()
        ));
    }
    let mut seen = BTreeSet::new();
    let mut table = String::new();
    code.push_str("/// Each fact as a constant of its type.\npub mod fact {\nuse super::*;\n");
    for (index, fact) in facts.iter().enumerate() {
        let place = |problem: String| format!("fact {}: {problem}", fact.id);
        check_id(&fact.id).map_err(place)?;
        if !seen.insert(&fact.id) {
            return Err(place("this id stands twice".into()));
        }
        if !screens.iter().any(|screen| screen.id == fact.screen) {
            return Err(place(format!("no screen {}", fact.screen)));
        }
        let (value, kind) = kind_of(fact, choices).map_err(place)?;
        let value = if fact.unknown {
            format!("Known<{value}>")
        } else {
            value
        };
        let _ = writeln!(
            code,
            "/// {}.\npub const {}: Fact<{value}> = Fact::new({index});",
            fact.title,
            fact.id.to_uppercase()
        );
        let _ = writeln!(
            table,
            "Spec {{ key: {:?}, screen: Screen::{}, kind: {kind}, choice: {:?}, unknown: {}, #[cfg(feature = \"sources\")] title: {:?} }},",
            fact.id,
            type_name(&fact.screen),
            fact.choice.as_deref().unwrap_or_default(),
            fact.unknown,
            fact.title,
        );
    }
    let _ = writeln!(
        code,
        "}}\n/// Every fact, in the order of the answers' summary.\npub static FACTS: [Spec; {}] = [\n{table}];",
        facts.len()
    );
    Ok(())
}

/// The Rust type of a fact's value, and its kind in the table.
fn kind_of(fact: &Fact, choices: &BTreeSet<String>) -> Result<(String, String), String> {
    let plain = |value: &str, kind: &str| Ok((value.into(), format!("Kind::{kind}")));
    match (fact.kind.as_str(), &fact.choice) {
        ("yes_no", None) => plain("bool", "YesNo"),
        ("date", None) => plain("Date", "Date"),
        ("past_date", None) => plain("Date", "PastDate"),
        ("future_month", None) => plain("Month", "FutureMonth"),
        ("manat", None) => plain("Manat", "Manat"),
        ("months", None) => plain("Months", "Months"),
        ("pay_history", None) => plain("PayHistory", "PayHistory"),
        ("children", None) => plain("Children", "Children"),
        ("count", None) => {
            let most = fact.most.ok_or("a count needs `most`")?;
            let least = fact.least;
            Ok((
                "u16".into(),
                format!("Kind::Count {{ least: {least}, most: {most} }}"),
            ))
        }
        ("choice", Some(choice)) if choices.contains(choice) => {
            let name = type_name(choice);
            Ok((name.clone(), format!("Kind::Choice({name}::NAMES)")))
        }
        (kind, choice) => Err(format!("{kind:?} with choice {choice:?} is not a kind of fact")),
    }
}
