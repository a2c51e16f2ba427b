//! A case under assessment: facts are read from it, conditions judged and lines added to it.
//!
//! Reading a fact nobody answered ends the assessment with that fact. What was said before the end stays true
//! whatever is answered next, so the range of a half-answered case can only narrow.

use time::{Date, Duration};

use crate::answers::Answers;
pub use crate::assessment::{Assessed, Assessment, assess};
use crate::benefit::{Open, Place, Said};
use crate::calendar::{Month, Months, ends_with_month, reaches_age};
use crate::explanation::{Explanation, Lines};
use crate::facts::{Answered, Fact, FactId, FactSet};
use crate::finding::{Caveat, Change, Every, Judged, Met, Missing, Pays, Range, Unmet};
use crate::law::{Law, Lookup};
use crate::manat::Manat;
use crate::parameter::{Citation, Dated, Parameter, Unknown};
use crate::phrase::Phrase;

/// Why a rule ended before it pays.
#[derive(Debug)]
pub enum End {
    /// A fact is missing.
    Needs(FactId),
    /// It waits for what the other benefits come to.
    WaitsForOthers,
    /// Conditions are not met; the case keeps which.
    Unmet,
    /// The right comes later than amounts can be counted.
    Far(Date),
    /// The law is not known well enough: why, and who can settle it.
    Unsettled(Phrase, Place),
}

/// A rule that ends before it pays. Only who hears it makes one, and keeps why: rules pass it on at every step, so it
/// weighs nothing.
#[derive(Debug)]
pub struct Stop(pub(crate) ());

/// How far ahead a right is worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Rights more than five years off are only dated.
    Overview,
    /// Everything is worked out, as for one's own pension.
    Plan,
}

/// A right further off than this is only dated in an overview.
pub(crate) const HORIZON: Months = Months::years_and(5, 0);

/// What is assessed: the answers of one household, on a day.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// The day.
    pub today: Date,
    /// Answers that cannot be, and so were never given.
    pub unusable: FactSet,
    /// How far ahead a right is worked out.
    pub depth: Depth,
    /// Whether the lines are kept.
    pub lines: Lines,
    /// The monthly money of all other benefits; `None` while it is not known.
    pub others: Option<Manat>,
}

impl<'a> Given<'a> {
    /// The answers on a day, in full.
    pub fn new(answers: &'a Answers, today: Date, depth: Depth) -> Given<'a> {
        Given {
            answers,
            today,
            unusable: answers.unusable(today),
            depth,
            lines: Lines::Kept,
            others: None,
        }
    }
}

/// One benefit under assessment.
#[derive(Debug)]
pub struct Case<'a> {
    pub(crate) given: Given<'a>,
    pub(crate) read: Vec<FactId>,
    pub(crate) conditions: Vec<Judged>,
    pub(crate) unmet: Vec<Unmet>,
    fails: bool,
    pub(crate) end: End,
    pub(crate) since: Option<Date>,
    pub(crate) until: Option<Date>,
    law_of: Option<Date>,
    pub(crate) range: Range,
    /// The calculation so far.
    pub explanation: Explanation,
    pub(crate) caveats: Vec<Caveat>,
}

impl<'a> Case<'a> {
    /// A case before its first question.
    pub fn new(given: Given<'a>) -> Case<'a> {
        Case {
            read: Vec::new(),
            conditions: Vec::new(),
            unmet: Vec::new(),
            fails: false,
            end: End::Unmet,
            since: None,
            until: None,
            law_of: None,
            range: Range::OPEN,
            explanation: Explanation::new(given.lines),
            caveats: Vec::new(),
            given,
        }
    }

    /// The day the case is assessed on.
    pub fn today(&self) -> Date {
        self.given.today
    }

    /// The month of that day.
    pub fn this_month(&self) -> Month {
        Month::of(self.given.today)
    }

    /// How far ahead a right is worked out.
    pub fn depth(&self) -> Depth {
        self.given.depth
    }

    // Facts.

    /// What was answered about a fact. An answer that cannot be is asked again, like one that was never given.
    pub fn get<T: Answered>(&mut self, fact: Fact<T>) -> Result<T::Given<'a>, Stop> {
        let id = fact.id();
        if self.given.lines != Lines::Figures && !self.read.contains(&id) {
            self.read.push(id);
        }
        if self.given.unusable.contains(id) {
            return Err(self.stop(End::Needs(id)));
        }
        match self.given.answers.get(fact) {
            Some(value) => Ok(value),
            None => Err(self.stop(End::Needs(id))),
        }
    }

