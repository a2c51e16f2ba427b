//! The data as a program sees it, and the words it needs.
use std::collections::BTreeSet;
use std::fs;

use catalogue::{
    AtDost, CentreKind, DayKind, Decision, Minutes, centre, centres, directions, places, planned_centres,
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
    let on = |month, day| hours.open_on(Date::from_calendar_date(2026, month, day).unwrap());
    assert_eq!(on(Month::November, 6), Some((540, 1080)));
    assert_eq!([7, 8, 9, 10].map(|day| on(Month::November, day)), [None; 4]);
    assert_eq!(on(Month::November, 11), Some((540, 1080)));
    let friday = Date::from_calendar_date(2026, Month::November, 6).unwrap();
    let wednesday = Date::from_calendar_date(2026, Month::November, 11).unwrap();
    assert_eq!(hours.next_open(friday), Some((wednesday, (540, 1080))));
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
fn a_place_is_where_its_centres_are() {
    let district = |place: &str, name: &str| {
        let place = places().iter().find(|it| it.key == place).unwrap();
        assert_eq!(place.names.en, name);
        (place.longitude, place.latitude)
    };
    let (baku, barda, kalbajar) = (
        district("baku", "Baku"),
        district("barda", "Barda"),
        district("kalbajar", "Kalbajar"),
    );
    assert!(kalbajar.0 < barda.0 && barda.0 < baku.0, "from west to east");
    for centre in centres() {
        let named = [centre.names.az, centre.address.az].join(" ");
        assert!(
            named.contains(centre.place.names.az),
            "{named} is not in {}",
            centre.place.names.az
        );
    }
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
        (Some(true), Some(false)),
        "an early age asks for more"
    );
    let birth = service("birth_grant").unwrap();
    assert_eq!((birth.documents.len(), birth.documents_complete), (0, Some(true)));
    assert_eq!(pension.documents[1].ru, "трудовая книжка");
    let channels: Vec<_> = pension.channels.iter().map(|it| it.ru).collect();
    assert_eq!(
        channels,
        [
            "центр DOST",
            "отделение Государственного фонда социальной защиты по месту жительства"
        ]
    );
    let who: Vec<_> = pension.who_may_apply.iter().map(|it| it.en).collect();
    assert_eq!(
        who,
        [
            "citizens of the Republic of Azerbaijan",
            "foreigners with permanent residence",
            "stateless persons with permanent residence"
        ]
    );
    let free: Vec<_> = services().iter().filter(|it| it.free).map(|it| it.key).collect();
    assert_eq!(
        free,
        ["jobseeker_registration"],
        "the only service of which a source says so"
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
fn every_holiday_has_words_in_three_languages() {
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
