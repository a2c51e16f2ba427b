//! Arts 7 to 9: the day on which a pension age is reached.

use time::{Date, Duration};

use crate::calendar::{Month, Months, age_on, ends_with_month, reaches_age};
use crate::case::{Case, HORIZON, Stop};
use crate::facts::{Sex, fact};
use crate::law::{Law, Raised};

/// How the pension age was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AgeRule {
    /// Art 7.
    General,
    /// Art 8: parents of many children or of a child with disability.
    Parent,
    /// Art 9.1: harmful and hard work.
    ListWork,
    /// Art 9.2: hypophysis dwarfism.
    Dwarfism,
    /// Art 9.3: civil aviation.
    Aviation,
    /// Arts 9.4–9.7: service of the state, at any age.
    Service,
}

impl AgeRule {
    /// Whether Art 9 is the concession.
    pub(super) fn is_of_article_9(self) -> bool {
        !matches!(self, AgeRule::General | AgeRule::Parent)
    }

    /// Whether the record or capital of Art 7 is asked beside the age.
    pub(super) fn is_within_article_7(self) -> bool {
        matches!(self, AgeRule::General | AgeRule::Parent | AgeRule::ListWork)
    }
}

/// The day the age is reached, and by which rule.
#[derive(Clone, Copy)]
pub(crate) struct PensionAge {
    pub(crate) on: Date,
    pub(super) rule: AgeRule,
    /// Whether the day rests on our reading for people born on the last days of a month.
    pub(crate) ends_with_month: bool,
    sex: Sex,
    born: Date,
}

impl PensionAge {
    /// A right that no age is asked for, from this day.
    pub(super) fn at_any(sex: Sex, born: Date, on: Date) -> PensionAge {
        PensionAge {
            on,
            rule: AgeRule::Service,
            ends_with_month: false,
            sex,
            born,
        }
    }

    /// Whether the day is further off than an overview looks.
    pub(super) fn is_far(&self, today: Date) -> bool {
        Month::of(self.on).since(Month::of(today)) > HORIZON
    }

    /// What is missing on a day to the age of Art 7.
    pub(super) fn short_of_general(&self, day: Date) -> Months {
        let limit = Law::on(day).age_limit(self.sex);
        limit.map_or(Months::new(0), |it| age_on(self.born, day).short_of(it.value))
    }

    pub(super) fn sex(&self) -> Sex {
        self.sex
    }
}

/// The earlier of the two ages. Children are read only while the general age still lies ahead.
pub(super) fn first(case: &mut Case<'_>) -> Result<PensionAge, Stop> {
    let general = general(case)?;
    if general.on <= case.today() {
        return Ok(general);
    }
    Ok(of_parent(case)?.unwrap_or(general))
}

/// Art 7.
pub(crate) fn general(case: &mut Case<'_>) -> Result<PensionAge, Stop> {
    let (sex, born) = person(case)?;
    Ok(of_anyone(sex, born))
}

/// Art 8, for whoever has it.
pub(super) fn of_parent(case: &mut Case<'_>) -> Result<Option<PensionAge>, Stop> {
    let general = general(case)?;
    let children = Raised {
        count: case.get(fact::CHILDREN_RAISED)?,
        with_disability: case.get(fact::RAISED_CHILD_WITH_DISABILITY)?,
    };
    let (sex, born) = person(case)?;
    let early = of_who_raised(sex, born, children);
    let has_it = early.on < general.on && (sex == Sex::Woman || case.get(fact::RAISED_ALONE)?);
    Ok(has_it.then_some(early))
}

/// The day of Art 8 if so many children were raised: to tell whether asking about them can matter.
pub(super) fn if_raised(case: &mut Case, raised: u16) -> Result<PensionAge, Stop> {
    let children = Raised {
        count: raised,
        with_disability: false,
    };
    let (sex, born) = person(case)?;
    Ok(of_who_raised(sex, born, children))
}

/// Who the age is of.
pub(super) fn person(case: &mut Case<'_>) -> Result<(Sex, Date), Stop> {
    Ok((case.get(fact::SEX)?, case.get(fact::BIRTH_DATE)?))
}

fn of_anyone(sex: Sex, born: Date) -> PensionAge {
    first_day(sex, born, AgeRule::General, |day| limit(sex, day))
}

fn of_who_raised(sex: Sex, born: Date, children: Raised) -> PensionAge {
    first_day(sex, born, AgeRule::Parent, |day| {
        let reduction = Law::on(day).parents_reduction(sex, children);
        limit(sex, day).map(|limit| limit - reduction)
    })
}

/// Art 7: the limit of a day.
pub(super) fn limit(sex: Sex, day: Date) -> Option<Months> {
    Law::on(day).age_limit(sex).ok().map(|it| it.value)
}

