//! Reads the part of Fluent (projectfluent.org) that the messages use: text of one or more lines, `{ $variable }`,
//! `{ message }`, `{ "text" }`, and a choice by a number, `{ $variable -> [one] … *[other] … }`.
//!
//! What is read here, `fluent-bundle` reads alike (`against_fluent.rs`). Terms, attributes, functions and number
//! literals are refused: nothing that a citizen reads has needed them, and each would be carried to every phone.
use crate::pattern::{Key, Pattern, Piece, Plural, Select};

/// Deep enough for an age within a sentence; shallow enough for any stack.
const DEEPEST: u8 = 16;

const MESSAGE: &str =
    "expected a message, `id = text`, from the margin on; there are no attributes and no terms";
const PLACEABLE: &str = "expected `{ $variable }`, `{ message }`, `{ \"text\" }` or `{ $variable -> … }`; \
    there are no terms, attributes, functions and number literals";
const DEFAULT: &str = "a choice ends with its one default variant, `*[other] …`";
const KEY: &str = "expected [one], [few], [many], [other] or a whole number such as [12]";
const EMPTY: &str = "expected a text";
const QUOTED: &str =
    "expected a closing quote on the same line and no escapes but \\\\, \\\", \\u00A0 and \\U01F60A";

/// What was read, or what was expected instead where the reader stands.
type Read<T> = Result<T, &'static str>;

/// Reads messages one after the other.
pub(crate) struct Reader<'s> {
    source: &'s str,
    rest: &'s str,
    depth: u8,
}

