//! Art 7: the day on which the record or the capital gives the right, for one pension age.

use time::Date;

use super::BeforeKnownLaw;
use super::age::PensionAge;
use super::capital::{Capital, indexed};
use super::concession::{self, Concession};
use super::record::{self, Record};
use super::work::{self, Work};
use super::{known, minimum_capital};
use crate::benefit::Said;
use crate::benefit::condition::old_age_pension as condition;
use crate::calendar::{Month, Months};
use crate::case::{Case, Stop};
use crate::facts::{Known, fact};
use crate::finding::{Change, Missing};
use crate::law::Law;
use crate::manat::Manat;
use crate::parameter::table;
use crate::phrase::Phrase;

/// Work cannot be foreseen further than this.
const FARTHEST: u16 = 600;

/// When the right comes.
#[derive(PartialEq, Eq)]
pub(super) enum Right {
    On(Date),
    Never,
    Unsettled(&'static str),
}

/// What one pension age gives.
pub(super) struct Judged {
    pub(super) ways: Ways,
    /// What Art 9 asks beside the age, which is met.
    pub(super) asks: Option<Said>,
    pub(super) right: Right,
    /// `None` where it was not needed.
    pub(super) work: Option<Work>,
    /// Whether Art 22-1 counts.
    pub(super) credited: bool,
    pub(super) caveats: Vec<Phrase>,
}

impl Judged {
    /// Whether nothing can give the right sooner at this age.
    pub(super) fn right_from_start(&self) -> bool {
        self.right == Right::On(self.ways.start)
    }

    /// Whether the right is there on this day.
    pub(super) fn is_there(&self, today: Date) -> bool {
        matches!(self.right, Right::On(day) if day <= today)
    }

    /// Whether this one gives the right sooner, or may, or lacks less.
    pub(super) fn better_than(&self, other: &Judged) -> bool {
        match (self.comes(), other.comes()) {
            (Some(this), Some(others)) => this < others,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => self.ways.record.sure > other.ways.record.sure,
        }
    }

