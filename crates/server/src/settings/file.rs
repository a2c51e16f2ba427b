//! The file of settings: TOML, each value with its line, and everything in it that is no setting named by its own.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue, Error};

use super::faults::Fault;
use super::known::{Kind, SETTINGS, Setting};

/// What stands behind the name of a secret that lies in a file of its own.
pub(super) const ELSEWHERE: &str = "_file";

/// Whether a value is the setting itself or the path of the file it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Itself,
    Path,
}

/// A setting as the file gives it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Given {
    pub(super) setting: &'static Setting,
    pub(super) form: Form,
    pub(super) text: String,
    pub(super) line: usize,
}

/// Reads the text of a file that is called `name`: what it gives, and all that is wrong with it.
pub(super) fn read(name: &str, text: &str) -> (Vec<Given>, Vec<Fault>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader {
        name,
        text,
        given: Vec::new(),
        faults: Vec::new(),
    };
    for error in &errors {
        reader.no_toml(error);
    }
    reader.table(None, table.get_ref());
    (reader.given, reader.faults)
}

struct Reader<'a> {
    name: &'a str,
    text: &'a str,
    given: Vec<Given>,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn table(&mut self, section: Option<&str>, table: &DeTable<'_>) {
        for (key, value) in table.iter() {
            let (name, line) = (key.get_ref().as_ref(), self.line(key.span().start));
            match (section, value.get_ref()) {
                (None, DeValue::Table(inner)) if is_section(name) => self.table(Some(name), inner),
                _ => self.entry(section, key, value.get_ref(), line),
            }
        }
    }

    fn entry(
        &mut self,
        section: Option<&str>,
        key: &Spanned<DeString<'_>>,
        value: &DeValue<'_>,
        line: usize,
    ) {
        let name = key.get_ref().as_ref();
        let Some((setting, form)) = setting(section, name) else {
            let here = known(section);
            return self.fault(
                line,
                &format!("there is no setting `{name}` here; there are {here}"),
            );
        };
        match text_of(value) {
            Some(text) => self.given.push(Given {
                setting,
                form,
                text,
                line,
            }),
            None => self.fault(
                line,
                &format!("`{name}` is a text in quotes, a whole number, or a list of texts"),
            ),
        }
    }

    /// The message alone: the parser's own display repeats the line, which may hold a secret.
    fn no_toml(&mut self, error: &Error) {
        let line = error.span().map_or(1, |span| self.line(span.start));
        self.fault(line, &format!("this is no TOML: {}", error.message()));
    }

    fn fault(&mut self, line: usize, text: &str) {
        self.faults
            .push(Fault::elsewhere(format!("{}, line {line}: {text}", self.name)));
    }

    fn line(&self, at: usize) -> usize {
        let before = self.text.as_bytes().get(..at).unwrap_or_default();
        1 + before.iter().filter(|&&byte| byte == b'\n').count()
    }
}

fn is_section(name: &str) -> bool {
    SETTINGS.iter().any(|it| it.section == Some(name))
}

fn setting(section: Option<&str>, name: &str) -> Option<(&'static Setting, Form)> {
    let find = |key: &str| {
        let mut settings = SETTINGS.iter();
        settings.find(|it| it.section == section && it.key == key)
    };
    let elsewhere = || {
        let setting = find(name.strip_suffix(ELSEWHERE)?)?;
        (setting.kind == Kind::Secret).then_some((setting, Form::Path))
    };
    find(name)
        .map(|setting| (setting, Form::Itself))
        .or_else(elsewhere)
}

/// The names that a table may have.
fn known(section: Option<&str>) -> String {
    let mut names: Vec<String> = Vec::new();
    for setting in SETTINGS.iter().filter(|it| it.section == section) {
        names.push(setting.key.to_owned());
        if setting.kind == Kind::Secret {
            names.push(format!("{}{ELSEWHERE}", setting.key));
        }
    }
    if section.is_none() {
        let mut sections: Vec<String> = SETTINGS
            .iter()
            .filter_map(|it| Some(format!("[{}]", it.section?)))
            .collect();
        sections.dedup();
        names.extend(sections);
    }
    names.join(", ")
}

