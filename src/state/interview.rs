//! The interview: the answers, where it stands, and what the law says of them.

use std::rc::Rc;

use adviser::talk::{self, Case, Told, WhatIf};
use serde::{Deserialize, Serialize};
use yew::prelude::*;

use super::same::Same;
use crate::locale::Idiom;

/// What is asked about.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Held {
    /// The household on a day, and what its answers are for.
    pub case: Case,
    /// The household today, while another day or a letter is looked at: what is answered there does not change it.
    pub home: Option<Case>,
}

impl Held {
    /// The household today.
    pub fn own(&self) -> &Case {
        self.home.as_ref().unwrap_or(&self.case)
    }

    /// Whether there is anything to go on with: an answer, or a letter to check.
    pub fn is_begun(&self) -> bool {
        self.home.is_some() || !self.case.answers.is_empty()
    }

    /// The household on this day; what is looked at aside keeps its own.
    #[must_use]
    pub fn on(mut self, today: String) -> Held {
        self.home.as_mut().unwrap_or(&mut self.case).on = today;
        self
    }

    /// Looks aside at another case; the way back stays.
    #[must_use]
    pub fn aside(&self, case: Case) -> Held {
        Held {
            case,
            home: Some(self.own().clone()),
        }
    }

    /// With these answers more.
    #[must_use]
    pub fn answered(&self, more: impl IntoIterator<Item = (String, talk::Value)>) -> Held {
        let mut held = self.clone();
        held.case.answers.extend(more);
        held
    }
}

/// The answers of the person in front of the screen, and what the adviser made of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Interview {
    /// What is asked about.
    pub held: Held,
    /// Where it stands; nothing until the adviser has said so.
    pub stands: Option<Same<talk::Interview>>,
    /// What the law says; nothing until it was asked.
    pub told: Option<Same<Told>>,
    /// How the pension is looked at.
    pub what_if: WhatIf,
    /// How all three are worded.
    pub idiom: Option<Idiom>,
}

/// What can happen to an interview.
pub enum Action {
    /// These answers stand so, in these words.
    Stands(Box<Held>, Option<Idiom>, Same<talk::Interview>),
    /// This is what the law says of them.
    Told(Same<Told>),
    /// The pension is looked at otherwise.
    WhatIf(WhatIf),
    /// Everything is forgotten, and the law's today is this day.
    On(String),
    /// Everything is forgotten.
    Forget,
}

impl Reducible for Interview {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Stands(held, idiom, stands) => {
                next.held = *held;
                next.idiom = idiom;
                next.stands = Some(stands);
                next.told = None;
                next.what_if = WhatIf::default();
            }
            Action::Told(told) => next.told = Some(told),
            Action::WhatIf(what_if) => next.what_if = what_if,
            Action::On(today) => next = Interview::on(today),
            Action::Forget => next = Interview::on(next.held.own().on.clone()),
        }
        Rc::new(next)
    }
}

impl Interview {
    /// Nothing asked yet, on a day such as `2026-11-21`.
    pub fn on(today: String) -> Interview {
        Interview::of(Held::default().on(today))
    }

    /// What was asked before, of which the law has said nothing yet.
    pub fn of(held: Held) -> Interview {
        Interview {
            held,
            ..Interview::default()
        }
    }

    /// The screen of this name, if it may be asked now: the next one, or one answered before.
    pub fn screen(&self, key: &str) -> Option<&talk::Screen> {
        let stands = self.stands.as_ref()?;
        let mut open = stands.asked.iter().chain(&stands.next);
        open.find(|screen| screen.key == key)
    }

    /// The same, and beside the next one those that are asked in any case.
    pub fn screens(&self, key: &str) -> Vec<&talk::Screen> {
        let stands = self.stands.as_deref();
        let group = stands.filter(|it| it.next.as_ref().is_some_and(|next| next.key == key));
        let beside = group.into_iter().flat_map(|it| &it.beside);
        self.screen(key).into_iter().chain(beside).collect()
    }

    /// The screen before this one.
    pub fn before(&self, key: &str) -> Option<&talk::Screen> {
        let asked = &self.stands.as_ref()?.asked;
        match asked.iter().position(|screen| screen.key == key) {
            Some(index) => index.checked_sub(1).and_then(|index| asked.get(index)),
            None => asked.last(),
        }
    }

