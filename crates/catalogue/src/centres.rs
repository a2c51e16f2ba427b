//! DOST centres, branches and points, and when they are open.
use std::iter;

use time::{Date, Weekday};

use crate::Names;
use crate::holidays::{Day, non_working};

include!(concat!(env!("OUT_DIR"), "/centres.rs"));

/// What sort of place it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CentreKind {
    /// A centre of Baku or Absheron.
    Centre,
    /// A centre for a whole region.
    Regional,
    /// A branch of a regional centre.
    Branch,
    /// A point in a smaller town.
    Point,
    /// A Smart DOST service point.
    SmartPoint,
}

/// A place that receives visitors.
#[derive(Debug)]
pub struct Centre {
    /// Stable name: `a-z`, `0-9`, `_`. Travels in addresses, bookings and configuration.
    pub key: &'static str,
    /// What sort of place.
    pub kind: CentreKind,
    /// Key of the centre it belongs to, for branches and points.
    pub parent: Option<&'static str>,
    /// Its name.
    pub names: Names,
    /// Where it stands.
    pub address: Names,
    /// Whether the address leads to the door; otherwise the street or the number is not known.
    pub address_complete: bool,
    /// The town or district on the map.
    pub place: &'static Place,
    /// Names of the districts it serves; empty where no source names them.
    pub districts: &'static [Names],
    /// Opening hours, where known.
    pub hours: Option<WeekHours>,
    /// To call before coming.
    pub phone: &'static str,
}

/// A town or district with centres, as the map shows it.
#[derive(Debug)]
pub struct Place {
    /// Stable name.
    pub key: &'static str,
    /// Its name.
    pub names: Names,
    /// Hundredths of a degree east.
    pub longitude: i32,
    /// Hundredths of a degree north.
    pub latitude: i32,
    /// Where its name has room.
    pub label: Side,
}

/// A side of a point on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The name ends at the point.
    Left,
    /// The name begins at the point.
    Right,
    /// The name stands over the point.
    Above,
    /// The name stands under the point.
    Below,
}

/// A centre that is announced and not open.
#[derive(Debug)]
pub struct PlannedCentre {
    /// Stable name.
    pub key: &'static str,
    /// Its name.
    pub names: Names,
}

/// Opening hours of an ordinary week, without regard to days off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekHours {
    /// Monday first; opening and closing in minutes since midnight, opening earlier than closing.
    pub(crate) days: [Option<(u16, u16)>; 7],
}

impl WeekHours {
    /// Opening and closing in minutes since midnight (09:00 is 540); `None` when closed.
    pub fn on(&self, weekday: Weekday) -> Option<(u16, u16)> {
        self.days[usize::from(weekday.number_days_from_monday())]
    }

    /// Opening and closing on a date in minutes since midnight, days off taken into account; `None` when closed. A
    /// Saturday or Sunday worked by a swap has no printed hours, so it counts as closed.
    pub fn open_on(&self, date: Date) -> Option<(u16, u16)> {
        match non_working(date) {
            Day::Working => self.on(date.weekday()),
            Day::Weekend | Day::Holiday(_) | Day::DayOff(_) => None,
        }
    }

    /// The first open day after this one, with its opening and closing; `None` if there is none in a month.
    pub fn next_open(&self, date: Date) -> Option<(Date, (u16, u16))> {
        iter::successors(date.next_day(), |day| day.next_day())
            .take(31)
            .find_map(|day| Some((day, self.open_on(day)?)))
    }
}

impl Centre {
    /// Whether visits can be booked: only where the hours are known.
    pub fn bookable(&self) -> bool {
        self.hours.is_some()
    }
}

/// Open places, the Baku centres first.
pub fn centres() -> &'static [Centre] {
    CENTRES
}

/// The open place with this key.
pub fn centre(key: &str) -> Option<&'static Centre> {
    CENTRES.iter().find(|centre| centre.key == key)
}

/// The towns and districts with centres.
pub fn places() -> &'static [Place] {
    PLACES
}

/// Announced places, not to be offered for booking.
pub fn planned_centres() -> &'static [PlannedCentre] {
    PLANNED
}