/// A value as it would stand in the environment.
fn text_of(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => {
            let number = i64::from_str_radix(number.as_str(), number.radix());
            Some(number.ok()?.to_string())
        }
        DeValue::Array(list) => {
            let texts: Option<Vec<&str>> = list.iter().map(|item| item.get_ref().as_str()).collect();
            Some(texts?.join(","))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(text: &str) -> Vec<(String, Form, String, usize)> {
        let (given, faults) = read("dost.toml", text);
        assert_eq!(faults, []);
        let row = |it: Given| (it.setting.path(), it.form, it.text, it.line);
        given.into_iter().map(row).collect()
    }

    fn faults(text: &str) -> Vec<String> {
        read("dost.toml", text).1.into_iter().map(|it| it.text).collect()
    }

    #[test]
    fn values_come_with_their_lines() {
        let text = "# Ours\nlisten = \"[::]:80\"\nkeys_file = '/k'\n\n[policy]\nhold_seconds = 1_20\n\
                    [staff]\nroles = [\n  \"a=administrator\",\n  \"b=operator@baku_1\",\n]\n";
        let expected = [
            ("keys", Form::Path, "/k", 3),
            ("listen", Form::Itself, "[::]:80", 2),
            ("policy.hold_seconds", Form::Itself, "120", 6),
            (
                "staff.roles",
                Form::Itself,
                "a=administrator,b=operator@baku_1",
                8,
            ),
        ];
        let mut found = given(text);
        found.sort_by(|one, other| one.0.cmp(&other.0));
        let expected =
            expected.map(|(path, form, text, line)| (path.to_owned(), form, text.to_owned(), line));
        assert_eq!(found, expected);
        assert_eq!(given(""), []);
    }

    #[test]
    fn everything_that_is_no_setting_is_named_with_its_line() {
        let found = faults(
            "listn = \"x\"\n[staff]\nissuer = true\nisuer = \"x\"\nissuer_file = \"x\"\n[stuff]\na = 1\n[policy.more]\nb = 2\n",
        );
        for (part, line) in [
            (
                "no setting `listn` here; there are database, database_file, keys",
                1,
            ),
            ("`issuer` is a text in quotes", 3),
            ("no setting `isuer`", 4),
            ("no setting `issuer_file`", 5),
            ("no setting `stuff`", 6),
            ("no setting `more`", 8),
        ] {
            let begin = format!("dost.toml, line {line}: ");
            assert!(
                found.iter().any(|it| it.starts_with(&begin) && it.contains(part)),
                "{part}: {found:?}"
            );
        }
        assert_eq!(found.len(), 6, "{found:?}");
    }

    #[test]
    fn the_example_shows_every_setting() {
        let example = include_str!("../../../../docs/dost.toml");
        let shown = |line: &str| {
            line.starts_with("#[")
                || line
                    .split_once(" = ")
                    .is_some_and(|(name, _)| !name.contains(' '))
        };
        let lines = example.lines().filter(|line| shown(line));
        let lines: Vec<&str> = lines.map(|line| line.trim_start_matches('#')).collect();
        let mut found: Vec<(String, Form)> = given(&lines.join("\n"))
            .into_iter()
            .map(|it| (it.0, it.1))
            .collect();
        let mut all = Vec::new();
        for setting in &SETTINGS {
            all.push((setting.path(), Form::Itself));
            if setting.kind == Kind::Secret {
                all.push((setting.path(), Form::Path));
            }
        }
        let name = |it: &(String, Form)| format!("{} {:?}", it.0, it.1);
        found.sort_by_key(name);
        all.sort_by_key(name);
        assert_eq!(found, all);
    }

    #[test]
    fn what_is_no_toml_is_named_without_being_shown() {
        let found = faults("keys = \"hush\nlisten = \"x\"\nstaff = hush\nkeys = \"hush\"\n");
        assert!(
            found.len() > 1 && found[0].starts_with("dost.toml, line 1: this is no TOML"),
            "{found:?}"
        );
        assert!(!found.join(" ").contains("hush"), "{found:?}");
    }
}
