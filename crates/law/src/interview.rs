//! The interview is the law: the next question is the one the assessment stopped at.

use time::Date;

use crate::benefits::old_age_pension;
use crate::calendar::Month;
use crate::case::{Case, Needs};
use crate::facts::{RetireIn, Sex};
use crate::finding::Finding;
use crate::question::{Answer, Answers, Question};
use crate::{Manat, Months};

/// Where an interview stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// Ask this; at most so many questions are left, this one included.
    Ask {
        /// What to ask.
        question: Question,
        /// The most questions that can still come.
        at_most: usize,
    },
    /// Everything is settled.
    Settled(Box<Finding>),
}

/// The next question, or the finding.
pub fn progress(answers: &Answers, today: Date) -> Progress {
    match old_age_pension::assess(&mut Case::new(answers, today)) {
        Ok(finding) => Progress::Settled(Box::new(finding)),
        Err(Needs(question)) => Progress::Ask {
            question,
            at_most: at_most(answers, today, question),
        },
    }
}

/// The questions whose answers the law read so far, in the order of asking.
pub fn asked(answers: &Answers, today: Date) -> Vec<Question> {
    let mut case = Case::new(answers, today);
    let stopped_at = old_age_pension::assess(&mut case)
        .err()
        .map(|Needs(question)| question);
    case.into_read()
        .into_iter()
        .filter(|question| Some(*question) != stopped_at)
        .collect()
}

/// Every question not read yet that these answers do not already rule out.
fn at_most(answers: &Answers, today: Date, next: Question) -> usize {
    let read = asked(answers, today);
    let woman = answers.get(Question::Sex) == Some(&Answer::Sex(Sex::Woman));
    let too_young_before_2006 = matches!(
        answers.get(Question::BirthDate), Some(Answer::BirthDate(born)) if old_age_pension::no_record_before_2006(*born)
    );
    let possible = |question: Question| match question {
        Question::Upbringing => !woman,
        Question::RecordBefore2006 => !too_young_before_2006,
        _ => true,
    };
    Question::ALL
        .into_iter()
        .filter(|it| *it == next || (!read.contains(it) && possible(*it)))
        .count()
}

/// The pension against the month of retirement: the same assessment at other dates.
///
/// Begins with the first month the law allows and goes on for `points` months, each `step` after the one before.
/// Empty where the law gives no amount.
pub fn projection(answers: &Answers, today: Date, step: Months, points: u16) -> Vec<(Month, Manat)> {
    let retiring = |retire_in: RetireIn| {
        old_age_pension::assess(&mut Case::new(
            &answers.clone().with(Answer::RetireIn(retire_in)),
            today,
        ))
        .ok()
    };
    let Some(first) = retiring(RetireIn::Soonest).and_then(|finding| finding.starts_on()) else {
        return Vec::new();
    };
    let point = |index: u16| {
        let month = Month::of(first).plus(Months::new(step.count().saturating_mul(index)));
        let choice = if index == 0 {
            RetireIn::Soonest
        } else {
            RetireIn::Month(month)
        };
        Some((month, retiring(choice)?.amount()?))
    };
    (0..points).map_while(point).collect()
}
