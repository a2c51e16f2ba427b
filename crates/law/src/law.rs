//! The law of a day: its numbers by name. After the last known value the answer is "not known yet".

use std::ops::RangeInclusive;

use rust_decimal::Decimal;
use time::Date;
use time::macros::date;

use crate::Months;
use crate::facts::Sex;
use crate::manat::Manat;
use crate::parameter::{Dated, Parameter, Unknown, table};

/// Changes with every byte of the law's data.
pub const VERSION: &str = table::VERSION;

/// A number of the law on a day, or why there is none.
pub type Lookup<T> = Result<&'static Dated<T>, Unknown<T>>;

/// Personal accounts begin, and with them the law of pensions that counts today.
const FIRST_DAY: Date = date!(2006 - 01 - 01);

/// Children a parent raised to the age of eight: born, adopted, or in guardianship before that age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Raised {
    /// How many.
    pub count: u16,
    /// Whether a child with disability is among them.
    pub with_disability: bool,
}

/// The law in force on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Law {
    day: Date,
}

impl Law {
    /// The law of this day.
    pub const fn on(day: Date) -> Law {
        Law { day }
    }

    /// The days whose law can be asked for: until the last one for which the numbers of each year are announced.
    pub fn days() -> RangeInclusive<Date> {
        let announced = table::MINIMUM_PENSION.values.last().and_then(|it| it.to);
        FIRST_DAY..=announced.unwrap_or(Date::MAX)
    }

    /// Art 7: pension age.
    pub fn age_limit(self, sex: Sex) -> Lookup<Months> {
        age_limits(sex).on(self.day)
    }

    /// Art 8: how much lower the age is for a mother of these children, or a father left alone with them.
    pub fn parents_reduction(self, sex: Sex, children: Raised) -> Months {
        let months = |parameter: &'static Parameter<Months>| {
            parameter.on(self.day).map_or(Months::new(0), |it| it.value)
        };
        let many = table::EARLY_AGE_CHILDREN
            .on(self.day)
            .is_ok_and(|it| children.count >= it.value);
        let for_many = if many {
            let each = months(&table::EARLY_AGE_PER_CHILD)
                .count()
                .saturating_mul(children.count);
            months(&table::EARLY_AGE_MANY_CHILDREN) + Months::new(each)
        } else {
            Months::new(0)
        };
        if !children.with_disability {
            return for_many;
        }
        for_many.max(months(match sex {
            Sex::Woman => &table::EARLY_AGE_CHILD_WITH_DISABILITY,
            Sex::Man => &table::EARLY_AGE_FATHER_OF_CHILD_WITH_DISABILITY,
        }))
    }

    /// Art 7: record that gives the right without the minimum capital.
    pub fn required_record(self) -> Lookup<Months> {
        table::REQUIRED_RECORD.on(self.day)
    }

    /// Art 10: expected months of payment.
    pub fn payment_months(self) -> Lookup<Months> {
        table::PAYMENT_MONTHS.on(self.day)
    }

    /// Art 6-1: minimum pension.
    pub fn minimum_pension(self) -> Lookup<Manat> {
        table::MINIMUM_PENSION.on(self.day)
    }

    /// Art 27: capital for each year of record before 2006.
    pub fn pre_2006_unit(self) -> Lookup<Manat> {
        table::PRE_2006_UNIT.on(self.day)
    }

    /// Art 29.1-1: indexation of the capital on 1 January of this year.
    pub fn capital_indexation(self) -> Lookup<Decimal> {
        table::CAPITAL_INDEXATION.on(self.day)
    }

    /// Art 22-1: what the record before 2006 is taken to be for those who reach the age on this day.
    pub fn credited_record(self) -> Lookup<Months> {
        table::CREDITED_RECORD.on(self.day)
    }

    /// Art 22-1: what is lost of that for those who reach the age on this day.
    pub fn credited_record_loss(self) -> Months {
        let losses = table::CREDITED_RECORD_YEARLY_LOSS.values;
        let (Ok(loss), Some(first)) = (
            table::CREDITED_RECORD_YEARLY_LOSS.on(self.day),
            losses.iter().find(|loss| loss.value > Months::new(0)),
        ) else {
            return Months::new(0);
        };
        let years = u16::try_from(self.day.year() - first.from.year() + 1).unwrap_or(0);
        Months::new(loss.value.count().saturating_mul(years))
    }

    /// The days on which the pension age of a sex, or its reduction for parents, changes; oldest first.
    pub fn age_changes(sex: Sex) -> Vec<Date> {
        let reductions = table::EARLY_AGE_MANY_CHILDREN.values.iter().map(|it| it.from);
        let mut days: Vec<Date> = age_limits(sex)
            .values
            .iter()
            .map(|it| it.from)
            .chain(reductions)
            .collect();
        days.sort();
        days.dedup();
        days
    }
}

fn age_limits(sex: Sex) -> &'static Parameter<Months> {
    match sex {
        Sex::Woman => &table::AGE_LIMIT_WOMEN,
        Sex::Man => &table::AGE_LIMIT_MEN,
    }
}
