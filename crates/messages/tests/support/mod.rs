//! Visits for tests: the same one again and again, with what a test wants to differ.

use booking::{Cell, Minutes, Reference, Services};
use l10n::Language;
use messages::{Kind, Notice, Visit};
use time::macros::{date, datetime, utc_datetime};

/// One notice of each kind, a time on offer until the evening before.
pub(crate) const KINDS: [Kind; 7] = [
    Kind::Booked,
    Kind::Moved,
    Kind::Cancelled,
    Kind::Reminder,
    Kind::MustCall,
    Kind::Offered {
        until: datetime!(2026-11-24 18:00),
    },
    Kind::PlaceEnded,
];

/// Wednesday, 25 November 2026, 09:20 at the third centre of Baku.
pub(crate) fn visit() -> Visit {
    Visit {
        centre: "baku_3".parse().unwrap(),
        services: Services::from("old_age_pension".parse::<booking::ServiceKey>().unwrap()),
        date: date!(2026 - 11 - 25),
        start: Cell::at(9, 20).unwrap(),
        minutes: Minutes::new(20).unwrap(),
        reference: Reference::from_entropy([7; 8]),
        changes: 0,
    }
}

/// A notice of a visit.
pub(crate) fn notice(kind: Kind, visit: Visit, language: Language) -> Notice {
    Notice::new(kind, visit, language, utc_datetime!(2026-11-22 08:00)).unwrap()
}
