//! What a kiosk knows of its apps, as the file of the state has it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::signed::Version;

/// One of two places for an app that came later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The one.
    A,
    /// The other.
    B,
}

impl Slot {
    pub(crate) const ALL: [Slot; 2] = [Slot::A, Slot::B];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Slot::A => "a",
            Slot::B => "b",
        }
    }
}

/// Where an app lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Name", into = "Name")]
pub enum Place {
    /// As the installation left it; this is always there.
    Installed,
    /// In a slot.
    In(Slot),
}

/// A place as the file names it.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Name {
    Installed,
    A,
    B,
}

impl From<Name> for Place {
    fn from(name: Name) -> Place {
        match name {
            Name::Installed => Place::Installed,
            Name::A => Place::In(Slot::A),
            Name::B => Place::In(Slot::B),
        }
    }
}

impl From<Place> for Name {
    fn from(place: Place) -> Name {
        match place {
            Place::Installed => Name::Installed,
            Place::In(Slot::A) => Name::A,
            Place::In(Slot::B) => Name::B,
        }
    }
}

/// What the file of the state holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct State {
    pub(crate) shown: Place,
    /// What to show if `shown` fails; none once it has proved itself.
    pub(crate) fallback: Option<Place>,
    /// The newest version that was ever shown here: nothing older comes in again.
    pub(crate) newest: Option<Version>,
    /// Versions that failed here.
    pub(crate) bad: BTreeSet<Version>,
}
