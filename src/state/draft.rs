//! What survives a reload of the tab at home: answers, the letter or day looked at, the kept time; never a name or a
//! phone number.

use serde::{Deserialize, Serialize};

use super::booking::Booking;
use super::interview::Held;
use crate::locale::Idiom;
use crate::platform::storage;
use crate::surface::{Capabilities, Surface};

const NAME: &str = "draft-5";

/// The draft of a tab.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The words chosen.
    pub idiom: Idiom,
    /// What is asked about, and the answers given.
    pub held: Held,
    /// The visit being booked.
    pub booking: Booking,
}

/// What this tab had before a reload; nothing on a shared device.
pub fn load(surface: Surface) -> Draft {
    if surface.keeps_drafts() {
        storage::load(NAME).unwrap_or_default()
    } else {
        Draft::default()
    }
}

/// Keeps the draft, where the surface allows it.
pub fn keep(surface: Surface, draft: &Draft) {
    if surface.keeps_drafts() {
        storage::keep(NAME, draft);
    }
}