/// The first day of an age that is so high on a day.
pub(super) fn first_day(
    sex: Sex,
    born: Date,
    rule: AgeRule,
    limit: impl Fn(Date) -> Option<Months>,
) -> PensionAge {
    let reached = first_day_by(born, &Law::age_changes(sex), limit);
    PensionAge {
        on: reached.on,
        rule,
        ends_with_month: reached.ends_with_month,
        sex,
        born,
    }
}

/// When an age that changes with the law was reached.
#[derive(Clone, Copy)]
pub(crate) struct Reached {
    pub(crate) on: Date,
    /// Whether the day rests on our reading for people born on the last days of a month.
    pub(crate) ends_with_month: bool,
}

/// The first day on which age(day) ≥ limit(day): the limit of the day itself, not that of a birthday. `changes` are
/// the days on which the limit changes, oldest first.
///
/// Limits before the first known one are not in the data; whoever reached the age earlier is given the first day known.
pub(crate) fn first_day_by(born: Date, changes: &[Date], limit: impl Fn(Date) -> Option<Months>) -> Reached {
    let mut found = Reached {
        on: Date::MAX,
        ends_with_month: false,
    };
    for (index, from) in changes.iter().enumerate() {
        let last = changes
            .get(index + 1)
            .map_or(Date::MAX, |next| next.saturating_sub(Duration::DAY));
        let Some(age) = limit(*from) else { continue };
        let day = reaches_age(born, age);
        if day <= last {
            found.on = day.max(*from);
            found.ends_with_month = day >= *from && ends_with_month(born, age);
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn general(sex: Sex, born: Date) -> Date {
        of_anyone(sex, born).on
    }

    fn parent(sex: Sex, born: Date, raised: u16, with_disability: bool) -> Date {
        let children = Raised {
            count: raised,
            with_disability,
        };
        of_who_raised(sex, born, children).on
    }

    #[test]
    fn the_limit_of_the_day_counts_not_that_of_the_birthday() {
        assert_eq!(general(Sex::Woman, date!(1961 - 12 - 30)), date!(2026 - 06 - 30));
        assert_eq!(general(Sex::Woman, date!(1962 - 01 - 01)), date!(2027 - 01 - 01));
    }

    /// Every step of both tables: the last birthday that the old limit serves, and the first that the new one does.
    #[test]
    fn both_sides_of_every_step_of_the_age() {
        for sex in [Sex::Woman, Sex::Man] {
            for change in Law::age_changes(sex).into_iter().skip(1) {
                let before = change.saturating_sub(Duration::DAY);
                let old = Law::on(before).age_limit(sex).unwrap().value;
                let new = Law::on(change).age_limit(sex).unwrap().value;
                let in_time = birthday(before, old);
                assert_eq!(
                    general(sex, in_time),
                    reaches_age(in_time, old),
                    "{sex:?} {change}"
                );
                assert!(general(sex, in_time) <= before, "{sex:?} {change}");
                let late = birthday(change, old);
                assert_eq!(general(sex, late), reaches_age(late, new), "{sex:?} {change}");
                assert!(general(sex, late) >= change, "{sex:?} {change}");
            }
        }
    }

    /// The latest birthday on which this age is reached by this day.
    fn birthday(day: Date, age: Months) -> Date {
        let total = day.year() * 12 + i32::from(u8::from(day.month())) - 1 - i32::from(age.count());
        let month = time::Month::try_from(u8::try_from(total.rem_euclid(12) + 1).unwrap()).unwrap();
        let year = total.div_euclid(12);
        Date::from_calendar_date(year, month, day.day().min(month.length(year))).unwrap()
    }

    #[test]
    fn parents_of_five_or_of_a_child_with_disability_reach_it_five_years_earlier() {
        let born = date!(1967 - 03 - 10);
        assert_eq!(general(Sex::Woman, born), date!(2032 - 03 - 10));
        assert_eq!(parent(Sex::Woman, born, 5, false), date!(2027 - 03 - 10));
        assert_eq!(parent(Sex::Woman, born, 1, true), date!(2027 - 03 - 10));
        assert_eq!(parent(Sex::Woman, born, 4, false), date!(2032 - 03 - 10));
    }

    #[test]
    fn until_june_2022_each_child_took_off_a_year() {
        let born = date!(1966 - 03 - 10);
        assert_eq!(parent(Sex::Woman, born, 7, false), date!(2021 - 03 - 10));
        assert_eq!(parent(Sex::Woman, born, 5, false), date!(2025 - 03 - 10));
    }

    #[test]
    fn the_father_of_a_child_with_disability_came_into_the_law_in_june_2022() {
        let born = date!(1960 - 03 - 10);
        assert_eq!(parent(Sex::Man, born, 1, true), date!(2022 - 06 - 29));
        assert_eq!(parent(Sex::Man, born, 5, false), date!(2019 - 03 - 10));
        assert_eq!(
            parent(Sex::Man, date!(1962 - 06 - 30), 1, true),
            date!(2022 - 06 - 30)
        );
    }
}
