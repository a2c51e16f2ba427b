//! A dial of characters, to write without seeing: up and down choose one, right writes it, left deletes, select ends.

use crate::platform::six_keys::Key;

/// How a space stands in a list of characters.
const SPACE: &str = "_";

/// The dial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dial {
    symbols: Vec<String>,
    at: Option<usize>,
}

/// What a key on the dial has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Turned {
    /// This character is offered.
    Offers(String),
    /// This one is to be written.
    Writes(String),
    /// The last one is to be deleted.
    Deletes,
    /// Nothing: it tells what is written.
    Tells,
    /// It ends, after writing this one.
    Ends(Option<String>),
}

impl Dial {
    /// A dial of characters separated by spaces.
    pub(super) fn of(symbols: &str) -> Dial {
        let symbol = |it: &str| {
            if it == SPACE {
                " ".to_owned()
            } else {
                it.to_owned()
            }
        };
        Dial {
            symbols: symbols.split_whitespace().map(symbol).collect(),
            at: None,
        }
    }

    /// Turns it.
    pub(super) fn turn(&mut self, key: Key) -> Turned {
        let last = self.symbols.len().saturating_sub(1);
        match (key, self.at) {
            (Key::Down, at) => self.offer(at.map_or(0, |at| if at == last { 0 } else { at + 1 })),
            (Key::Up, at) => self.offer(at.map_or(last, |at| at.checked_sub(1).unwrap_or(last))),
            (Key::Right, Some(_)) => self.taken().map_or(Turned::Tells, Turned::Writes),
            (Key::Select, _) => Turned::Ends(self.taken()),
            (Key::Left, None) => Turned::Deletes,
            (Key::Left, Some(_)) => {
                self.at = None;
                Turned::Tells
            }
            (Key::Right, None) | (Key::Help | Key::Louder | Key::Quieter, _) => Turned::Tells,
        }
    }

    fn offer(&mut self, at: usize) -> Turned {
        self.at = Some(at);
        self.symbols
            .get(at)
            .cloned()
            .map_or(Turned::Tells, Turned::Offers)
    }

    fn taken(&mut self) -> Option<String> {
        self.symbols.get(self.at.take()?).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(symbols: &str, keys: &[Key]) -> (String, Turned) {
        let mut dial = Dial::of(symbols);
        let mut text = String::new();
        let mut last = Turned::Tells;
        for key in keys {
            last = dial.turn(*key);
            match &last {
                Turned::Writes(symbol) | Turned::Ends(Some(symbol)) => text.push_str(symbol),
                Turned::Deletes => drop(text.pop()),
                _ => {}
            }
        }
        (text, last)
    }

    #[test]
    fn each_character_is_reached_the_shorter_way_and_select_writes_the_last_one() {
        use Key::{Down, Right, Select, Up};
        let digits = "1 2 3 4 5 6 7 8 9 0";
        assert_eq!(typed(digits, &[Down, Down, Right, Up, Select]).0, "20");
        assert_eq!(typed(digits, &[Up, Down, Right]).0, "1", "it goes round");
        assert_eq!(typed("a _", &[Up, Right, Down, Select]).0, " a");
    }

    #[test]
    fn left_takes_back_what_is_offered_and_then_what_is_written() {
        use Key::{Down, Left, Right, Select};
        let (text, last) = typed("a b", &[Down, Right, Down, Down, Left, Select]);
        assert_eq!((text.as_str(), last), ("a", Turned::Ends(None)));
        assert_eq!(
            typed("a b", &[Down, Right, Left]),
            (String::new(), Turned::Deletes)
        );
        assert_eq!(typed("", &[Down]).1, Turned::Tells);
    }
}
