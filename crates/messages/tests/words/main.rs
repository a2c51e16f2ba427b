//! What the messages say: in three languages, in short sentences, without a person's data, within two segments.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../support/mod.rs"]
mod support;

use std::sync::OnceLock;

use booking::{Cell, Minutes, Reference, Services};
use catalogue::{centres, services};
use l10n::Language;
use messages::{Kind, Letter, NoCentre, Notice, Visit, Writer, segments};
use proptest::prelude::*;
use time::macros::utc_datetime;
use time::{Date, Duration, Month, PrimitiveDateTime, Time};

use support::{KINDS, notice, visit};

const LONGEST_SENTENCE: usize = 20;

fn writer() -> &'static Writer {
    static WRITER: OnceLock<Writer> = OnceLock::new();
    WRITER.get_or_init(|| Writer::new().unwrap())
}

/// Every kind in every language, of this visit.
fn all(visit: &Visit) -> Vec<Notice> {
    let of_kind = |kind: Kind| Language::ALL.map(|language| notice(kind, visit.clone(), language));
    KINDS.into_iter().flat_map(of_kind).collect()
}

/// What a mail and a text message of a notice say, line by line, without the official names of services.
fn lines(writer: &Writer, notice: &Notice) -> Vec<String> {
    let Letter { subject, text, .. } = writer.compose(notice);
    let all = format!("{subject}\n{text}\n{}", writer.sms(notice));
    all.lines()
        .filter(|line| !line.starts_with("- "))
        .map(str::to_owned)
        .collect()
}

fn is_word(word: &&str) -> bool {
    word.chars().any(char::is_alphabetic)
}

#[test]
fn every_message_is_written_in_every_language() {
    let writer = writer();
    for notice in all(&visit()) {
        for line in lines(writer, &notice) {
            let faults = ["{", "}", "$", "mail-", "sms-", "calendar-", "format-"];
            assert!(!faults.iter().any(|it| line.contains(it)), "{line}");
        }
    }
    for kind in KINDS {
        let written = Language::ALL.map(|language| writer.sms(&notice(kind, visit(), language)));
        assert!(written[0] != written[1] && written[1] != written[2] && written[2] != written[0]);
    }
}

#[test]
fn a_sentence_has_at_most_twenty_words() {
    let writer = writer();
    for centre in centres() {
        let at = Visit {
            centre: centre.key.parse().unwrap(),
            ..visit()
        };
        for line in all(&at).iter().flat_map(|it| lines(writer, it)) {
            for sentence in line.split_inclusive(['.', '!', '?', ':']) {
                let words = sentence.split_whitespace().filter(is_word).count();
                assert!(words <= LONGEST_SENTENCE, "{words} words: {sentence}");
            }
        }
    }
}

#[test]
fn a_text_message_has_at_most_two_segments_at_every_centre_on_every_day() {
    let writer = writer();
    let months = (1..=12_u8).map(|month| Month::try_from(month).unwrap());
    // Two digits and every weekday.
    let days: Vec<Date> = months
        .flat_map(|month| (20..27).map(move |day| Date::from_calendar_date(2026, month, day).unwrap()))
        .collect();
    for centre in centres() {
        for &date in &days {
            let evening =
                PrimitiveDateTime::new(date.previous_day().unwrap(), Time::from_hms(18, 0, 0).unwrap());
            let kinds = KINDS.map(|kind| match kind {
                Kind::Offered { .. } => Kind::Offered { until: evening },
                other => other,
            });
            let centre: booking::CentreKey = centre.key.parse().unwrap();
            for (kind, language) in kinds
                .into_iter()
                .flat_map(|it| Language::ALL.map(|language| (it, language)))
            {
                let visit = Visit {
                    centre: centre.clone(),
                    date,
                    ..visit()
                };
                let sms = writer.sms(&notice(kind, visit, language));
                assert!(segments(&sms) <= 2, "{} characters: {sms}", sms.chars().count());
            }
        }
    }
}

#[test]
fn only_the_reminder_takes_the_reference_to_a_telephone_and_no_subject_shows_it() {
    let writer = writer();
    let reference = visit().reference.to_string();
    for kind in KINDS {
        for language in Language::ALL {
            let notice = notice(kind, visit(), language);
            let (letter, sms) = (writer.compose(&notice), writer.sms(&notice));
            assert_eq!(sms.contains(&reference), kind == Kind::Reminder, "{sms}");
            assert!(!letter.subject.contains(&reference));
            let useful = !matches!(kind, Kind::Cancelled | Kind::MustCall | Kind::PlaceEnded);
            assert_eq!(letter.text.contains(&reference), useful, "{kind:?}");
        }
    }
}

#[test]
fn what_a_visit_is_for_stands_in_the_text_of_a_mail_alone() {
    let writer = writer();
    let service = catalogue::service("old_age_pension").unwrap();
    let names = [service.names.az, service.names.ru, service.names.en];
    for (language, name) in Language::ALL.into_iter().zip(names) {
        for kind in KINDS {
            let notice = notice(kind, visit(), language);
            let letter = writer.compose(&notice);
            assert!(!letter.subject.contains(name) && !writer.sms(&notice).contains(name));
        }
        let letter = writer.compose(&notice(Kind::Booked, visit(), language));
        assert!(letter.text.contains(name));
    }
}

#[test]
fn what_is_written_stays_out_of_debug_output() {
    let writer = writer();
    let booked = notice(Kind::Booked, visit(), Language::Az);
    let shown = format!("{booked:?} {:?}", writer.compose(&booked));
    assert!(!shown.contains(&visit().reference.to_string()), "{shown}");
    assert!(shown.ends_with("Letter(..)"));
}

