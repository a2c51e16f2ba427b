//! The three languages.
use serde::{Deserialize, Serialize};

/// A language of the app. Serialised as its tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Azerbaijani, the first language.
    #[default]
    Az,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Language {
    /// All, in the order in which they are offered.
    pub const ALL: [Language; 3] = [Language::Az, Language::Ru, Language::En];

    /// The tag for `lang` attributes, addresses and folders: `az`, `ru`, `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Az => "az",
            Language::Ru => "ru",
            Language::En => "en",
        }
    }

    /// The language of a tag; region and case do not matter: `ru-RU` is Russian.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let first = tag.split(['-', '_']).next()?;
        Language::ALL
            .into_iter()
            .find(|language| first.eq_ignore_ascii_case(language.tag()))
    }

    /// Its name in itself, for the language switch.
    pub fn name(self) -> &'static str {
        match self {
            Language::Az => "Azərbaycanca",
            Language::Ru => "Русский",
            Language::En => "English",
        }
    }
}
