//! What a centre has told of itself, as its staff read it.

use booking::capacity::{Capacity, Closure, Serves, Shift, WEEK};
use booking::slots::Opening;
use booking::{Cell, ServiceKey};
use serde::{Deserialize, Serialize};
use time::{Date, Weekday};

use crate::iso_date;
#[cfg(feature = "openapi")]
use crate::schema;

/// All that decides how many people a centre can receive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CentreCapacity {
    /// Sets of opening hours in order: the one in force is the latest that has begun.
    pub hours: Vec<WeekHours>,
    /// When it is closed all the same.
    pub closures: Vec<ClosedDays>,
    /// When which counter is staffed, and for what.
    pub shifts: Vec<StaffedHours>,
    /// Percent of the staffed counters kept for people who just come.
    pub walk_in_percent: u8,
}

/// The opening hours of a week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WeekHours {
    /// The first day they are in force.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub from: Date,
    /// The days that receive anybody.
    pub days: Vec<DayHours>,
}

/// The hours of a weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DayHours {
    /// Which.
    pub day: WeekdayName,
    /// The first time.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub opens: Cell,
    /// The end.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Cell))]
    pub closes: Cell,
}

/// A weekday in three letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum WeekdayName {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

/// Days on which the centre receives nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ClosedDays {
    /// The first day.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub from: Date,
    /// The last day.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub to: Date,
    /// Why, for the staff.
    pub reason: String,
}

/// When a counter is staffed, week after week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StaffedHours {
    /// Its number.
    pub counter: u16,
    /// Weekday and hours.
    pub hours: DayHours,
    /// The services that it serves; missing if it serves every one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<Vec<schema::ServiceKey>>))]
    pub services: Option<Vec<ServiceKey>>,
    /// The first day.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub from: Date,
    /// The last day, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "iso_date::option")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Date>))]
    pub to: Option<Date>,
}

impl From<Weekday> for WeekdayName {
    fn from(day: Weekday) -> WeekdayName {
        match day {
            Weekday::Monday => WeekdayName::Mon,
            Weekday::Tuesday => WeekdayName::Tue,
            Weekday::Wednesday => WeekdayName::Wed,
            Weekday::Thursday => WeekdayName::Thu,
            Weekday::Friday => WeekdayName::Fri,
            Weekday::Saturday => WeekdayName::Sat,
            Weekday::Sunday => WeekdayName::Sun,
        }
    }
}

impl From<(Weekday, Opening)> for DayHours {
    fn from((day, hours): (Weekday, Opening)) -> DayHours {
        DayHours {
            day: day.into(),
            opens: hours.opens(),
            closes: hours.closes(),
        }
    }
}

impl From<Capacity> for CentreCapacity {
    fn from(capacity: Capacity) -> CentreCapacity {
        let set = |(from, week): (Date, &[Option<Opening>; 7])| WeekHours {
            from,
            days: WEEK
                .into_iter()
                .zip(week)
                .filter_map(|(day, hours)| Some((day, (*hours)?).into()))
                .collect(),
        };
        CentreCapacity {
            hours: capacity.hours.sets().map(set).collect(),
            closures: capacity.closures.iter().map(ClosedDays::from).collect(),
            shifts: capacity.shifts.into_iter().map(StaffedHours::from).collect(),
            walk_in_percent: capacity.share.percent(),
        }
    }
}

impl From<&Closure> for ClosedDays {
    fn from(closure: &Closure) -> ClosedDays {
        ClosedDays {
            from: closure.first(),
            to: closure.last(),
            reason: closure.reason().to_owned(),
        }
    }
}

impl From<Shift> for StaffedHours {
    fn from(shift: Shift) -> StaffedHours {
        StaffedHours {
            counter: shift.counter.0,
            hours: (shift.weekday, shift.hours).into(),
            services: match shift.serves {
                Serves::All => None,
                Serves::Only(keys) => Some(keys.into_iter().collect()),
            },
            from: shift.valid_from,
            to: shift.valid_until,
        }
    }
}

#[cfg(test)]
mod tests {
    use booking::capacity::short;

    use super::*;

    #[test]
    fn a_weekday_is_called_as_operators_write_it() {
        for day in WEEK {
            assert_eq!(serde_json::to_value(WeekdayName::from(day)).unwrap(), short(day));
        }
    }
}