    /// The facts read so far, in the order of reading; none where only figures matter.
    pub fn read(&self) -> &[FactId] {
        &self.read
    }

    /// The monthly money of all other benefits of the best lawful package.
    pub fn others(&mut self) -> Result<Manat, Stop> {
        match self.given.others {
            Some(others) => Ok(others),
            None => Err(self.stop(End::WaitsForOthers)),
        }
    }

    // Ends.

    /// Why the rule stopped, once it has.
    pub fn end(&self) -> &End {
        &self.end
    }

    /// The rule stops here.
    #[cold]
    pub(crate) fn stop(&mut self, end: End) -> Stop {
        self.end = end;
        Stop(())
    }

    /// The law is not known well enough: why, and who can settle it.
    pub fn unsettled(&mut self, why: Phrase, ask: Place) -> Stop {
        self.stop(End::Unsettled(why, ask))
    }

    /// The right comes later than amounts can be counted.
    pub fn far(&mut self, on: Date) -> Stop {
        self.stop(End::Far(on))
    }

    // Conditions.

    /// The conditions judged so far, in that order.
    pub fn conditions(&self) -> &[Judged] {
        &self.conditions
    }

    /// What stopped the rule, if conditions did.
    pub fn unmet(&self) -> &[Unmet] {
        &self.unmet
    }

    /// Judges a condition and goes on only if it is met.
    pub fn require(&mut self, met: bool, said: impl Into<Said>, change: Change) -> Result<(), Stop> {
        self.judge(met, said, change);
        self.settle()
    }

    /// Judges one of several conditions that are asked together; [`Case::settle`] ends them.
    pub fn judge(&mut self, met: bool, said: impl Into<Said>, change: Change) {
        self.fails |= !met;
        if self.given.lines == Lines::Figures {
            return;
        }
        let said = said.into();
        if !met {
            let said = said.clone();
            self.unmet.push(Unmet {
                any_of: vec![Missing { said, change }],
            });
        }
        self.conditions.push(Judged {
            said,
            met: if met { Met::Yes } else { Met::No },
        });
    }

    /// Goes on if every condition judged so far is met.
    pub fn settle(&mut self) -> Result<(), Stop> {
        if std::mem::take(&mut self.fails) {
            Err(self.stop(End::Unmet))
        } else {
            Ok(())
        }
    }

    /// Ends the assessment: none of these ways is met, any one of them would be enough.
    pub fn none_of(&mut self, ways: Vec<Missing>) -> Stop {
        for way in &ways {
            self.conditions.push(Judged {
                said: way.said.clone(),
                met: Met::No,
            });
        }
        self.unmet.push(Unmet { any_of: ways });
        self.stop(End::Unmet)
    }

    /// A condition that time meets: the right arises on this day, or arose.
    ///
    /// In an overview a right more than five years off ends the assessment with its day.
    pub fn arises(&mut self, on: Date, said: impl Into<Said>) -> Result<(), Stop> {
        let said = said.into().with("day", on);
        let met = if on <= self.today() { Met::Yes } else { Met::On(on) };
        self.conditions.push(Judged { said, met });
        self.since = Some(self.since.map_or(on, |since| since.max(on)));
        let far = Month::of(on).since(self.this_month()) > HORIZON;
        if far && self.depth() == Depth::Overview {
            return Err(self.far(on));
        }
        Ok(())
    }

    /// A condition that time ends: the right lasts until this day and is gone after it.
    pub fn lasts(&mut self, until: Date, said: impl Into<Said>) -> Result<(), Stop> {
        let met = until >= self.today();
        self.until = Some(self.until.map_or(until, |earlier| earlier.min(until)));
        self.require(met, said.into().with("day", until), Change::Never)
    }

