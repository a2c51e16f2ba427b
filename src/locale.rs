//! The words of the app in the person's language.

use std::rc::Rc;

use l10n::{Arg, Language, Messages};
use yew::prelude::*;

use crate::platform::net::{self, Failure};
use crate::state::catalogue::CatalogueHandle;

/// The words, the catalogue in the same language, and a way to ask for another one.
#[derive(Clone)]
pub struct Locale {
    messages: Rc<Messages>,
    switch: Callback<Language>,
    catalogue: CatalogueHandle,
}

impl PartialEq for Locale {
    fn eq(&self, other: &Locale) -> bool {
        Rc::ptr_eq(&self.messages, &other.messages) && self.catalogue == other.catalogue
    }
}

impl Locale {
    /// Words, what happens when another language is chosen, and the catalogue or its way here.
    pub fn new(messages: Rc<Messages>, switch: Callback<Language>, catalogue: CatalogueHandle) -> Locale {
        Locale {
            messages,
            switch,
            catalogue,
        }
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

    /// The catalogue in this language.
    pub fn catalogue(&self) -> &CatalogueHandle {
        &self.catalogue
    }
}

/// Reads the words of a language from the server. The address carries their version, so they are kept for good.
pub async fn fetch(language: Language) -> Result<Messages, Failure> {
    let path = format!("/i18n/{}.ftl?v={}", language.tag(), env!("MESSAGES_VERSION"));
    Messages::parse(language, &net::get_text(&path).await?).map_err(|_| Failure::Offline)
}
