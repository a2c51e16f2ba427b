//! Amounts of money as people type them: `60 000,50`, `60000.5`, `60,000.50 ₼`.

use super::visible;

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountError {
    /// Nothing was typed.
    Empty,
    /// Not an amount.
    NotAnAmount,
    /// More than two digits after the comma.
    TooFine,
}

/// Reads an amount, as digits with a point: `60000.50`. The last comma or point followed by one or two digits is the
/// decimal mark; a mark followed by groups of three digits separates thousands.
pub fn parse_amount(text: &str) -> Result<String, AmountError> {
    let text: String = visible(text)
        .chars()
        .filter(|c| !matches!(c, ' ' | '₼'))
        .collect();
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    let marks: Vec<(usize, char)> = text
        .char_indices()
        .filter(|(_, c)| matches!(c, '.' | ','))
        .collect();
    if !text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        return Err(AmountError::NotAnAmount);
    }
    let Some(&(last, mark)) = marks.last() else {
        return exact(&text, "");
    };
    let (whole, fraction) = (&text[..last], &text[last + 1..]);
    let same_before = marks.iter().rev().skip(1).any(|(_, c)| *c == mark);
    match fraction.len() {
        1 | 2 if !same_before => exact(&without_groups(whole, &marks[..marks.len() - 1])?, fraction),
        3 if marks.iter().all(|(_, c)| *c == mark) => match without_groups(&text, &marks) {
            Err(_) if marks.len() == 1 => Err(AmountError::TooFine),
            whole => exact(&whole?, ""),
        },
        0..=2 => Err(AmountError::NotAnAmount),
        _ => Err(AmountError::TooFine),
    }
}

/// Takes out separators of thousands, if they stand where thousands do.
fn without_groups(text: &str, marks: &[(usize, char)]) -> Result<String, AmountError> {
    let groups: Vec<&str> = text.split(['.', ',']).collect();
    let leads = |group: &&str| (1..=3).contains(&group.len()) && !group.starts_with('0');
    let first_fits = groups.first().is_some_and(leads);
    let fits = marks.is_empty() || (first_fits && groups.iter().skip(1).all(|group| group.len() == 3));
    if fits {
        Ok(groups.concat())
    } else {
        Err(AmountError::NotAnAmount)
    }
}

/// Digits, with a point before the last two if there are any. So many digits would be no money of anyone.
fn exact(whole: &str, fraction: &str) -> Result<String, AmountError> {
    const LONGEST: usize = 15;
    if whole.is_empty() || whole.len() > LONGEST {
        return Err(AmountError::NotAnAmount);
    }
    Ok(if fraction.is_empty() {
        whole.to_owned()
    } else {
        format!("{whole}.{fraction:0<2}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_an_amount() {
        for text in [
            "60000,5",
            "60 000,50",
            "60\u{a0}000.50 ₼",
            "60,000.50",
            "60.000,5",
            "60000.50",
            "\u{feff}60000,50",
        ] {
            assert_eq!(parse_amount(text), Ok("60000.50".into()), "{text}");
        }
        for text in ["60000", "60.000", "60,000", "60 000"] {
            assert_eq!(parse_amount(text), Ok("60000".into()), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_not_guessed() {
        for text in ["", " ", "\u{200b}", "₼"] {
            assert_eq!(parse_amount(text), Err(AmountError::Empty), "{text:?}");
        }
        for text in ["1.2345", "1,23456", "60000,505", "0,505"] {
            assert_eq!(parse_amount(text), Err(AmountError::TooFine), "{text}");
        }
        for text in [
            "-5",
            "6О000",
            "1e5",
            ".5.",
            "1..2",
            "abc",
            "60 000,",
            "1,2,3",
            "60,00,000",
        ] {
            assert_eq!(parse_amount(text), Err(AmountError::NotAnAmount), "{text}");
        }
    }
}
