//! A screen of questions as it stands: what is typed, what is wrong, and the pieces to show it with.

use std::collections::BTreeMap;
use std::rc::Rc;

use adviser::talk::{Child, Choice as Offered, Field as Asked, Kind, Period, Screen, UNKNOWN, Value};
use yew::prelude::*;

use crate::components::error_summary::Errors;
use crate::components::field::{Field, Kind as Look, field};
use crate::components::page::HEADING;
use crate::components::radios::{Choice, Radios, radios};
use crate::components::ticks::TICKED;
use crate::forms::typed::Typed;
use crate::locale::Locale;
use crate::session::Session;
use crate::surface::Capabilities;

/// What is typed on a screen, and the lists gathered on it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Draft {
    pub(super) typed: Typed,
    /// By fact: children or periods of pay.
    pub(super) lists: BTreeMap<String, Vec<Value>>,
}

/// What a person does on a screen. Each change builds on the one before, however fast they come.
pub(super) enum Change {
    /// This stands in the box now.
    Typed(AttrValue, String),
    /// One more in the list of a fact; the boxes it was typed into are empty again.
    Added(String, Value),
    /// The one at this place of the list of a fact is taken back.
    Removed(String, usize),
}

impl Reducible for Draft {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut next = (*self).clone();
        match change {
            Change::Typed(id, text) => next.typed = next.typed.with(id, text),
            Change::Added(fact, value) => {
                next.typed = next.typed.without(&part(&fact, ""));
                next.lists.entry(fact).or_default().push(value);
            }
            Change::Removed(fact, index) => {
                if let Some(list) = next.lists.get_mut(&fact)
                    && index < list.len()
                {
                    list.remove(index);
                }
            }
        }
        Rc::new(next)
    }
}

impl Draft {
    /// What stood on the screens when it was answered before.
    pub(super) fn of(screens: &[Rc<Screen>]) -> Draft {
        let mut draft = Draft::default();
        for asked in screens.iter().flat_map(|it| &it.fields) {
            if let Some(value) = &asked.value {
                draft.put(asked, value);
            }
        }
        draft
    }

    fn put(&mut self, asked: &Asked, value: &Value) {
        let (fact, text) = (asked.fact.as_str(), value.as_str().unwrap_or_default());
        let typed = std::mem::take(&mut self.typed);
        self.typed = match (&asked.kind, value) {
            (Kind::YesNo, Value::Bool(yes)) => typed.with(fact.to_owned(), if *yes { TICKED } else { "no" }),
            (Kind::YesNo | Kind::Choice(_), _) => typed.with(fact.to_owned(), text),
            (_, _) if text == UNKNOWN => typed.with(part(fact, UNKNOWN), TICKED),
            (Kind::Date | Kind::Month, _) => {
                let parts = text.split('-').map(|it| it.trim_start_matches('0'));
                let names = ["year", "month", "day"].into_iter();
                names
                    .zip(parts)
                    .fold(typed, |typed, (name, text)| typed.with(part(fact, name), text))
            }
            (Kind::Length, _) => {
                let months = value.as_u64().unwrap_or_default();
                typed
                    .with(part(fact, "years"), (months / 12).to_string())
                    .with(part(fact, "months"), (months % 12).to_string())
            }
            (Kind::Money | Kind::MoneyIfThere, _) => typed.with(fact.to_owned(), text),
            (Kind::Count, _) => typed.with(fact.to_owned(), value.to_string()),
            (Kind::Pay { .. } | Kind::Children { .. }, _) => {
                let list = value.as_array().cloned().unwrap_or_default();
                self.lists.insert(fact.to_owned(), list);
                typed
            }
        };
    }

    /// The periods of pay gathered for a fact.
    pub(super) fn periods(&self, fact: &str) -> Vec<Period> {
        self.listed(fact)
    }

    /// The children gathered for a fact.
    pub(super) fn children(&self, fact: &str) -> Vec<Child> {
        self.listed(fact)
    }

    fn listed<T: serde::de::DeserializeOwned>(&self, fact: &str) -> Vec<T> {
        let list = self.lists.get(fact).into_iter().flatten();
        list.filter_map(|it| serde_json::from_value(it.clone()).ok())
            .collect()
    }
}

/// The id of one of the boxes of a fact.
pub(super) fn part(fact: &str, name: &str) -> String {
    format!("{fact}-{name}")
}

/// How much of the page a screen takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// All of it: the heading of the page is its own.
    Page,
    /// A section with a heading of its own.
    Section,
}

/// A screen as it stands. Copies are cheap, so that a press reads it when it comes and not before.
#[derive(Clone)]
pub(super) struct Sheet {
    pub(super) session: Session,
    pub(super) screen: Rc<Screen>,
    pub(super) place: Place,
    pub(super) draft: UseReducerHandle<Draft>,
    pub(super) errors: UseStateHandle<Errors>,
}

impl Sheet {
    /// A message.
    pub(super) fn t(&self, id: &str) -> String {
        self.session.locale.t(id)
    }

    /// The only field of the screen.
    pub(super) fn alone(&self) -> Option<&Asked> {
        match self.screen.fields.as_slice() {
            [field] => Some(field),
            _ => None,
        }
    }

    /// The id of what names the screen.
    pub(super) fn heading(&self) -> AttrValue {
        match self.place {
            Place::Page => HEADING.into(),
            Place::Section => part(&self.screen.key, HEADING).into(),
        }
    }

    /// What is typed into a box, or chosen in a group.
    pub(super) fn typed(&self, id: &str) -> &str {
        self.draft.typed.get(id)
    }

    /// Called with the id of a box and what is typed there.
    pub(super) fn change(&self) -> Callback<(AttrValue, String)> {
        let draft = self.draft.dispatcher();
        Callback::from(move |(id, text)| draft.dispatch(Change::Typed(id, text)))
    }

    /// A box.
    pub(super) fn field(&self, id: String, look: Look, label: String, hint: Option<String>) -> Html {
        let token = self.session.surface.autocomplete(match id.as_str() {
            "birth_date-day" => "bday-day",
            "birth_date-month" => "bday-month",
            "birth_date-year" => "bday-year",
            _ => "off",
        });
        let parts = Field {
            value: self.draft.typed.get(&id),
            id: id.clone().into(),
            kind: look,
            label,
            hint,
            oninput: &self.change(),
            errors: &self.errors,
            autocomplete: token,
        };
        field(&self.session.locale, parts)
    }

    /// Some choices, named by the element of this id.
    pub(super) fn radios(&self, name: String, labelled_by: AttrValue, choices: Vec<Choice>) -> Html {
        let (chosen, onchoose) = (self.draft.typed.get(&name), self.change());
        let group = Radios {
            name: name.clone().into(),
            labelled_by,
            choices,
            chosen,
            onchoose: &onchoose,
            errors: &self.errors,
        };
        radios(&self.session.locale, group)
    }
}

/// The choices that the law offers.
pub(super) fn offered(locale: &Locale, options: &[Offered]) -> Vec<Choice> {
    let choice = |option: &Offered| Choice {
        name: option.name.clone().into(),
        label: locale.alone(&option.label),
        hint: None,
    };
    options.iter().map(choice).collect()
}
