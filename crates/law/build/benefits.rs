//! Benefits: the enum, its table and each benefit's conditions and open questions, from `benefits/*.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Deserialize;

use crate::{check_id, type_name};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Benefit {
    group: Group,
    act_key: String,
    articles: String,
    service: String,
    given: Given,
    decided_by: Place,
    reviewed: toml::value::Datetime,
    asks: Vec<String>,
    #[serde(default)]
    condition: Vec<Condition>,
    #[serde(default)]
    open: Vec<Open>,
    #[serde(default)]
    excludes: Vec<Excludes>,
}

/// A benefit that is not paid beside this one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Excludes {
    benefit: String,
    article: String,
    source: String,
    confidence: Confidence,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
enum Group {
    Pension,
    Allowance,
    Stipend,
    Assistance,
    Insurance,
    Programme,
}

/// Whether a person must apply for it.
#[derive(Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
enum Given {
    OnApplication,
    Automatically,
}

/// Who decides, and who can settle what is open.
#[derive(Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
enum Place {
    Fund,
    DostCentre,
    EmploymentAgency,
    SocialServicesAgency,
    AssessmentAgency,
    Employer,
    Ministry,
    TaxService,
}

/// A condition of the right.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Condition {
    id: String,
    /// The act, where it is another than the benefit's.
    act_key: Option<String>,
    article: String,
    source: String,
    confidence: Confidence,
}

/// A point of the law that a lawyer must confirm.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Open {
    id: String,
    settled_by: Place,
    source: String,
}

#[derive(Deserialize, Debug)]
#[serde(rename_all = "snake_case")]
enum Confidence {
    High,
    Medium,
    Low,
}

pub(crate) fn generate(files: &BTreeMap<String, String>) -> Result<String, String> {
    let (mut variants, mut table, mut arms, mut modules) =
        (String::new(), String::new(), String::new(), String::new());
    let mut all = String::new();
    for (file, text) in files {
        let id = file.trim_end_matches(".toml");
        check_id(id)?;
        let benefit: Benefit = toml::from_str(text).map_err(|e| format!("{file}: {e}"))?;
        let name = type_name(id);
        let _ = writeln!(variants, "/// `{id}`: {}.\n{name},", benefit.articles);
        let _ = write!(all, "Benefit::{name},");
        let _ = writeln!(arms, "Benefit::{name} => crate::benefits::{id}::assess,");
        let known = |other: &str| files.contains_key(&format!("{other}.toml"));
        emit(&mut table, &mut modules, id, &benefit, known).map_err(|e| format!("{file}: {e}"))?;
    }
    Ok(format!(
        "/// Everything the law grants.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Benefit {{\n{variants}}}\n\
         impl Benefit {{\n/// All of them.\npub const ALL: &'static [Benefit] = &[{all}];\n\
         /// The rule.\npub(crate) const fn rule(self) -> Rule {{ match self {{\n{arms}}} }}\n}}\n\
         static TABLE: &[About] = &[\n{table}];\n\
         /// The conditions of each benefit.\n#[allow(rustdoc::bare_urls, reason = \"sources are quoted as the files have them\")]\npub mod condition {{\nuse super::*;\n{modules}}}\n"
    ))
}

fn emit(
    table: &mut String,
    modules: &mut String,
    id: &str,
    benefit: &Benefit,
    known: impl Fn(&str) -> bool,
) -> Result<(), String> {
    let mut asks = String::new();
    for screen in &benefit.asks {
        let _ = write!(asks, "Screen::{},", type_name(screen));
    }
    let mut seen = BTreeSet::new();
    let (mut conditions, mut opens) = (String::new(), String::new());
    let mut consts = String::new();
    for condition in &benefit.condition {
        check_id(&condition.id)?;
        if !seen.insert(&condition.id) || condition.article.is_empty() || condition.source.is_empty() {
            return Err(format!(
                "condition {}: twice, or without article or source",
                condition.id
            ));
        }
        let name = condition.id.to_uppercase();
        let _ = writeln!(
            consts,
            "/// Art {}.\npub static {name}: Condition = Condition {{ key: {:?}, citation: Citation {{ act_key: {:?}, article: {:?}, from: None, confidence: Confidence::{:?}, #[cfg(feature = \"sources\")] act: {:?}, #[cfg(feature = \"sources\")] source: {:?} }} }};",
            condition.article,
            condition.id.replace('_', "-"),
            condition.act_key.as_ref().unwrap_or(&benefit.act_key),
            condition.article,
            condition.confidence,
            benefit.articles,
            condition.source,
        );
        let _ = write!(conditions, "&condition::{id}::{name},");
    }
    for open in &benefit.open {
        check_id(&open.id)?;
        if !seen.insert(&open.id) || open.source.is_empty() {
            return Err(format!("open {}: twice, or without source", open.id));
        }
        let name = open.id.to_uppercase();
        let _ = writeln!(
            consts,
            "/// Open: {}.\npub static {name}: Open = Open {{ key: {:?}, settled_by: Place::{:?}, #[cfg(feature = \"sources\")] source: {:?} }};",
            open.source,
            open.id.replace('_', "-"),
            open.settled_by,
            open.source,
        );
        let _ = write!(opens, "&condition::{id}::{name},");
    }
    let mut excludes = String::new();
    for other in benefit.excludes.iter().filter(|other| known(&other.benefit)) {
        let _ = write!(
            excludes,
            "Exclusion {{ other: Benefit::{}, citation: Citation {{ act_key: {:?}, article: {:?}, from: None, confidence: Confidence::{:?}, #[cfg(feature = \"sources\")] act: {:?}, #[cfg(feature = \"sources\")] source: {:?} }} }},",
            type_name(&other.benefit),
            benefit.act_key,
            other.article,
            other.confidence,
            benefit.articles,
            other.source,
        );
    }
    let _ = writeln!(
        modules,
        "/// `{id}`\npub mod {id} {{\n#[allow(unused_imports)]\nuse super::*;\n{consts}}}"
    );
    let _ = writeln!(
        table,
        "About {{ id: {id:?}, key: {:?}, group: Group::{:?}, act_key: {:?}, articles: {:?}, service: {:?}, given: Given::{:?}, decided_by: Place::{:?}, asks: &[{asks}], conditions: &[{conditions}], open: &[{opens}], excludes: &[{excludes}], #[cfg(feature = \"sources\")] reviewed: {:?} }},",
        id.replace('_', "-"),
        benefit.group,
        benefit.act_key,
        benefit.articles,
        benefit.service,
        benefit.given,
        benefit.decided_by,
        benefit.reviewed.to_string(),
    );
    Ok(())
}
