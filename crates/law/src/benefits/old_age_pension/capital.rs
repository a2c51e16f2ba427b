//! Arts 1.0.8, 27 and 29.1-1: the pension capital, recorded or estimated, and what working on adds to it.

use rust_decimal::Decimal;
use time::Date;

use super::work::Work;
use super::{known, no_record_before_2006};
use crate::calendar::{Month, Months};
use crate::case::{Case, Stop};
use crate::contributions::capital_of_month;
use crate::explanation::Explanation;
use crate::facts::{Known, PayPeriod, fact};
use crate::law::Law;
use crate::manat::Manat;
use crate::parameter::{Citation, Dated, Unknown};
use crate::phrase::{Arg, Phrase};

/// The capital as it stands today, as lines in whole qəpik.
#[derive(Clone)]
pub(super) struct Capital {
    lines: Explanation,
    total: Manat,
    today: Date,
}

impl Capital {
    /// What the account shows, or an estimate from the working life.
    pub(super) fn of(case: &mut Case, caveats: &mut Vec<Phrase>) -> Result<Capital, Stop> {
        let mut lines = Explanation::default();
        match case.get(fact::CAPITAL)? {
            Known::Is(amount) => lines.add(Phrase::new("recorded-capital"), amount, Vec::new()),
            Known::Unknown => {
                caveats.push(Phrase::new("estimate"));
                before_2006(case, &mut lines, caveats)?;
                since_2006(case, &mut lines, caveats)?;
            }
        }
        Ok(Capital {
            total: lines.sum(),
            lines,
            today: case.today(),
        })
    }

    /// The capital so many months from now.
    pub(super) fn after(&self, later: Months, work: Work) -> Manat {
        let growth = self.growth(later, work);
        self.total + growth.paid_in.to_qepik() + growth.indexation.added.to_qepik()
    }

    /// The same, line by line.
    pub(super) fn lines_after(&self, later: Months, work: Work) -> Explanation {
        let mut lines = self.lines.clone();
        let growth = self.growth(later, work);
        if let Work::Working { pay, .. } = work
            && later > Months::new(0)
        {
            let says = Phrase::new("capital-from-working-on")
                .with("length", later)
                .with("pay", pay);
            lines.add(says, growth.paid_in, growth.cited);
        }
        growth.indexation.explain(&mut lines);
        lines
    }

    /// What working on pays in month by month, and what each known 1 January on the way adds.
    fn growth(&self, later: Months, work: Work) -> Growth {
        let mut growth = Growth::default();
        let mut month = Month::of(self.today);
        let end = month.plus(later);
        while month < end {
            let january = month.next_january();
            let rate = Law::on(january.first_day()).capital_indexation();
            // After the last known year the rates stay, so all of it is one stretch.
            let stop = match rate {
                Ok(_) | Err(Unknown::Before | Unknown::Gap) => january.min(end),
                Err(Unknown::NotYet(_)) => end,
            };
            if let Work::Working { sector, pay } = work
                && let Some((each, citations)) = capital_of_month(sector, pay, month.first_day())
            {
                growth.paid_in = growth.paid_in + each.times(stop.since(month).count().into());
                cite(&mut growth.cited, citations);
            }
            if stop == january
                && let Ok(rate) = rate
            {
                let so_far = self.total + growth.paid_in + growth.indexation.added;
                growth.indexation.raise(so_far, rate, january.year());
            }
            month = stop;
        }
        growth
    }
}

/// What the coming months add to the capital.
#[derive(Default)]
struct Growth {
    paid_in: Manat,
    cited: Vec<&'static Citation>,
    indexation: Indexation,
}

/// An amount of a past day as the yearly indexation has raised it until a later day.
pub(super) fn indexed(amount: Manat, from: Date, until: Date) -> Manat {
    (from.year() + 1..=until.year())
        .filter_map(|year| Month::new(year, 1))
        .filter_map(|january| Law::on(january.first_day()).capital_indexation().ok())
        .fold(amount, |amount, rate| amount.times(Decimal::ONE + rate.value))
}

