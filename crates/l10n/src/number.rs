//! Numbers as people write them: 60 000,00 in Azerbaijani and Russian, 60,000.00 in English.
//!
//! Azerbaijani groups with a no-break space as the ministry's reports do; CLDR has a point there. Nothing is rounded:
//! what does not fit in six decimals ends in an ellipsis.
use rust_decimal::Decimal;
use thiserror::Error;

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

/// Sets the separators of a plain number such as `-60000.00`.
pub(crate) fn localise(language: Language, plain: &str) -> String {
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

/// Why a typed amount is not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum AmountError {
    /// Nothing was typed.
    #[error("nothing was typed: ask for the amount")]
    Empty,
    /// Not digits with the language's separators.
    #[error("this is not an amount: ask for digits, as in 541,67")]
    NotANumber,
    /// Finer than a qəpik. Also `1.234`, where a point for thousands may be meant: ask, do not guess.
    #[error("more than two decimals: ask for manats and qəpiks")]
    TooManyDecimals,
    /// More than a decimal can hold.
    #[error("the amount is too large: ask to check it")]
    TooLarge,
}

/// Reads an amount of money as written by a person or by this crate: blanks and `₼` do not matter, thousands may be
/// grouped, and on Azerbaijani and Russian keyboards the point counts as a comma.
///
/// # Errors
/// What to ask for instead, by kind.
pub fn parse_amount(language: Language, text: &str) -> Result<Decimal, AmountError> {
    let text: String = text.chars().filter(|c| !c.is_whitespace() && *c != '₼').collect();
    let (sign, text) = text
        .strip_prefix(['-', '−'])
        .map_or(("", text.as_str()), |rest| ("-", rest));
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    let text = match language {
        Language::Az | Language::Ru => text.replace(',', "."),
        Language::En => text.to_owned(),
    };
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, "0"));
    let whole = ungrouped(whole).ok_or(AmountError::NotANumber)?;
    if !digits(fraction) {
        return Err(AmountError::NotANumber);
    }
    if fraction.len() > 2 {
        return Err(AmountError::TooManyDecimals);
    }
    Decimal::from_str_exact(&format!("{sign}{whole}.{fraction}")).map_err(|_| AmountError::TooLarge)
}

/// `60000` and `60,000` without the comma; commas elsewhere are no grouping. (Where the comma is the decimal
/// separator, none is left here.)
fn ungrouped(whole: &str) -> Option<String> {
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let grouped = whole.contains(',');
    let fits = digits(first) && (!grouped || first.len() <= 3) && groups.all(|g| digits(g) && g.len() == 3);
    fits.then(|| whole.replace(',', ""))
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}
