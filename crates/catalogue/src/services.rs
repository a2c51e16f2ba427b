//! What DOST centres do.
use crate::Names;

include!(concat!(env!("OUT_DIR"), "/services.rs"));

/// Minutes at the counter for a service whose passport prints none: the smaller of the two norms that are printed
/// anywhere (passports 4-2: 15, 4-7: 20), above the reported average of under ten minutes, and three booking cells of
/// five minutes.
pub const DEFAULT_MINUTES: u16 = 15;

/// An area of work, as in the agency's menu.
#[derive(Debug)]
pub struct Direction {
    /// Stable name.
    pub key: &'static str,
    /// Section of the list in the President's Decree 387 of 10 December 2018.
    pub section: &'static str,
    /// Its name.
    pub names: Names,
}

/// How sure it is that a DOST centre does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtDost {
    /// A source lists it or says that a centre takes part.
    Listed,
    /// It belongs to a listed direction.
    ByDirection,
    /// No source says.
    NotStated,
    /// A programme of the agency, not a listed service.
    Programme,
    /// Another body takes the application.
    Elsewhere,
}

impl AtDost {
    /// Whether a visit to a centre can be booked for it: unless another body takes the application.
    pub fn bookable(self) -> bool {
        self != AtDost::Elsewhere
    }
}

/// How long it takes at the counter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Minutes {
    /// Printed in the service's passport.
    Printed(u16),
    /// Not printed: [`DEFAULT_MINUTES`].
    Default,
}

impl Minutes {
    /// The minutes to plan with.
    pub fn count(self) -> u16 {
        match self {
            Minutes::Printed(minutes) => minutes,
            Minutes::Default => DEFAULT_MINUTES,
        }
    }
}

/// When the decision falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// Days from the application.
    pub days: u16,
    /// Which days.
    pub kind: DayKind,
}

/// How the days of a decision are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKind {
    /// Working days.
    Working,
    /// The source says days only.
    NotStated,
}

/// Something a DOST centre does.
#[derive(Debug)]
pub struct Service {
    /// Stable name: `a-z`, `0-9`, `_`. Travels in addresses and bookings.
    pub key: &'static str,
    /// The official service ID, where printed: `02-04-07-00`.
    pub official_id: Option<&'static str>,
    /// The number of its passport on dost.gov.az, where known: `4-7`.
    pub passport: Option<&'static str>,
    /// The area it belongs to.
    pub direction: &'static Direction,
    /// Its name.
    pub names: Names,
    /// What people call it, only to be found by.
    pub also: Option<Names>,
    /// Whether the Azerbaijani name is the official wording.
    pub official_name: bool,
    /// How sure it is that a centre does it.
    pub at_dost: AtDost,
    /// What it leads to, as a short name.
    pub benefit: Option<&'static str>,
    /// How long it takes at the counter.
    pub minutes: Minutes,
    /// When the decision falls, where known.
    pub decision: Option<Decision>,
    /// Whether it is granted without an application, where known; then the documents are only a fallback.
    pub proactive: Option<bool>,
    /// Whether a source says that it costs nothing; otherwise no source speaks of a fee.
    pub free: bool,
    /// What to bring; empty when no source lists it, or asks for nothing.
    pub documents: &'static [Names],
    /// Whether `documents` is the source's whole list, which may be empty; `None` when there is no list.
    pub documents_complete: Option<bool>,
    /// Whom the source names as entitled to apply; empty when none does.
    pub who_may_apply: &'static [Names],
    /// Where a citizen can turn; empty when no source says.
    pub channels: &'static [Names],
}

impl Service {
    /// Whether a visit to a centre can be booked for it: unless another body takes the application.
    pub fn bookable(&self) -> bool {
        self.at_dost.bookable()
    }
}

/// All areas, in the order of the agency's menu.
pub fn directions() -> &'static [Direction] {
    DIRECTIONS
}

/// All services, by direction.
pub fn services() -> &'static [Service] {
    SERVICES
}

/// The service with this key.
pub fn service(key: &str) -> Option<&'static Service> {
    SERVICES.iter().find(|service| service.key == key)
}
