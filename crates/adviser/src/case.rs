//! The case of a request, read into the law's own types.

use law::Manat;
use law::answers::Answers;
use law::benefit::Benefit;
use law::calendar::parse_date;
use law::decision::{Decided, Letter};
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
    pub(crate) aim: Aim,
}

/// What the answers are for.
pub(crate) enum Aim {
    Results,
    Letter(Letter),
    /// What is another one than on this day.
    Changes(Date),
}

impl Case {
    /// Reads what travelled; otherwise says what it cannot read.
    pub(crate) fn read(case: &talk::Case) -> Result<Case, String> {
        let today = parse_date(&case.on).map_err(|error| error.to_string())?;
        let given = given(case)?;
        let known = known(&case.goal);
        let answers = known.iter().fold(given, |all, (id, value)| match all.value(id) {
            Some(_) => all,
            None => all.with_value(id, value.clone()),
        });
        let goal = goal(&case.goal)?;
        Ok(Case {
            answers,
            known,
            today,
            aim: aim(case, goal, today)?,
            goal,
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

pub(crate) fn goal(goal: &talk::Goal) -> Result<interview::Goal, String> {
    Ok(match goal {
        talk::Goal::Everything => interview::Goal::Everything,
        talk::Goal::Pension => interview::Goal::Only(Benefit::OldAgePension),
        talk::Goal::One(key) => {
            interview::Goal::Only(Benefit::of_key(key).ok_or("there is no such benefit")?)
        }
    })
}

fn aim(case: &talk::Case, goal: interview::Goal, day: Date) -> Result<Aim, String> {
    Ok(match (&case.aim, goal) {
        (talk::Aim::Results, _) => Aim::Results,
        (talk::Aim::Changes(since), _) => Aim::Changes(parse_date(since).map_err(|error| error.to_string())?),
        (talk::Aim::Letter(decided), interview::Goal::Only(benefit)) => Aim::Letter(Letter {
            benefit,
            day,
            decided: match decided {
                talk::Decided::Refused => Decided::Refused,
                talk::Decided::Granted(amount, lines) => Decided::Granted {
                    amount: manat(amount)?,
                    lines: lines
                        .iter()
                        .map(|(line, amount)| Ok((line.clone(), manat(amount.as_str().unwrap_or_default())?)))
                        .collect::<Result<_, String>>()?,
                },
            },
        }),
        (talk::Aim::Letter(_), interview::Goal::Everything) => {
            return Err("a letter is about one benefit".to_owned());
        }
    })
}

fn manat(amount: &str) -> Result<Manat, String> {
    amount.parse().map_err(|_| "an amount that is none".to_owned())
}

/// Who comes for the pension alone is asked about work, record and capital: what stands on lists to tick is taken as
/// no, but whether the person works.
fn known(goal: &talk::Goal) -> Answers {
    let ticks = FactId::all().filter(|id| id.spec().screen.has_ticks() && *id != fact::WORKS.id());
    match goal {
        talk::Goal::Everything | talk::Goal::One(_) => Answers::default(),
        talk::Goal::Pension => ticks.fold(Answers::default(), |all, id| {
            all.with_value(id, law::answers::Value::YesNo(false))
        }),
    }
}
