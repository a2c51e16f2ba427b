//! A visit, or a day on which something begins, as an iCalendar file (RFC 5545) for a person's own calendar. The words
//! come from the caller.

use std::fmt::Write;

use time::{Date, PrimitiveDateTime, UtcDateTime};

use crate::baku;
use crate::cell::{Cell, Minutes};
use crate::reference::Reference;

/// Whether the calendar is to keep the entry or strike it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It will take place; the calendar reminds of it a day before.
    Confirmed,
    /// It was given up; the calendar takes it out.
    Cancelled,
}

impl Status {
    /// What the calendar is asked to do with the file (RFC 5546). A mail says it once more in the type of its attachment.
    pub const fn method(self) -> &'static str {
        match self {
            Status::Confirmed => "PUBLISH",
            Status::Cancelled => "CANCEL",
        }
    }
}

/// The id of a visit's entry: the same from the app and by mail, so that one replaces the other.
pub fn id(visit: Reference) -> String {
    format!("{visit}@visits.dost")
}

/// When it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// From this time in Baku on, for so long.
    Time(Date, Cell, Minutes),
    /// All day.
    Day(Date),
}

/// An entry and its words.
#[derive(Clone, Debug)]
pub struct CalendarFile<'a> {
    /// Which entry, unlike any other in the world: calendars recognise it again by this.
    pub id: String,
    /// Kept or given up.
    pub status: Status,
    /// Number of the change, growing: 0 for the first file of an entry.
    pub sequence: u32,
    /// When the file is written.
    pub written_at: UtcDateTime,
    /// When it is.
    pub when: When,
    /// Its title; also what the reminder says.
    pub summary: &'a str,
    /// The address, where there is one.
    pub location: Option<&'a str>,
    /// What to know; may have several lines.
    pub description: &'a str,
}

/// The text of the file, lines ended by CRLF. Served or saved as `text/calendar; charset=utf-8`.
pub fn write(file: &CalendarFile<'_>) -> String {
    let written_at = PrimitiveDateTime::new(file.written_at.date(), file.written_at.time());
    let mut out = String::new();
    let mut line = |name: &str, value: &str| fold(&mut out, &format!("{name}:{value}"));
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//DOST//Visits//AZ");
    line("METHOD", file.status.method());
    line("BEGIN", "VEVENT");
    line("UID", &escape(&file.id));
    line("DTSTAMP", &utc(written_at));
    line("SEQUENCE", &file.sequence.to_string());
    match file.when {
        When::Time(date, start, length) => {
            let start = start.on(date);
            let end = start.saturating_add(time::Duration::minutes(i64::from(length.get())));
            line("DTSTART", &utc(baku::to_utc(start)));
            line("DTEND", &utc(baku::to_utc(end)));
        }
        When::Day(date) => line("DTSTART;VALUE=DATE", &day(date)),
    }
    line("SUMMARY", &escape(file.summary));
    if let Some(location) = file.location {
        line("LOCATION", &escape(location));
    }
    line("DESCRIPTION", &escape(file.description));
    match file.status {
        Status::Cancelled => line("STATUS", "CANCELLED"),
        Status::Confirmed => {
            line("STATUS", "CONFIRMED");
            line("BEGIN", "VALARM");
            line("ACTION", "DISPLAY");
            line("DESCRIPTION", &escape(file.summary));
            line("TRIGGER", "-P1D");
            line("END", "VALARM");
        }
    }
    line("END", "VEVENT");
    line("END", "VCALENDAR");
    out
}

fn utc(moment: PrimitiveDateTime) -> String {
    let (hour, minute, second) = moment.as_hms();
    format!("{}T{hour:02}{minute:02}{second:02}Z", day(moment.date()))
}

fn day(date: Date) -> String {
    let (year, month, day) = date.to_calendar_date();
    format!("{year:04}{:02}{day:02}", u8::from(month))
}

/// Text as a property value: separators escaped, line ends written as `\n`, other control characters left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            control if control.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// Adds a content line, folded so that no line exceeds 75 octets and no character is split.
fn fold(out: &mut String, line: &str) {
    let mut octets = 0;
    for character in line.chars() {
        if octets + character.len_utf8() > 75 {
            out.push_str("\r\n ");
            octets = 1;
        }
        octets += character.len_utf8();
        // Writing to a String cannot fail.
        let _ = out.write_char(character);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::Month;

    fn file<'a>(summary: &'a str, description: &'a str, status: Status) -> CalendarFile<'a> {
        CalendarFile {
            id: "20G3-0G2G-C1R8E@visits.dost".to_owned(),
            status,
            sequence: 2,
            written_at: UtcDateTime::from_unix_timestamp(1_795_651_200).unwrap(),
            when: When::Time(
                Date::from_calendar_date(2026, Month::November, 25).unwrap(),
                "09:20".parse().unwrap(),
                Minutes::new(20).unwrap(),
            ),
            summary,
            location: Some("Bakı; Nizami küç., 1"),
            description,
        }
    }

    fn unfolded(text: &str) -> Vec<String> {
        text.replace("\r\n ", "")
            .split_terminator("\r\n")
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn a_visit_is_written_in_utc_with_a_reminder() {
        let lines = unfolded(&write(&file(
            "Pensiya",
            "Gətirin:\n- şəxsiyyət vəsiqəsi",
            Status::Confirmed,
        )));
        for line in [
            "METHOD:PUBLISH",
            "UID:20G3-0G2G-C1R8E@visits.dost",
            "DTSTAMP:20261126T000000Z",
            "SEQUENCE:2",
            "DTSTART:20261125T052000Z",
            "DTEND:20261125T054000Z",
            "LOCATION:Bakı\\; Nizami küç.\\, 1",
            "DESCRIPTION:Gətirin:\\n- şəxsiyyət vəsiqəsi",
            "STATUS:CONFIRMED",
            "TRIGGER:-P1D",
        ] {
            assert!(
                lines.iter().any(|written| written == line),
                "{line} in {lines:#?}"
            );
        }
    }

    #[test]
    fn a_day_on_which_something_begins_has_no_time_and_no_place() {
        let day = Date::from_calendar_date(2027, Month::May, 1).unwrap();
        let lines = unfolded(&write(&CalendarFile {
            when: When::Day(day),
            location: None,
            ..file("Pensiya", "", Status::Confirmed)
        }));
        assert!(
            lines.contains(&"DTSTART;VALUE=DATE:20270501".to_owned()),
            "{lines:#?}"
        );
        let never = ["DTEND", "LOCATION"];
        assert!(
            !lines
                .iter()
                .any(|line| never.iter().any(|it| line.starts_with(it)))
        );
    }

    #[test]
    fn a_cancelled_visit_reminds_of_nothing() {
        let text = write(&file("Pensiya", "", Status::Cancelled));
        assert!(text.contains("STATUS:CANCELLED\r\n") && text.contains("METHOD:CANCEL\r\n"));
        assert!(!text.contains("VALARM"));
    }

    proptest! {
        #[test]
        fn lines_are_short_and_nothing_escapes_its_property(summary in "\\PC{0,200}|[\\x00-\\x7fəğı]{0,200}") {
            let text = write(&file(&summary, &summary, Status::Confirmed));
            prop_assert!(text.ends_with("\r\n"));
            prop_assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
            prop_assert!(text.split("\r\n").all(|line| line.len() <= 75));
            let names: Vec<_> = unfolded(&text).iter().map(|line| line.split(':').next().unwrap().to_owned()).collect();
            prop_assert_eq!(names.len(), 21, "{:?}", names);
        }
    }
}
