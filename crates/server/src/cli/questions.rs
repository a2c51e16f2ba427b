//! `dost questions`: every fact the law may need, as a JSON Schema (2020-12) with titles in one language.

use std::io::{self, Write};

use api::{Language, schema};
use law::facts::{FactId, Kind};
use serde_json::{Map, Value, json};
use utoipa::PartialSchema;
use words::Words;

use crate::assess::words;

/// Writes the schema. What JSON Schema has no word for stands under `x-`: the screen, the kind, the words of options.
pub fn questions(language: Language) -> anyhow::Result<()> {
    let schema = described(words(language)?)?;
    Ok(writeln!(
        io::stdout(),
        "{}",
        serde_json::to_string_pretty(&schema)?
    )?)
}

fn described(words: Words<'_>) -> serde_json::Result<Value> {
    let mut facts = serde_json::to_value(schema::Facts::schema())?;
    let mut properties = Map::new();
    for fact in FactId::all() {
        let mut property = serde_json::to_value(schema::fact(fact.spec()))?;
        describe(&mut property, fact, words);
        properties.insert(fact.spec().key.to_owned(), property);
    }
    facts["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    facts["x-version"] = json!(law::law::VERSION);
    facts["properties"] = properties.into();
    Ok(facts)
}

fn describe(property: &mut Value, fact: FactId, words: Words<'_>) {
    let spec = fact.spec();
    property["title"] = json!(words.fact(fact));
    property["x-why"] = json!(words.fact_why(fact));
    property["x-screen"] = json!(spec.screen.key());
    property["x-screen-title"] = json!(words.screen(spec.screen));
    property["x-unknown"] = json!(spec.unknown);
    property["x-kind"] = json!(kind(spec.kind));
    if let Kind::Choice(options) = spec.kind {
        let option = |option: &&str| ((*option).to_owned(), json!(words.option(spec.choice, option)));
        property["x-options"] = Value::Object(options.iter().map(option).collect());
    }
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::YesNo => "yes_no",
        Kind::Choice(_) => "choice",
        Kind::Date => "date",
        Kind::PastDate => "past_date",
        Kind::FutureMonth => "future_month",
        Kind::Manat => "manat",
        Kind::Months => "months",
        Kind::Count { .. } => "count",
        Kind::PayHistory => "pay_history",
        Kind::Children => "children",
    }
}
