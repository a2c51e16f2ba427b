//! The receipt as it is read: in each language its lines come to its sums and to the amount, to the qəpik.

use l10n::Language;
use law::explanation::{Effect, Explanation};
use words::{Receipt, Words, embedded};

use crate::heard::heard;

/// Qəpik of an amount as it is written: `1 234,56 ₼`, `1,234.56 ₼`, `−8.00 ₼`.
fn qepik(written: &str) -> i64 {
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let sum: i64 = digits.parse().unwrap_or_else(|_| panic!("no amount: {written}"));
    let last_two = written
        .trim_end_matches([' ', '\u{a0}', '₼'])
        .rsplit([',', '.'])
        .next();
    assert_eq!(last_two.map(str::len), Some(2), "not to the qəpik: {written}");
    if written.contains(['-', '−']) { -sum } else { sum }
}

/// What the lines of a receipt come to; each sum that it states is checked on the way.
fn sum(receipt: &Receipt, explanation: &Explanation, place: &str) -> i64 {
    let lines = receipt.lines.iter().zip(&explanation.steps);
    lines.fold(0, |sum, (line, step)| match (step.effect, qepik(&line.amount)) {
        (Effect::Add, written) => sum + written,
        // The new sum stands in the line.
        (Effect::DivideBy(_) | Effect::Times(_), written) => written,
        (Effect::Total, written) => {
            assert_eq!(written, sum, "{place}");
            sum
        }
    })
}

#[test]
fn what_is_written_adds_up_in_every_language() {
    let mut added = 0;
    for language in Language::ALL {
        let messages = embedded::messages(language).unwrap();
        let words = Words::new(&messages);
        for finding in heard()
            .findings
            .iter()
            .filter(|it| !it.explanation.steps.is_empty())
        {
            let receipt = words.finding(finding).receipt;
            let place = format!("{} {:?}: {:#?}", language.tag(), finding.benefit, receipt.lines);
            let sum = sum(&receipt, &finding.explanation, &place);
            if let Some(amount) = finding.amount() {
                added += 1;
                assert_eq!(sum, qepik(&amount.to_string()), "{place}");
            }
        }
    }
    assert!(added >= 3 * 300, "only {added} receipts were added up");
}
