//! The waiting list: joining it, seeing one's place, answering an offer.

use booking::waitlist::{State, Wanted};
use booking::{Cell, CentreKey, MailAddress, Minutes, PersonName, Phone, Reference, Services};
use serde::{Deserialize, Serialize};
use time::Date;

use crate::iso_date;
#[cfg(feature = "openapi")]
use crate::schema;
use crate::{BookedFor, Language};

/// Asks for a place in the waiting list of a centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct JoinRequest {
    /// Where.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::CentreKey))]
    pub centre: CentreKey,
    /// What for.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Services))]
    pub services: Services,
    /// The first day that suits.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub first_day: Date,
    /// The last day that suits, no further ahead than visits are booked.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub last_day: Date,
    /// The earliest start that suits; without it, the first of the day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Cell>))]
    pub earliest: Option<Cell>,
    /// The latest start that suits; without it, the last of the day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Cell>))]
    pub latest: Option<Cell>,
    /// Whom to call.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::PersonName))]
    pub name: PersonName,
    /// How to reach them; with the reference it opens the place again.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Phone))]
    pub phone: Phone,
    /// Where mail goes; without it, text messages to the phone alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::MailAddress>))]
    pub mail: Option<MailAddress>,
    /// In which language.
    pub language: Language,
    /// Whether who joins comes.
    #[serde(default)]
    pub booked_for: BookedFor,
}

impl JoinRequest {
    /// Which times suit, or the field that leaves none.
    pub fn wanted(&self) -> Result<Wanted, &'static str> {
        let earliest = self.earliest.unwrap_or(Cell::MIDNIGHT);
        let latest = self.latest.unwrap_or(Cell::LAST);
        let wrong = if self.first_day > self.last_day {
            "last_day"
        } else {
            "latest"
        };
        Wanted::new(self.first_day..=self.last_day, earliest..=latest).ok_or(wrong)
    }
}

/// A place in the waiting list as its owner sees it; without name and phone, which the owner knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Wish {
    /// Its secret number, and that of the visit once an offer is taken.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Reference))]
    pub reference: Reference,
    /// Where it stands.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::WishState))]
    pub state: State,
    /// Where.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::CentreKey))]
    pub centre: CentreKey,
    /// What for.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Services))]
    pub services: Services,
    /// The first day that suits.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub first_day: Date,
    /// The last day that suits.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub last_day: Date,
    /// The earliest start that suits.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub earliest: Cell,
    /// The latest start that suits.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub latest: Cell,
    /// Whether who joined comes.
    pub booked_for: BookedFor,
    /// The time on offer, while the place is `offered`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
    /// How many more offers the place has after this one.
    pub offers_left: usize,
}

/// A time that is kept for somebody of the waiting list until they answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Offer {
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
    /// The day of the deadline.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub answer_by_date: Date,
    /// The deadline itself: from this moment on the time goes to the next.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub answer_by_time: Cell,
}

/// Takes the time on offer, or lets it go to the next. It names the time that the person saw: another one may be on offer
/// by now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerRequest {
    /// The secret number of the place.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Reference))]
    pub reference: Reference,
    /// The phone number that was given.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Phone))]
    pub phone: Phone,
    /// The day on offer.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub date: Date,
    /// The time on offer.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub time: Cell,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(more: &str) -> JoinRequest {
        let json = format!(
            r#"{{"centre":"baku_1","services":["a"],"first_day":"2026-11-24","last_day":"2026-11-26",
                "name":"Günel","phone":"050 123-45-67","language":"az"{more}}}"#
        );
        serde_json::from_str(&json).unwrap()
    }

    #[test]
    fn hours_may_be_left_out_and_an_empty_wish_names_its_field() {
        let wanted = request("").wanted().unwrap();
        assert_eq!(wanted.starts(), Cell::MIDNIGHT..=Cell::LAST);
        let morning = request(r#","latest":"12:55""#).wanted().unwrap();
        assert_eq!(morning.starts(), Cell::MIDNIGHT..=Cell::at(12, 55).unwrap());
        let never = request(r#","earliest":"13:00","latest":"12:55""#);
        assert_eq!(never.wanted(), Err("latest"));
        let mut backwards = request("");
        std::mem::swap(&mut backwards.first_day, &mut backwards.last_day);
        assert_eq!(backwards.wanted(), Err("last_day"));
    }
}