    /// The day of the right, a sure one before a possible one of the same day.
    fn comes(&self) -> Option<(Date, Sure)> {
        match self.right {
            Right::On(day) => Some((day, Sure::Yes)),
            Right::Unsettled(_) => Some((self.ways.start, Sure::No)),
            Right::Never => None,
        }
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Sure {
    Yes,
    No,
}

/// Reads what decides the right at this age. What is sure today needs no word about going on to work.
pub(super) fn judge(
    case: &mut Case,
    age: PensionAge,
    record: Record,
    capital: &Capital,
) -> Result<Judged, Stop> {
    let plain = Ways::new(case.today(), age, record, capital);
    let mut caveats = Vec::new();
    let mut credited_years = false;
    let mut work = None;
    if age.on > case.today() {
        work = Some(work::of(case)?);
    }
    let at_start = |case: &mut Case, ways: &Ways, record: Months, work: Option<Work>| {
        ways.enough_on(ways.start, record, work.unwrap_or(Work::Stopped))
            .map_err(|early| early.stop(case))
    };
    let first_day = |case: &mut Case, ways: &Ways, record: Months, work: Work| {
        ways.first_day(record, work).map_err(|early| early.stop(case))
    };
    let mut ways = plain;
    if !at_start(case, &ways, ways.record.sure, work)?
        && let Some(credited) = record::credited(case, age, record)?
    {
        let with_credit = Ways {
            record: credited,
            ..ways.clone()
        };
        let may_decide = at_start(case, &with_credit, credited.possible, work)?;
        if !may_decide && work.is_none() {
            work = Some(work::of(case)?);
        }
        let on_and_off = work.unwrap_or(Work::Stopped);
        let with = first_day(case, &with_credit, credited.possible, on_and_off)?;
        let without = first_day(case, &ways, record.sure, on_and_off)?;
        // Where there is no right either way, it still shortens what is missing.
        if may_decide || without.is_none() || with != without {
            match record::credit_applies(case)? {
                Known::Is(true) => {
                    ways = with_credit;
                    credited_years = true;
                    if credited.sure != credited.possible {
                        caveats.push(Phrase::new("before-2006-unknown"));
                    }
                }
                Known::Is(false) => {}
                Known::Unknown if with.is_some() => caveats.push(Phrase::new("credit-unknown")),
                Known::Unknown => {}
            }
        }
    }
    let right = if at_start(case, &ways, ways.record.sure, work)? {
        Right::On(ways.start)
    } else if at_start(case, &ways, ways.record.possible, work)? {
        Right::Unsettled("record-unknown")
    } else if ways.earlier_law_asked_less(age.on) {
        Right::Unsettled("before-known-law")
    } else {
        let work = match work {
            Some(work) => work,
            None => *work.insert(work::of(case)?),
        };
        let sure = first_day(case, &ways, ways.record.sure, work)?;
        if sure == first_day(case, &ways, ways.record.possible, work)? {
            sure.map_or(Right::Never, Right::On)
        } else {
            Right::Unsettled("record-unknown")
        }
    };
    Ok(Judged {
        ways,
        asks: None,
        right,
        work,
        credited: credited_years,
        caveats,
    })
}

/// Arts 9.2 to 9.7: the right comes with the age alone. Word about work is only needed for a day ahead.
pub(super) fn by_concession(
    case: &mut Case,
    concession: Concession,
    capital: &Capital,
) -> Result<Judged, Stop> {
    let age = concession.age;
    let ways = Ways::new(case.today(), age, Record::NONE, capital);
    let ahead = age.on > case.today();
    Ok(Judged {
        right: Right::On(ways.start),
        ways,
        asks: Some(concession.asks),
        work: if ahead { Some(work::of(case)?) } else { None },
        credited: false,
        caveats: Vec::new(),
    })
}

/// Whether today's capital, without the indexation since, was enough on a past day for the minimum pension of then.
pub(crate) fn gave_minimum_before(
    now: Manat,
    from: Date,
    today: Date,
    needs: impl Fn(Date) -> Option<Manat>,
) -> bool {
    let last_days = table::MINIMUM_PENSION.values.iter().filter_map(|it| it.to);
    last_days
        .filter(|day| (from..today).contains(day))
        .any(|day| needs(day).is_some_and(|needs| now >= indexed(needs, day, today)))
}

/// The two ways to the right of Art 7, for one person at any later day.
#[derive(Clone)]
pub(super) struct Ways {
    today: Date,
    pub(super) age: PensionAge,
    /// The first day that can count: the age is reached, and it is not in the past.
    start: Date,
    record: Record,
    pub(super) capital: Capital,
}

impl Ways {
    fn new(today: Date, age: PensionAge, record: Record, capital: &Capital) -> Ways {
        Ways {
            today,
            age,
            start: age.on.max(today),
            record,
            capital: capital.clone(),
        }
    }

    /// Months of work from now to the month of `day`.
    pub(super) fn months_to(&self, day: Date) -> Months {
        Month::of(day).since(Month::of(self.today))
    }

    /// The first day from `start` on which this record or the capital is enough.
    fn first_day(&self, record: Months, work: Work) -> Result<Option<Date>, BeforeKnownLaw> {
        let last = match work {
            Work::Stopped => self.months_of_indexation(),
            Work::Working(_) => FARTHEST,
        };
        let mut found = None;
        for later in 0..=last {
            let day = match later {
                0 => self.start,
                _ => Month::of(self.start).plus(Months::new(later)).first_day(),
            };
            if self.enough_on(day, record, work)? {
                found = Some(day);
                break;
            }
        }
        // Another law asks something else, whether or not work goes on.
        match concession::new_terms(&self.age).filter(|day| *day > self.start) {
            Some(day) if found.is_none_or(|found| day < found) && self.enough_on(day, record, work)? => {
                Ok(Some(day))
            }
            _ => Ok(found),
        }
    }

    /// Art 29.1-1: months in which the capital still grows by itself, as far as the rates are known.
    fn months_of_indexation(&self) -> u16 {
        let last = table::CAPITAL_INDEXATION.values.last();
        let last = last.map_or(self.start, |rate| rate.from);
        Month::of(last).since(Month::of(self.start)).count()
    }

    /// Days that are only tried leave no caveats behind.
    fn enough_on(&self, day: Date, record: Months, work: Work) -> Result<bool, BeforeKnownLaw> {
        let tried = &mut Vec::new();
        let months = self.months_to(day);
        let record = record::after(record, months, work);
        let enough_capital = self.capital.after(months, work) >= minimum_capital(&self.age, day, tried)?;
        if let Some(needs) = concession::old_record(&self.age, day) {
            return Ok(record >= needs && enough_capital);
        }
        Ok(enough_capital || record >= known(Law::on(day).required_record(), tried)?.value)
    }

    /// Whether the right may have come in the past, under a law that asked less than today's.
    ///
    pub(super) fn earlier_law_asked_less(&self, age_on: Date) -> bool {
        // Earlier laws asked more of Art 9, never less.
        if self.age.rule.is_of_article_9() {
            return false;
        }
        let enough_record = Law::on(age_on)
            .required_record()
            .is_ok_and(|needs| self.record.possible >= needs.value);
        let now = self.capital.after(Months::new(0), Work::Stopped);
        let needs = |day| minimum_capital(&self.age, day, &mut Vec::new()).ok();
        let enough_capital = gave_minimum_before(now, age_on, self.today, needs);
        enough_record || enough_capital
    }

    /// Both conditions with what is missing; either one is enough.
    pub(super) fn missing(&self, caveats: &mut Vec<Phrase>) -> Result<Vec<Missing>, BeforeKnownLaw> {
        let (has, needs) = (
            self.record.sure,
            known(Law::on(self.start).required_record(), caveats)?.value,
        );
        let record = Missing {
            said: Said::from(&condition::RECORD)
                .with("has", has)
                .with("needs", needs)
                .with("missing", has.short_of(needs)),
            change: Change::to(fact::RECORD, Known::Is(needs)),
        };
        let has = self.capital.after(self.months_to(self.start), Work::Stopped);
        let needs = minimum_capital(&self.age, self.start, caveats)?;
        let capital = Missing {
            said: Said::from(&condition::CAPITAL)
                .with("has", has)
                .with("needs", needs)
                .with("missing", has.short_of(needs)),
            change: Change::to(fact::CAPITAL, Known::Is(needs)),
        };
        Ok(vec![record, capital])
    }
}
