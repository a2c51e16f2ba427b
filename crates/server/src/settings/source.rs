//! The one way in for all settings: the command line wins over the environment, the environment over the file.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::path::Path;
use std::str::FromStr;

use super::faults::{Fault, Faults};
use super::file::{ELSEWHERE, Form, read};
use super::known::{DATABASE, Kind, Part, SETTINGS, Setting};
use crate::store::Database;

/// Where a value comes from, for people.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Origin {
    Argument,
    Environment(String),
    File { name: String, line: usize },
    Standard,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Argument => f.write_str("the command line"),
            Origin::Environment(variable) => write!(f, "{variable} in the environment"),
            Origin::File { name, line } => write!(f, "{name}, line {line}"),
            Origin::Standard => f.write_str("nobody said otherwise"),
        }
    }
}

/// What one place says of a setting: itself, or the file that it stands in.
struct Said {
    form: Form,
    text: String,
    origin: Origin,
}

struct Value {
    text: String,
    origin: Origin,
    /// The file that a secret was read from.
    elsewhere: Option<String>,
}

/// The settings that some parts of the program want, each with where it comes from.
pub struct Source {
    values: BTreeMap<&'static str, Value>,
    parts: Vec<Part>,
    faults: Faults,
}

/// A line of what is in force.
pub struct InForce {
    /// Its name in the file.
    pub setting: String,
    /// Whether it has a value.
    pub is_set: bool,
    /// Its value, unless it is secret.
    pub value: Option<String>,
    /// Where it comes from.
    pub origin: String,
}

