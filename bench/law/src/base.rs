//! What the app carries without any law: JSON, exact decimals and dates, for the same kind of call.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use time::Date;
use wasm_bindgen::prelude::*;

#[derive(Deserialize, Serialize)]
struct Facts {
    amounts: BTreeMap<String, Decimal>,
    words: Vec<String>,
}

/// Reads facts, counts with them, and writes them.
#[wasm_bindgen]
pub fn assess(facts: &str, day: &str) -> String {
    let facts: Facts = match serde_json::from_str(facts) {
        Ok(facts) => facts,
        Err(error) => return error.to_string(),
    };
    let year = day.parse().unwrap_or_default();
    let date = Date::from_ordinal_date(year, 1).ok().and_then(Date::next_day);
    let sum = facts.amounts.values().fold(Decimal::ZERO, counted);
    let written = serde_json::to_string(&facts).unwrap_or_default();
    format!("{sum:.2} {} {written}", date.unwrap_or(Date::MIN))
}

fn counted(sum: Decimal, amount: &Decimal) -> Decimal {
    let product = sum
        .checked_mul(*amount)
        .and_then(|it| it.checked_div(Decimal::TEN));
    let whole = product
        .and_then(|it| it.checked_add(*amount))
        .and_then(|it| it.checked_sub(Decimal::ONE));
    whole
        .unwrap_or(Decimal::MAX)
        .round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}
