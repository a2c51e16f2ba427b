//! The pension capital on the individual account.

use law::facts::{Answered, Known, fact};

use super::{Form, Sheet};
use crate::components::field::Kind;
use crate::forms::FieldError;
use crate::forms::amount::{AmountError, parse_amount};
use crate::forms::typed::Typed;

const BOX: &str = "capital";

pub(super) fn form() -> Form {
    Form {
        start: |interview| match interview.answers.get(fact::CAPITAL) {
            Some(Known::Is(amount)) => Typed::default().with(BOX, amount.to_string()),
            _ => Typed::default(),
        },
        fields: |sheet| sheet.field(BOX, Kind::Money, "capital-label", Some("capital-hint")),
        read: |sheet| sheet.checked(vec![(fact::CAPITAL.id(), amount(sheet, BOX)?.value())], BOX),
        unknown: Some(fact::CAPITAL.id()),
    }
}

/// The amount in a box.
pub(super) fn amount(sheet: &Sheet<'_>, id: &'static str) -> Result<law::Manat, Vec<FieldError>> {
    parse_amount(sheet.typed.get(id)).map_err(|error| {
        let message = match error {
            AmountError::Empty => "error-amount-empty",
            AmountError::NotAnAmount => "error-amount",
            AmountError::TooFine => "error-amount-too-fine",
        };
        vec![FieldError::new(id, message)]
    })
}
