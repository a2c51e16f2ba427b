//! A Rust file taken apart: code without comments and literals, the literals, and what is only for tests.

/// A string literal where it stands.
pub(crate) struct Literal {
    /// Counted from 1.
    pub(crate) line: usize,
    /// Its value; escapes that no rule looks at stay as they are written.
    pub(crate) text: String,
    /// Byte of its opening quote in [`Source::code`].
    pub(crate) at: usize,
}

/// A Rust file without what only looks like code.
pub(crate) struct Source {
    /// Same lines as the file; comments are blank, literals are empty.
    pub(crate) code: String,
    /// All string literals in order.
    pub(crate) literals: Vec<Literal>,
    /// Text of the comments with the line each part stands on.
    pub(crate) comments: Vec<(usize, String)>,
    attributes: Vec<(usize, usize)>,
    tests: Vec<(usize, usize)>,
}

impl Source {
    /// Takes the text apart.
    pub(crate) fn read(text: &str) -> Self {
        let mut reader = Reader {
            rest: text,
            line: 1,
            code: String::new(),
            literals: vec![],
            comments: vec![],
        };
        while reader.step() {}
        let Reader {
            code,
            literals,
            comments,
            ..
        } = reader;
        let attributes = attributes(&code);
        let tests = tests(&code, &attributes);
        Self {
            code,
            literals,
            comments,
            attributes,
            tests,
        }
    }

    /// Lines of code with their numbers; lines that are only for tests come out empty.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut start = 0;
        self.code.split('\n').enumerate().map(move |(index, line)| {
            let at = start;
            start += line.len() + 1;
            (index + 1, if self.is_test(at) { "" } else { line })
        })
    }

    /// Whether a byte of the code belongs to an attribute.
    pub(crate) fn is_attribute(&self, at: usize) -> bool {
        self.attributes
            .iter()
            .any(|(from, to)| (*from..*to).contains(&at))
    }

    /// Whether a byte of the code belongs to an item that only tests see.
    pub(crate) fn is_test(&self, at: usize) -> bool {
        self.tests.iter().any(|(from, to)| (*from..*to).contains(&at))
    }
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
    code: String,
    literals: Vec<Literal>,
    comments: Vec<(usize, String)>,
}

impl Reader<'_> {
    fn step(&mut self) -> bool {
        if self.rest.starts_with("//") {
            let length = self.rest.find('\n').unwrap_or(self.rest.len());
            self.comments.push((self.line, self.rest[..length].to_owned()));
            self.skip(length);
        } else if self.rest.starts_with("/*") {
            self.block_comment();
        } else if let Some((opening, hashes)) = raw_string(self.rest).filter(|_| !self.inside_word()) {
            let closing = format!("\"{}", "#".repeat(hashes));
            let length = self.rest[opening..]
                .find(&closing)
                .unwrap_or(self.rest.len() - opening);
            let text = self.rest[opening..opening + length].to_owned();
            self.literal(text, opening + length + closing.len());
        } else if self.rest.starts_with('"') {
            let length = closing_quote(self.rest);
            let text = self.rest[1..length].replace("\\\"", "\"").replace("\\n", "\n");
            self.literal(text, length + 1);
        } else if let Some(length) = character(self.rest) {
            self.code.push_str("''");
            self.skip(length);
        } else if let Some(next) = self.rest.chars().next() {
            if next != '\n' {
                self.code.push(next);
            }
            self.skip(next.len_utf8());
        } else {
            return false;
        }
        true
    }

    /// Whether the letter before makes an `r` the end of a longer name.
    fn inside_word(&self) -> bool {
        self.code.ends_with(|c: char| c.is_alphanumeric() || c == '_')
    }

    fn literal(&mut self, text: String, length: usize) {
        self.literals.push(Literal {
            line: self.line,
            text,
            at: self.code.len(),
        });
        self.code.push_str("\"\"");
        self.skip(length);
    }

    fn block_comment(&mut self) {
        let (mut depth, mut length) = (0, 0);
        for (at, _) in self.rest.char_indices() {
            let here = &self.rest[at..];
            if here.starts_with("/*") {
                depth += 1;
            } else if at > 2 && self.rest[..at].ends_with("*/") {
                depth -= 1;
                if depth == 0 {
                    break;
                }
            }
            length = at + here.chars().next().map_or(0, char::len_utf8);
        }
        for (index, part) in self.rest[..length].split('\n').enumerate() {
            self.comments.push((self.line + index, part.to_owned()));
        }
        self.skip(length);
    }

    /// Leaves text behind; its line breaks stay in the code.
    fn skip(&mut self, length: usize) {
        let (behind, rest) = self.rest.split_at(length.min(self.rest.len()));
        let breaks = behind.matches('\n').count();
        self.code.extend(std::iter::repeat_n('\n', breaks));
        self.line += breaks;
        self.rest = rest;
    }
}

