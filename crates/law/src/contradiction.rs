//! Answers that cannot stand beside each other, though each alone could be.

use time::Date;

use crate::answers::{Answers, Value};
use crate::benefits::maternity_benefit;
use crate::facts::{FactId, fact};
use crate::invalid::Invalid;
use crate::parameter::table;

/// Whether an answer fits the other answers, as far as they are given.
pub(crate) fn check(answers: &Answers, id: FactId, value: &Value, today: Date) -> Result<(), Invalid> {
    let sick = || days_of_sickness(answers);
    let leave = || maternity_benefit::days_of(answers, today);
    let (days, working_days) = match value {
        Value::Count(days) if id == fact::SICK_WORKING_DAYS.id() => (sick(), *days),
        Value::Count(days) if id == fact::LEAVE_WORKING_DAYS.id() => (leave(), *days),
        Value::Manat(benefits) if id == fact::OWN_BENEFITS.id() => {
            let income = answers.get(fact::HOUSEHOLD_INCOME);
            let within = income.is_none_or(|income| *benefits <= income);
            return within.then_some(()).ok_or(Invalid::BeyondIncome);
        }
        _ => return Ok(()),
    };
    let within = days.is_none_or(|days| working_days <= days);
    within.then_some(()).ok_or(Invalid::BeyondLeave)
}

/// The days of a sick leave after those that the employer pays.
fn days_of_sickness(answers: &Answers) -> Option<u16> {
    let employers = table::SICK_EMPLOYER_DAYS.on(answers.get(fact::SICK_FROM)?).ok()?;
    Some(answers.get(fact::SICK_DAYS)?.saturating_sub(employers.value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    /// What is refused of these answers on 21 November 2026.
    fn refused(json: &str) -> Vec<(&'static str, Invalid)> {
        let answers: Answers = serde_json::from_str(json).unwrap();
        let invalid = answers.invalid(date!(2026 - 11 - 21));
        invalid.map(|(id, invalid)| (id.spec().key, invalid)).collect()
    }

    /// Of 20 days the employer pays 14, so six are left; of 10 none is.
    #[test]
    fn no_more_working_days_than_days_of_sickness_after_the_employers() {
        let of = |days, working| {
            refused(&format!(
                r#"{{"sick_from":"2026-03-02","sick_days":{days},"sick_working_days":{working}}}"#
            ))
        };
        assert_eq!(of(20, 6), []);
        assert_eq!(of(20, 7), [("sick_working_days", Invalid::BeyondLeave)]);
        assert_eq!(of(10, 0), []);
        assert_eq!(of(10, 1), [("sick_working_days", Invalid::BeyondLeave)]);
        assert_eq!(refused(r#"{"sick_working_days":200}"#), []);
    }

    /// Labour Code 125: 70 + 56 = 126 days; in agriculture with several children 70 + 110 = 180. 126: 56 days.
    #[test]
    fn no_more_working_days_than_days_of_the_leave() {
        let birth = |kind, agriculture, working| {
            refused(&format!(
                r#"{{"expects_child":true,"leave_from":"2026-03-02","birth_kind":"{kind}","agriculture":{agriculture},"leave_working_days":{working}}}"#
            ))
        };
        let beyond = [("leave_working_days", Invalid::BeyondLeave)];
        assert_eq!(birth("ordinary", false, 126), []);
        assert_eq!(birth("ordinary", false, 127), beyond);
        assert_eq!(birth("multiple", true, 180), []);
        assert_eq!(birth("multiple", true, 181), beyond);
        // A child that came on its 30th day.
        let adoption = |working| {
            refused(&format!(
                r#"{{"expects_child":false,"children":[{{"born":"2026-02-01","kind":"adopted","since":"2026-03-02"}}],"leave_working_days":{working}}}"#
            ))
        };
        assert_eq!(adoption(56), []);
        assert_eq!(adoption(57), beyond);
        assert_eq!(refused(r#"{"expects_child":false,"leave_working_days":57}"#), []);
    }

    #[test]
    fn own_benefits_are_part_of_the_income() {
        let of = |own| {
            refused(&format!(
                r#"{{"household_income":"900.00","own_benefits":"{own}"}}"#
            ))
        };
        assert_eq!(of("900.00"), []);
        assert_eq!(of("900.01"), [("own_benefits", Invalid::BeyondIncome)]);
        assert_eq!(refused(r#"{"own_benefits":"900.01"}"#), []);
    }
}
