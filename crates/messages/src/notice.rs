//! What there is to say: something happened to a visit, or will.

use booking::{Cell, CentreKey, Minutes, Reference, Services};
use catalogue::{Centre, Names, Service};
use l10n::{Arg, Language};
use thiserror::Error;
use time::{Date, PrimitiveDateTime, UtcDateTime};

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The visit will take place.
    Booked,
    /// It has another time, which is the one of the notice.
    Moved,
    /// It was given up.
    Cancelled,
    /// It is near.
    Reminder,
    /// The centre cannot keep it; somebody will call and offer another time.
    MustCall,
    /// A time that the person waits for became free. It is not theirs before they take it.
    Offered {
        /// Until when they can take it, by the clock in Baku.
        until: PrimitiveDateTime,
    },
    /// The last offer of the waiting list was not answered, so the person's place has ended.
    PlaceEnded,
}

/// The visit that a message is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Where.
    pub centre: CentreKey,
    /// What for.
    pub services: Services,
    /// On which day.
    pub date: Date,
    /// From when on.
    pub start: Cell,
    /// How long it takes.
    pub minutes: Minutes,
    /// Its number.
    pub reference: Reference,
    /// How often it was changed before: 0 when booked, more with each move and cancellation, so that a calendar knows
    /// which of two files is the newer one.
    pub changes: u32,
}

/// Something to say to a person.
#[derive(Clone, Debug)]
pub struct Notice {
    pub(crate) kind: Kind,
    pub(crate) visit: Visit,
    pub(crate) language: Language,
    pub(crate) at: UtcDateTime,
    pub(crate) centre: &'static Centre,
}

/// The visit's centre is not in the catalogue, so nobody can be told where to come.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the catalogue has no centre `{0}`: call the person, or put the centre back into the catalogue")]
pub struct NoCentre(pub CentreKey);

impl Notice {
    /// What to say of a visit, and in which language. `at` is when it came to be said, the same at every attempt.
    ///
    /// # Errors
    /// The catalogue no longer has the centre. A service that it no longer has is left out instead: where and when
    /// matter more.
    pub fn new(kind: Kind, visit: Visit, language: Language, at: UtcDateTime) -> Result<Notice, NoCentre> {
        let centre =
            catalogue::centre(visit.centre.as_str()).ok_or_else(|| NoCentre(visit.centre.clone()))?;
        Ok(Notice {
            kind,
            visit,
            language,
            at,
            centre,
        })
    }

    /// The language in which it is said.
    pub fn language(&self) -> Language {
        self.language
    }

    pub(crate) fn services(&self) -> impl Iterator<Item = &'static Service> {
        self.visit
            .services
            .iter()
            .filter_map(|key| catalogue::service(key.as_str()))
    }

    /// A name in the language of the notice.
    pub(crate) fn say(&self, names: Names) -> &'static str {
        say(self.language, names)
    }

    /// All that a message may say of it.
    pub(crate) fn args(&self) -> Vec<(&'static str, Arg)> {
        let visit = &self.visit;
        let mut args = vec![
            ("centre", Arg::Text(self.say(self.centre.names).to_owned())),
            ("address", Arg::Text(self.say(self.centre.address).to_owned())),
            ("date", Arg::Date(visit.date)),
            ("time", hour(visit.start.on(visit.date))),
            ("minutes", Arg::Count(visit.minutes.get().into())),
            ("reference", Arg::Text(visit.reference.to_string())),
        ];
        if let Kind::Offered { until } = self.kind {
            args.push(("deadline", Arg::Date(until.date())));
            args.push(("hour", hour(until)));
        }
        args
    }
}

/// A name in a language.
pub(crate) fn say(language: Language, names: Names) -> &'static str {
    match language {
        Language::Az => names.az,
        Language::Ru => names.ru,
        Language::En => names.en,
    }
}

impl Kind {
    /// Its name in the ids of messages.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Kind::Booked => "booked",
            Kind::Moved => "moved",
            Kind::Cancelled => "cancelled",
            Kind::Reminder => "reminder",
            Kind::MustCall => "must-call",
            Kind::Offered { .. } => "offered",
            Kind::PlaceEnded => "place-ended",
        }
    }
}

fn hour(moment: PrimitiveDateTime) -> Arg {
    Arg::Time {
        hour: moment.hour(),
        minute: moment.minute(),
    }
}
