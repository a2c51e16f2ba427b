//! A change to what a centre receives, asked for by its staff, and what it means for the visits ahead.

use booking::capacity::{Closure, ClosureError, Fate, Revision, Serves, WalkInShare, Week};
use booking::slots::{Counter, Opening};
use booking::{Cell, Reference, ServiceKey, capacity::BookedVisit};
use serde::{Deserialize, Serialize};
use time::{Date, Weekday};

use super::capacity::{DayHours, WeekdayName};
use crate::iso_date;
#[cfg(feature = "openapi")]
use crate::schema;

/// What is to be different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "change", rename_all = "snake_case", deny_unknown_fields)]
pub enum ChangeRequest {
    /// Other opening hours for the whole week; a day that is not named receives nobody.
    Hours {
        /// The first day they are in force.
        #[serde(with = "iso_date")]
        #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
        from: Date,
        /// All of the week.
        days: Vec<DayHours>,
    },
    /// Nobody is received for some days.
    Close {
        /// The first day.
        #[serde(with = "iso_date")]
        #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
        from: Date,
        /// The last day.
        #[serde(with = "iso_date")]
        #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
        to: Date,
        /// Why, for the staff.
        reason: String,
    },
    /// A closure is taken back.
    Open {
        /// The day it begins on.
        #[serde(with = "iso_date")]
        #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
        from: Date,
    },
    /// A counter is staffed otherwise; without days it is given up.
    Counter {
        /// Its number.
        counter: u16,
        /// The first day.
        #[serde(with = "iso_date")]
        #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
        from: Date,
        /// All of the week.
        days: Vec<DayHours>,
        /// The services that it serves; missing if it serves every one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "openapi", schema(value_type = Option<Vec<schema::ServiceKey>>))]
        services: Option<Vec<ServiceKey>>,
    },
    /// Another part of the counters is kept for people who just come.
    Share {
        /// Percent of the staffed counters, 0 to 100.
        walk_in_percent: u8,
    },
}

/// The field of a change that makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongChange(pub &'static str);

impl TryFrom<ChangeRequest> for Revision {
    type Error = WrongChange;

    fn try_from(change: ChangeRequest) -> Result<Revision, WrongChange> {
        Ok(match change {
            ChangeRequest::Hours { from, days } => Revision::Hours {
                from,
                week: week(&days)?,
            },
            ChangeRequest::Close { from, to, reason } => {
                let closure = Closure::new(from, to, &reason).map_err(|error| match error {
                    ClosureError::Order => WrongChange("to"),
                    ClosureError::Reason => WrongChange("reason"),
                });
                Revision::Close(closure?)
            }
            ChangeRequest::Open { from } => Revision::Open(from),
            ChangeRequest::Counter { counter: 0, .. } => return Err(WrongChange("counter")),
            ChangeRequest::Counter {
                counter,
                from,
                days,
                services,
            } => Revision::Staff {
                counter: Counter(counter),
                from,
                week: week(&days)?,
                serves: match services {
                    None => Serves::All,
                    Some(keys) if keys.is_empty() => return Err(WrongChange("services")),
                    Some(keys) => Serves::Only(keys.into_iter().collect()),
                },
            },
            ChangeRequest::Share { walk_in_percent } => {
                let share = WalkInShare::new(walk_in_percent);
                Revision::Share(share.ok_or(WrongChange("walk_in_percent"))?)
            }
        })
    }
}

/// Hours that close after they open, each day once.
fn week(days: &[DayHours]) -> Result<Week, WrongChange> {
    let mut week = Week::new();
    for hours in days {
        let day = Weekday::from(hours.day);
        let opening = Opening::new(hours.opens, hours.closes).ok_or(WrongChange("days"))?;
        if week.iter().any(|(named, _)| *named == day) {
            return Err(WrongChange("days"));
        }
        week.push((day, opening));
    }
    Ok(week)
}

impl From<WeekdayName> for Weekday {
    fn from(day: WeekdayName) -> Weekday {
        match day {
            WeekdayName::Mon => Weekday::Monday,
            WeekdayName::Tue => Weekday::Tuesday,
            WeekdayName::Wed => Weekday::Wednesday,
            WeekdayName::Thu => Weekday::Thursday,
            WeekdayName::Fri => Weekday::Friday,
            WeekdayName::Sat => Weekday::Saturday,
            WeekdayName::Sun => Weekday::Sunday,
        }
    }
}

