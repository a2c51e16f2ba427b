//! What a kiosk's page and the agent beside its browser tell each other.

use serde::{Deserialize, Serialize};

use crate::Language;

/// The body of `POST /agent/beat`: sent by a page that has just painted a screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beat {
    /// Seconds since the page last did what a tap asked; none if nobody has tapped it yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tapped: Option<u32>,
}

/// The answer of `GET /agent/status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgentStatus {
    /// Whether the server was heard when it was last asked.
    pub line: bool,
    /// Seconds since the page last painted; none before it has.
    pub painted: Option<u32>,
    /// Seconds since its last tap, as its last beat said; none if nobody has tapped it yet.
    pub tapped: Option<u32>,
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