/// Art 27: capital for each year of record before 2006, in proportion for months.
fn before_2006(case: &mut Case, lines: &mut Explanation, caveats: &mut Vec<Phrase>) -> Result<(), Stop> {
    if no_record_before_2006(case.get(fact::BIRTH_DATE)?) {
        return Ok(());
    }
    match case.get(fact::RECORD_BEFORE_2006)? {
        Known::Is(record) if record > Months::new(0) => {
            let unit = known(Law::on(case.today()).pre_2006_unit(), caveats)?;
            let amount = unit
                .value
                .times(record.count().into())
                .over(Months::years_and(1, 0));
            let says = Phrase::new("capital-before-2006")
                .with("record", record)
                .with("unit", unit.value);
            lines.add(says, amount, vec![&unit.citation]);
        }
        Known::Is(_) => {}
        Known::Unknown => caveats.push(Phrase::new("before-2006-unknown")),
    }
    Ok(())
}

/// Art 1.0.8 year by year, then Art 29.1-1 for the years whose rates are known.
fn since_2006(case: &mut Case, lines: &mut Explanation, caveats: &mut Vec<Phrase>) -> Result<(), Stop> {
    let today = case.today();
    let mut indexation = Indexation::default();
    for period in case.get(fact::PAY_HISTORY)? {
        let mut sum = Manat::ZERO;
        let mut cited = Vec::new();
        for year in period.from..=period.to {
            let of_year = capital_of_year(period, year, today, &mut cited);
            sum = sum + of_year;
            indexation.add(of_year, year, today, caveats);
        }
        let says = Phrase::new("capital-from-pay")
            .with("from", period.from)
            .with("to", period.to)
            .with("pay", period.pay)
            .with("sector", Arg::Word("sector", period.sector.name()));
        lines.add(says, sum, cited);
    }
    indexation.explain(lines);
    Ok(())
}

/// A year's months; of the present year only those that have ended.
fn capital_of_year(period: &PayPeriod, year: i32, today: Date, cited: &mut Vec<&'static Citation>) -> Manat {
    let ended = |month: &Month| *month < Month::of(today);
    (1..=12)
        .filter_map(|number| Month::new(year, number))
        .filter(ended)
        .filter_map(|month| capital_of_month(period.sector, period.pay, month.first_day()))
        .map(|(amount, citations)| {
            cite(cited, citations);
            amount
        })
        .sum()
}

fn cite(cited: &mut Vec<&'static Citation>, more: Vec<&'static Citation>) {
    for citation in more {
        if !cited.contains(&citation) {
            cited.push(citation);
        }
    }
}

/// What indexation adds, over all years of pay.
#[derive(Default)]
struct Indexation {
    added: Manat,
    years: Option<(i32, i32)>,
    cited: Vec<&'static Citation>,
}

impl Indexation {
    /// Capital of a year is raised on each 1 January after it.
    fn add(&mut self, capital: Manat, earned_in: i32, today: Date, caveats: &mut Vec<Phrase>) {
        let mut grown = capital;
        for year in earned_in + 1..=today.year() {
            let Some(january) = Month::new(year, 1) else {
                continue;
            };
            match Law::on(january.first_day()).capital_indexation() {
                Ok(rate) => grown = grown + self.raise(grown, rate, year),
                Err(Unknown::Before | Unknown::Gap) => caveats.push(Phrase::new("indexation-before-2019")),
                Err(Unknown::NotYet(last)) => {
                    caveats.push(Phrase::new("last-known").with("year", last.from.year()))
                }
            }
        }
    }

    /// Raises a capital on the 1 January of this year, and gives what that adds.
    fn raise(&mut self, capital: Manat, rate: &'static Dated<Decimal>, year: i32) -> Manat {
        let raise = capital.times(rate.value);
        self.added = self.added + raise;
        cite(&mut self.cited, vec![&rate.citation]);
        let (from, to) = self.years.unwrap_or((year, year));
        self.years = Some((from.min(year), to.max(year)));
        raise
    }

    fn explain(self, lines: &mut Explanation) {
        if let Some((from, to)) = self.years {
            let says = Phrase::new("capital-indexation")
                .with("from", from)
                .with("to", to);
            lines.add(says, self.added, self.cited);
        }
    }
}
