//! The law for one household, from JSON facts to a text.

use std::fmt::Write as _;

use law::answers::Answers;
use law::calendar::parse_date;
use law::interview::{Goal, standing};
use wasm_bindgen::prelude::*;

/// Everything the law says of these facts on this day, one line a finding; or what is wrong with them.
#[wasm_bindgen]
pub fn assess(facts: &str, day: &str) -> String {
    let answers: Answers = match serde_json::from_str(facts) {
        Ok(answers) => answers,
        Err(error) => return error.to_string(),
    };
    let Ok(today) = parse_date(day) else {
        return format!("{day} is not a date");
    };
    let standing = standing(&answers, today, Goal::Everything);
    let mut text = String::new();
    for finding in &standing.findings {
        let amount = finding.amount().unwrap_or_default();
        let _ = write!(text, "{} {amount}", finding.benefit.about().key);
        for step in &finding.explanation.steps {
            let _ = write!(text, " {} {}", step.says.key, step.amount);
        }
        for judged in &finding.conditions {
            let _ = write!(text, " {}", judged.said.says.key);
        }
        text.push('\n');
    }
    let next = standing.next(&answers).map_or("settled", |ask| ask.screen.key());
    let _ = writeln!(text, "{next}");
    text
}
