//! The interview: the answers, where it stands, and what the law says of them.

use std::rc::Rc;

use adviser::talk::{self, Answers, Case, Goal, Results};
use yew::prelude::*;

use crate::locale::Idiom;

/// The answers of the person in front of the screen, and what the adviser made of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Interview {
    /// What it is about.
    pub goal: Goal,
    /// The answers.
    pub answers: Answers,
    /// The law's today, such as `2026-11-21`.
    pub today: String,
    /// Where it stands; nothing until the adviser has said so.
    pub stands: Option<Rc<talk::Interview>>,
    /// What the law says; nothing until it was asked.
    pub results: Option<Rc<Results>>,
    /// How both are worded.
    pub idiom: Option<Idiom>,
}

/// What can happen to an interview.
pub enum Action {
    /// These answers stand so.
    Stands(Goal, Answers, Idiom, Rc<talk::Interview>),
    /// This is what the law says of them.
    Results(Rc<Results>),
    /// Everything is forgotten.
    Forget,
}

impl Reducible for Interview {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Stands(goal, answers, idiom, stands) => {
                next.goal = goal;
                next.answers = answers;
                next.idiom = Some(idiom);
                next.stands = Some(stands);
                next.results = None;
            }
            Action::Results(results) => next.results = Some(results),
            Action::Forget => {
                next = Interview {
                    today: next.today,
                    ..Interview::default()
                }
            }
        }
        Rc::new(next)
    }
}

impl Interview {
    /// The case that the adviser is asked about, with these answers.
    pub fn case(&self, goal: Goal, answers: Answers) -> Case {
        Case {
            on: self.today.clone(),
            goal,
            answers,
        }
    }

    /// The same with the answers it has.
    pub fn own_case(&self) -> Case {
        self.case(self.goal, self.answers.clone())
    }

    /// The screen of this name, if it may be asked now: the next one, or one answered before.
    pub fn screen(&self, key: &str) -> Option<&talk::Screen> {
        let stands = self.stands.as_ref()?;
        let mut open = stands.asked.iter().chain(&stands.next);
        open.find(|screen| screen.key == key)
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
        let heard = Action::Stands(
            Goal::Everything,
            Answers::new(),
            Idiom::default(),
            Rc::new(stands),
        );
        (*Rc::new(Interview::default()).reduce(heard)).clone()
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
    fn back_leads_to_what_was_asked_before() {
        let interview = at(&["sex", "birth-date"], Some("life"));
        let before = |key| interview.before(key).map(|screen| screen.key.as_str());
        assert_eq!(before("sex"), None);
        assert_eq!(before("birth-date"), Some("sex"));
        assert_eq!(before("life"), Some("birth-date"));
    }

    #[test]
    fn new_answers_take_the_old_results_away_and_forgetting_leaves_the_day_alone() {
        let start = Interview {
            today: "2026-11-21".into(),
            ..at(&["sex"], None)
        };
        let told = Rc::new(start).reduce(Action::Results(Rc::default()));
        assert!(told.results.is_some());
        let answers = Answers::from([("sex".into(), "woman".into())]);
        let heard = Action::Stands(Goal::Everything, answers, Idiom::default(), Rc::default());
        let changed = told.reduce(heard);
        assert!(changed.results.is_none());
        let blank = changed.reduce(Action::Forget);
        assert_eq!((blank.answers.len(), blank.today.as_str()), (0, "2026-11-21"));
        assert!(blank.stands.is_none());
    }
}
