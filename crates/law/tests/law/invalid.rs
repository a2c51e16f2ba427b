//! Answers that cannot be, at both sides of each bound. Today is Monday, the 23rd of November 2026.
#![allow(clippy::unwrap_used, reason = "a missing answer ends the test")]

use law::answers::Answers;
use law::invalid::Invalid;
use law::{Manat, Month, Months};
use time::macros::date;

/// Why the first answer of these that cannot be cannot.
fn refused(json: &str) -> Option<Invalid> {
    let answers: Answers = serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"));
    let mut invalid = answers.invalid(date!(2026 - 11 - 23));
    invalid.next().map(|(_, invalid)| invalid)
}

/// Of the same answers with one value each, those are refused that say so.
fn each(pattern: &str, values: &[(&str, Option<Invalid>)]) {
    for (value, why) in values {
        assert_eq!(
            refused(&pattern.replace('?', value)),
            *why,
            "{value} in {pattern}"
        );
    }
}

#[test]
fn amounts_go_from_nothing_to_ten_million() {
    let beyond = Some(Invalid::AmountOutOfRange(Manat::from(10_000_000)));
    let bounds = [
        (r#""0.00""#, None),
        (r#""-0.01""#, beyond),
        (r#""10000000.00""#, None),
        (r#""10000000.01""#, beyond),
    ];
    each(r#"{"capital":?}"#, &bounds);
    each(
        r#"{"pay_history":[{"from":2010,"to":2010,"sector":"private","pay":?}]}"#,
        &bounds,
    );
}

#[test]
fn days_are_within_a_long_life_of_today() {
    each(
        r#"{"birth_date":"?"}"#,
        &[
            ("2026-11-23", None),
            ("2026-11-24", Some(Invalid::InFuture)),
            ("1906-11-01", None),
            ("1906-10-31", Some(Invalid::TooFar)),
        ],
    );
    each(
        r#"{"leave_from":"?"}"#,
        &[
            ("2146-11-30", None),
            ("2146-12-01", Some(Invalid::TooFar)),
            ("1906-11-01", None),
            ("1906-10-31", Some(Invalid::TooFar)),
        ],
    );
}

#[test]
fn who_retires_does_so_from_this_month_on_and_within_thirty_years() {
    let month = |year, month| Month::new(year, month).unwrap();
    let beyond = Some(Invalid::MonthOutOfRange {
        first: month(2026, 11),
        last: month(2056, 11),
    });
    let bounds = [
        ("2026-10", beyond),
        ("2026-11", None),
        ("2056-11", None),
        ("2056-12", beyond),
    ];
    each(r#"{"retire_in":"?"}"#, &bounds);
}

#[test]
fn no_record_is_longer_than_the_life_nor_its_first_part_than_the_whole() {
    let longer = |months| Some(Invalid::TooLong(Months::new(months)));
    each(
        r#"{"birth_date":"1966-11-23","record":?}"#,
        &[("720", None), ("721", longer(720))],
    );
    each(r#"{"record":?}"#, &[("1440", None), ("1441", longer(1440))]);
    each(
        r#"{"deceased_born":"1976-11-23","birth_date":"1966-11-23","deceased_record":?}"#,
        &[("600", None), ("601", longer(600))],
    );
    each(
        r#"{"birth_date":"1966-01-23","record_before_2006":?}"#,
        &[("480", None), ("481", longer(480))],
    );
    each(
        r#"{"birth_date":"1966-01-23","record":100,"record_before_2006":?}"#,
        &[("100", None), ("101", longer(100))],
    );
    let unknown = r#"{"birth_date":"1966-01-23","record":"unknown","record_before_2006":?}"#;
    each(unknown, &[("480", None), ("481", longer(480))]);
}

#[test]
fn numbers_keep_to_their_bounds() {
    let beyond = Some(Invalid::CountOutOfRange { least: 1, most: 40 });
    let bounds = [("0", beyond), ("1", None), ("40", None), ("41", beyond)];
    each(r#"{"members":?}"#, &bounds);
}

#[test]
fn years_of_pay_go_from_2006_to_this_year_and_none_stands_twice() {
    let years = |periods: &[(i32, i32)]| {
        let of = |(from, to): &(i32, i32)| {
            format!(r#"{{"from":{from},"to":{to},"sector":"private","pay":"500.00"}}"#)
        };
        let periods: Vec<String> = periods.iter().map(of).collect();
        refused(&format!(r#"{{"pay_history":[{}]}}"#, periods.join(",")))
    };
    let beyond = Some(Invalid::YearsOutOfRange {
        first: 2006,
        last: 2026,
    });
    assert_eq!(years(&[(2006, 2026)]), None);
    assert_eq!(years(&[(2005, 2026)]), beyond);
    assert_eq!(years(&[(2006, 2027)]), beyond);
    assert_eq!(years(&[(2012, 2011)]), beyond);
    assert_eq!(years(&[(2011, 2012), (2013, 2013), (2007, 2010)]), None);
    assert_eq!(
        years(&[(2011, 2013), (2013, 2015)]),
        Some(Invalid::YearTwice(2013))
    );
    assert_eq!(
        years(&[(2011, 2013), (2009, 2011)]),
        Some(Invalid::YearTwice(2011))
    );
    let each_year = |count: i32| {
        (0..count)
            .map(|year| (2006 + year, 2006 + year))
            .collect::<Vec<_>>()
    };
    assert_eq!(years(&each_year(12)), None);
    assert_eq!(years(&each_year(13)), Some(Invalid::TooMany(12)));
}

#[test]
fn children_are_born_and_come_in_their_order_and_are_not_too_many() {
    let child = |json: &str| refused(&format!(r#"{{"children":[{json}]}}"#));
    assert_eq!(child(r#"{"born":"2020-02-02","kind":"own"}"#), None);
    assert_eq!(
        child(r#"{"born":"2020-02-02","kind":"own","since":"2021-01-01"}"#),
        Some(Invalid::ChildSince)
    );
    assert_eq!(
        child(r#"{"born":"2020-02-02","kind":"adopted"}"#),
        Some(Invalid::ChildSince)
    );
    assert_eq!(
        child(r#"{"born":"2020-02-02","kind":"adopted","since":"2020-02-02"}"#),
        None
    );
    assert_eq!(
        child(r#"{"born":"2020-02-02","kind":"adopted","since":"2020-02-01"}"#),
        Some(Invalid::ChildSince)
    );
    assert_eq!(
        child(r#"{"born":"1906-10-31","kind":"own"}"#),
        Some(Invalid::TooFar)
    );
    let many = |count| child(&vec![r#"{"born":"2020-02-02","kind":"own"}"#; count].join(","));
    assert_eq!(many(25), None);
    assert_eq!(many(26), Some(Invalid::TooMany(25)));
}
