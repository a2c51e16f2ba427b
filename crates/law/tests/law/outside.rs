//! What others use of the law beside its findings: names, answers, and a rule of one's own.
#![allow(clippy::unwrap_used, reason = "a missing answer ends the test")]

use law::answers::{Answers, Value};
use law::benefit::{Benefit, Condition, Place};
use law::case::{Case, Depth, End, Given};
use law::explanation::Lines;
use law::facts::{FactId, FactSet, Screen, fact};
use law::finding::{Change, Range};
use law::invalid::Invalid;
use law::{Manat, Month, Months};
use time::macros::date;

#[test]
fn every_name_leads_back_to_what_it_names_and_to_nothing_else() {
    for benefit in Benefit::ALL {
        assert_eq!(Benefit::of_key(benefit.about().key), Some(*benefit));
        assert_eq!(Benefit::of_id(benefit.about().id), Some(*benefit));
    }
    for screen in Screen::ALL {
        assert_eq!(Screen::of_key(screen.key()), Some(*screen));
    }
    assert_eq!(Benefit::of_key("pension"), None);
    assert_eq!(Benefit::of_id(""), None);
    assert_eq!(Screen::of_key(""), None);
    let mut places = Place::ALL.map(Place::key).to_vec();
    places.sort_unstable();
    places.dedup();
    assert_eq!(places.len(), Place::ALL.len());
    assert_eq!(Place::Fund.key(), "fund");
}

