//! The words of the app in the person's language, in usual or in simple words.

use std::rc::Rc;

use l10n::{Arg, Language, Messages};
use serde::{Deserialize, Serialize};
use yew::prelude::*;

use crate::platform::keyboard;
use crate::platform::net::{self, Failure};
use crate::state::catalogue::CatalogueHandle;
use crate::surface::{Capabilities, Surface};

/// How many words the app uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wording {
    /// As written for everybody.
    #[default]
    Usual,
    /// Shorter and easier, for who reads little or slowly.
    Simple,
}

impl Wording {
    /// Both, the usual one first.
    pub const ALL: [Wording; 2] = [Wording::Usual, Wording::Simple];

    /// The message that names it.
    pub const fn key(self) -> &'static str {
        match self {
            Wording::Usual => "settings-words-usual",
            Wording::Simple => "settings-words-simple",
        }
    }
}

/// How the app speaks to a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Idiom {
    /// The language.
    pub language: Language,
    /// In which words.
    pub wording: Wording,
}

impl Idiom {
    /// The name of its words among the files.
    fn name(self) -> String {
        let tag = self.language.tag();
        match self.wording {
            Wording::Usual => tag.to_owned(),
            Wording::Simple => format!("{tag}.simple"),
        }
    }
}

/// The words of the app, read.
#[derive(Clone)]
pub struct Words {
    messages: Rc<Messages>,
    wording: Wording,
}

impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        Rc::ptr_eq(&self.messages, &other.messages)
    }
}

impl Words {
    /// These messages, worded so.
    pub fn new(messages: Messages, wording: Wording) -> Words {
        Words {
            messages: Rc::new(messages),
            wording,
        }
    }

    /// The language and the kind of words.
    pub fn idiom(&self) -> Idiom {
        Idiom {
            language: self.messages.language(),
            wording: self.wording,
        }
    }
}

/// The words, the catalogue in the same language, and a way to ask for others.
#[derive(Clone)]
pub struct Locale {
    words: Words,
    switch: Callback<Idiom>,
    catalogue: CatalogueHandle,
}

impl PartialEq for Locale {
    fn eq(&self, other: &Locale) -> bool {
        self.words == other.words && self.catalogue == other.catalogue
    }
}

impl Locale {
    /// Words, what happens when others are chosen, and the catalogue or its way here.
    pub fn new(words: Words, switch: Callback<Idiom>, catalogue: CatalogueHandle) -> Locale {
        Locale {
            words,
            switch,
            catalogue,
        }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.idiom().language
    }

    /// The language and the kind of words.
    pub fn idiom(&self) -> Idiom {
        self.words.idiom()
    }

    /// Asks for other words.
    pub fn switch(&self, idiom: Idiom) {
        self.switch.emit(idiom);
    }

    /// The message of this id.
    pub fn t(&self, id: &str) -> String {
        self.words.messages.text(id, &[])
    }

    /// The message of this id with what it speaks of.
    pub fn tr(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.messages.text(id, args)
    }

    /// A phrase that stands alone, as a heading or a choice: it begins with a capital.
    pub fn alone(&self, phrase: &str) -> String {
        let mut letters = phrase.chars();
        letters.next().map_or_else(String::new, |first| {
            keyboard::capital(self.language().tag(), first.encode_utf8(&mut [0; 4])) + letters.as_str()
        })
    }

    /// The catalogue in this language.
    pub fn catalogue(&self) -> &CatalogueHandle {
        &self.catalogue
    }
}

/// Reads the words of the app, and those that only volunteers or only kiosks need where they are.
pub async fn fetch(idiom: Idiom, surface: Surface) -> Result<Words, Failure> {
    let mut words = read(&idiom.name()).await?;
    if surface.accompanied() {
        words += &read(&format!("{}.volunteer", idiom.name())).await?;
    }
    if !surface.has_keyboard() {
        words += &read(&format!("{}.kiosk", idiom.name())).await?;
    }
    let messages = Messages::parse(idiom.language, &words);
    Ok(Words::new(messages.map_err(|_| Failure::Offline)?, idiom.wording))
}

/// Reads all that the adviser speaks with: the words of the app and those of the law.
pub async fn fetch_law(idiom: Idiom) -> Result<String, Failure> {
    let law = read(&format!("{}.law", idiom.name())).await?;
    Ok(read(&idiom.name()).await? + &law)
}

async fn read(name: &str) -> Result<String, Failure> {
    net::get_text_of_build(&format!("/i18n/{name}.ftl")).await
}
