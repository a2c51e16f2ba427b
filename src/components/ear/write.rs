//! Writing by the dial: what it offers is heard, what it writes stands in the box.

use super::dial::{Dial, Turned};
use super::words::{self, named};
use super::{Ear, Mode};
use crate::forms::edit::Edit;
use crate::locale::Locale;
use crate::platform::six_keys::Key;
use crate::platform::voice::Said;
use crate::platform::{keyboard, parts};

impl Ear {
    pub(super) fn write(&self, key: Key, mut dial: Dial) {
        let turned = dial.turn(key);
        let ends = matches!(turned, Turned::Ends(_));
        self.mode
            .replace(if ends { Mode::Reading } else { Mode::Writing(dial) });
        let locale = self.locale();
        match turned {
            Turned::Offers(symbol) => {
                return self.say(vec![Said {
                    language: locale.language(),
                    text: named(&locale, &symbol),
                }]);
            }
            Turned::Writes(symbol) | Turned::Ends(Some(symbol)) => insert(&locale, &symbol),
            Turned::Deletes => keyboard::change(Edit::deleted),
            Turned::Tells | Turned::Ends(None) => {}
        }
        if ends {
            return self.say(self.heading());
        }
        let all = parts::all();
        let mut told = vec![words::held(&locale, all.get(parts::here(&all)))];
        if key == Key::Help {
            told.push(self.word("ear-dial"));
        }
        self.say(told);
    }
}

/// Types a character, a capital where a word begins.
fn insert(locale: &Locale, symbol: &str) {
    let capital = symbol.chars().all(char::is_alphabetic) && keyboard::at_word_start();
    let typed = if capital {
        keyboard::capital(locale.language().tag(), symbol)
    } else {
        symbol.to_owned()
    };
    keyboard::change(|edit| edit.typed(&typed));
}
