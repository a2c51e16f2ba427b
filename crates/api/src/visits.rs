//! Holding, confirming, finding, moving and cancelling a visit.

use booking::{Cell, CentreKey, MailAddress, Minutes, PersonName, Phone, Reference, Services, State};
use serde::{Deserialize, Serialize};
use time::Date;

use crate::iso_date;
#[cfg(feature = "openapi")]
use crate::schema;

/// Asks for a time to be kept for a few minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HoldRequest {
    /// Where.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::CentreKey))]
    pub centre: CentreKey,
    /// What for.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Services))]
    pub services: Services,
    /// The day.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub date: Date,
    /// When it begins; one of the times of `GET /api/slots`.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub time: Cell,
}

/// The time is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Held {
    /// The secret number of the visit.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Reference))]
    pub reference: Reference,
    /// Where.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::CentreKey))]
    pub centre: CentreKey,
    /// What for.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Services))]
    pub services: Services,
    /// The day.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub date: Date,
    /// When it begins.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub time: Cell,
    /// How long it takes.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Minutes))]
    pub minutes: Minutes,
    /// For how long the time is kept, counted from the first answer to this request.
    pub expires_in_seconds: u32,
}

/// The language of the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Azerbaijani.
    Az,
    /// English.
    En,
    /// Russian.
    Ru,
}

impl Language {
    /// Its name in data: `az`, `en`, `ru`.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::Az => "az",
            Language::En => "en",
            Language::Ru => "ru",
        }
    }

    /// The language of this name.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let all = [Language::Az, Language::En, Language::Ru];
        all.into_iter().find(|language| language.tag() == tag)
    }
}

/// Whom a visit is for: then the name is theirs, and the phone that of who books.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum BookedFor {
    /// Who books comes.
    #[default]
    Oneself,
    /// Another person comes.
    SomeoneElse,
}

/// Makes a held visit a booked one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfirmRequest {
    /// The number from [`Held`].
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Reference))]
    pub reference: Reference,
    /// Whom to call.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::PersonName))]
    pub name: PersonName,
    /// How to reach them; with the reference it opens the visit again.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Phone))]
    pub phone: Phone,
    /// Where mail about the visit goes; without it, text messages to the phone alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::MailAddress>))]
    pub mail: Option<MailAddress>,
    /// In which language.
    pub language: Language,
    /// Whether who books comes.
    #[serde(default)]
    pub booked_for: BookedFor,
}

/// Gives up a time that is only held. Does nothing to a booked visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ReleaseRequest {
    /// The number from [`Held`].
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Reference))]
    pub reference: Reference,
}

/// Proves that a visit is one's own: to see it or to cancel it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OwnerRequest {
    /// The secret number of the visit.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Reference))]
    pub reference: Reference,
    /// The phone number it was booked with.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Phone))]
    pub phone: Phone,
}

/// Takes another time for one's own visit, at the same centre or another one. The old time stays if the new one is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct MoveRequest {
    /// The secret number of the visit.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Reference))]
    pub reference: Reference,
    /// The phone number it was booked with.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Phone))]
    pub phone: Phone,
    /// Where from now on.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::CentreKey))]
    pub centre: CentreKey,
    /// The new day.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub date: Date,
    /// The new time; one of the times of `GET /api/slots`.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub time: Cell,
}

/// A visit as its owner sees it; without name and phone, which the owner knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Visit {
    /// Its secret number.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Reference))]
    pub reference: Reference,
    /// Where it stands.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::State))]
    pub state: State,
    /// Where.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::CentreKey))]
    pub centre: CentreKey,
    /// What for.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Services))]
    pub services: Services,
    /// The day.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub date: Date,
    /// When it begins.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub time: Cell,
    /// How long it takes.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Minutes))]
    pub minutes: Minutes,
    /// Whether who booked comes.
    #[serde(default)]
    pub booked_for: BookedFor,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_forgivingly_but_never_with_unknown_fields() {
        let reference = Reference::from_entropy([3; 8]);
        let json = format!(
            r#"{{"reference":"{}","name":" Günel ","phone":"050 123-45-67","language":"az"}}"#,
            reference.to_string().to_lowercase()
        );
        let request: ConfirmRequest = serde_json::from_str(&json).unwrap();
        assert_eq!((request.reference, request.name.as_str()), (reference, "Günel"));
        assert_eq!(
            serde_json::from_str::<ConfirmRequest>(&serde_json::to_string(&request).unwrap()).unwrap(),
            request
        );
        assert!(serde_json::from_str::<ConfirmRequest>(&json.replace("\"name\"", "\"nome\"")).is_err());
        let extra = json.replace("{", "{\"admin\":true,");
        assert!(serde_json::from_str::<ConfirmRequest>(&extra).is_err());
        assert!(!format!("{request:?}").contains("1234567") && !format!("{request:?}").contains("Günel"));
    }
}
