//! Arts 1.0.8, 27 and 29.1-1: the pension capital, recorded or estimated, and what working on adds to it.

use rust_decimal::Decimal;
use time::Date;

use super::work::Work;
use super::{known, no_record_before_2006};
use crate::benefit::condition::old_age_pension as condition;
use crate::calendar::{Month, Months};
use crate::case::{Case, Stop};
use crate::contributions::{Livelihood, Payer, by_region, capital_of_month};
use crate::explanation::Explanation;
use crate::facts::{Known, PayPeriod, fact};
use crate::law::Law;
use crate::manat::Manat;
use crate::parameter::{Citation, Confidence, Dated, Unknown};
use crate::phrase::{Arg, Phrase};

/// The capital as it stands today, as lines in whole qəpik: an account is kept in money, so what a period paid in and
/// what indexation added are rounded before anything is divided. No source says so; it can move an estimate by a qəpik.
#[derive(Clone)]
pub(super) struct Capital {
    lines: Explanation,
    total: Manat,
    today: Date,
}

impl Capital {
    /// What the account shows, or an estimate from the working life, for a pension that begins on a day or later.
    pub(super) fn of(case: &mut Case, begins: Date, caveats: &mut Vec<Phrase>) -> Result<Capital, Stop> {
        let mut lines = Explanation::default();
        match case.get(fact::CAPITAL)? {
            Known::Is(amount) => lines.add(Phrase::new("recorded-capital"), amount, Vec::new()),
            Known::Unknown => {
                caveats.push(Phrase::new("estimate"));
                before_2006(case, begins, &mut lines, caveats)?;
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
        if let Work::Working(payer) = work
            && later > Months::new(0)
        {
            lines.add(says_working_on(&payer, later), growth.paid_in, growth.cited);
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
                Ok(_) | Err(Unknown::Before | Unknown::Gap) => month.plus(Months::new(1)),
                Err(Unknown::NotYet(_)) => end,
            };
            if let Work::Working(payer) = work
                && let Some((each, citations)) = capital_of_month(&payer, month.first_day())
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

/// Art 27: capital for each year of record before 2006, in proportion for months. A pension of today waits for the unit
/// of this year; a plan takes the last one.
fn before_2006(
    case: &mut Case,
    begins: Date,
    lines: &mut Explanation,
    caveats: &mut Vec<Phrase>,
) -> Result<(), Stop> {
    if no_record_before_2006(case.get(fact::BIRTH_DATE)?) {
        return Ok(());
    }
    match case.get(fact::RECORD_BEFORE_2006)? {
        Known::Is(record) if record > Months::new(0) => {
            let unit = match Law::on(case.today()).pre_2006_unit() {
                unit @ Err(Unknown::NotYet(_)) if begins <= case.today() => case.known(unit)?,
                unit => known(unit, caveats).map_err(|early| early.stop(case))?,
            };
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
        let payer = payer(case, period)?;
        let mut sum = Manat::ZERO;
        let mut cited = Vec::new();
        for year in period.from..=period.to {
            let of_year = capital_of_year(&payer, year, today, &mut cited, caveats);
            sum = sum + of_year;
            indexation.add(of_year, year, today, caveats);
        }
        if sum > Manat::ZERO && recalled(&cited) {
            case.open(&condition::RECALLED_SHARE);
        }
        lines.add(says_period(period), sum, cited);
    }
    if indexation.added > Manat::ZERO && recalled(&indexation.cited) {
        case.open(&condition::RECALLED_INDEXATION);
    }
    indexation.explain(lines);
    Ok(())
}

/// Whether a number without a source stands among these.
fn recalled(cited: &[&'static Citation]) -> bool {
    cited
        .iter()
        .any(|citation| citation.confidence == Confidence::Low)
}

/// Who paid in during a period. The region of a business is asked only where a month of it was counted by region.
fn payer(case: &mut Case, period: &PayPeriod) -> Result<Payer, Stop> {
    let januaries = (period.from..=period.to).filter_map(|year| Month::new(year, 1));
    let days: Vec<Date> = januaries.map(Month::first_day).collect();
    let region = if days.iter().any(|day| by_region(period.sector, *day)) {
        Some(case.get(fact::REGION)?)
    } else {
        None
    };
    let payer = Payer {
        sector: period.sector,
        pay: period.pay,
        region,
    };
    if days.iter().any(|day| payer.beyond_known_rates(*day)) {
        case.open(&condition::STATE_PAY_ABOVE);
    }
    Ok(payer)
}

/// A year's months; of the present year only those that have ended.
fn capital_of_year(
    payer: &Payer,
    year: i32,
    today: Date,
    cited: &mut Vec<&'static Citation>,
    caveats: &mut Vec<Phrase>,
) -> Manat {
    let ended = |month: &Month| *month < Month::of(today);
    let months = (1..=12).filter_map(|number| Month::new(year, number));
    let mut sum = Manat::ZERO;
    for month in months.filter(ended) {
        match capital_of_month(payer, month.first_day()) {
            Some((amount, citations)) => {
                sum = sum + amount;
                cite(cited, citations);
            }
            None => caveats.push(Phrase::new("contributions-unknown")),
        }
    }
    sum
}

/// Wages, turnover and land are told apart; land has no pay.
fn says_period(period: &PayPeriod) -> Phrase {
    let says = |key| {
        Phrase::new(key)
            .with("from", period.from)
            .with("to", period.to)
            .with("sector", Arg::Word("sector", period.sector.name()))
    };
    match Livelihood::of(period.sector) {
        Livelihood::Wages => says("capital-from-pay").with("pay", period.pay),
        Livelihood::Business => says("capital-from-business").with("pay", period.pay),
        Livelihood::Land => says("capital-from-land"),
    }
}

fn says_working_on(payer: &Payer, later: Months) -> Phrase {
    let says = |key| Phrase::new(key).with("length", later);
    match Livelihood::of(payer.sector) {
        Livelihood::Wages => says("capital-from-working-on").with("pay", payer.pay),
        Livelihood::Business => says("capital-from-business-on").with("pay", payer.pay),
        Livelihood::Land => says("capital-from-land-on"),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answers;
    use crate::case::{Depth, End, Given};
    use crate::facts::{Region, Sector};
    use time::macros::date;

    /// Lines by key and amount, and what is said beside them.
    type Estimate = (Vec<(&'static str, String)>, Vec<Phrase>);

    /// The capital that is estimated from this history on 21 November 2026.
    fn lines(history: &str, region: &str) -> Result<Estimate, End> {
        let text =
            format!(r#"{{"birth_date":"1995-05-05","capital":"unknown","pay_history":[{history}]{region}}}"#);
        let answers: Answers = serde_json::from_str(&text).unwrap();
        let mut case = Case::new(Given::new(&answers, date!(2026 - 11 - 21), Depth::Plan));
        let mut caveats = Vec::new();
        let Ok(capital) = Capital::of(&mut case, date!(2026 - 11 - 21), &mut caveats) else {
            return Err(case.end);
        };
        let steps = capital.lines.steps.iter();
        Ok((
            steps.map(|it| (it.says.key, it.amount.to_string())).collect(),
            caveats,
        ))
    }

    fn year(year: i32, sector: &str, pay: u32) -> String {
        format!(r#"{{"from":{year},"to":{year},"sector":"{sector}","pay":"{pay}"}}"#)
    }

    const BAKU: &str = r#","region":"baku""#;

    /// 2025 in Baku: 25 % of 400 = 100 a month; 12 × 100 × 0.9 = 1,080; indexed by 5.6 % in 2026.
    #[test]
    fn a_business_of_2025_counts_by_its_region() {
        let (lines, _) = lines(&year(2025, "trade", 5000), BAKU).unwrap();
        assert_eq!(
            lines,
            [
                ("capital-from-business", "1080.00".into()),
                ("capital-indexation", "60.48".into())
            ]
        );
    }

    #[test]
    fn the_region_is_asked_for_a_business_before_2026_only() {
        let asks = |history: &str| match lines(history, "") {
            Err(End::Needs(fact)) => Some(fact),
            _ => None,
        };
        assert_eq!(asks(&year(2025, "construction", 5000)), Some(fact::REGION.id()));
        assert_eq!(asks(&year(2026, "construction", 5000)), None);
        assert_eq!(asks(&year(2025, "farm_small", 0)), None);
        assert_eq!(asks(&year(2025, "private", 500)), None);
    }

    /// January to October 2026: 2 % of 5,000 = 100 a month; 10 × 100 × 0.9.
    #[test]
    fn a_business_of_2026_counts_by_its_turnover() {
        let (lines, caveats) = lines(&year(2026, "trade", 5000), "").unwrap();
        assert_eq!(lines, [("capital-from-business", "900.00".into())]);
        assert_eq!(caveats, [Phrase::new("estimate")]);
    }

    /// 2019, over ten hectares: 10 % of 130 twice, of 180 six times, of 250 four times = 234; × 0.9 = 210.60.
    #[test]
    fn a_farm_family_counts_by_its_land_and_each_minimum_wage() {
        let (lines, _) = lines(&year(2019, "farm_large", 0), "").unwrap();
        assert_eq!(lines.first(), Some(&("capital-from-land", "210.60".into())));
    }

    #[test]
    fn years_before_the_known_contributions_are_left_out_and_said() {
        let (lines, caveats) = lines(&year(2018, "trade", 5000), BAKU).unwrap();
        assert_eq!(lines.first(), Some(&("capital-from-business", "0.00".into())));
        assert!(caveats.contains(&Phrase::new("contributions-unknown")));
    }

    /// Working on from December 2025 to February 2026, private 10,000: by the contributions of each month.
    /// December 2,500 × 0.9 = 2,250; January 2,420 × 0.9 = 2,178; a business in a village: 50 then 200 → 45 and 180.
    #[test]
    fn working_on_across_2026_counts_each_month_by_its_own_law() {
        let answers: Answers = serde_json::from_str(r#"{"capital":"0"}"#).unwrap();
        let mut case = Case::new(Given::new(&answers, date!(2025 - 12 - 15), Depth::Plan));
        let capital = Capital::of(&mut case, date!(2025 - 12 - 15), &mut Vec::new()).unwrap();
        let of = |sector, region| {
            let payer = Payer {
                sector,
                pay: Manat::from(10_000),
                region,
            };
            capital
                .growth(Months::new(2), Work::Working(payer))
                .paid_in
                .to_string()
        };
        assert_eq!(of(Sector::Private, None), "4428.00");
        assert_eq!(of(Sector::Trade, Some(Region::Village)), "225.00");
    }
}
