//! One visit as an iCalendar file (RFC 5545) for the visitor's own calendar. The words come from the caller.

use std::fmt::Write;

use time::{Date, PrimitiveDateTime, UtcDateTime};

use crate::baku;
use crate::cell::{Cell, Minutes};
use crate::reference::Reference;

/// Whether the calendar is to keep the visit or strike it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The visit will take place; the calendar reminds of it a day before.
    Confirmed,
    /// The visit was given up.
    Cancelled,
}

/// A visit and its words.
#[derive(Clone, Debug)]
pub struct CalendarFile<'a> {
    /// Which visit: calendars recognise it again by this.
    pub reference: Reference,
    /// Kept or given up.
    pub status: Status,
    /// Number of the change, growing: 0 for the first file of a visit.
    pub sequence: u32,
    /// When the file is written.
    pub written_at: UtcDateTime,
    /// The day of the visit.
    pub date: Date,
    /// Its start in Baku.
    pub start: Cell,
    /// Its length.
    pub length: Minutes,
    /// Its title; also what the reminder says.
    pub summary: &'a str,
    /// The address.
    pub location: &'a str,
    /// What to bring and how to cancel; may have several lines.
    pub description: &'a str,
}

/// The text of the file, lines ended by CRLF. Served or saved as `text/calendar; charset=utf-8`.
pub fn write(file: &CalendarFile<'_>) -> String {
    let start = file.start.on(file.date);
    let end = start.saturating_add(time::Duration::minutes(i64::from(file.length.get())));
    let written_at = PrimitiveDateTime::new(file.written_at.date(), file.written_at.time());
    let mut out = String::new();
    let mut line = |name: &str, value: &str| fold(&mut out, &format!("{name}:{value}"));
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//DOST//Visits//AZ");
    line("METHOD", "PUBLISH");
    line("BEGIN", "VEVENT");
    line("UID", &format!("{}@visits.dost", file.reference));
    line("DTSTAMP", &utc(written_at));
    line("SEQUENCE", &file.sequence.to_string());
    line("DTSTART", &utc(baku::to_utc(start)));
    line("DTEND", &utc(baku::to_utc(end)));
    line("SUMMARY", &escape(file.summary));
    line("LOCATION", &escape(file.location));
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
    let (year, month, day) = moment.to_calendar_date();
    let (hour, minute, second) = moment.as_hms();
    format!(
        "{year:04}{:02}{day:02}T{hour:02}{minute:02}{second:02}Z",
        u8::from(month)
    )
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
            reference: Reference::from_entropy([1, 2, 3, 4, 5, 6, 7, 8]),
            status,
            sequence: 2,
            written_at: UtcDateTime::from_unix_timestamp(1_795_651_200).unwrap(),
            date: Date::from_calendar_date(2026, Month::November, 25).unwrap(),
            start: "09:20".parse().unwrap(),
            length: Minutes::new(20).unwrap(),
            summary,
            location: "Bakı; Nizami küç., 1",
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
        let uid = format!(
            "UID:{}@visits.dost",
            Reference::from_entropy([1, 2, 3, 4, 5, 6, 7, 8])
        );
        for line in [
            "METHOD:PUBLISH",
            uid.as_str(),
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
    fn a_cancelled_visit_reminds_of_nothing() {
        let text = write(&file("Pensiya", "", Status::Cancelled));
        assert!(text.contains("STATUS:CANCELLED\r\n") && !text.contains("VALARM"));
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
