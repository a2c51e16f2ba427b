//! The words of the app in the person's language.

use std::rc::Rc;

use l10n::{Arg, Language, Messages};
use yew::prelude::*;

use crate::platform::net::{self, Failure};

/// The words, and a way to ask for another language.
#[derive(Clone)]
pub struct Locale {
    messages: Rc<Messages>,
    switch: Callback<Language>,
}

impl PartialEq for Locale {
    fn eq(&self, other: &Locale) -> bool {
        Rc::ptr_eq(&self.messages, &other.messages)
    }
}

impl Locale {
    /// Words, and what happens when another language is chosen.
    pub fn new(messages: Rc<Messages>, switch: Callback<Language>) -> Locale {
        Locale { messages, switch }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.messages.language()
    }

    /// Asks for another language.
    pub fn switch(&self, language: Language) {
        self.switch.emit(language);
    }

    /// The message of this id.
    pub fn t(&self, id: &str) -> String {
        self.messages.text(id, &[])
    }

    /// The message of this id with what it speaks of.
    pub fn tr(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.messages.text(id, args)
    }

    /// The name of a thing of the catalogue in this language.
    pub fn name(&self, names: &catalogue::Names) -> &'static str {
        match self.language() {
            Language::Az => names.az,
            Language::Ru => names.ru,
            Language::En => names.en,
        }
    }
}

/// Reads the words of a language from the server. The address carries their version, so they are kept for good.
pub async fn fetch(language: Language) -> Result<Messages, Failure> {
    let path = format!("/i18n/{}.ftl?v={}", language.tag(), env!("MESSAGES_VERSION"));
    Messages::parse(language, &net::get_text(&path).await?).map_err(|_| Failure::Offline)
}
