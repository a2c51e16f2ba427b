//! What is paid in from wages, a business or land, and what of it reaches the pension capital.

use rust_decimal::Decimal;
use time::Date;

use crate::Manat;
use crate::facts::{Region, Sector};
use crate::parameter::{Bracket, Citation, Parameter, table};

/// Who pays in, for one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Payer {
    /// From what.
    pub sector: Sector,
    /// Monthly pay before tax; monthly turnover of a business. A farm family pays by its land alone.
    pub pay: Manat,
    /// Where the business is; `None` where the law does not ask.
    pub region: Option<Region>,
}

impl Payer {
    /// Wages of nothing pay nothing; a business and a farm family always owe something.
    pub fn pays_nothing(&self) -> bool {
        Livelihood::of(self.sector) == Livelihood::Wages && self.pay == Manat::ZERO
    }

    /// Whether the pay lies where no source gives the state sector's rates.
    pub fn beyond_known_rates(&self, day: Date) -> bool {
        self.sector == Sector::State && general_tariff_ends(day).is_some_and(|end| self.pay > end)
    }
}

/// What a sector lives on, which decides how its contributions are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Livelihood {
    /// Wages, by brackets.
    Wages,
    /// A business: until 2025 by minimum wage and region, since then by turnover.
    Business,
    /// A family's own land, by its size.
    Land,
}

impl Livelihood {
    /// Of this sector.
    pub const fn of(sector: Sector) -> Livelihood {
        match sector {
            Sector::State | Sector::Private => Livelihood::Wages,
            Sector::Trade | Sector::Construction => Livelihood::Business,
            Sector::FarmSmall | Sector::FarmMedium | Sector::FarmLarge => Livelihood::Land,
        }
    }
}

/// An amount with the numbers of the law behind it.
type Cited = (Manat, Vec<&'static Citation>);

/// The contributions on one month's pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// Held back from the employee's pay.
    pub employee: Manat,
    /// Paid by the employer on top.
    pub employer: Manat,
}

impl Contribution {
    /// Both together.
    pub fn whole(&self) -> Manat {
        self.employee + self.employer
    }
}

/// Contributions on a month's pay by marginal brackets, unrounded.
pub fn on_pay(brackets: &[Bracket], pay: Manat) -> Contribution {
    let mut contribution = Contribution {
        employee: Manat::ZERO,
        employer: Manat::ZERO,
    };
    for (index, bracket) in brackets.iter().enumerate() {
        let end = brackets.get(index + 1).map_or(pay, |next| next.over.min(pay));
        let slice = bracket.over.short_of(end);
        contribution.employee = contribution.employee + slice.times(bracket.employee);
        contribution.employer = contribution.employer + slice.times(bracket.employer);
    }
    contribution
}

/// What is paid in for the month of this day. `None` where no source gives the numbers.
pub fn of_month(payer: &Payer, day: Date) -> Option<Cited> {
    match Livelihood::of(payer.sector) {
        Livelihood::Wages => {
            let brackets = wage_brackets(payer.sector).on(day).ok()?;
            Some((
                on_pay(brackets.value, payer.pay).whole(),
                vec![&brackets.citation],
            ))
        }
        Livelihood::Business => of_turnover(payer, day).or_else(|| of_region(payer, day)),
        Livelihood::Land => share_of_minimum_wage(&[land_share(payer.sector)], day),
    }
}

/// Brackets of the contributions on wages.
pub fn wage_brackets(sector: Sector) -> &'static Parameter<&'static [Bracket]> {
    match sector {
        Sector::State => &table::CONTRIBUTION_STATE,
        _ => &table::CONTRIBUTION_PRIVATE,
    }
}

/// The private pay above which employee and employer together pay less than on the pay below, where there is one.
pub fn general_tariff_ends(day: Date) -> Option<Manat> {
    let brackets = table::CONTRIBUTION_PRIVATE.on(day).ok()?.value;
    let whole = |bracket: &Bracket| bracket.employee + bracket.employer;
    let general = brackets.first().map(whole)?;
    let lower = brackets.iter().find(|bracket| whole(bracket) < general)?;
    Some(lower.over)
}

/// Whether the region of a business counted on this day.
pub fn by_region(sector: Sector, day: Date) -> bool {
    Livelihood::of(sector) == Livelihood::Business && business_share(sector).on(day).is_ok()
}

/// A business since 2026: a share of its turnover, at least and at most so many minimum wages.
fn of_turnover(payer: &Payer, day: Date) -> Option<Cited> {
    let share = table::ENTREPRENEUR_TURNOVER_SHARE.on(day).ok()?;
    let (least, least_cited) = share_of_minimum_wage(&[&table::ENTREPRENEUR_LEAST], day)?;
    let (most, most_cited) = share_of_minimum_wage(&[&table::ENTREPRENEUR_MOST], day)?;
    let by_turnover = payer.pay.times(share.value);
    Some(if by_turnover < least {
        (least, least_cited)
    } else if by_turnover > most {
        (most, most_cited)
    } else {
        (by_turnover, vec![&share.citation])
    })
}

