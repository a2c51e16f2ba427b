//! What an installation tells its app at start, and what the server says of itself.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Where the app runs; decides what differs between a kiosk, a phone at home and a volunteer's tablet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Surface {
    /// A person's own device.
    #[default]
    Home,
    /// A touch kiosk in a centre.
    Kiosk,
    /// A volunteer beside a visitor.
    Volunteer,
}

impl Surface {
    /// Its name in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            Surface::Home => "home",
            Surface::Kiosk => "kiosk",
            Surface::Volunteer => "volunteer",
        }
    }
}

/// A text that names no surface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the surface is one of home, kiosk and volunteer")]
pub struct UnknownSurface;

impl FromStr for Surface {
    type Err = UnknownSurface;

    fn from_str(text: &str) -> Result<Self, UnknownSurface> {
        match text {
            "home" => Ok(Surface::Home),
            "kiosk" => Ok(Surface::Kiosk),
            "volunteer" => Ok(Surface::Volunteer),
            _ => Err(UnknownSurface),
        }
    }
}

/// Who gives numbers of the queue where the app runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Numbers {
    /// Nobody.
    #[default]
    None,
    /// The agent of a kiosk that is a device of its centre.
    Agent,
}

impl Numbers {
    fn is_none(&self) -> bool {
        *self == Numbers::None
    }
}

/// The diagonal of a screen as its maker names it, in tenths of an inch: from it the app knows what a millimetre is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Diagonal(u16);

/// A text that is no diagonal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a screen's diagonal is 10 to 100 inches with at most one decimal, such as 21.5")]
pub struct NoDiagonal;

impl Diagonal {
    /// In millimetres.
    pub fn millimetres(self) -> f64 {
        f64::from(self.0) * 2.54
    }
}

impl FromStr for Diagonal {
    type Err = NoDiagonal;

    fn from_str(text: &str) -> Result<Diagonal, NoDiagonal> {
        let (inches, tenth) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| part.bytes().all(|it| it.is_ascii_digit());
        if !digits(inches) || !digits(tenth) || tenth.len() != 1 {
            return Err(NoDiagonal);
        }
        let tenths = format!("{inches}{tenth}").parse().map_err(|_| NoDiagonal)?;
        if (100..=1000).contains(&tenths) {
            Ok(Diagonal(tenths))
        } else {
            Err(NoDiagonal)
        }
    }
}

/// The run-time configuration of the app, `GET /config.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Config {
    /// Where the app runs.
    pub surface: Surface,
    /// The server's version.
    pub version: String,
    /// The server's clock, in seconds since 1970: a device's own may be wrong by years.
    pub now: i64,
    /// Where people open the app on their own devices, such as `https://dost.example`; where it is not said, the app is
    /// at that place itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// What the page is known by to the agent beside its browser; only a kiosk has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// Who gives numbers of the queue here: this kiosk's agent, or nobody.
    #[serde(default, skip_serializing_if = "Numbers::is_none")]
    pub numbers: Numbers,
    /// How large the screen is; only a kiosk says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub screen: Option<Diagonal>,
    /// How long it waits for somebody who is gone; only a kiosk is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle: Option<Idle>,
}

/// How long a shared device waits; what is not said is as the app has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Idle {
    /// Seconds without a touch until the question whether somebody is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warn_after: Option<u16>,
    /// Seconds to answer it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_within: Option<u16>,
}

/// The answer of `GET /api/health` and `GET /api/ready`; a server that cannot reach its database answers with a problem instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Health {
    /// "ok", or "ready".
    pub status: String,
    /// The server's version.
    pub version: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diagonal_is_read_as_its_maker_writes_it() {
        for (text, millimetres) in [("15.6", 396.24), ("21.5", 546.1), ("32", 812.8)] {
            let diagonal: Diagonal = text.parse().unwrap();
            assert!((diagonal.millimetres() - millimetres).abs() < 1e-9, "{text}");
        }
        for text in [
            "", "9.9", "100.1", "21,5", "21.50", "21.", ".5", "-20", "+20", "21.5\"", "65536",
        ] {
            assert_eq!(text.parse::<Diagonal>(), Err(NoDiagonal), "{text}");
        }
    }
}
