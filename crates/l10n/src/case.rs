//! Upper and lower case by language: Azerbaijani keeps i/İ and ı/I apart.
use crate::Language;

/// `text` in capitals.
pub fn upper(language: Language, text: &str) -> String {
    match language {
        Language::Az => text.replace('i', "İ").to_uppercase(),
        Language::Ru | Language::En => text.to_uppercase(),
    }
}

/// `text` in small letters.
pub fn lower(language: Language, text: &str) -> String {
    match language {
        Language::Az => text.replace('İ', "i").replace('I', "ı").to_lowercase(),
        Language::Ru | Language::En => text.to_lowercase(),
    }
}