/// A business before 2026: a share of the minimum wage, less outside Baku.
fn of_region(payer: &Payer, day: Date) -> Option<Cited> {
    let region = match payer.region? {
        Region::Baku => &table::REGION_BAKU,
        Region::SumqayitOrGanja => &table::REGION_SUMQAYIT_GANJA,
        Region::OtherCity => &table::REGION_OTHER_CITIES,
        Region::DistrictCentre => &table::REGION_DISTRICT_CENTRES,
        Region::Village => &table::REGION_VILLAGES,
    };
    share_of_minimum_wage(&[business_share(payer.sector), region], day)
}

fn business_share(sector: Sector) -> &'static Parameter<Decimal> {
    match sector {
        Sector::Construction => &table::ENTREPRENEUR_CONSTRUCTION,
        _ => &table::ENTREPRENEUR_OTHER,
    }
}

fn land_share(sector: Sector) -> &'static Parameter<Decimal> {
    match sector {
        Sector::FarmLarge => &table::FARM_OVER_10_HA,
        Sector::FarmMedium => &table::FARM_OVER_5_UPTO_10_HA,
        _ => &table::FARM_UPTO_5_HA,
    }
}

/// The minimum wage of the day times these shares.
fn share_of_minimum_wage(shares: &[&'static Parameter<Decimal>], day: Date) -> Option<Cited> {
    let wage = table::MINIMUM_WAGE.on(day).ok()?;
    let mut cited = (wage.value, vec![&wage.citation]);
    for share in shares {
        let share = share.on(day).ok()?;
        cited.0 = cited.0.times(share.value);
        cited.1.push(&share.citation);
    }
    Some(cited)
}

/// What a month adds to the capital: its share of the contributions, with the raise of Art 27 for months before
/// July 2017. `None` where no source gives the numbers.
pub fn capital_of_month(payer: &Payer, day: Date) -> Option<Cited> {
    let (paid, mut citations) = of_month(payer, day)?;
    let share = table::CAPITAL_SHARE.on(day).ok()?;
    let uplift = table::CAPITAL_UPLIFT.on(day).ok()?;
    let raise = Decimal::ONE.checked_add(uplift.value)?;
    citations.push(&share.citation);
    if uplift.value > Decimal::ZERO {
        citations.push(&uplift.citation);
    }
    Some((paid.times(share.value).times(raise), citations))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn contribution(sector: Sector, pay: u32, day: Date) -> (String, String) {
        let brackets = wage_brackets(sector).on(day).unwrap();
        let it = on_pay(brackets.value, Manat::from(pay));
        (it.employee.to_string(), it.employer.to_string())
    }

    fn pair(employee: &str, employer: &str) -> (String, String) {
        (employee.into(), employer.into())
    }

    fn paid(sector: Sector, pay: u32, region: Option<Region>, day: Date) -> Option<String> {
        let payer = Payer {
            sector,
            pay: Manat::from(pay),
            region,
        };
        of_month(&payer, day).map(|(amount, _)| amount.to_string())
    }

    #[test]
    fn the_tax_services_own_examples() {
        assert_eq!(
            contribution(Sector::Private, 1500, date!(2026 - 01 - 31)),
            pair("136.00", "239.00")
        );
        assert_eq!(
            contribution(Sector::Private, 8000, date!(2026 - 01 - 31)),
            pair("786.00", "1214.00")
        );
    }

    #[test]
    fn both_sides_of_every_bracket_and_date() {
        assert_eq!(
            contribution(Sector::Private, 200, date!(2026 - 01 - 01)),
            pair("6.00", "44.00")
        );
        assert_eq!(
            contribution(Sector::Private, 201, date!(2026 - 01 - 01)),
            pair("6.10", "44.15")
        );
        assert_eq!(
            contribution(Sector::Private, 9000, date!(2025 - 12 - 31)),
            pair("886.00", "1364.00")
        );
        assert_eq!(
            contribution(Sector::Private, 9000, date!(2026 - 01 - 01)),
            pair("886.00", "1324.00")
        );
        assert_eq!(
            contribution(Sector::Private, 1000, date!(2018 - 12 - 31)),
            pair("30.00", "220.00")
        );
        assert_eq!(
            contribution(Sector::Private, 1000, date!(2019 - 01 - 01)),
            pair("86.00", "164.00")
        );
        assert_eq!(
            contribution(Sector::State, 1000, date!(2026 - 01 - 01)),
            pair("30.00", "220.00")
        );
    }

    #[test]
    fn the_raise_of_capital_is_cited_where_it_raises() {
        let cited = |day| {
            let payer = Payer {
                sector: Sector::State,
                pay: Manat::from(1000),
                region: None,
            };
            let (amount, citations) = capital_of_month(&payer, day).unwrap();
            let uplift = table::CAPITAL_UPLIFT.on(day).unwrap();
            (amount, uplift.value, citations.contains(&&uplift.citation))
        };
        let (raised, raise, said) = cited(date!(2017 - 06 - 30));
        assert!(raise > Decimal::ZERO && said);
        let (plain, raise, said) = cited(date!(2017 - 07 - 01));
        assert!(raise == Decimal::ZERO && !said);
        // Half of 250 raised by 80 %, and 90 % of 250.
        assert_eq!([raised, plain], [Manat::from(225); 2]);
    }

    /// Minimum wage 400: 15 % is 60, 2 % of 3,000 and of 20,000 are 60 and 400, 100 % is 400.
    #[test]
    fn a_business_since_2026_pays_two_per_cent_between_60_and_400() {
        let of = |turnover| paid(Sector::Trade, turnover, None, date!(2026 - 01 - 01)).unwrap();
        assert_eq!(of(0), "60.00");
        assert_eq!(of(1000), "60.00");
        assert_eq!(of(3000), "60.00");
        assert_eq!(of(3001), "60.02");
        assert_eq!(of(19_999), "399.98");
        assert_eq!(of(20_000), "400.00");
        assert_eq!(of(30_000), "400.00");
        assert_eq!(
            paid(Sector::Construction, 5000, None, date!(2026 - 01 - 01)).unwrap(),
            "100.00"
        );
    }

    /// 25 % of the minimum wage, 50 % in construction, times the region; 2025: 400, December 2024: 345.
    #[test]
    fn a_business_before_2026_pays_by_minimum_wage_and_region() {
        let of = |sector, region, day| paid(sector, 9000, Some(region), day).unwrap();
        let last = date!(2025 - 12 - 31);
        assert_eq!(of(Sector::Trade, Region::Baku, last), "100.00");
        assert_eq!(of(Sector::Construction, Region::Baku, last), "200.00");
        assert_eq!(of(Sector::Trade, Region::SumqayitOrGanja, last), "90.00");
        assert_eq!(of(Sector::Trade, Region::OtherCity, last), "80.00");
        assert_eq!(of(Sector::Trade, Region::DistrictCentre, last), "60.00");
        assert_eq!(of(Sector::Construction, Region::Village, last), "100.00");
        assert_eq!(of(Sector::Trade, Region::Baku, date!(2024 - 12 - 31)), "86.25");
        assert_eq!(of(Sector::Trade, Region::Baku, date!(2019 - 01 - 01)), "32.50");
        assert_eq!(
            paid(Sector::Trade, 9000, Some(Region::Baku), date!(2018 - 12 - 31)),
            None
        );
        assert_eq!(paid(Sector::Trade, 9000, None, last), None);
        assert!(by_region(Sector::Trade, last) && !by_region(Sector::Trade, date!(2026 - 01 - 01)));
        assert!(!by_region(Sector::FarmSmall, last));
    }

    /// 2, 6 and 10 % of the minimum wage, since 2026 5, 7.5 and 12.5 %; 400 in both years.
    #[test]
    fn a_farm_family_pays_by_its_land() {
        let of = |sector, day| paid(sector, 0, None, day).unwrap();
        let (before, after) = (date!(2025 - 12 - 31), date!(2026 - 01 - 01));
        assert_eq!(
            (of(Sector::FarmSmall, before), of(Sector::FarmSmall, after)),
            ("8.00".into(), "20.00".into())
        );
        assert_eq!(
            (of(Sector::FarmMedium, before), of(Sector::FarmMedium, after)),
            ("24.00".into(), "30.00".into())
        );
        assert_eq!(
            (of(Sector::FarmLarge, before), of(Sector::FarmLarge, after)),
            ("40.00".into(), "50.00".into())
        );
        assert_eq!(paid(Sector::FarmSmall, 0, None, date!(2018 - 12 - 31)), None);
    }

    #[test]
    fn capital_is_nine_tenths_and_the_raise_of_2017_makes_older_halves_equal() {
        let of = |sector, pay, day| {
            let payer = Payer {
                sector,
                pay: Manat::from(pay),
                region: None,
            };
            capital_of_month(&payer, day).map(|(amount, _)| amount.to_string())
        };
        assert_eq!(of(Sector::State, 1000, date!(2017 - 06 - 30)).unwrap(), "225.00");
        assert_eq!(of(Sector::State, 1000, date!(2017 - 07 - 01)).unwrap(), "225.00");
        assert_eq!(of(Sector::State, 1000, date!(2005 - 12 - 31)), None);
        assert_eq!(of(Sector::Trade, 5000, date!(2026 - 06 - 01)).unwrap(), "90.00");
        assert_eq!(of(Sector::FarmLarge, 0, date!(2026 - 06 - 01)).unwrap(), "45.00");
    }

    #[test]
    fn the_state_sectors_rates_are_known_up_to_the_private_threshold_of_2026() {
        let beyond = |pay, day| {
            let payer = Payer {
                sector: Sector::State,
                pay: Manat::from(pay),
                region: None,
            };
            payer.beyond_known_rates(day)
        };
        assert!(!beyond(8000, date!(2026 - 01 - 01)));
        assert!(beyond(8001, date!(2026 - 01 - 01)));
        assert!(!beyond(8001, date!(2025 - 12 - 31)));
    }
}
