//! What is paid in from wages, and what of it reaches the pension capital.

use rust_decimal::Decimal;
use time::Date;

use crate::Manat;
use crate::facts::Sector;
use crate::law::Law;
use crate::parameter::{Bracket, Citation};

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

/// What a month's pay adds to the capital: its share of the contributions, with the raise of Art 27 for months
/// before July 2017. `None` before the first known rate.
pub fn capital_of_month(sector: Sector, pay: Manat, day: Date) -> Option<(Manat, Vec<&'static Citation>)> {
    let law = Law::on(day);
    let (brackets, share, uplift) = (
        law.contributions(sector).ok()?,
        law.capital_share().ok()?,
        law.capital_uplift().ok()?,
    );
    let raise = Decimal::ONE.checked_add(uplift.value)?;
    let capital = on_pay(brackets.value, pay)
        .whole()
        .times(share.value)
        .times(raise);
    let mut citations = vec![&brackets.citation, &share.citation];
    if uplift.value > Decimal::ZERO {
        citations.push(&uplift.citation);
    }
    Some((capital, citations))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn contribution(sector: Sector, pay: u32, day: Date) -> (String, String) {
        let brackets = Law::on(day).contributions(sector).unwrap();
        let it = on_pay(brackets.value, Manat::from(pay));
        (it.employee.to_string(), it.employer.to_string())
    }

    fn pair(employee: &str, employer: &str) -> (String, String) {
        (employee.into(), employer.into())
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
    fn capital_is_nine_tenths_and_the_raise_of_2017_makes_older_halves_equal() {
        let of = |day| {
            capital_of_month(Sector::State, Manat::from(1000), day)
                .unwrap()
                .0
                .to_string()
        };
        assert_eq!(of(date!(2017 - 06 - 30)), "225.00");
        assert_eq!(of(date!(2017 - 07 - 01)), "225.00");
        assert!(capital_of_month(Sector::State, Manat::from(1000), date!(2005 - 12 - 31)).is_none());
    }
}
