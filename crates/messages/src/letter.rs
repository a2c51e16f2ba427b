//! A notice as mail: what happened, where and when, what to bring, how to change it.

use std::fmt;

use booking::calendar_file::{self, CalendarFile, Status, When};
use l10n::Arg;

use crate::Writer;
use crate::notice::{Kind, Notice};

/// A mail before it has an address.
///
/// **Who may read it.** A subject stands on locked screens and in lists that others see, so it says only when. The text
/// is behind the mailbox's password: it may name the services, and it names the reference, since without it the person
/// can neither check in, move nor cancel. Whoever breaks into the mailbox still lacks the other half, the phone number,
/// which stands in no message; nor does a name or a FIN.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// What happened, and when the visit is.
    pub subject: String,
    /// The plain text, with `\n` between its lines.
    pub text: String,
    /// A file for the person's calendar, where the calendar has to change.
    pub calendar: Option<Calendar>,
}

/// A calendar file of a visit.
#[derive(Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The text of the file (iCalendar).
    pub file: String,
    /// Whether the entry is to be kept or taken out.
    pub status: Status,
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Letter(..)")
    }
}

impl fmt::Debug for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Calendar(..)")
    }
}

impl Writer {
    /// The notice as mail.
    pub fn compose(&self, notice: &Notice) -> Letter {
        let key = notice.kind.key();
        let of_kind = |part: &str| self.text(notice, &format!("mail-{key}-{part}"), &[]);
        let text = |id: &str| self.text(notice, id, &[]);
        let mut paragraphs = vec![of_kind("text"), self.place_and_time(notice)];
        match notice.kind {
            Kind::Booked | Kind::Moved | Kind::Reminder => {
                paragraphs.extend([self.purpose(notice), text("mail-bring"), text("mail-change")]);
            }
            Kind::Offered { .. } => paragraphs.extend([self.purpose(notice), text("mail-take")]),
            Kind::Cancelled | Kind::MustCall | Kind::PlaceEnded => {}
        }
        paragraphs.push(text("mail-call"));
        Letter {
            subject: of_kind("subject"),
            text: paragraphs.join("\n\n"),
            calendar: self.calendar(notice),
        }
    }

    fn place_and_time(&self, notice: &Notice) -> String {
        let text = |id: &str| self.text(notice, id, &[]);
        let mut lines = vec![text("mail-when"), text("mail-where")];
        if !notice.centre.address_complete {
            lines.push(text("centre-address-incomplete"));
        }
        lines.join("\n")
    }

    fn purpose(&self, notice: &Notice) -> String {
        let text = |id: &str| self.text(notice, id, &[]);
        let mut lines = vec![text("mail-reference"), text("mail-length")];
        let services: Vec<String> = notice
            .services()
            .map(|service| format!("- {}", notice.say(service.names)))
            .collect();
        if !services.is_empty() {
            lines.push(text("mail-services"));
            lines.extend(services);
        }
        lines.join("\n")
    }

    /// The change of the person's calendar, in the words in which the app saves it.
    ///
    /// Booked and moved put the entry there or in its new place. Cancelled takes it out. So does a visit that the centre
    /// cannot keep: its reminder would bring the person in vain. A reminder changes nothing, and a time on offer is not
    /// the person's yet.
    fn calendar(&self, notice: &Notice) -> Option<Calendar> {
        let status = match notice.kind {
            Kind::Booked | Kind::Moved => Status::Confirmed,
            Kind::Cancelled | Kind::MustCall => Status::Cancelled,
            Kind::Reminder | Kind::Offered { .. } | Kind::PlaceEnded => return None,
        };
        let visit = &notice.visit;
        let services: Vec<&str> = notice
            .services()
            .map(|service| notice.say(service.names))
            .collect();
        let services = [("services", Arg::Text(services.join(", ")))];
        let file = calendar_file::write(&CalendarFile {
            id: calendar_file::id(visit.reference),
            status,
            sequence: visit.changes,
            written_at: notice.at,
            when: When::Time(visit.date, visit.start, visit.minutes),
            summary: &self.text(notice, "calendar-summary", &[]),
            location: Some(notice.say(notice.centre.address)),
            description: &self.text(notice, "calendar-description", &services),
        });
        Some(Calendar { file, status })
    }
}
