//! The data as a program sees it, and the words it needs.
use std::collections::BTreeSet;
use std::fs;

use catalogue::{
    AtDost, CentreKind, Channel, DayKind, Decision, Minutes, centre, centres, directions, planned_centres,
    service, services,
};
use time::{Date, Month, Weekday};

#[test]
fn the_open_places() {
    let by = |kind| centres().iter().filter(|c| c.kind == kind).count();
    let kinds = [
        CentreKind::Centre,
        CentreKind::Regional,
        CentreKind::Branch,
        CentreKind::Point,
    ];
    assert_eq!(kinds.map(by), [6, 1, 2, 2]);
    assert_eq!(
        (
            by(CentreKind::SmartPoint),
            centres().len(),
            planned_centres().len()
        ),
        (1, 12, 6)
    );
    assert_eq!(centres().iter().filter(|c| c.bookable()).count(), 7);
    assert!(planned_centres().iter().all(|p| centre(p.key).is_none()));
}

#[test]
fn a_centre_and_its_week() {
    let centre = centre("baku_2").unwrap();
    assert_eq!(centre.names.ru, "Бакинский центр DOST №\u{a0}2");
    let districts: Vec<_> = centre.districts.iter().map(|d| (d.az, d.ru, d.en)).collect();
    assert_eq!(
        districts,
        [
            ("Xəzər", "Хазар", "Khazar"),
            ("Pirallahı", "Пираллахи", "Pirallahi")
        ]
    );
    let hours = centre.hours.unwrap();
    assert_eq!(hours.on(Weekday::Monday), Some((540, 1080)));
    assert_eq!(hours.on(Weekday::Saturday), None);
    let on = |month, day| centre.open_on(Date::from_calendar_date(2026, month, day).unwrap());
    assert_eq!(on(Month::November, 6), Some((540, 1080)));
    assert_eq!([7, 8, 9, 10].map(|day| on(Month::November, day)), [None; 4]);
    assert_eq!(on(Month::November, 11), Some((540, 1080)));
}

/// On a narrow screen "№" would else end one line and "1" begin the next.
#[test]
fn a_number_stays_with_its_sign() {
    let numbered = |text: &str, sign| text.contains(&format!("{sign}\u{a0}"));
    let split = |text: &str, sign| text.contains(&format!("{sign} "));
    let names = || centres().iter().flat_map(|c| [c.names, c.address]);
    let count = names()
        .filter(|n| numbered(n.ru, "№") && numbered(n.en, " No"))
        .count();
    assert_eq!(count, 5);
    assert!(!names().any(|n| split(n.ru, "№") || split(n.en, " No")));
}

#[test]
fn the_services() {
    assert_eq!((services().len(), directions().len()), (92, 14));
    let printed: Vec<_> = services()
        .iter()
        .filter(|s| s.minutes != Minutes::Default)
        .collect();
    assert_eq!(printed.len(), 1);
    assert_eq!(
        (printed[0].passport, printed[0].minutes.count()),
        (Some("4-7"), 20)
    );
    let pension = service("old_age_pension").unwrap();
    assert_eq!(
        (pension.minutes.count(), pension.direction.key),
        (15, "pensions_allowances")
    );
    assert_eq!(
        pension.decision,
        Some(Decision {
            days: 10,
            kind: DayKind::NotStated
        })
    );
    assert_eq!(
        (pension.proactive, pension.documents_complete),
        (Some(true), Some(true))
    );
    assert_eq!(pension.documents[1].ru, "трудовая книжка");
    assert_eq!(
        pension.channels,
        [Channel::DostCentre, Channel::SocialProtectionFund]
    );
    assert!(service("old_age_pensions").is_none());
    let elsewhere: Vec<_> = services().iter().filter(|s| !s.bookable()).collect();
    assert!(elsewhere.len() == 1 && elsewhere[0].at_dost == AtDost::Elsewhere);
    assert!(
        directions()
            .iter()
            .all(|d| services().iter().any(|s| s.direction.key == d.key))
    );
}

#[test]
fn every_holiday_and_channel_has_words_in_three_languages() {
    let data = fs::read_to_string("data/holidays.toml").unwrap();
    let mut ids: BTreeSet<String> = data
        .lines()
        .filter_map(|l| {
            Some(format!(
                "holiday-{}",
                l.strip_prefix("key = \"")?.strip_suffix('"')?
            ))
        })
        .collect();
    ids.extend(["holiday-novruz", "holiday-ramazan", "holiday-qurban"].map(String::from));
    assert_eq!(ids.len(), 13);
    ids.extend(
        services()
            .iter()
            .flat_map(|s| s.channels)
            .map(|c| c.id().to_owned()),
    );
    assert_eq!(ids.len(), 13 + 14, "every channel is used");
    for language in ["az", "ru", "en"] {
        let words = fs::read_to_string(format!("../../i18n/{language}/catalogue.ftl")).unwrap();
        let has: BTreeSet<&str> = words
            .lines()
            .filter_map(|line| Some(line.split_once(" = ")?.0))
            .collect();
        let missing: Vec<_> = ids.iter().filter(|id| !has.contains(id.as_str())).collect();
        let unused: Vec<_> = has.iter().filter(|id| !ids.contains(**id)).collect();
        assert!(
            missing.is_empty() && unused.is_empty(),
            "{language}: missing {missing:?}, unused {unused:?}"
        );
    }
}