#[test]
fn a_centre_or_a_service_that_the_catalogue_lost_is_told_or_left_out() {
    let lost: booking::CentreKey = "closed".parse().unwrap();
    let nowhere = Visit {
        centre: lost.clone(),
        ..visit()
    };
    let asked = Notice::new(
        Kind::Booked,
        nowhere,
        Language::Az,
        utc_datetime!(2026-11-22 08:00),
    );
    assert_eq!(asked.unwrap_err(), NoCentre(lost));
    let retired = Visit {
        services: Services::from("retired".parse::<booking::ServiceKey>().unwrap()),
        ..visit()
    };
    let writer = writer();
    let letter = writer.compose(&notice(Kind::Booked, retired, Language::En));
    assert!(!letter.text.contains("Service:") && letter.text.contains("09:20"));
}

#[test]
fn a_calendar_replaces_the_entry_of_a_moved_visit_and_takes_out_that_of_a_cancelled_one() {
    let writer = writer();
    let file = |kind, changes| {
        let visit = Visit { changes, ..visit() };
        let letter = writer.compose(&notice(kind, visit, Language::En));
        letter.calendar.map(|it| it.file.replace("\r\n ", ""))
    };
    let id = format!("UID:{}@visits.dost\r\n", visit().reference);
    for (kind, changes, lines) in [
        (
            Kind::Booked,
            0,
            ["METHOD:PUBLISH", "SEQUENCE:0", "STATUS:CONFIRMED"],
        ),
        (
            Kind::Moved,
            1,
            ["METHOD:PUBLISH", "SEQUENCE:1", "STATUS:CONFIRMED"],
        ),
        (
            Kind::MustCall,
            2,
            ["METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED"],
        ),
        (
            Kind::Cancelled,
            3,
            ["METHOD:CANCEL", "SEQUENCE:3", "STATUS:CANCELLED"],
        ),
    ] {
        let file = file(kind, changes).unwrap();
        assert!(file.contains(&id), "{file}");
        for line in lines {
            assert!(file.contains(&format!("{line}\r\n")), "{line} in {file}");
        }
    }
    assert_eq!(file(Kind::Reminder, 1), None);
    assert_eq!(file(KINDS[5], 1), None);
    assert_eq!(file(Kind::PlaceEnded, 1), None);
}

#[test]
fn a_whole_mail_reads_well() {
    let writer = writer();
    let letter = writer.compose(&notice(Kind::Booked, visit(), Language::Az));
    assert_eq!(
        letter.subject,
        "Qəbula yazıldınız: çərşənbə, 25 noyabr, saat 09:20"
    );
    let service = catalogue::service("old_age_pension").unwrap().names.az;
    let text = format!(
        "Qəbula yazıldınız.

Nə vaxt: çərşənbə, 25 noyabr 2026-cı il, saat 09:20
Harada: 3 saylı Bakı DOST Mərkəzi. Bakı, Nizami rayonu, Heydər Əliyev pr. 183b

Qəbulun nömrəsi: {}
Nə qədər çəkir: 20 dəqiqə
Xidmət:
- {service}

Şəxsiyyət vəsiqəsini və qəbulun nömrəsini gətirin. Başqa sənəd lazımdırsa, DOST bələdçi onu göstərir.

Gələ bilmirsiniz? DOST bələdçi proqramında “Mənim qəbulum” ekranını açın. Orada vaxtı dəyişin və ya qəbulu ləğv edin. \
         Qəbulun nömrəsi və yazılanda verdiyiniz telefon nömrəsi lazımdır.

Sualınız varsa, 142-yə zəng edin. Bu məktuba cavab yazmayın, cavabı oxuyan yoxdur.",
        visit().reference
    );
    assert_eq!(letter.text, text);
}

proptest! {
    #[test]
    fn any_visit_composes_and_fits(
        centre in prop::sample::select(centres().iter().collect::<Vec<_>>()),
        services in prop::sample::subsequence(services().iter().collect::<Vec<_>>(), 1..=Services::MAX),
        day in 0_i64..40_000,
        start in 0..Cell::PER_DAY,
        minutes in 1_u16..=1440,
        kind in prop::sample::select(&KINDS[..]),
        wait in 0_i64..100_000,
        language in prop::sample::select(&Language::ALL[..]),
        entropy: [u8; 8],
        changes: u32,
    ) {
        let date = time::macros::date!(2020 - 01 - 01) + Duration::days(day);
        let start = Cell::new(start).unwrap();
        let kind = match kind {
            Kind::Offered { .. } => Kind::Offered { until: start.on(date) - Duration::minutes(wait) },
            other => other,
        };
        let keys: Vec<_> = services.iter().map(|service| service.key.parse().unwrap()).collect();
        let visit = Visit {
            centre: centre.key.parse().unwrap(),
            services: keys.try_into().unwrap(),
            date,
            start,
            minutes: Minutes::new(minutes).unwrap(),
            reference: Reference::from_entropy(entropy),
            changes,
        };
        let (writer, notice) = (writer(), notice(kind, visit, language));
        let (letter, sms) = (writer.compose(&notice), writer.sms(&notice));
        prop_assert!(segments(&sms) <= 2, "{}", sms);
        prop_assert!(!letter.subject.contains(['\r', '\n']) && !letter.text.contains('\r'));
        prop_assert!(letter.text.contains(&start.to_string()), "{}", letter.text);
    }
}
