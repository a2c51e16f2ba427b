//! The figures of many people: a rule that is written for any hearing gives them without anything being kept.
//!
//! A [`Case`] hears a rule for a person, who is owed the reasons. [`Figures`] hears the same rule for a statistic.

use time::Date;

use crate::answers::Value;
use crate::benefit::{Place, Said};
use crate::case::{Case, End, Stop};
use crate::facts::{Answered, Fact, FactId};
use crate::finding::Change;
use crate::manat::Manat;
use crate::parameter::{Citation, Dated, Parameter};
use crate::phrase::Phrase;

/// A fact that is read as what it is: everything but lists.
pub trait Plain: for<'a> Answered<Given<'a> = Self> {}

impl<T: for<'a> Answered<Given<'a> = T>> Plain for T {}

/// What a rule asks and says, whoever listens.
pub trait Hearing {
    /// What was answered about a fact that is no list.
    ///
    /// Errors: nothing was.
    fn get<T: Plain>(&mut self, fact: Fact<T>) -> Result<T, Stop>;

    /// Judges one of several conditions that are asked together; [`Hearing::settle`] ends them.
    fn judge(&mut self, met: bool, said: impl Into<Said>, change: Change);

    /// Goes on if every condition judged so far is met.
    ///
    /// Errors: one is not.
    fn settle(&mut self) -> Result<(), Stop>;

    /// Why the rule stopped, once it has.
    fn end(&self) -> &End;

    /// A number of the law on the day that counts.
    ///
    /// Errors: none is known for it.
    fn value<T>(&mut self, parameter: &'static Parameter<T>) -> Result<&'static Dated<T>, Stop>;

    /// Adds an amount, rounded to the qəpik, as a line. It is worked out only where somebody keeps it.
    fn add(
        &mut self,
        says: impl Into<Phrase>,
        amount: impl FnOnce() -> Manat,
        citations: impl IntoIterator<Item = &'static Citation>,
    );

    /// States the exact result as the total of the lines, and gives it rounded to the qəpik.
    fn conclude(&mut self, says: impl Into<Phrase>, exact: Manat) -> Manat;
}

impl Hearing for Case<'_> {
    fn get<T: Plain>(&mut self, fact: Fact<T>) -> Result<T, Stop> {
        Case::get(self, fact)
    }

    fn judge(&mut self, met: bool, said: impl Into<Said>, change: Change) {
        Case::judge(self, met, said, change);
    }

    fn settle(&mut self) -> Result<(), Stop> {
        Case::settle(self)
    }

    fn end(&self) -> &End {
        Case::end(self)
    }

    fn value<T>(&mut self, parameter: &'static Parameter<T>) -> Result<&'static Dated<T>, Stop> {
        Case::value(self, parameter)
    }

    fn add(
        &mut self,
        says: impl Into<Phrase>,
        amount: impl FnOnce() -> Manat,
        citations: impl IntoIterator<Item = &'static Citation>,
    ) {
        Case::add(self, says, amount(), citations);
    }

    fn conclude(&mut self, says: impl Into<Phrase>, exact: Manat) -> Manat {
        self.explanation.conclude(says, exact)
    }
}

/// Somebody who knows the values of facts, such as a row of a table.
pub trait Row {
    /// The value of a fact; `None` if it is not known.
    fn value(&self, fact: FactId) -> Option<Value>;
}

/// One of many people, heard for the figures alone.
#[derive(Debug)]
pub struct Figures<'a, R> {
    row: &'a R,
    today: Date,
    fails: bool,
    end: End,
}

impl<'a, R: Row> Figures<'a, R> {
    /// Somebody before the first question.
    pub fn new(row: &'a R, today: Date) -> Figures<'a, R> {
        Figures {
            row,
            today,
            fails: false,
            end: End::Unmet,
        }
    }

    fn stop(&mut self, end: End) -> Stop {
        self.end = end;
        Stop(())
    }
}

impl<R: Row> Hearing for Figures<'_, R> {
    #[inline]
    fn get<T: Plain>(&mut self, fact: Fact<T>) -> Result<T, Stop> {
        let value = self.row.value(fact.id());
        match value.as_ref().and_then(T::read) {
            Some(value) => Ok(value),
            None => Err(self.stop(End::Needs(fact.id()))),
        }
    }

    #[inline]
    fn judge(&mut self, met: bool, _: impl Into<Said>, _: Change) {
        self.fails |= !met;
    }

    #[inline]
    fn settle(&mut self) -> Result<(), Stop> {
        if std::mem::take(&mut self.fails) {
            Err(self.stop(End::Unmet))
        } else {
            Ok(())
        }
    }

    fn end(&self) -> &End {
        &self.end
    }

    #[inline]
    fn value<T>(&mut self, parameter: &'static Parameter<T>) -> Result<&'static Dated<T>, Stop> {
        let known = parameter.on(self.today);
        known.map_err(|_| self.stop(End::Unsettled(Phrase::new("no-source"), Place::DostCentre)))
    }

    #[inline]
    fn add(
        &mut self,
        _: impl Into<Phrase>,
        _: impl FnOnce() -> Manat,
        _: impl IntoIterator<Item = &'static Citation>,
    ) {
    }

    #[inline]
    fn conclude(&mut self, _: impl Into<Phrase>, exact: Manat) -> Manat {
        exact.to_qepik()
    }
}
