//! What survives a reload of the tab at home: answers and the kept time, never a name or a phone number.

use adviser::talk::{Answers, Goal};
use serde::{Deserialize, Serialize};

use super::booking::Booking;
use crate::locale::Idiom;
use crate::platform::storage;
use crate::surface::{Capabilities, Surface};

const NAME: &str = "draft-4";

/// The draft of a tab.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The words chosen.
    pub idiom: Idiom,
    /// What the interview is about.
    pub goal: Goal,
    /// The answers given.
    pub answers: Answers,
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