impl<'s> Reader<'s> {
    pub(crate) fn new(source: &'s str) -> Reader<'s> {
        Reader {
            source,
            rest: source,
            depth: 0,
        }
    }

    /// The line where the reader stands, from 1.
    pub(crate) fn line(&self) -> usize {
        let read = self.source.len() - self.rest.len();
        self.source.bytes().take(read).filter(|&b| b == b'\n').count() + 1
    }

    /// The next message with its id, or `None` at the end.
    pub(crate) fn message(&mut self) -> Read<Option<(&'s str, Pattern)>> {
        self.blank_lines();
        while self.eat("#") {
            self.comment()?;
            self.blank_lines();
        }
        if self.rest.is_empty() {
            return Ok(None);
        }
        let id = self.name(MESSAGE)?;
        self.take(is_blank);
        if !self.eat("=") {
            return Err(MESSAGE);
        }
        Ok(Some((id, self.pattern()?)))
    }

    /// The rest of a comment's line; up to three `#` say how much it speaks of.
    fn comment(&mut self) -> Read<()> {
        let _ = self.eat("#") && self.eat("#");
        if !matches!(self.peek(), None | Some(b' ' | b'\n')) {
            return Err("expected a blank between # and the comment");
        }
        self.take(|b| b != b'\n');
        Ok(())
    }

    /// A text of one or more lines. The indentation that its lines share is not part of it.
    fn pattern(&mut self) -> Read<Pattern> {
        // Each piece with the blanks before it, if it is text at the start of a line.
        let mut pieces: Vec<(usize, Piece)> = Vec::new();
        let mut shared = usize::MAX;
        let mut kept = 0;
        let start = self.rest;
        self.take(is_blank);
        let mut line_start = self.eat("\n");
        if line_start {
            self.blank_lines();
        }
        while !self.rest.is_empty() {
            if self.eat("{") {
                if line_start {
                    shared = 0;
                }
                pieces.push((0, self.placeable()?));
                kept = pieces.len();
                line_start = false;
                continue;
            }
            let Some(indent) = (if line_start { self.continued() } else { Some(0) }) else {
                break;
            };
            let mut text = self
                .take(|b| !matches!(b, b'\n' | b'\r' | b'{' | b'}'))
                .to_owned();
            match self.peek() {
                Some(b'}') => return Err("expected a { before this }"),
                Some(b'\r') => return Err("expected lines that end in \\n alone, without \\r"),
                _ => {}
            }
            let blank = text.bytes().all(is_blank);
            if line_start && !blank {
                shared = shared.min(indent);
            }
            line_start = self.eat("\n");
            if line_start {
                text.push('\n');
            }
            if !text.is_empty() {
                pieces.push((indent, Piece::Text(text)));
            }
            if !blank {
                kept = pieces.len();
            }
        }
        pieces.truncate(kept);
        if pieces.is_empty() {
            self.rest = start;
            return Err(EMPTY);
        }
        Ok(dedented(pieces, shared))
    }

    /// The indentation of a line, or `None` if the line is no part of the pattern before it.
    fn continued(&mut self) -> Option<usize> {
        let line = self.rest;
        let indent = self.take(is_blank).len();
        let ends = match self.peek() {
            None => return None,
            Some(b'\n') => false,
            Some(b'.' | b'}' | b'[' | b'*') => true,
            Some(_) => indent == 0,
        };
        if ends {
            self.rest = line;
        }
        (!ends).then_some(indent)
    }

    /// What stands between `{` and `}`, and the `}`.
    fn placeable(&mut self) -> Read<Piece> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("braces stand too deep within each other: make messages of them");
        }
        self.blank();
        let piece = if self.eat("\"") {
            Piece::Quoted(self.quoted()?)
        } else if self.eat("{") {
            self.placeable()?
        } else if self.eat("$") {
            let variable = self.name(PLACEABLE)?.to_owned();
            if self.reach("->") {
                Piece::Select(self.select(variable)?)
            } else {
                Piece::Variable(variable)
            }
        } else {
            Piece::Message(self.name(PLACEABLE)?.to_owned())
        };
        if !self.reach("}") {
            return Err(PLACEABLE);
        }
        self.depth -= 1;
        Ok(piece)
    }

    /// The variants of a choice, to the end of its default.
    fn select(&mut self, variable: String) -> Read<Select> {
        self.take(is_blank);
        if self.peek() != Some(b'\n') {
            return Err("expected the variants on the next lines");
        }
        let mut variants = Vec::new();
        loop {
            self.blank();
            let default = self.eat("*");
            if !self.eat("[") {
                return Err(DEFAULT);
            }
            let key = self.key()?;
            let pattern = self.pattern()?;
            if !default {
                variants.push((key, pattern));
                continue;
            }
            self.blank();
            return match self.peek() {
                Some(b'*' | b'[') => Err(DEFAULT),
                _ => Ok(Select {
                    variable,
                    variants,
                    default: pattern,
                }),
            };
        }
    }

    /// `one]`
    fn key(&mut self) -> Read<Key> {
        self.blank();
        let key = match self.take(is_in_name) {
            "one" => Key::Plural(Plural::One),
            "few" => Key::Plural(Plural::Few),
            "many" => Key::Plural(Plural::Many),
            "other" => Key::Plural(Plural::Other),
            number => Key::Number(number.parse().map_err(|_| KEY)?),
        };
        if self.reach("]") { Ok(key) } else { Err(KEY) }
    }

    /// The rest of a quoted text, unescaped.
    fn quoted(&mut self) -> Read<String> {
        let mut text = String::new();
        loop {
            text.push_str(self.take(|b| !matches!(b, b'"' | b'\\' | b'\n')));
            if self.eat("\"") {
                return Ok(text);
            }
            text.push(if self.eat("\\\\") {
                '\\'
            } else if self.eat("\\\"") {
                '"'
            } else if self.eat("\\u") {
                self.scalar(4)?
            } else if self.eat("\\U") {
                self.scalar(6)?
            } else {
                return Err(QUOTED);
            });
        }
    }

    /// A character by its number of `digits` hexadecimal digits.
    fn scalar(&mut self, digits: usize) -> Read<char> {
        let (number, rest) = self.rest.split_at_checked(digits).ok_or(QUOTED)?;
        self.rest = rest;
        if !number.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(QUOTED);
        }
        let number = u32::from_str_radix(number, 16).map_err(|_| QUOTED)?;
        char::from_u32(number).ok_or(QUOTED)
    }

    /// The name of a message or variable.
    fn name(&mut self, expected: &'static str) -> Read<&'s str> {
        match self.peek() {
            Some(first) if first.is_ascii_alphabetic() => Ok(self.take(is_in_name)),
            _ => Err(expected),
        }
    }

    /// Skips blanks and ends of lines.
    fn blank(&mut self) {
        self.take(|b| is_blank(b) || b == b'\n');
    }

    /// Skips lines that hold nothing but blanks.
    fn blank_lines(&mut self) {
        loop {
            let line = self.rest;
            self.take(is_blank);
            if !self.eat("\n") {
                self.rest = line;
                return;
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.rest.bytes().next()
    }

    /// Whether this stood here; then the reader stands behind it.
    fn eat(&mut self, expected: &str) -> bool {
        let rest = self.rest.strip_prefix(expected);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Like `eat`, past blanks and ends of lines.
    fn reach(&mut self, expected: &str) -> bool {
        let here = self.rest;
        self.blank();
        let found = self.eat(expected);
        if !found {
            self.rest = here;
        }
        found
    }

    /// Takes bytes as long as they are `wanted`. Letters beyond ASCII must be wanted all or none.
    fn take(&mut self, wanted: fn(u8) -> bool) -> &'s str {
        let end = self.rest.bytes().position(|b| !wanted(b));
        let (taken, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        taken
    }
}

/// Puts before each text the blanks beyond the indentation that all lines share; after the last word stands nothing.
fn dedented(pieces: Vec<(usize, Piece)>, shared: usize) -> Pattern {
    let mut pattern: Pattern = Vec::with_capacity(pieces.len());
    for (indent, mut piece) in pieces {
        if let Piece::Text(text) = &mut piece {
            text.insert_str(0, &" ".repeat(indent.saturating_sub(shared)));
        }
        pattern.push(piece);
    }
    if let Some(Piece::Text(last)) = pattern.last_mut() {
        while last.ends_with([' ', '\n']) {
            last.pop();
        }
    }
    pattern
}

fn is_blank(byte: u8) -> bool {
    byte == b' '
}

fn is_in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}
