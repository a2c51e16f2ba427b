//! Free and taken times: the question and the answer.

use std::fmt;

use booking::{Cell, CentreKey, Closed, Minutes, ServiceKey, Services};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use time::Date;

use crate::iso_date;
#[cfg(feature = "openapi")]
use crate::schema;

/// The question of `GET /api/slots`. `Display` writes it as a query string, [`SlotsQuery::from_pairs`] reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotsQuery {
    /// Where.
    pub centre: CentreKey,
    /// What for; written with commas between.
    pub services: Services,
    /// The first day.
    pub from: Date,
    /// How many days, 1 to [`SlotsQuery::MOST_DAYS`].
    pub days: u8,
}

/// The parameter of a slots query that is missing, unknown, given twice or wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the query parameter {field} is missing or wrong")]
pub struct SlotsQueryError {
    /// Its name.
    pub field: &'static str,
}

impl SlotsQuery {
    /// The most days one answer covers.
    pub const MOST_DAYS: u8 = 14;

    /// Reads decoded query parameters in any order.
    pub fn from_pairs<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<SlotsQuery, SlotsQueryError> {
        const FIELDS: [&str; 4] = ["centre", "services", "from", "days"];
        let mut values: [Option<&str>; 4] = [None; 4];
        for (name, value) in pairs {
            let unknown = SlotsQueryError { field: "(unknown)" };
            let index = FIELDS.iter().position(|field| *field == name).ok_or(unknown)?;
            if values[index].replace(value).is_some() {
                return Err(SlotsQueryError { field: FIELDS[index] });
            }
        }
        let wrong = |index: usize| SlotsQueryError { field: FIELDS[index] };
        let value = |index: usize| values[index].ok_or(wrong(index));
        let keys: Result<Vec<ServiceKey>, _> = value(1)?.split(',').map(str::parse).collect();
        let days: u8 = value(3)?.parse().map_err(|_| wrong(3))?;
        if days == 0 || days > SlotsQuery::MOST_DAYS {
            return Err(wrong(3));
        }
        Ok(SlotsQuery {
            centre: value(0)?.parse().map_err(|_| wrong(0))?,
            services: keys.ok().and_then(|keys| keys.try_into().ok()).ok_or(wrong(1))?,
            from: iso_date::parse(value(2)?).map_err(|_| wrong(2))?,
            days,
        })
    }
}

impl fmt::Display for SlotsQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "centre={}&services=", self.centre)?;
        for (index, service) in self.services.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(f, "{comma}{service}")?;
        }
        write!(f, "&from={}&days={}", iso_date::format(self.from), self.days)
    }
}

/// The answer: every day asked for, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SlotsReply {
    /// Where.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::CentreKey))]
    pub centre: CentreKey,
    /// What for.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Services))]
    pub services: Services,
    /// How long the visit takes.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Minutes))]
    pub minutes: Minutes,
    /// The days from the first one asked for.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<DayWire>))]
    pub days: Vec<DaySlots>,
    /// The soonest free time at this centre, then at up to two others; empty if nothing is free.
    pub nearest: Vec<Alternative>,
}

/// One day at one centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "DayWire", into = "DayWire")]
pub enum DaySlots {
    /// The centre receives visitors.
    Open {
        /// The day.
        date: Date,
        /// The starts of the day, in order.
        times: Vec<SlotTime>,
    },
    /// The centre receives nobody.
    Closed {
        /// The day.
        date: Date,
        /// Why.
        reason: Closed,
    },
}

// Serde's own tagged enums would buffer the whole answer as a tree first, which costs time and, in the app, download.
/// One day: an open one has `times`, a closed one a `reason`.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = DaySlots))]
pub struct DayWire {
    status: DayStatus,
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    date: Date,
    /// The starts of an open day, in order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<Vec<SlotTime>>,
    /// Why a closed day receives nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Closed>))]
    reason: Option<Closed>,
}