/// What a change means, or has meant, for the visits ahead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangeReply {
    /// The change in the words of the history.
    pub what: String,
    /// How many visits stay as they are.
    pub stay: usize,
    /// Who goes to another counter at the same time, and need not know.
    pub moved: Vec<TouchedVisit>,
    /// Whose visit cannot take place: somebody has to call them.
    pub to_call: Vec<TouchedVisit>,
}

/// A visit that a change touches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TouchedVisit {
    /// Its number.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Reference))]
    pub reference: Reference,
    /// The day.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub date: Date,
    /// When it begins.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub time: Cell,
    /// Where: the counter that has it after the change, or had it if none does.
    pub counter: u16,
}

impl ChangeReply {
    /// What becomes of each visit by a change.
    pub fn new(revision: &Revision, fates: &[(BookedVisit, Fate)]) -> ChangeReply {
        let touched = |visit: &BookedVisit, counter: Counter| TouchedVisit {
            reference: visit.reference,
            date: visit.date,
            time: visit.span.start(),
            counter: counter.0,
        };
        let mut reply = ChangeReply {
            what: revision.to_string(),
            stay: 0,
            moved: Vec::new(),
            to_call: Vec::new(),
        };
        for (visit, fate) in fates {
            match fate {
                Fate::Stays => reply.stay += 1,
                Fate::OtherCounter(counter) => reply.moved.push(touched(visit, *counter)),
                Fate::MustBeTold => reply.to_call.push(touched(visit, visit.counter)),
            }
        }
        reply
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<String, &'static str> {
        let change: ChangeRequest = serde_json::from_str(json).map_err(|_| "(unread)")?;
        let again: ChangeRequest = serde_json::from_str(&serde_json::to_string(&change).unwrap()).unwrap();
        assert_eq!(again, change);
        let revision = Revision::try_from(change).map_err(|WrongChange(field)| field)?;
        Ok(revision.to_string())
    }

    #[test]
    fn every_change_is_read_and_a_wrong_one_is_named() {
        let monday = r#"{"day":"mon","opens":"09:00","closes":"13:00"}"#;
        let counter = |rest: &str| format!(r#"{{"change":"counter","from":"2026-12-01",{rest}}}"#);
        for (json, said) in [
            (
                format!(r#"{{"change":"hours","from":"2026-12-01","days":[{monday}]}}"#),
                Ok("hours from 2026-12-01: mon=09:00-13:00"),
            ),
            (
                r#"{"change":"close","from":"2026-12-01","to":"2026-12-02","reason":"Təmir"}"#.to_owned(),
                Ok("closed from 2026-12-01 to 2026-12-02: Təmir"),
            ),
            (
                r#"{"change":"open","from":"2026-12-01"}"#.to_owned(),
                Ok("the closure from 2026-12-01 on taken back"),
            ),
            (
                counter(&format!(r#""counter":2,"days":[{monday}],"services":["a"]"#)),
                Ok("counter 2 from 2026-12-01: mon=09:00-13:00 a"),
            ),
            (
                counter(r#""counter":2,"days":[]"#),
                Ok("counter 2 from 2026-12-01:"),
            ),
            (
                r#"{"change":"share","walk_in_percent":20}"#.to_owned(),
                Ok("20 % kept for walk-ins"),
            ),
            (counter(r#""counter":0,"days":[]"#), Err("counter")),
            (counter(r#""counter":1,"days":[],"services":[]"#), Err("services")),
            (
                counter(&format!(r#""counter":1,"days":[{monday},{monday}]"#)),
                Err("days"),
            ),
            (
                counter(r#""counter":1,"days":[{"day":"mon","opens":"13:00","closes":"09:00"}]"#),
                Err("days"),
            ),
            (
                r#"{"change":"close","from":"2026-12-02","to":"2026-12-01","reason":"x"}"#.to_owned(),
                Err("to"),
            ),
            (
                r#"{"change":"close","from":"2026-12-02","to":"2026-12-02","reason":" "}"#.to_owned(),
                Err("reason"),
            ),
            (
                r#"{"change":"share","walk_in_percent":101}"#.to_owned(),
                Err("walk_in_percent"),
            ),
            (
                r#"{"change":"share","walk_in_percent":1,"x":1}"#.to_owned(),
                Err("(unread)"),
            ),
            (r#"{"change":"nothing"}"#.to_owned(), Err("(unread)")),
        ] {
            assert_eq!(read(&json), said.map(str::to_owned), "{json}");
        }
    }
}
