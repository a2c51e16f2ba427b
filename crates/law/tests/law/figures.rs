//! One rule before two hearings: a case that keeps the reasons, and a row of many that gives the figure alone.
#![allow(clippy::unwrap_used, reason = "a missing answer ends the test")]

use law::Manat;
use law::answers::{Answers, Value};
use law::benefit::{Benefit, Condition};
use law::case::{Case, Depth, End, Given, Stop};
use law::facts::{FactId, fact};
use law::figures::{Figures, Hearing, Row};
use law::finding::Change;
use law::parameter::table;
use law::phrase::Phrase;
use time::Date;
use time::macros::date;

struct Household(Answers);

impl Row for Household {
    fn value(&self, fact: FactId) -> Option<Value> {
        self.0.value(fact).cloned()
    }
}

/// The least pension and a third of a manat, for a woman who works.
fn rule(case: &mut impl Hearing) -> Result<Manat, Stop> {
    let condition: &'static Condition = Benefit::OldAgePension.about().conditions[0];
    let works = case.get(fact::WORKS)?;
    case.judge(works, condition, Change::Never);
    let woman = case.get(fact::SEX)? == law::facts::Sex::Woman;
    case.judge(woman, condition, Change::Never);
    case.settle()?;
    let least = case.value(&table::MINIMUM_PENSION)?;
    case.add(Phrase::new("fixed-amount"), || least.value, [&least.citation]);
    Ok(case.conclude(Phrase::new("total"), least.value + Manat::from(1).share(3.into())))
}

/// What both say of these answers: the figure, or why there is none.
fn both(answers: &str, today: Date) -> [Result<Manat, String>; 2] {
    let household = Household(serde_json::from_str(answers).unwrap());
    let mut case = Case::new(Given::new(&household.0, today, Depth::Plan));
    let kept = rule(&mut case).map_err(|_| named(Hearing::end(&case)));
    assert_eq!(kept.is_ok(), case.explanation.sum() > Manat::ZERO);
    let mut figures = Figures::new(&household, today);
    let alone = rule(&mut figures).map_err(|_| named(figures.end()));
    [kept, alone]
}

fn named(end: &End) -> String {
    match end {
        End::Needs(fact) => fact.spec().key.to_owned(),
        End::Unmet => "unmet".to_owned(),
        End::Unsettled(..) => "unsettled".to_owned(),
        other => format!("{other:?}"),
    }
}

#[test]
fn a_row_gives_the_figure_of_the_case_or_stops_where_it_stops() {
    let today = date!(2026 - 11 - 23);
    let expected = [
        (r#"{"works":true,"sex":"woman"}"#, Ok("320.33")),
        (r#"{"works":false,"sex":"woman"}"#, Err("unmet")),
        (r#"{"works":true,"sex":"man"}"#, Err("unmet")),
        (r#"{"works":true}"#, Err("sex")),
        ("{}", Err("works")),
    ];
    for (answers, expected) in expected {
        let expected = expected.map(|it| it.parse().unwrap()).map_err(str::to_owned);
        assert_eq!(both(answers, today), [expected.clone(), expected], "{answers}");
    }
}

#[test]
fn a_row_stops_where_no_number_is_known() {
    let [kept, alone] = both(r#"{"works":true,"sex":"woman"}"#, date!(1995 - 01 - 01));
    assert_eq!(kept, Err("unsettled".to_owned()));
    assert_eq!(alone, kept);
}