/// Whether the centre receives visitors.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
enum DayStatus {
    Open,
    Closed,
}

/// A day without the part that its status promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("an open day has times, a closed one a reason")]
pub struct IncompleteDay;

impl TryFrom<DayWire> for DaySlots {
    type Error = IncompleteDay;

    fn try_from(wire: DayWire) -> Result<DaySlots, IncompleteDay> {
        let date = wire.date;
        match (wire.status, wire.times, wire.reason) {
            (DayStatus::Open, Some(times), None) => Ok(DaySlots::Open { date, times }),
            (DayStatus::Closed, None, Some(reason)) => Ok(DaySlots::Closed { date, reason }),
            _ => Err(IncompleteDay),
        }
    }
}

impl From<DaySlots> for DayWire {
    fn from(day: DaySlots) -> DayWire {
        match day {
            DaySlots::Open { date, times } => DayWire {
                status: DayStatus::Open,
                date,
                times: Some(times),
                reason: None,
            },
            DaySlots::Closed { date, reason } => DayWire {
                status: DayStatus::Closed,
                date,
                times: None,
                reason: Some(reason),
            },
        }
    }
}

impl DaySlots {
    /// The day it speaks of.
    pub fn date(&self) -> Date {
        match self {
            DaySlots::Open { date, .. } | DaySlots::Closed { date, .. } => *date,
        }
    }
}

/// One start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SlotTime {
    /// When it begins.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub time: Cell,
    /// Whether it can be had.
    pub state: SlotState,
}

/// Whether a start can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SlotState {
    /// It can be held now.
    Free,
    /// Somebody has it.
    Taken,
}

/// A free time to offer instead or first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Alternative {
    /// Where.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::CentreKey))]
    pub centre: CentreKey,
    /// The day.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub date: Date,
    /// When it begins.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub time: Cell,
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::Month;

    fn query() -> SlotsQuery {
        SlotsQuery {
            centre: "baku_3".parse().unwrap(),
            services: vec!["a".parse().unwrap(), "b".parse().unwrap()]
                .try_into()
                .unwrap(),
            from: Date::from_calendar_date(2026, Month::November, 23).unwrap(),
            days: 7,
        }
    }

    fn read(text: &str) -> Result<SlotsQuery, &'static str> {
        let pairs = text
            .split('&')
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        SlotsQuery::from_pairs(pairs).map_err(|error| error.field)
    }

    #[test]
    fn a_query_is_read_as_it_was_written() {
        let text = query().to_string();
        assert_eq!(text, "centre=baku_3&services=a,b&from=2026-11-23&days=7");
        assert_eq!(read(&text), Ok(query()));
    }

    #[test]
    fn the_wrong_parameter_is_named() {
        let good = query().to_string();
        let cases = [
            ("baku_3", "Bakı", "centre"),
            ("a,b", "a,a", "services"),
            ("a,b", "", "services"),
            ("2026-11-23", "tomorrow", "from"),
            ("days=7", "days=15", "days"),
            ("days=7", "days=0", "days"),
            ("days=7", "days=7&days=7", "days"),
            ("&days=7", "", "days"),
            ("days=7", "days=7&x=1", "(unknown)"),
        ];
        for (part, replacement, field) in cases {
            assert_eq!(
                read(&good.replace(part, replacement)),
                Err(field),
                "{part} → {replacement}"
            );
        }
    }

    #[test]
    fn days_are_told_apart_by_status() {
        let closed = DaySlots::Closed {
            date: query().from,
            reason: Closed::NotYet,
        };
        let json = r#"{"status":"closed","date":"2026-11-23","reason":"not_yet"}"#;
        assert_eq!(serde_json::to_string(&closed).unwrap(), json);
        let json = r#"{"status":"open","date":"2026-11-23","times":[{"time":"09:00","state":"free"}]}"#;
        let open: DaySlots = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&open).unwrap(), json);
        assert_eq!(open.date(), closed.date());
    }
}
