//! The case of a request, read into the law's own types.

use law::answers::Answers;
use law::benefit::Benefit;
use law::calendar::parse_date;
use law::facts::{FactId, fact};
use law::interview;
use time::Date;

use crate::talk;

/// A household on a day, as the law sees it.
pub(crate) struct Case {
    pub(crate) answers: Answers,
    /// What stood before the first screen.
    pub(crate) known: Answers,
    pub(crate) today: Date,
    pub(crate) goal: interview::Goal,
}

impl Case {
    /// Reads what travelled; otherwise says what it cannot read.
    pub(crate) fn read(case: &talk::Case) -> Result<Case, String> {
        let today = parse_date(&case.on).map_err(|error| error.to_string())?;
        let given = given(case)?;
        let known = known(case.goal);
        let answers = known.iter().fold(given, |all, (id, value)| match all.value(id) {
            Some(_) => all,
            None => all.with_value(id, value.clone()),
        });
        Ok(Case {
            answers,
            known,
            today,
            goal: goal(case.goal),
        })
    }
}

/// The answers of the person alone.
pub(crate) fn given(case: &talk::Case) -> Result<Answers, String> {
    let given = case
        .answers
        .iter()
        .map(|(key, value)| (key.clone(), value.clone()));
    serde_json::from_value(given.collect()).map_err(|error| error.to_string())
}

pub(crate) fn goal(goal: talk::Goal) -> interview::Goal {
    match goal {
        talk::Goal::Everything => interview::Goal::Everything,
        talk::Goal::Pension => interview::Goal::Only(Benefit::OldAgePension),
    }
}

/// Who comes for the pension alone is asked about work, record and capital: what stands on lists to tick is taken as
/// no, but whether the person works.
fn known(goal: talk::Goal) -> Answers {
    let ticks = FactId::all().filter(|id| id.spec().screen.has_ticks() && *id != fact::WORKS.id());
    match goal {
        talk::Goal::Everything => Answers::default(),
        talk::Goal::Pension => ticks.fold(Answers::default(), |all, id| {
            all.with_value(id, law::answers::Value::YesNo(false))
        }),
    }
}
