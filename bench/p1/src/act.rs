//! What the act behind rule P1 would say, if there was one: its conditions, its dated number and its fixed ones.

use law::Manat;
use law::benefit::Condition;
use law::parameter::{Citation, Confidence, Dated, Parameter};
use rust_decimal::Decimal;
use time::Date;
use time::macros::date;

/// A condition: the age.
pub(crate) static OLD_ENOUGH: Condition = Condition {
    key: "p1-old-enough",
    citation: article("1"),
};

/// A condition: the insured service.
pub(crate) static SERVED_ENOUGH: Condition = Condition {
    key: "p1-served-enough",
    citation: article("2"),
};

/// The smallest pension.
pub(crate) static MIN_PENSION: Parameter<Manat> = Parameter {
    id: "p1_min_pension",
    title: "Smallest pension",
    note: "",
    values: &[
        least(116, date!(2018 - 01 - 01), Some(date!(2019 - 02 - 28))),
        least(160, date!(2019 - 03 - 01), Some(date!(2019 - 09 - 30))),
        least(200, date!(2019 - 10 - 01), Some(date!(2021 - 12 - 31))),
        least(240, date!(2022 - 01 - 01), Some(date!(2022 - 12 - 31))),
        least(280, date!(2023 - 01 - 01), Some(date!(2024 - 12 - 31))),
        least(320, date!(2025 - 01 - 01), None),
    ],
    gaps: &[],
};

/// Where it stands how the capital becomes a pension.
pub(crate) static BY_CAPITAL: Citation = article("3");

/// What one year of service more adds to the pension.
pub(crate) const EXTRA_YEAR: Decimal = Decimal::from_parts(2, 0, 0, false, 2);

/// Where that stands.
pub(crate) static BY_SERVICE: Citation = article("4");

/// What is added for a disability, by its group.
pub(crate) const DISABILITY_ADD: [Manat; 4] = [Manat::ZERO, manat(150), manat(100), manat(60)];

/// Where that stands.
pub(crate) static BY_DISABILITY: Citation = article("5");

const fn article(article: &'static str) -> Citation {
    Citation {
        act_key: "p1",
        article,
        from: None,
        confidence: Confidence::High,
        act: "",
        source: "",
    }
}

const fn least(amount: u32, from: Date, to: Option<Date>) -> Dated<Manat> {
    Dated {
        from,
        to,
        value: manat(amount),
        citation: Citation {
            from: Some(from),
            ..article("3.2")
        },
    }
}

const fn manat(whole: u32) -> Manat {
    Manat::from_const(Decimal::from_parts(whole * 100, 0, 0, false, 2))
}
