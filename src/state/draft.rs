//! What survives a reload of the tab at home: answers and the kept time, never a name or a phone number.

use adviser::talk::{Answers, Goal};
use l10n::Language;
use serde::{Deserialize, Serialize};

use super::booking::Booking;
use crate::platform::storage;
use crate::surface::{Capabilities, Surface};

const NAME: &str = "draft-4";

/// The draft of a tab.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// The language chosen.
    pub language: Language,
    /// What the interview is about.
    pub goal: Goal,
    /// The answers given.
    pub answers: Answers,
    /// The visit being booked.
    pub booking: Booking,
}

impl Default for Draft {
    fn default() -> Draft {
        Draft {
            language: Language::Az,
            goal: Goal::default(),
            answers: Answers::default(),
            booking: Booking::default(),
        }
    }
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
