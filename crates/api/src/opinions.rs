//! Whether the app helped: counted by day, never by person.

use serde::{Deserialize, Serialize};

use crate::Surface;

macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($(#[$option:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub enum $name {
            $($(#[$option])* #[serde(rename = $text)] $variant),+
        }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// Its name in data and messages.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($name::$variant => $text),+
                }
            }
        }
    };
}

names! {
    /// After what a person was asked.
    Asked {
        /// What the law says.
        Results = "results",
        /// A booked visit.
        Booked = "booked",
    }
}

names! {
    /// Whether it helped.
    Helped {
        /// Yes.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

names! {
    /// Why it did not help, or not wholly.
    Reason {
        /// The words are hard to understand.
        Unclear = "unclear",
        /// What the person came for is not there.
        Missing = "missing",
        /// The answer does not seem right.
        Doubtful = "doubtful",
        /// It takes too long.
        Long = "long",
    }
}

/// One tap. Without a reason it counts the answer; with one it counts the reason beside an answer counted before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OpinionRequest {
    /// Where the app runs.
    pub surface: Surface,
    /// After what.
    pub asked: Asked,
    /// Whether it helped.
    pub helped: Helped,
    /// Why not, or not wholly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}
