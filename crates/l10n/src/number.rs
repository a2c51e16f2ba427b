//! Numbers as people write them: 60 000,00 in Azerbaijani and Russian, 60,000.00 in English.
//!
//! Azerbaijani groups with a no-break space as the ministry's reports do; CLDR has a point there. Nothing is rounded:
//! what does not fit in six decimals ends in an ellipsis.
use rust_decimal::Decimal;

use crate::Language;

const NO_BREAK_SPACE: char = '\u{a0}';
const DECIMALS_SHOWN: usize = 6;

/// Group and decimal separators.
fn separators(language: Language) -> (char, char) {
    match language {
        Language::Az | Language::Ru => (NO_BREAK_SPACE, ','),
        Language::En => (',', '.'),
    }
}

/// A number with at least `decimals` decimals, and as many more as it has, up to six.
pub(crate) fn decimal(language: Language, value: Decimal, decimals: usize) -> String {
    let plain = value.normalize().to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let shown = fraction.get(..DECIMALS_SHOWN).unwrap_or(fraction);
    let point = if shown.is_empty() && decimals == 0 {
        ""
    } else {
        "."
    };
    let rest = if shown.len() < fraction.len() { "…" } else { "" };
    localise(language, &format!("{whole}{point}{shown:0<decimals$}{rest}"))
}

/// A whole number.
pub(crate) fn whole(language: Language, value: i64) -> String {
    localise(language, &value.to_string())
}

/// Sets the separators of a plain number such as `-60000.00`.
fn localise(language: Language, plain: &str) -> String {
    let (group, point) = separators(language);
    let (sign, digits) = plain
        .strip_prefix('-')
        .map_or(("", plain), |digits| ("-", digits));
    let (whole, fraction) = digits
        .split_once('.')
        .map_or((digits, None), |(w, f)| (w, Some(f)));
    let mut out = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push(point);
        out.push_str(fraction);
    }
    out
}