    /// The person has reached this age, or will.
    pub fn aged(&mut self, born: Date, age: Months, said: impl Into<Said>) -> Result<Date, Stop> {
        let on = reaches_age(born, age);
        if ends_with_month(born, age) {
            self.know(Phrase::new("last-day-of-month"));
        }
        self.arises(on, said)?;
        Ok(on)
    }

    // Numbers of the law.

    /// The law counts as it stood on this day, such as the day of a birth.
    pub fn by_law_of(&mut self, day: Date) {
        self.law_of = Some(day);
    }

    /// The day whose law counts: the day named by [`Case::by_law_of`], else today or the later day of the right.
    pub fn law_day(&self) -> Date {
        self.law_of
            .unwrap_or_else(|| self.since.map_or(self.today(), |since| since.max(self.today())))
    }

    /// The law of that day.
    pub fn law(&self) -> Law {
        Law::on(self.law_day())
    }

    /// A number of the law on the day that counts.
    pub fn value<T>(&mut self, parameter: &'static Parameter<T>) -> Result<&'static Dated<T>, Stop> {
        self.known(parameter.on(self.law_day()))
    }

    /// A looked-up number. For a day ahead the last announced one is used and said so; a number that is not announced
    /// for today, or never found, ends the assessment.
    pub fn known<T>(&mut self, found: Lookup<T>) -> Result<&'static Dated<T>, Stop> {
        match found {
            Ok(value) => Ok(value),
            Err(Unknown::NotYet(last)) => {
                let year = last.to.unwrap_or(last.from).year();
                if self.law_day() <= self.today() {
                    return Err(self.unknown(Phrase::new("not-announced").with("year", year)));
                }
                self.know(Phrase::new("last-known").with("year", year));
                Ok(last)
            }
            Err(Unknown::Before) => Err(self.unknown(Phrase::new("before-known-law"))),
            Err(Unknown::Gap) => Err(self.unknown(Phrase::new("no-source"))),
        }
    }

    fn unknown(&mut self, why: Phrase) -> Stop {
        self.unsettled(why, Place::DostCentre)
    }

    // What is said beside the amount.

    /// Something to know about this case, once.
    pub fn know(&mut self, says: Phrase) {
        self.note(Caveat::Case(says));
    }

    /// A point of the law that is open, once.
    pub fn open(&mut self, open: &'static Open) {
        self.note(Caveat::Open(open));
    }

    fn note(&mut self, caveat: Caveat) {
        if !self.caveats.contains(&caveat) {
            self.caveats.push(caveat);
        }
    }

    /// Whatever is still answered, at least this much comes out.
    pub fn at_least(&mut self, amount: Manat) {
        self.range = self.range.and(Range {
            low: amount,
            high: None,
        });
    }

    /// Whatever is still answered, at most this much comes out.
    pub fn at_most(&mut self, amount: Manat) {
        self.range = self.range.and(Range {
            low: Manat::ZERO,
            high: Some(amount),
        });
    }

    // Results.

    /// Adds a line.
    pub fn add(
        &mut self,
        says: impl Into<Phrase>,
        amount: Manat,
        citations: impl IntoIterator<Item = &'static Citation>,
    ) {
        self.explanation.add(says, amount, citations);
    }

    /// Pays one amount of the law as it stands, as one line.
    pub fn pays(&mut self, every: Every, parameter: &'static Parameter<Manat>) -> Result<Pays, Stop> {
        let amount = self.value(parameter)?;
        self.add(Phrase::new("fixed-amount"), amount.value, vec![&amount.citation]);
        Ok(self.pays_sum(every))
    }

    /// Pays what the lines come to.
    pub fn pays_sum(&mut self, every: Every) -> Pays {
        let amount = self.explanation.sum();
        Pays::Money { amount, every }
    }
}

/// The day before another, for the last day of a span.
pub fn day_before(day: Date) -> Date {
    day.saturating_sub(Duration::DAY)
}
