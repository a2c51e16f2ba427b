//! Arts 7 and 8: the day on which the pension age is reached.

use time::{Date, Duration};

use crate::calendar::{Months, ends_with_month, reaches_age};
use crate::case::{Case, Needs};
use crate::facts::{Children, Disability, Sex, Upbringing};
use crate::finding::AgeRule;
use crate::law::Law;

/// The day the age is reached, and by which rule.
#[derive(Clone, Copy)]
pub(super) struct PensionAge {
    pub(super) on: Date,
    pub(super) rule: AgeRule,
    /// Whether the day rests on our reading for people born on the last days of a month.
    pub(super) ends_with_month: bool,
}

/// The earlier of the two ages. Children are read only while the general age still lies ahead.
pub(super) fn first(case: &mut Case) -> Result<PensionAge, Needs> {
    let general = general(case)?;
    if general.on <= case.today() {
        return Ok(general);
    }
    Ok(of_parent(case)?.unwrap_or(general))
}

/// Art 7.
pub(super) fn general(case: &mut Case) -> Result<PensionAge, Needs> {
    Ok(first_day(case.sex()?, case.birth_date()?, None))
}

/// Art 8, for whoever has it.
pub(super) fn of_parent(case: &mut Case) -> Result<Option<PensionAge>, Needs> {
    let general = general(case)?;
    let children = case.children()?;
    let sex = case.sex()?;
    let early = first_day(sex, case.birth_date()?, Some(children));
    let has_it = early.on < general.on && (sex == Sex::Woman || case.upbringing()? == Upbringing::Alone);
    Ok(has_it.then_some(early))
}

/// The day of Art 8 if so many children were raised: to tell whether asking about them can matter.
pub(super) fn if_raised(case: &mut Case, raised: u8) -> Result<PensionAge, Needs> {
    let children = Children {
        raised,
        with_disability: Disability::None,
    };
    Ok(first_day(case.sex()?, case.birth_date()?, Some(children)))
}

/// The first day on which age(day) ≥ limit(day): the limit of the day itself, not that of a birthday.
///
/// Limits known before 2010 are not in the data; whoever reached the age earlier is given the first day known.
fn first_day(sex: Sex, born: Date, parent_of: Option<Children>) -> PensionAge {
    let changes = Law::age_changes(sex);
    let rule = parent_of.map_or(AgeRule::General, |_| AgeRule::Parent);
    let mut found = PensionAge {
        on: Date::MAX,
        rule,
        ends_with_month: false,
    };
    for (index, from) in changes.iter().enumerate() {
        let last = changes
            .get(index + 1)
            .map_or(Date::MAX, |next| next.saturating_sub(Duration::DAY));
        let law = Law::on(*from);
        let Ok(limit) = law.age_limit(sex) else { continue };
        let reduction = parent_of.map_or(Months::new(0), |children| law.parents_reduction(sex, children));
        let age = limit.value - reduction;
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
        first_day(sex, born, None).on
    }

    fn parent(sex: Sex, born: Date, raised: u8, with_disability: Disability) -> Date {
        let children = Children {
            raised,
            with_disability,
        };
        first_day(sex, born, Some(children)).on
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
        assert_eq!(
            parent(Sex::Woman, born, 5, Disability::None),
            date!(2027 - 03 - 10)
        );
        assert_eq!(
            parent(Sex::Woman, born, 1, Disability::Present),
            date!(2027 - 03 - 10)
        );
        assert_eq!(
            parent(Sex::Woman, born, 4, Disability::None),
            date!(2032 - 03 - 10)
        );
    }

    #[test]
    fn until_june_2022_each_child_took_off_a_year() {
        let born = date!(1966 - 03 - 10);
        assert_eq!(
            parent(Sex::Woman, born, 7, Disability::None),
            date!(2021 - 03 - 10)
        );
        assert_eq!(
            parent(Sex::Woman, born, 5, Disability::None),
            date!(2025 - 03 - 10)
        );
    }

    #[test]
    fn the_father_of_a_child_with_disability_came_into_the_law_in_june_2022() {
        let born = date!(1960 - 03 - 10);
        assert_eq!(
            parent(Sex::Man, born, 1, Disability::Present),
            date!(2022 - 06 - 29)
        );
        assert_eq!(parent(Sex::Man, born, 5, Disability::None), date!(2019 - 03 - 10));
        assert_eq!(
            parent(Sex::Man, date!(1962 - 06 - 30), 1, Disability::Present),
            date!(2022 - 06 - 30)
        );
    }
}
