//! What a kiosk's page and the agent beside its browser tell each other.

use booking::queue::TicketNumber;
use serde::{Deserialize, Serialize};

use crate::Language;
use crate::hall::TicketOutcome;
use crate::slip::OnPaper;

/// The body of `POST /agent/beat`: sent by a page that has just painted a screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beat {
    /// Seconds since somebody last touched the page or pressed a key; none if nobody has yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tapped: Option<u32>,
    /// The build that the page is of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build: Option<String>,
}

/// The answer of `GET /agent/status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgentStatus {
    /// Whether the server was heard when it was last asked.
    pub line: bool,
    /// Seconds since the page last painted; none before it has.
    pub painted: Option<u32>,
    /// Seconds since it was last touched, as its last beat said; none if nobody has yet.
    pub tapped: Option<u32>,
}

/// The answer of `GET /agent/printer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrinterReply {
    /// What is in the way of a slip; none if one can be printed now.
    pub trouble: Option<PrinterTrouble>,
}

/// What is in the way of a slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PrinterTrouble {
    /// This kiosk has no printer.
    Missing,
    /// Its roll is at its end.
    PaperOut,
    /// Somebody opened it.
    CoverOpen,
    /// Paper or cutter are stuck, or something broke.
    Jammed,
    /// It is off, unplugged, or takes nothing now.
    Offline,
    /// It prints too slowly to be waited for.
    Slow,
}

/// What became of the slip of `POST /agent/print`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PrintReply {
    /// It is cut off and can be taken.
    Printed,
    /// It is given up; nothing more of it will come.
    NotPrinted {
        /// What was in the way.
        because: PrinterTrouble,
        /// What a hand may find.
        on_paper: OnPaper,
    },
    /// It does not fit on the paper of this kiosk, or its font lacks a letter. Nothing was printed; a shorter one may fit.
    DoesNotFit,
}

/// What became of the ticket that `POST /agent/ticket` asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TicketReply {
    /// The server has heard of it, and says this.
    Told(TicketOutcome),
    /// The server cannot be reached. The number counts all the same; the server hears of it later.
    Kept(TicketNumber),
}

/// The body of `POST /agent/speech`: a text to hear, as it is written. The answer is its sound, a WAVE file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpeechRequest {
    /// The language of the text.
    pub language: Language,
    /// At most 2000 bytes.
    pub text: String,
}

/// What is known of headphones: the body and the answer of `POST /agent/headphones`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Headphones {
    /// Whether any are plugged in; none where the kiosk cannot tell.
    #[serde(default)]
    pub plugged: Option<bool>,
}
