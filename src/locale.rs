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

/// Reads the words of the app in a language.
pub async fn fetch(language: Language) -> Result<Messages, Failure> {
    Messages::parse(language, &read(language.tag()).await?).map_err(|_| Failure::Offline)
}

/// Reads all that the adviser speaks with: the words of the app and those of the law.
pub async fn fetch_law(language: Language) -> Result<String, Failure> {
    let law = read(&format!("{}.law", language.tag())).await?;
    Ok(read(language.tag()).await? + &law)
}

async fn read(name: &str) -> Result<String, Failure> {
    net::get_text(&net::of_build(&format!("/i18n/{name}.ftl"))).await
}
