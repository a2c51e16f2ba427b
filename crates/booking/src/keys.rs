//! Names of centres and services as programs write them, and the list of services of one visit.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::wire_text::wire_text;

/// Why a text is not a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KeyError {
    /// Empty, or longer than 40 characters.
    #[error("a key has 1 to 40 characters")]
    Length,
    /// Something other than a–z, 0–9 and underscore.
    #[error("a key has only the letters a to z, digits and underscores")]
    Character,
}

fn validated(text: &str) -> Result<String, KeyError> {
    if !text
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    {
        return Err(KeyError::Character);
    }
    if text.is_empty() || text.len() > 40 {
        return Err(KeyError::Length);
    }
    Ok(text.to_owned())
}

macro_rules! key {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The key as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = KeyError;

            fn from_str(text: &str) -> Result<Self, KeyError> {
                validated(text).map($name)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        wire_text!($name);
    };
}

key! {
    /// A DOST centre, such as `baku_3`.
    CentreKey
}
key! {
    /// A DOST service, such as `old_age_pension`.
    ServiceKey
}

/// The services of one visit: one to six, none twice, in the order they were asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Vec<ServiceKey>", into = "Vec<ServiceKey>")]
pub struct Services(Vec<ServiceKey>);

/// Why a list of services cannot be one visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ServicesError {
    /// None, or more than [`Services::MAX`].
    #[error("a visit has one to six services")]
    Count,
    /// The same service more than once.
    #[error("each service is named once")]
    Twice,
}

impl Services {
    /// The most services one visit may have.
    pub const MAX: usize = 6;
}

impl TryFrom<Vec<ServiceKey>> for Services {
    type Error = ServicesError;

    fn try_from(keys: Vec<ServiceKey>) -> Result<Self, ServicesError> {
        if keys.is_empty() || keys.len() > Services::MAX {
            return Err(ServicesError::Count);
        }
        let repeats = keys
            .iter()
            .enumerate()
            .any(|(index, key)| keys.iter().take(index).any(|k| k == key));
        if repeats {
            Err(ServicesError::Twice)
        } else {
            Ok(Services(keys))
        }
    }
}

impl From<ServiceKey> for Services {
    fn from(key: ServiceKey) -> Self {
        Services(vec![key])
    }
}

impl From<Services> for Vec<ServiceKey> {
    fn from(services: Services) -> Self {
        services.0
    }
}

impl Deref for Services {
    type Target = [ServiceKey];

    fn deref(&self) -> &[ServiceKey] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_short_plain_ascii() {
        assert_eq!("baku_3".parse::<CentreKey>().unwrap().as_str(), "baku_3");
        assert_eq!(
            "a".repeat(40).parse::<ServiceKey>().unwrap().to_string().len(),
            40
        );
        for text in ["Baku", "baku 3", "bakı", "baku-3", "a\0", "'; drop table", "../x"] {
            assert_eq!(text.parse::<CentreKey>(), Err(KeyError::Character), "{text}");
        }
        for text in [String::new(), "a".repeat(41)] {
            assert_eq!(text.parse::<CentreKey>(), Err(KeyError::Length));
        }
        assert!(serde_json::from_str::<CentreKey>("\"Baku\"").is_err());
    }

    #[test]
    fn a_visit_has_one_to_six_different_services() {
        let list = |json: &str| serde_json::from_str::<Services>(json).map(|services| services.len());
        assert_eq!(list(r#"["a","b"]"#).unwrap(), 2);
        for json in ["[]", r#"["a","a"]"#, r#"["a","b","c","d","e","f","g"]"#, r#""a""#] {
            assert!(list(json).is_err(), "{json}");
        }
    }
}