impl Source {
    /// Reads what these parts want from arguments (by the name of the variable), environment and file.
    pub fn open(parts: &[Part], arguments: &[(&'static str, String)], file: Option<&Path>) -> Source {
        let mut faults = Faults::default();
        let filed = file.map(|path| filed(path, &mut faults)).unwrap_or_default();
        Source::gather(parts, arguments, |name| env::var_os(name), filed, faults)
    }

    /// Reads what these parts want from the text of a file that is called `name`, and from nothing else.
    pub fn written(parts: &[Part], name: &str, text: &str) -> Source {
        let mut faults = Faults::default();
        let filed = sorted(name, text, &mut faults);
        Source::gather(parts, &[], |_| None, filed, faults)
    }

    fn gather(
        parts: &[Part],
        arguments: &[(&'static str, String)],
        environment: impl Fn(&str) -> Option<OsString>,
        mut filed: Filed,
        mut faults: Faults,
    ) -> Source {
        let mut values = BTreeMap::new();
        for setting in SETTINGS.iter().filter(|it| parts.contains(&it.part)) {
            let argument = arguments.iter().find(|(name, _)| *name == setting.variable);
            let argument = argument.map(|(_, text)| Said {
                form: Form::Itself,
                text: text.clone(),
                origin: Origin::Argument,
            });
            let from_environment = faults
                .keep(surroundings(setting, &environment))
                .unwrap_or_default();
            let places = [
                argument.into_iter().collect(),
                from_environment,
                filed.remove(setting.variable).unwrap_or_default(),
            ];
            // The first place that says anything decides.
            let mut said = places
                .into_iter()
                .find(|said| !said.is_empty())
                .unwrap_or_default();
            let value = match (said.pop(), said.pop()) {
                (None, _) => Ok(standard(setting)),
                (Some(said), None) => taken(setting, said).map(Some),
                (Some(one), Some(_)) => Err(twice(setting, &one.origin)),
            };
            if let Some(value) = faults.keep(value).flatten() {
                values.insert(setting.variable, value);
            }
        }
        Source {
            values,
            parts: parts.to_vec(),
            faults,
        }
    }

    /// The value of a setting by the name of its variable. What is set to nothing is not set.
    pub(crate) fn get(&self, variable: &str) -> Option<String> {
        self.values.get(variable).map(|value| value.text.clone())
    }

    /// A setting as its type. The error of the type must not repeat what it was given if the setting is secret.
    pub(super) fn parse<T: FromStr<Err: fmt::Display>>(&self, variable: &'static str) -> Result<T, Fault> {
        let text = self.get(variable).unwrap_or_default();
        text.trim()
            .parse()
            .map_err(|error| Fault::of(variable, format!("{variable}: {error}")))
    }

    /// What was wrong before any value was looked at.
    pub(super) fn faults(&self) -> Faults {
        self.faults.clone()
    }

    /// All faults, each with where its value comes from. Who cannot read a secret need not hear too that it is missing.
    pub(super) fn located(&self, faults: Faults) -> Faults {
        let unread: Vec<_> = self.faults.0.iter().filter_map(|it| it.about).collect();
        let news = |fault: &Fault| {
            self.faults.0.contains(fault) || !fault.about.is_some_and(|it| unread.contains(&it))
        };
        let place = |fault: Fault| match fault.about.and_then(|about| self.values.get(about)) {
            Some(Value {
                origin: origin @ Origin::File { .. },
                ..
            }) => Fault {
                text: format!("{} ({origin})", fault.text),
                ..fault
            },
            _ => fault,
        };
        Faults(faults.0.into_iter().filter(news).map(place).collect())
    }

    /// Every setting of these parts as it is in force.
    pub fn in_force(&self) -> impl Iterator<Item = InForce> {
        let settings = SETTINGS.iter().filter(|it| self.parts.contains(&it.part));
        settings.map(|setting| {
            let value = self.values.get(setting.variable);
            let origin = value.map_or_else(
                || "not set".to_owned(),
                |value| {
                    let file = value.elsewhere.as_ref().map(|file| format!("{file}, named by "));
                    format!("{}{}", file.unwrap_or_default(), value.origin)
                },
            );
            InForce {
                setting: setting.path(),
                is_set: value.is_some(),
                value: value.and_then(|value| shown(setting, &value.text)),
                origin,
            }
        })
    }
}

/// What may be shown of a value: of the database which one it is, of other secrets nothing.
fn shown(setting: &Setting, text: &str) -> Option<String> {
    match setting.kind {
        Kind::Plain => Some(text.to_owned()),
        Kind::Secret if setting.variable == DATABASE => {
            let Ok(database) = text.parse::<Database>();
            Some(database.to_string())
        }
        Kind::Secret => None,
    }
}

/// What a file says, by variable.
type Filed = BTreeMap<&'static str, Vec<Said>>;

fn filed(path: &Path, faults: &mut Faults) -> Filed {
    let name = path.display().to_string();
    let cannot = |error| Fault::elsewhere(format!("cannot read the settings in {name}: {error}"));
    let text = faults.keep(fs::read_to_string(path).map_err(cannot));
    sorted(&name, &text.unwrap_or_default(), faults)
}

fn sorted(name: &str, text: &str, faults: &mut Faults) -> Filed {
    let mut filed = Filed::new();
    let (given, mut wrong) = read(name, text);
    faults.0.append(&mut wrong);
    for it in given.into_iter().filter(|it| !it.text.trim().is_empty()) {
        let (name, line) = (name.to_owned(), it.line);
        filed.entry(it.setting.variable).or_default().push(Said {
            form: it.form,
            text: it.text,
            origin: Origin::File { name, line },
        });
    }
    filed
}

/// What the environment says of a setting.
fn surroundings(
    setting: &Setting,
    environment: &impl Fn(&str) -> Option<OsString>,
) -> Result<Vec<Said>, Fault> {
    let mut forms = vec![(Form::Itself, setting.variable.to_owned())];
    if setting.kind == Kind::Secret {
        forms.push((
            Form::Path,
            setting.variable.to_owned() + &ELSEWHERE.to_uppercase(),
        ));
    }
    let mut said = Vec::new();
    for (form, variable) in forms {
        let Some(text) = environment(&variable) else {
            continue;
        };
        let no_text = |_| Fault::elsewhere(format!("{variable} is not written in UTF-8"));
        let text = text.into_string().map_err(no_text)?;
        if !text.trim().is_empty() {
            said.push(Said {
                form,
                text,
                origin: Origin::Environment(variable),
            });
        }
    }
    Ok(said)
}

fn standard(setting: &Setting) -> Option<Value> {
    setting.standard.map(|text| Value {
        text: text.to_owned(),
        origin: Origin::Standard,
        elsewhere: None,
    })
}

/// The value itself, from the file it stands in if it does.
fn taken(setting: &Setting, said: Said) -> Result<Value, Fault> {
    let Said { form, text, origin } = said;
    if form == Form::Itself {
        return Ok(Value {
            text,
            origin,
            elsewhere: None,
        });
    }
    let cannot = |why: &dyn fmt::Display| {
        let variable = setting.variable;
        Fault::of(
            variable,
            format!("{variable}: cannot read {text}, named by {origin}: {why}"),
        )
    };
    let secret = fs::read_to_string(&text).map_err(|error| cannot(&error))?;
    if secret.trim().is_empty() {
        return Err(cannot(&"it is empty"));
    }
    Ok(Value {
        text: secret.trim().to_owned(),
        origin,
        elsewhere: Some(text),
    })
}

fn twice(setting: &Setting, origin: &Origin) -> Fault {
    let variable = setting.variable;
    Fault::of(
        variable,
        format!("{variable} is given both itself and as a file ({origin}); give one of them"),
    )
}