    /// How many screens are answered, and at most left.
    pub fn progress(&self) -> (usize, usize) {
        let stands = self.stands.as_ref();
        stands.map_or((0, 0), |stands| (stands.asked.len(), stands.at_most))
    }
}

/// The interview and the way to change it.
pub type InterviewHandle = UseReducerHandle<Interview>;

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(key: &str) -> talk::Screen {
        talk::Screen {
            key: key.into(),
            title: String::new(),
            ticks: false,
            fields: Vec::new(),
        }
    }

    fn at(asked: &[&str], next: Option<&str>) -> Interview {
        let stands = talk::Interview {
            asked: asked.iter().map(|key| screen(key)).collect(),
            next: next.map(screen),
            ..talk::Interview::default()
        };
        let heard = Action::Stands(Box::default(), None, stands.into());
        (*Rc::new(Interview::on("2026-11-21".into())).reduce(heard)).clone()
    }

    #[test]
    fn only_the_next_screen_and_answered_ones_are_open() {
        let interview = at(&["sex", "birth-date"], Some("life"));
        for key in ["sex", "birth-date", "life"] {
            assert!(interview.screen(key).is_some(), "{key}");
        }
        assert!(interview.screen("record").is_none());
    }

    #[test]
    fn what_is_asked_in_any_case_stands_beside_the_next_screen_and_no_other() {
        let mut interview = at(&["sex"], Some("life"));
        let mut stands = interview.stands.as_deref().unwrap().clone();
        stands.beside = vec![screen("merits"), screen("rare")];
        interview.stands = Some(stands.into());
        let keys = |key| {
            interview
                .screens(key)
                .iter()
                .map(|it| it.key.as_str())
                .collect::<Vec<_>>()
        };
        assert_eq!(keys("life"), ["life", "merits", "rare"]);
        assert_eq!(keys("sex"), ["sex"]);
        assert!(keys("rare").is_empty());
    }

    #[test]
    fn back_leads_to_what_was_asked_before() {
        let interview = at(&["sex", "birth-date"], Some("life"));
        let before = |key| interview.before(key).map(|screen| screen.key.as_str());
        assert_eq!(before("sex"), None);
        assert_eq!(before("birth-date"), Some("sex"));
        assert_eq!(before("life"), Some("birth-date"));
    }

    #[test]
    fn new_answers_take_the_old_results_away_and_forgetting_leaves_the_day_alone() {
        let start = Interview::on("2026-11-21".into());
        let nothing = Told {
            says: talk::Says::Results(talk::Results::default()),
            version: String::new(),
        };
        let told = Rc::new(start).reduce(Action::Told(nothing.into()));
        assert!(told.told.is_some());
        let held = told.held.answered([("sex".to_owned(), "woman".into())]);
        let changed = told.reduce(Action::Stands(held.into(), None, Same::default()));
        assert!(changed.told.is_none());
        let blank = changed.reduce(Action::Forget);
        assert_eq!(blank.held.case, Interview::on("2026-11-21".into()).held.case);
        assert!(blank.stands.is_none());
    }

    #[test]
    fn what_is_answered_aside_does_not_change_the_household_of_today() {
        let today = Interview::on("2026-11-21".into()).held;
        let today = today.answered([("sex".to_owned(), "woman".into())]);
        let past = |on: &str| Case {
            on: on.to_owned(),
            ..today.case.clone()
        };
        let aside = today.aside(past("2020-01-01"));
        let aside = aside.answered([("works".to_owned(), true.into())]);
        let further = aside.aside(past("2015-01-01"));
        assert_eq!(further.own(), &today.case);
        assert_eq!(today.own(), &today.case);
    }

    #[test]
    fn a_reload_on_a_later_day_moves_today_and_not_the_day_of_a_letter() {
        let today = Interview::on("2026-11-21".into()).held;
        assert!(!today.is_begun());
        let letter = Case {
            on: "2020-01-01".to_owned(),
            ..today.case.clone()
        };
        let later = today.aside(letter).on("2026-11-22".to_owned());
        assert!(later.is_begun());
        assert_eq!(
            (later.case.on.as_str(), later.own().on.as_str()),
            ("2020-01-01", "2026-11-22")
        );
        assert_eq!(today.on("2026-11-22".to_owned()).case.on, "2026-11-22");
    }
}
