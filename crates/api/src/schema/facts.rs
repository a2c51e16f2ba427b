//! The facts of the law as a JSON Schema: what may be answered, within which limits, from the law's own table.

use law::facts::{Band, ChildKind, FACTS, Kind, Sector, Spec};
use law::invalid::{FIRST_ACCOUNT_YEAR, LARGEST_AMOUNT, MOST_CHILDREN, MOST_PERIODS};
use serde_json::{Value, json};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{
    AdditionalProperties, ArrayBuilder, ObjectBuilder, Schema, SchemaFormat, SchemaType, Type,
};
use utoipa::{PartialSchema, ToSchema};

const UNKNOWN: &str = "unknown";
/// No life is longer, so no record is (months).
const LONGEST: u16 = 120 * 12;
const DATE: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
const MONTH: &str = "^[0-9]{4}-[0-9]{2}$";
const AMOUNT: &str = "^[0-9]+(\\.[0-9]+)?$";

/// What is known of a household. A fact that is left out was not asked yet.
pub enum Facts {}

impl PartialSchema for Facts {
    fn schema() -> RefOr<Schema> {
        let object = ObjectBuilder::new()
            .schema_type(Type::Object)
            .description(Some(
                "What is known of a household. A fact that is left out was not asked yet.",
            ))
            .additional_properties(Some(AdditionalProperties::FreeForm(false)));
        FACTS
            .iter()
            .fold(object, |object, spec| object.property(spec.key, fact(spec)))
            .into()
    }
}

impl ToSchema for Facts {}

/// One fact.
pub fn fact(spec: &Spec) -> Schema {
    let list = |items: ObjectBuilder, most: usize| {
        let items = items.additional_properties(Some(AdditionalProperties::FreeForm(false)));
        Schema::Array(
            ArrayBuilder::new()
                .description(Some(spec.title))
                .items(items)
                .max_items(Some(most))
                .build(),
        )
    };
    let value = ObjectBuilder::new().description(Some(spec.title));
    let value = match spec.kind {
        Kind::YesNo if spec.unknown => value
            .schema_type(SchemaType::from_iter([Type::Boolean, Type::String]))
            .enum_values(Some([json!(true), json!(false), json!(UNKNOWN)])),
        Kind::YesNo => value.schema_type(Type::Boolean),
        Kind::Choice(names) => {
            let unknown = spec.unknown.then_some(UNKNOWN);
            value
                .schema_type(Type::String)
                .enum_values(Some(names.iter().copied().chain(unknown)))
        }
        Kind::Date | Kind::PastDate => {
            text(value, DATE, spec).format(Some(SchemaFormat::Custom("date".to_owned())))
        }
        Kind::FutureMonth => text(value, MONTH, spec),
        Kind::Manat => number(text(value, AMOUNT, spec), 0, LARGEST_AMOUNT).schema_type(either()),
        Kind::Months => whole(value, 0, LONGEST, spec),
        Kind::Count { least, most } => whole(value, least, most, spec),
        Kind::PayHistory => return list(period(), MOST_PERIODS),
        Kind::Children => return list(child(), MOST_CHILDREN.into()),
    };
    Schema::Object(value.build())
}

/// Text of this form, or "unknown" where that is an answer.
fn text(value: ObjectBuilder, pattern: &str, spec: &Spec) -> ObjectBuilder {
    let or_unknown = if spec.unknown {
        format!("^{UNKNOWN}$|{pattern}")
    } else {
        pattern.to_owned()
    };
    value.schema_type(Type::String).pattern(Some(or_unknown))
}

fn whole(value: ObjectBuilder, least: u16, most: u16, spec: &Spec) -> ObjectBuilder {
    let value = number(value, least, most.into()).schema_type(Type::Integer);
    if spec.unknown {
        value.schema_type(either()).pattern(Some(format!("^{UNKNOWN}$")))
    } else {
        value
    }
}

fn number(value: ObjectBuilder, least: u16, most: u32) -> ObjectBuilder {
    value.minimum(Some(least)).maximum(Some(most))
}

fn either() -> SchemaType {
    SchemaType::from_iter([Type::Integer, Type::String])
}

/// Whole years of work with the same average pay.
fn period() -> ObjectBuilder {
    let year = || {
        ObjectBuilder::new()
            .schema_type(Type::Integer)
            .minimum(Some(FIRST_ACCOUNT_YEAR))
    };
    ObjectBuilder::new()
        .property("from", year())
        .property("to", year())
        .property("sector", names(Sector::NAMES))
        .property(
            "pay",
            ObjectBuilder::new()
                .schema_type(Type::String)
                .pattern(Some(AMOUNT)),
        )
        .required("from")
        .required("to")
        .required("sector")
        .required("pay")
}

/// A child of the family.
fn child() -> ObjectBuilder {
    let date = || ObjectBuilder::new().schema_type(Type::String).pattern(Some(DATE));
    let or_null = |values: &[&str]| {
        values
            .iter()
            .map(|it| json!(it))
            .chain([Value::Null])
            .collect::<Vec<_>>()
    };
    ObjectBuilder::new()
        .property("born", date())
        .property("kind", names(ChildKind::NAMES))
        .property(
            "since",
            date().schema_type(SchemaType::from_iter([Type::String, Type::Null])),
        )
        .property(
            "disability",
            ObjectBuilder::new()
                .schema_type(SchemaType::from_iter([Type::String, Type::Null]))
                .enum_values(Some(or_null(Band::NAMES))),
        )
        .property("studies", ObjectBuilder::new().schema_type(Type::Boolean))
        .required("born")
        .required("kind")
}

fn names(names: &[&str]) -> ObjectBuilder {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(names.iter().copied()))
}
