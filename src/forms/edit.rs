//! What one key does to the text in a box: whole letters as a person sees them, wherever the caret stands.

use std::ops::Range;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// A text with what is selected in it; nothing selected is the caret. Both ends stand between letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    text: String,
    /// In bytes.
    selected: Range<usize>,
}

impl Edit {
    /// As a browser tells it: the ends in UTF-16 units, in whatever place. An end inside a letter takes in all of it.
    pub fn new(text: String, units: Range<usize>) -> Edit {
        let byte = |wanted: usize| {
            let mut unit = 0;
            let mut letters = text.char_indices();
            let found = letters.find(|(_, letter)| {
                unit += letter.len_utf16();
                unit > wanted
            });
            found.map_or(text.len(), |(at, _)| at)
        };
        let start = at_or_before(&text, byte(units.start));
        let end = at_or_after(&text, byte(units.end)).max(start);
        let selected = if units.is_empty() {
            start..start
        } else {
            start..end
        };
        Edit { text, selected }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the caret is, in UTF-16 units.
    pub fn caret(&self) -> usize {
        let before = self.text.get(..self.selected.end).unwrap_or_default();
        before.encode_utf16().count()
    }

    /// What stands before the caret.
    pub fn before(&self) -> &str {
        self.text.get(..self.selected.start).unwrap_or_default()
    }

    /// Typed in place of what is selected.
    pub fn typed(mut self, letters: &str) -> Edit {
        let start = self.selected.start;
        self.text.replace_range(self.selected, letters);
        // What is typed may become one letter with what follows it.
        let end = at_or_after(&self.text, start.saturating_add(letters.len()));
        self.selected = end..end;
        self
    }

    /// Without what is selected, or without the letter before the caret.
    pub fn deleted(mut self) -> Edit {
        if self.selected.is_empty() {
            self.selected.start = self.before_caret();
        }
        self.typed("")
    }

    /// The caret one letter back, or before what is selected.
    pub fn back(mut self) -> Edit {
        let to = if self.selected.is_empty() {
            self.before_caret()
        } else {
            self.selected.start
        };
        self.selected = to..to;
        self
    }

    /// The caret one letter on, or behind what is selected.
    pub fn on(mut self) -> Edit {
        let end = self.selected.end;
        let rest = self.text.get(end..).unwrap_or_default();
        let next = rest.graphemes(true).next().filter(|_| self.selected.is_empty());
        let to = end.saturating_add(next.map_or(0, str::len));
        self.selected = to..to;
        self
    }

    fn before_caret(&self) -> usize {
        let last = self.before().graphemes(true).next_back();
        self.selected.start.saturating_sub(last.map_or(0, str::len))
    }
}

fn is_between_letters(text: &str, at: usize) -> bool {
    // The whole text is one chunk, so the cursor never asks for more of it.
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    cursor.is_boundary(text, 0).unwrap_or(true)
}

fn at_or_before(text: &str, at: usize) -> usize {
    let mut places = (0..=at).rev();
    let found = places.find(|&it| text.is_char_boundary(it) && is_between_letters(text, it));
    found.unwrap_or_default()
}

fn at_or_after(text: &str, at: usize) -> usize {
    let mut places = at..=text.len();
    let found = places.find(|&it| text.is_char_boundary(it) && is_between_letters(text, it));
    found.unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What one sees as a letter and what keys, scanners and the clipboard bring: one to eighteen bytes long.
    const LETTERS: [&str; 16] = [
        "a",
        "i",
        "ı",
        "İ",
        "I",
        "ə",
        "ğ",
        "Ü",
        "ш",
        "ё",
        " ",
        "-",
        "e\u{301}",
        "i\u{307}",
        "👩‍👩‍👧",
        "🇦🇿",
    ];
    const OPERATIONS: u32 = 1_000_000;
    const LONGEST: usize = 8;

    /// A source of numbers that gives the same ones every time.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, bound: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            usize::try_from(self.0 % u64::try_from(bound).unwrap()).unwrap()
        }
    }

    fn units(letters: &[&str]) -> usize {
        letters.iter().map(|it| it.encode_utf16().count()).sum()
    }

    /// The reference: a list of letters and two places in it.
    #[derive(Debug, Default)]
    struct Model {
        letters: Vec<&'static str>,
        selected: Range<usize>,
    }

    impl Model {
        fn edit(&self) -> Edit {
            let [start, end] = [self.selected.start, self.selected.end].map(|it| units(&self.letters[..it]));
            Edit::new(self.letters.concat(), start..end)
        }

        fn typed(&mut self, letters: &[&'static str]) {
            self.letters
                .splice(self.selected.clone(), letters.iter().copied());
            self.caret(self.selected.start + letters.len());
        }

        fn caret(&mut self, at: usize) {
            self.selected = at..at;
        }
    }

    #[test]
    fn a_million_keys_and_touches_leave_what_a_list_of_letters_would_hold() {
        let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
        let mut model = Model::default();
        for operation in 0..OPERATIONS {
            let before = model.edit();
            let letter = LETTERS[numbers.below(LETTERS.len())];
            let after = match numbers.below(8) {
                0..=2 if model.letters.len() < LONGEST => {
                    model.typed(&[letter]);
                    before.typed(letter)
                }
                0..=3 => {
                    if model.selected.is_empty() {
                        model.selected.start = model.selected.start.saturating_sub(1);
                    }
                    model.typed(&[]);
                    before.deleted()
                }
                4 => {
                    let step = usize::from(model.selected.is_empty());
                    model.caret(model.selected.start.saturating_sub(step));
                    before.back()
                }
                5 => {
                    let step = usize::from(model.selected.is_empty());
                    model.caret((model.selected.end + step).min(model.letters.len()));
                    before.on()
                }
                6 => {
                    let [one, other] = [(); 2].map(|()| numbers.below(model.letters.len() + 1));
                    model.selected = one.min(other)..one.max(other);
                    continue;
                }
                _ => {
                    model.caret(numbers.below(model.letters.len() + 1));
                    continue;
                }
            };
            assert_eq!(after.text(), model.letters.concat(), "operation {operation}");
            assert_eq!(
                after.caret(),
                units(&model.letters[..model.selected.end]),
                "operation {operation}"
            );
        }
    }

    #[test]
    fn an_end_inside_a_letter_takes_in_all_of_it() {
        let family = "a👩‍👩‍👧b";
        assert_eq!(Edit::new(family.into(), 4..4).deleted().text(), "👩‍👩‍👧b");
        assert_eq!(Edit::new(family.into(), 2..3).deleted().text(), "ab");
        assert_eq!(Edit::new("ab".into(), 9..9).deleted().text(), "a");
        assert_eq!(Edit::new(String::new(), 0..0).deleted().text(), "");
    }

    #[test]
    fn a_mark_typed_before_another_letter_stays_with_its_own() {
        let typed = Edit::new("ei".into(), 1..1).typed("\u{301}");
        assert_eq!((typed.text(), typed.caret()), ("e\u{301}i", 2));
        assert_eq!(typed.deleted().text(), "i");
    }
}