#[test]
fn answers_are_empty_until_the_first_and_read_only_from_an_object() {
    let none = Answers::default();
    assert!(none.is_empty());
    let one: Answers = serde_json::from_str(r#"{"works":false}"#).unwrap();
    assert!(!one.is_empty());
    let wrong = serde_json::from_str::<Answers>("[]").unwrap_err().to_string();
    assert!(wrong.contains("an object of facts and their values"), "{wrong}");
}

#[test]
fn a_child_that_is_not_born_or_has_not_come_yet_cannot_be() {
    let refused = |child: &str| {
        let answers: Answers = serde_json::from_str(&format!(r#"{{"children":[{child}]}}"#)).unwrap();
        let mut invalid = answers.invalid(date!(2026 - 11 - 23));
        invalid.next().map(|(_, invalid)| invalid)
    };
    assert_eq!(refused(r#"{"born":"2026-11-23","kind":"own"}"#), None);
    let born_tomorrow = r#"{"born":"2026-11-24","kind":"own"}"#;
    assert_eq!(refused(born_tomorrow), Some(Invalid::InFuture));
    let comes_tomorrow = r#"{"born":"2020-01-01","kind":"foster","since":"2026-11-24"}"#;
    assert_eq!(refused(comes_tomorrow), Some(Invalid::InFuture));
}

#[test]
fn months_are_years_and_what_is_left() {
    let time = Months::years_and(29, 11);
    assert_eq!((time.years(), time.months()), (29, 11));
    assert_eq!(Months::new(24).months(), 0);
    let last = Month::new(9999, 12).unwrap();
    assert_eq!(
        last.plus(Months::new(1)),
        last,
        "the calendar ends with the year 9999"
    );
    assert_eq!(Month::new(9999, 11).unwrap().plus(Months::new(1)), last);
    assert_eq!(String::from(Month::new(2027, 1).unwrap()), "2027-01");
}

#[test]
fn a_range_holds_its_ends_and_what_is_between() {
    let [least, middle, most] = [100, 200, 300].map(Manat::from);
    let range = Range {
        low: least,
        high: Some(most),
    };
    for inside in [least, middle, most] {
        assert!(range.contains(inside), "{inside}");
    }
    let qepik = Manat::from_const(rust_decimal::Decimal::new(1, 2));
    assert!(!range.contains(least - qepik));
    assert!(!range.contains(most + qepik));
    assert!(Range::OPEN.contains(most));
    let up_to = |high| Range { low: least, high };
    for (other, inside) in [
        (range, true),
        (up_to(Some(middle)), true),
        (Range::exactly(most), true),
        (up_to(Some(most + qepik)), false),
        (
            Range {
                low: least - qepik,
                ..range
            },
            false,
        ),
        (up_to(None), false),
    ] {
        assert_eq!(range.holds(other), inside, "{other:?}");
    }
    assert!(up_to(None).holds(range) && up_to(None).holds(up_to(None)));
    assert!(!up_to(None).holds(Range::OPEN));
}

#[cfg(feature = "sources")]
#[test]
fn every_number_says_its_name_its_days_and_its_source() {
    use law::parameter::{Described, table};
    let mut names: Vec<&str> = table::ALL.iter().map(|it| it.id()).collect();
    let mut titles: Vec<&str> = table::ALL.iter().map(|it| it.title()).collect();
    for list in [&mut names, &mut titles] {
        list.sort_unstable();
        list.dedup();
        assert_eq!(list.len(), table::ALL.len());
    }
    for number in table::ALL {
        let rows = number.rows();
        assert!(
            rows.iter().all(|it| !it.citation.act.is_empty()),
            "{}",
            number.id()
        );
        assert!(
            rows.windows(2).all(|it| it[0].from < it[1].from),
            "{}",
            number.id()
        );
    }
    let number = |id: &str| *table::ALL.iter().find(|it| it.id() == id).unwrap();
    assert_eq!(number("minimum_pension").title(), table::MINIMUM_PENSION.title);
    assert_eq!(
        number("minimum_pension").rows().len(),
        table::MINIMUM_PENSION.values.len()
    );
    let with = |said: fn(&dyn Described) -> bool| table::ALL.iter().filter(|it| said(**it)).count();
    assert!(with(|it| !it.note().is_empty()) > 0 && with(|it| it.note().is_empty()) > 0);
    assert!(with(|it| !it.gaps().is_empty()) > 0 && with(|it| it.gaps().is_empty()) > 0);
}

#[test]
fn a_set_of_facts_holds_what_was_put_into_it_and_nothing_else() {
    for one in FactId::all() {
        let set = FactSet::default().with(one);
        assert!(FactId::all().all(|id| set.contains(id) == (id == one)), "{one:?}");
    }
}

#[test]
fn few_answers_are_all_named_and_not_knowing_is_one_of_them_only_where_there_are_few() {
    let options = |fact: FactId| fact.spec().options().collect::<Vec<Value>>();
    assert_eq!(
        options(fact::WORKS.id()),
        [Value::YesNo(false), Value::YesNo(true)]
    );
    assert_eq!(options(fact::REGION.id()), [0, 1, 2, 3, 4].map(Value::Choice));
    assert_eq!(options(fact::RECORD.id()), []);
    let unsure = FactId::all().filter(|id| id.spec().unknown && !options(*id).is_empty());
    for fact in unsure {
        assert_eq!(options(fact).last(), Some(&Value::Unknown), "{fact:?}");
    }
}

/// Two conditions, one of them not met, and one fact read twice.
fn judged(case: &mut Case<'_>) {
    let condition: &'static Condition = Benefit::OldAgePension.about().conditions[0];
    let works = case.get(fact::WORKS).unwrap();
    assert!(case.get(fact::WORKS).unwrap());
    case.judge(works, condition, Change::Never);
    case.judge(!works, condition, Change::Never);
    assert!(case.settle().is_err());
    assert!(matches!(case.end(), End::Unmet));
}

#[test]
fn a_case_keeps_what_was_read_and_judged_unless_only_figures_matter() {
    let answers: Answers = serde_json::from_str(r#"{"works":true}"#).unwrap();
    let given = Given::new(&answers, date!(2026 - 11 - 23), Depth::Plan);
    let mut whole = Case::new(given);
    judged(&mut whole);
    assert_eq!(whole.read(), [fact::WORKS.id()]);
    assert_eq!((whole.conditions().len(), whole.unmet().len()), (2, 1));
    let mut figures = Case::new(Given {
        lines: Lines::Figures,
        ..given
    });
    judged(&mut figures);
    assert_eq!(figures.read(), []);
    assert_eq!((figures.conditions().len(), figures.unmet().len()), (0, 0));
}