/// Length up to the value and number of hashes, if a raw or byte string begins here.
fn raw_string(text: &str) -> Option<(usize, usize)> {
    let after = text
        .strip_prefix("br")
        .or_else(|| text.strip_prefix("cr"))
        .or_else(|| text.strip_prefix('r'))?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..]
        .starts_with('"')
        .then(|| (text.len() - after.len() + hashes + 1, hashes))
}

/// Byte of the quote that ends the string beginning here.
fn closing_quote(text: &str) -> usize {
    let mut escaped = false;
    for (at, next) in text.char_indices().skip(1) {
        match next {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    text.len()
}

/// Length of a character literal; a lifetime is none.
fn character(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    if inner.starts_with('\\') {
        return inner
            .char_indices()
            .skip(2)
            .find(|(_, next)| *next == '\'')
            .map(|(at, _)| at + 2);
    }
    let first = inner.chars().next()?;
    inner[first.len_utf8()..]
        .starts_with('\'')
        .then(|| first.len_utf8() + 2)
}

fn attributes(code: &str) -> Vec<(usize, usize)> {
    let opens = code.match_indices('#').map(|(at, _)| at);
    let real = opens.filter(|at| code[at + 1..].trim_start_matches('!').starts_with('['));
    real.map(|at| (at, closing(code, at, '[', ']'))).collect()
}

/// Items behind `#[cfg(test)]` or `#[test]`, up to their last brace.
fn tests(code: &str, attributes: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let for_tests = |(from, to): &&(usize, usize)| {
        let words: String = code[*from..*to].split_whitespace().collect();
        words == "#[test]"
            || words == "#![cfg(test)]"
            || words.starts_with("#[cfg(") && words.contains("test")
    };
    let end = |from: usize, to: usize| {
        if code[from..].starts_with("#!") {
            return code.len();
        }
        match code[to..].find(['{', ';']) {
            Some(at) if code[to + at..].starts_with('{') => closing(code, to, '{', '}'),
            Some(at) => to + at,
            None => code.len(),
        }
    };
    attributes
        .iter()
        .filter(for_tests)
        .map(|(from, to)| (*from, end(*from, *to)))
        .collect()
}

/// Byte behind the bracket that closes the first one from here.
fn closing(code: &str, from: usize, open: char, close: char) -> usize {
    let mut depth = 0;
    for (at, next) in code[from..].char_indices() {
        if next == open {
            depth += 1;
        } else if next == close {
            depth -= 1;
            if depth == 0 {
                return from + at + 1;
            }
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_leave_the_code_but_keep_its_lines() {
        let source = Source::read(
            "let a = \"x // y\"; // said\n/* two\nlines */ let c = '\"'; let r = r#\"a\"b\"#;\n",
        );
        assert_eq!(source.code, "let a = \"\"; \n\n let c = ''; let r = \"\";\n");
        let texts: Vec<&str> = source
            .literals
            .iter()
            .map(|literal| literal.text.as_str())
            .collect();
        assert_eq!(texts, ["x // y", "a\"b"]);
        assert_eq!(source.literals[1].line, 3);
        assert_eq!(source.comments[0], (1, "// said".to_owned()));
    }

    #[test]
    fn lifetimes_are_no_characters_and_escapes_end_no_string() {
        let source = Source::read("fn f<'a>(x: &'a str) { g('\\'', \"a\\\"b\", '\\u{e9}') }");
        assert_eq!(source.code, "fn f<'a>(x: &'a str) { g('', \"\", '') }");
        assert_eq!(source.literals[0].text, "a\"b");
    }

    #[test]
    fn what_stands_behind_cfg_test_is_a_test_and_what_follows_is_not() {
        let source = Source::read("fn a() {}\n#[cfg(test)]\nmod tests {\n fn b() {}\n}\nfn c() {}\n");
        let lines: Vec<&str> = source.lines().map(|(_, line)| line.trim()).collect();
        assert_eq!(lines, ["fn a() {}", "", "", "", "", "fn c() {}", ""]);
    }
}
