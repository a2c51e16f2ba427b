//! A case: the answers of one person on one day. Reading a fact nobody answered ends the assessment with its question.

use time::Date;

use crate::facts::{Children, Known, PayPeriod, Record, RetireIn, Sex, Upbringing, Work, YesNo};
use crate::question::{Answer, Answers, Question};
use crate::{Manat, Month};

/// The question that the law needs answered before it can go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the law needs an answer to {0:?}")]
pub struct Needs(pub Question);

/// The answers of one person on one day, and which of them were read.
#[derive(Debug)]
pub struct Case<'a> {
    answers: &'a Answers,
    today: Date,
    read: Vec<Question>,
}

impl<'a> Case<'a> {
    /// A case on a day.
    pub fn new(answers: &'a Answers, today: Date) -> Case<'a> {
        Case {
            answers,
            today,
            read: Vec::new(),
        }
    }

    /// The day the case is assessed on.
    pub fn today(&self) -> Date {
        self.today
    }

    /// The month of that day.
    pub fn this_month(&self) -> Month {
        Month::of(self.today)
    }

    /// The questions whose answers were read, in the order of reading.
    pub fn into_read(self) -> Vec<Question> {
        self.read
    }

    /// An answer that cannot be beside the others is asked again, like one that was never given.
    fn read<T>(&mut self, question: Question, pick: impl Fn(&'a Answer) -> Option<T>) -> Result<T, Needs> {
        if !self.read.contains(&question) {
            self.read.push(question);
        }
        let answer = self
            .answers
            .get(question)
            .filter(|answer| answer.check(self.answers, self.today).is_ok());
        answer.and_then(pick).ok_or(Needs(question))
    }

    /// Woman or man.
    pub fn sex(&mut self) -> Result<Sex, Needs> {
        self.read(Question::Sex, |answer| {
            if let Answer::Sex(it) = answer {
                Some(*it)
            } else {
                None
            }
        })
    }

    /// Day of birth.
    pub fn birth_date(&mut self) -> Result<Date, Needs> {
        self.read(Question::BirthDate, |answer| {
            if let Answer::BirthDate(it) = answer {
                Some(*it)
            } else {
                None
            }
        })
    }

    /// Children raised to the age of eight.
    pub fn children(&mut self) -> Result<Children, Needs> {
        self.read(Question::Children, |answer| {
            if let Answer::Children(it) = answer {
                Some(*it)
            } else {
                None
            }
        })
    }

    /// Whether a father raised them without their mother.
    pub fn upbringing(&mut self) -> Result<Upbringing, Needs> {
        self.read(Question::Upbringing, |answer| {
            if let Answer::Upbringing(it) = answer {
                Some(*it)
            } else {
                None
            }
        })
    }

    /// Insurance record up to today.
    pub fn record(&mut self) -> Result<Known<Record>, Needs> {
        self.read(Question::Record, |answer| {
            if let Answer::Record(it) = answer {
                Some(*it)
            } else {
                None
            }
        })
    }

    /// Pension capital on the account today.
    pub fn capital(&mut self) -> Result<Known<Manat>, Needs> {
        self.read(Question::Capital, |answer| {
            if let Answer::Capital(it) = answer {
                Some(*it)
            } else {
                None
            }
        })
    }

    /// The part of the record before 1 January 2006.
    pub fn record_before_2006(&mut self) -> Result<Known<Record>, Needs> {
        self.read(Question::RecordBefore2006, |answer| {
            if let Answer::RecordBefore2006(it) = answer {
                Some(*it)
            } else {
                None
            }
        })
    }

    /// Pay by years since 2006.
    pub fn pay(&mut self) -> Result<&'a [PayPeriod], Needs> {
        self.read(Question::Pay, |answer| {
            if let Answer::Pay(it) = answer {
                Some(it.as_slice())
            } else {
                None
            }
        })
    }

    /// Whether work goes on. Work without pay pays nothing in, so it is none to the law.
    pub fn work(&mut self) -> Result<Work, Needs> {
        self.read(Question::Work, |answer| match answer {
            Answer::Work(Work::Working { pay, .. }) if *pay == Manat::ZERO => Some(Work::Stopped),
            Answer::Work(it) => Some(*it),
            _ => None,
        })
    }

    /// Whether any capital was recorded on 1 July 2018.
    pub fn capital_in_2018(&mut self) -> Result<Known<YesNo>, Needs> {
        self.read(Question::CapitalIn2018, |answer| {
            if let Answer::CapitalIn2018(it) = answer {
                Some(*it)
            } else {
                None
            }
        })
    }

    /// When to retire.
    pub fn retire_in(&mut self) -> Result<RetireIn, Needs> {
        self.read(Question::RetireIn, |answer| {
            if let Answer::RetireIn(it) = answer {
                Some(*it)
            } else {
                None
            }
        })
    }
}
