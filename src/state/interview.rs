//! The interview: the answers, and what the law makes of them.

use std::rc::Rc;

use law::finding::Finding;
use law::interview::{Progress, progress};
use law::question::{Answer, Answers, Question};
use time::Date;
use yew::prelude::*;

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
    Answer(Answer),
    /// Everything is forgotten.
    Forget,
}

impl Reducible for Interview {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let answers = match action {
            Action::Answer(answer) => self.answers.clone().with(answer),
            Action::Forget => Answers::default(),
        };
        Rc::new(Interview {
            answers,
            today: self.today,
        })
    }
}

impl Interview {
    /// The same with one answer more, or another one.
    pub fn with(&self, answer: Answer) -> Interview {
        Interview {
            answers: self.answers.clone().with(answer),
            today: self.today,
        }
    }

    /// The next question, or the finding.
    pub fn progress(&self) -> Progress {
        progress(&self.answers, self.today)
    }

    /// What the law says, once everything is answered.
    pub fn finding(&self) -> Option<Finding> {
        match self.progress() {
            Progress::Settled(finding) => Some(*finding),
            Progress::Ask { .. } => None,
        }
    }

    /// The question the law waits for.
    pub fn next(&self) -> Option<Question> {
        match self.progress() {
            Progress::Ask { question, .. } => Some(question),
            Progress::Settled(_) => None,
        }
    }

    /// The questions asked so far, in the order of asking.
    pub fn asked(&self) -> Vec<Question> {
        law::interview::asked(&self.answers, self.today)
    }

    /// The question before this one.
    pub fn before(&self, question: Question) -> Option<Question> {
        let asked = self.asked();
        match asked.iter().position(|it| *it == question) {
            Some(0) => None,
            Some(index) => asked.get(index - 1).copied(),
            None => asked.last().copied(),
        }
    }
}

/// The interview and the way to change it.
pub type InterviewHandle = UseReducerHandle<Interview>;

#[cfg(test)]
mod tests {
    use super::*;
    use law::facts::Sex;
    use time::Month;

    fn interview() -> Rc<Interview> {
        let today = Date::from_calendar_date(2026, Month::November, 21).unwrap();
        Rc::new(Interview {
            answers: Answers::default(),
            today,
        })
    }

    #[test]
    fn the_law_asks_and_back_leads_to_what_it_asked_before() {
        let start = interview();
        assert_eq!(
            (start.next(), start.before(Question::Sex)),
            (Some(Question::Sex), None)
        );
        let second = start.reduce(Action::Answer(Answer::Sex(Sex::Woman)));
        assert_eq!(second.next(), Some(Question::BirthDate));
        assert_eq!(second.before(Question::BirthDate), Some(Question::Sex));
        assert_eq!(second.asked(), [Question::Sex]);
        assert!(second.reduce(Action::Forget).answers.is_empty());
    }
}
