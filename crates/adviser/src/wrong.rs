//! Answers that cannot be, in words.

use l10n::Arg;
use law::invalid::Invalid;
use words::{Words, length, money, month};

/// Why an answer cannot be, and what to do.
pub(crate) fn says(words: Words<'_>, invalid: Invalid) -> String {
    let count = |most: usize| Arg::Count(i64::try_from(most).unwrap_or(i64::MAX));
    match invalid {
        Invalid::InFuture => words.text("error-date-in-future", &[]),
        Invalid::TooFar => words.text("error-date-too-long-ago", &[]),
        Invalid::TooLong(most) => words.text("error-record-too-long", &[("most", length(most))]),
        Invalid::AmountOutOfRange(most) => words.text("error-amount-out-of-range", &[("most", money(most))]),
        Invalid::CountOutOfRange { least, most } => words.text(
            "error-count-out-of-range",
            &[
                ("least", Arg::Count(least.into())),
                ("most", Arg::Count(most.into())),
            ],
        ),
        Invalid::YearsOutOfRange { first, last } => words.text(
            "error-years-out-of-range",
            &[("first", Arg::Year(first)), ("last", Arg::Year(last))],
        ),
        Invalid::YearTwice(year) => words.text("error-year-twice", &[("year", Arg::Year(year))]),
        Invalid::TooMany(most) => words.text("error-too-many", &[("most", count(most))]),
        Invalid::MonthOutOfRange { first, last } => words.text(
            "error-month-out-of-range",
            &[("first", month(first)), ("last", month(last))],
        ),
        Invalid::BeyondLeave => words.text("error-beyond-leave", &[]),
        Invalid::BeyondIncome => words.text("error-beyond-income", &[]),
        Invalid::ChildSince => words.text("error-child-since", &[]),
        Invalid::OfAnotherKind => words.text("error-choose", &[]),
    }
}
