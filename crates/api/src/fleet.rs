//! What kiosks say of themselves every minute, and which of them need a hand. Nothing of any citizen.

use std::fmt;
use std::str::FromStr;

use booking::CentreKey;
use booking::queue::Issuer;
use serde::{Deserialize, Serialize};
use thiserror::Error;

#[cfg(feature = "openapi")]
use crate::schema;

/// What runs somewhere: a number such as `0.1.0`, or the hash of a built app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Version(String);

/// A text that is no version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a version is 1 to 40 letters, digits, points, dashes and plus signs of ASCII")]
pub struct WrongVersion;

impl Version {
    /// That of a program, which Cargo wrote.
    pub fn of_program(number: &'static str) -> Version {
        Version(number.to_owned())
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Version {
    type Error = WrongVersion;

    fn try_from(text: String) -> Result<Version, WrongVersion> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'+');
        if (1..=40).contains(&text.len()) && text.bytes().all(fits) {
            Ok(Version(text))
        } else {
            Err(WrongVersion)
        }
    }
}

impl FromStr for Version {
    type Err = WrongVersion;

    fn from_str(text: &str) -> Result<Version, WrongVersion> {
        text.to_owned().try_into()
    }
}

impl From<Version> for String {
    fn from(version: Version) -> String {
        version.0
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a kiosk shows. Which page somebody is on is nobody's business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// The start screen, which nobody has touched.
    Start,
    /// Somebody uses it.
    Session,
    /// It sends people to the desk.
    OutOfService,
}

impl Screen {
    /// All of them.
    pub const ALL: [Screen; 3] = [Screen::Start, Screen::Session, Screen::OutOfService];

    /// Its name in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            Screen::Start => "start",
            Screen::Session => "session",
            Screen::OutOfService => "out_of_service",
        }
    }
}

/// How the printer of a kiosk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// The kiosk has none.
    NoPrinter,
    /// It prints.
    Ready,
    /// It prints, and somebody should bring a roll.
    Low,
    /// It has no paper.
    Out,
    /// It does not print: its cover is open, it is off, or something broke.
    Failing,
}

impl Paper {
    /// All of them.
    pub const ALL: [Paper; 5] = [
        Paper::NoPrinter,
        Paper::Ready,
        Paper::Low,
        Paper::Out,
        Paper::Failing,
    ];

    /// Its name in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            Paper::NoPrinter => "no_printer",
            Paper::Ready => "ready",
            Paper::Low => "low",
            Paper::Out => "out",
            Paper::Failing => "failing",
        }
    }
}

/// What a kiosk says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Heartbeat {
    /// What it shows.
    pub screen: Screen,
    /// How its printer is.
    pub paper: Paper,
    /// The built app that it serves.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Version))]
    pub app: Version,
    /// Its program.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Version))]
    pub agent: Version,
    /// Its own clock, in seconds since 1970.
    pub clock: i64,
    /// Seconds since the machine started.
    pub up: u32,
    /// How often the screen started again after a fault within the last day, since the program runs.
    pub restarts: u16,
    /// Seconds since the server was last heard before; missing if it was not since the program runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<u32>,
    /// Free space of its disk in MB; missing if it cannot be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disk: Option<u32>,
    /// Free memory in MB; missing if it cannot be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub memory: Option<u32>,
    /// The warmest of its sensors in °C; missing if it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub celsius: Option<i16>,
}

/// Why a kiosk needs a hand, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// Nothing was heard of it for three minutes.
    Silent,
    /// It sends people to the desk.
    OutOfService,
    /// Its printer has no paper.
    PaperOut,
    /// Its printer does not print.
    PrinterFailing,
    /// It is too hot.
    TooHot,
    /// Its disk is nearly full.
    DiskLow,
    /// Its screen started again too often.
    Restarts,
    /// Its clock is wrong.
    ClockOff,
    /// Its paper is about to end.
    PaperLow,
    /// Its program or its app is not the one of the server.
    OldVersion,
    /// It was added, and nothing was heard of it yet.
    Unheard,
}

impl Trouble {
    /// All of them.
    pub const ALL: [Trouble; 11] = [
        Trouble::Silent,
        Trouble::OutOfService,
        Trouble::PaperOut,
        Trouble::PrinterFailing,
        Trouble::TooHot,
        Trouble::DiskLow,
        Trouble::Restarts,
        Trouble::ClockOff,
        Trouble::PaperLow,
        Trouble::OldVersion,
        Trouble::Unheard,
    ];

    /// Its name in data.
    pub const fn as_str(self) -> &'static str {
        match self {
            Trouble::Silent => "silent",
            Trouble::OutOfService => "out_of_service",
            Trouble::PaperOut => "paper_out",
            Trouble::PrinterFailing => "printer_failing",
            Trouble::TooHot => "too_hot",
            Trouble::DiskLow => "disk_low",
            Trouble::Restarts => "restarts",
            Trouble::ClockOff => "clock_off",
            Trouble::PaperLow => "paper_low",
            Trouble::OldVersion => "old_version",
            Trouble::Unheard => "unheard",
        }
    }
}

/// A kiosk as the staff see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FleetKiosk {
    /// Where it stands.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::CentreKey))]
    pub centre: CentreKey,
    /// Which of its centre.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Issuer))]
    pub kiosk: Issuer,
    /// Why it needs a hand, the gravest first; empty if it needs none.
    pub troubles: Vec<Trouble>,
    /// When it was last heard, in seconds since 1970; missing if it never was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<i64>,
    /// Since when service, paper and versions are what they are, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<i64>,
    /// What it said then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<Heartbeat>,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_heartbeat_says_what_is_known_and_nothing_else() {
        let said = json!({"screen": "start", "paper": "low", "app": "0123456789abcdef", "agent": "0.1.0",
            "clock": 1_795_406_400, "up": 60, "restarts": 0, "celsius": -5});
        let heartbeat: Heartbeat = serde_json::from_value(said.clone()).unwrap();
        assert_eq!((heartbeat.celsius, heartbeat.disk), (Some(-5), None));
        assert_eq!(serde_json::to_value(&heartbeat).unwrap(), said);
        for (field, value) in [
            ("page", json!("results")),
            ("screen", json!("question")),
            ("app", json!("")),
            ("app", json!("a".repeat(41))),
            ("agent", json!("0.1.0 <b>")),
            ("up", json!(-1)),
            ("restarts", json!(65_536)),
        ] {
            let mut wrong = said.clone();
            wrong[field] = value;
            assert!(
                serde_json::from_value::<Heartbeat>(wrong.clone()).is_err(),
                "{wrong}"
            );
        }
    }

    #[test]
    fn each_has_one_name_and_the_gravest_trouble_comes_first() {
        for trouble in Trouble::ALL {
            assert_eq!(json!(trouble), trouble.as_str());
        }
        for screen in Screen::ALL {
            assert_eq!(json!(screen), screen.as_str());
        }
        for paper in Paper::ALL {
            assert_eq!(json!(paper), paper.as_str());
        }
        assert!(Trouble::ALL.is_sorted());
    }
}
