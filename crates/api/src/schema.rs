//! Shapes of `booking`'s types and of dates for the OpenAPI document. The types here are only names for shapes.

mod facts;

pub use facts::{Facts, fact};

use booking::waitlist::State as PlaceState;
use booking::{Closed as Reason, Services as ServiceList, State as VisitState};
use law::benefit::Benefit;

use crate::hall::ListedTicket;
use crate::problem::Code;

use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, OneOfBuilder, Schema, Type};
use utoipa::openapi::{Ref, RefOr};
use utoipa::{PartialSchema, ToSchema};

macro_rules! text {
    ($name:ident, $description:literal, $pattern:literal, $example:literal) => {
        #[doc = $description]
        pub enum $name {}

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .description(Some($description))
                    .pattern(Some($pattern))
                    .examples([$example])
                    .into()
            }
        }

        impl ToSchema for $name {}
    };
}

text!(CentreKey, "A DOST centre.", "^[a-z0-9_]{1,40}$", "baku_3");
text!(
    ServiceKey,
    "A DOST service.",
    "^[a-z0-9_]{1,40}$",
    "old_age_pension"
);
text!(Date, "A day.", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "2026-11-25");
text!(
    Cell,
    "A time in Baku, a multiple of five minutes.",
    "^[0-2][0-9]:[0-5][05]$",
    "09:20"
);
text!(
    Reference,
    "The secret number of a visit; letters of either case, spaces and hyphens are read forgivingly.",
    "^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$",
    "20G3-0G2G-C1R8E"
);
text!(
    Token,
    "A secret of 128 random bits, in hexadecimal.",
    "^[0-9a-f]{32}$",
    "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
);
text!(
    CaseCode,
    "The secret number of answers kept for a day; letters of either case, spaces and hyphens are read forgivingly.",
    "^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{4}$",
    "7K3-MQ9-TDR2"
);
text!(
    PackedCase,
    "The answers of a household as bits: yes and no, choices, days, amounts and numbers, and nothing else.",
    "^[A-Za-z0-9_-]{6,2000}$",
    "tNx0yQAAAAAA"
);
text!(
    Phone,
    "A phone number in Azerbaijan in any common way of writing.",
    "[0-9]{2}",
    "+994 50 123 45 67"
);
text!(
    MailAddress,
    "A mail address in ASCII.",
    "^[^@ ]+@[A-Za-z0-9.-]+\\.[A-Za-z0-9-]+$",
    "gunel@example.az"
);
text!(
    TicketNumber,
    "The number of a ticket for one day of one centre.",
    "^[ABFHKLMRSX][0-9]{3}$",
    "A047"
);
text!(
    Issuer,
    "Who gives numbers at a centre: `server`, or a kiosk by its number.",
    "^(server|kiosk_[0-9]{1,5})$",
    "kiosk_3"
);
text!(
    Version,
    "What runs somewhere: a number, or the hash of a built app.",
    "^[0-9A-Za-z.+-]{1,40}$",
    "0.1.0"
);
text!(
    Turn,
    "Whether somebody is called in turn or out of turn.",
    "^(usual|priority)$",
    "usual"
);
text!(
    PersonName,
    "A name of 2 to 80 characters, without digits.",
    "^.{2,}$",
    "Günel Əliyeva"
);

text!(
    Amount,
    "An amount of manat in whole qəpik.",
    "^-?[0-9]+\\.[0-9]{2}$",
    "416.67"
);

/// The services of one visit.
pub enum Services {}

impl PartialSchema for Services {
    fn schema() -> RefOr<Schema> {
        ArrayBuilder::new()
            .description(Some("The services of one visit, in the order asked for."))
            .items(Ref::from_schema_name("ServiceKey"))
            .min_items(Some(1))
            .max_items(Some(ServiceList::MAX))
            .unique_items(true)
            .into()
    }
}

impl ToSchema for Services {
    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push(("ServiceKey".to_owned(), ServiceKey::schema()));
    }
}

/// A length.
pub enum Minutes {}

impl PartialSchema for Minutes {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::Integer)
            .description(Some("A length in minutes."))
            .minimum(Some(1))
            .maximum(Some(1440))
            .examples([20])
            .into()
    }
}

impl ToSchema for Minutes {}

fn names<'a>(description: &str, names: impl IntoIterator<Item = &'a str>) -> RefOr<Schema> {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some(description))
        .enum_values(Some(names))
        .into()
}

/// What somebody came for.
pub enum Purpose {}

impl PartialSchema for Purpose {
    fn schema() -> RefOr<Schema> {
        one_of(
            "What somebody came for: services without an appointment, or the visit with this number.",
            [("services", "Services"), ("visit", "Reference")],
        )
    }
}

impl ToSchema for Purpose {
    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push(("Services".to_owned(), Services::schema()));
        Services::schemas(schemas);
        schemas.push(("Reference".to_owned(), Reference::schema()));
    }
}

/// What became of a ticket.
pub enum TicketOutcome {}

impl PartialSchema for TicketOutcome {
    fn schema() -> RefOr<Schema> {
        one_of(
            "What became of a ticket: it is on the list, its visit has another that counts instead, or it is refused.",
            [
                ("listed", "ListedTicket"),
                ("instead", "TicketNumber"),
                ("refused", "Code"),
            ],
        )
    }
}

impl ToSchema for TicketOutcome {
    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push(("ListedTicket".to_owned(), ListedTicket::schema()));
        ListedTicket::schemas(schemas);
        schemas.push(("TicketNumber".to_owned(), TicketNumber::schema()));
        schemas.push(("Code".to_owned(), Code::schema()));
    }
}

/// An object with one of these fields.
fn one_of<const N: usize>(description: &str, fields: [(&str, &str); N]) -> RefOr<Schema> {
    let either = OneOfBuilder::new().description(Some(description));
    fields
        .into_iter()
        .fold(either, |either, (field, schema)| {
            let object = ObjectBuilder::new()
                .schema_type(Type::Object)
                .property(field, Ref::from_schema_name(schema))
                .required(field);
            either.item(object)
        })
        .into()
}

/// Where a visit stands.
pub enum State {}

impl PartialSchema for State {
    fn schema() -> RefOr<Schema> {
        names("Where a visit stands.", VisitState::ALL.map(VisitState::as_str))
    }
}

impl ToSchema for State {}

/// Where a place in the waiting list stands.
pub enum WishState {}

impl PartialSchema for WishState {
    fn schema() -> RefOr<Schema> {
        names(
            "Where a place in the waiting list stands.",
            PlaceState::ALL.map(PlaceState::as_str),
        )
    }
}

impl ToSchema for WishState {}

/// Why a day is closed.
pub enum Closed {}

impl PartialSchema for Closed {
    fn schema() -> RefOr<Schema> {
        names("Why nobody is received.", Reason::ALL.map(Reason::as_str))
    }
}

impl ToSchema for Closed {}

/// A benefit.
pub enum BenefitId {}

impl PartialSchema for BenefitId {
    fn schema() -> RefOr<Schema> {
        names(
            "What the law grants.",
            Benefit::ALL.iter().map(|it| it.about().id),
        )
    }
}

impl ToSchema for BenefitId {}
