//! The interview: the answers, and what the law makes of them.

use std::rc::Rc;

use law::answers::{Answers, Value};
use law::benefit::Benefit;
use law::facts::{FactId, Screen, fact};
use law::finding::Finding;
use law::interview::{Ask, Goal, Standing, standing};
use time::Date;
use yew::prelude::*;

/// What this door of the app is about.
const GOAL: Goal = Goal::Only(Benefit::OldAgePension);

/// What one screen says: the values of its facts.
pub type Reply = Vec<(FactId, Value)>;

/// The answers of the person in front of the screen, on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Interview {
    /// The answers.
    pub answers: Answers,
    /// The law's today.
    pub today: Date,
}

/// What can happen to an interview.
pub enum Action {
    /// An answer is given or changed. Everything else that still holds is kept.
    Answer(Reply),
    /// Everything is forgotten.
    Forget,
}

impl Reducible for Interview {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let interview = match action {
            Action::Answer(reply) => self.with(reply),
            Action::Forget => Interview::new(Answers::default(), self.today),
        };
        Rc::new(interview)
    }
}

impl Interview {
    /// An interview with these answers so far.
    ///
    /// This door asks about work, record and capital only: what the screens of ticks ask is answered no, and the
    /// result says so.
    pub fn new(answers: Answers, today: Date) -> Interview {
        let ticks = FactId::all().filter(|id| id.spec().screen.has_ticks() && *id != fact::WORKS.id());
        let not_asked = ticks
            .filter(|id| answers.value(*id).is_none())
            .collect::<Vec<_>>();
        let no = |answers: Answers, id| answers.with_value(id, Value::YesNo(false));
        Interview {
            answers: not_asked.into_iter().fold(answers, no),
            today,
        }
    }

    /// The same with the answers of one screen more, or other ones.
    #[must_use]
    pub fn with(&self, reply: Reply) -> Interview {
        let give = |answers: Answers, (id, value)| answers.with_value(id, value);
        Interview {
            answers: reply.into_iter().fold(self.answers.clone(), give),
            today: self.today,
        }
    }

    fn standing(&self) -> Standing {
        standing(&self.answers, self.today, GOAL)
    }

    /// What to ask next, if anything.
    pub fn ask(&self) -> Option<Ask> {
        let ask = self.standing().next(&self.answers)?;
        Some(Ask {
            screen: shown(ask.screen),
            ..ask
        })
    }

    /// What the law says, once everything is answered.
    pub fn finding(&self) -> Option<Finding> {
        self.standing().findings.pop()
    }

    /// The screens asked so far, in the order of asking.
    pub fn asked(&self) -> Vec<Screen> {
        let mut asked: Vec<Screen> = Vec::new();
        let known = Interview::new(Answers::default(), self.today).answers;
        for screen in law::interview::asked(&known, &self.answers, self.today, GOAL) {
            if !asked.contains(&shown(screen)) {
                asked.push(shown(screen));
            }
        }
        asked
    }

    /// The screen before this one.
    pub fn before(&self, screen: Screen) -> Option<Screen> {
        let asked = self.asked();
        match asked.iter().position(|it| *it == screen) {
            Some(0) => None,
            Some(index) => asked.get(index - 1).copied(),
            None => asked.last().copied(),
        }
    }
}

/// Whether somebody works is asked with the pay, not among the ticks.
fn shown(screen: Screen) -> Screen {
    if screen == Screen::Life {
        Screen::Work
    } else {
        screen
    }
}

/// The interview and the way to change it.
pub type InterviewHandle = UseReducerHandle<Interview>;

#[cfg(test)]
mod tests {
    use super::*;
    use law::facts::{Answered, Sex};
    use time::Month;

    #[test]
    fn the_law_asks_and_back_leads_to_what_it_asked_before() {
        let today = Date::from_calendar_date(2026, Month::November, 21).unwrap();
        let start = Rc::new(Interview::new(Answers::default(), today));
        let next = |interview: &Interview| interview.ask().map(|ask| ask.screen);
        assert_eq!(
            (next(&start), start.before(Screen::Sex)),
            (Some(Screen::Sex), None)
        );
        let second = start.reduce(Action::Answer(vec![(fact::SEX.id(), Sex::Woman.value())]));
        assert_eq!(next(&second), Some(Screen::BirthDate));
        assert_eq!(second.before(Screen::BirthDate), Some(Screen::Sex));
        assert_eq!(second.asked(), [Screen::Sex]);
        assert_eq!(next(&second.reduce(Action::Forget)), Some(Screen::Sex));
    }
}
