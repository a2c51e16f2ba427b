//! Arts 7 and 8: the day on which the pension age is reached.

use time::{Date, Duration};

use crate::calendar::{Months, ends_with_month, reaches_age};
use crate::case::{Case, Needs};
use crate::facts::{Children, Disability, Sex, Upbringing};
use crate::finding::{AgeRule, Caveat};
use crate::law::Law;

/// The day the age is reached, and by which rule.
pub(super) struct PensionAge {
    pub(super) on: Date,
    pub(super) rule: AgeRule,
}

/// Reads the facts and finds the day. Children are read only while the general age still lies ahead.
pub(super) fn reached(case: &mut Case, caveats: &mut Vec<Caveat>) -> Result<PensionAge, Needs> {
    let sex = case.sex()?;
    let born = case.birth_date()?;
    let general = first_day(sex, born, |_| Months::new(0));
    let on_month_end = |day: Date, caveats: &mut Vec<Caveat>| {
        let limit = Law::on(day)
            .age_limit(sex)
            .map_or(Months::new(0), |limit| limit.value);
        if ends_with_month(born, limit) && reaches_age(born, limit) == day {
            caveats.push(Caveat::LastDayOfMonth);
        }
    };
    if general > case.today() {
        let children = case.children()?;
        let early = first_day(sex, born, |law| law.parents_reduction(children));
        if early < general && alone_or_mother(case, sex, children)? {
            on_month_end(early, caveats);
            return Ok(PensionAge {
                on: early,
                rule: AgeRule::Parent,
            });
        }
    }
    on_month_end(general, caveats);
    Ok(PensionAge {
        on: general,
        rule: AgeRule::General,
    })
}

/// A father has the earlier age only if he was left alone with the children.
fn alone_or_mother(case: &mut Case, sex: Sex, children: Children) -> Result<bool, Needs> {
    Ok(match sex {
        Sex::Woman => true,
        Sex::Man if children.raised == 0 && children.with_disability == Disability::None => false,
        Sex::Man => case.upbringing()? == Upbringing::Alone,
    })
}

/// The first day on which age(day) ≥ limit(day): the limit of the day itself, not that of a birthday.
///
/// Limits known before 2010 are not in the data; whoever reached the age earlier is given the first day known.
fn first_day(sex: Sex, born: Date, reduction: impl Fn(Law) -> Months) -> Date {
    let changes = Law::age_changes(sex);
    let mut found = Date::MAX;
    for (index, from) in changes.iter().enumerate() {
        let last = changes
            .get(index + 1)
            .map_or(Date::MAX, |next| next.saturating_sub(Duration::DAY));
        let law = Law::on(*from);
        let Ok(limit) = law.age_limit(sex) else { continue };
        let day = reaches_age(born, limit.value - reduction(law)).max(*from);
        if day <= last {
            found = day;
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
        first_day(sex, born, |_| Months::new(0))
    }

    fn parent(sex: Sex, born: Date, raised: u8, with_disability: Disability) -> Date {
        first_day(sex, born, |law| {
            law.parents_reduction(Children {
                raised,
                with_disability,
            })
        })
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
}
