//! Messages: what is said, to whom, and in which way.

use api::fleet::Trouble;
use api::{Language, Visit};
use booking::queue::Issuer;
use booking::{CentreKey, MailAddress, Phone};
use serde::{Deserialize, Serialize};
use time::UtcDateTime;

use super::people::Person;

/// How a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A letter, where the person gave an address.
    Mail,
    /// A text message to the phone number.
    Sms,
}

impl Way {
    /// As it is stored.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Way::Mail => "mail",
            Way::Sms => "sms",
        }
    }
}

/// Something happened to a visit that its owner should hear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum News {
    Booked,
    Moved,
    Cancelled,
    /// The centre cannot keep it, and somebody calls.
    MustCall,
}

/// What a message says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Saying {
    News(News),
    /// The visit is near.
    Reminder,
    /// A time is free for somebody of the waiting list.
    Offer {
        /// Until when it is kept, in Unix seconds.
        until: i64,
    },
    /// A place in the waiting list has ended with its last offer.
    PlaceEnded,
}

/// A message as it is sealed: all that is needed to write it.
#[derive(Serialize, Deserialize)]
pub(crate) struct Said {
    pub(crate) saying: Saying,
    pub(crate) visit: Visit,
    /// How often the visit was changed.
    pub(crate) changes: u32,
    pub(crate) language: Language,
    pub(crate) phone: Phone,
    pub(crate) mail: Option<MailAddress>,
    /// When it came to be said, in Unix seconds.
    pub(crate) at: i64,
}

/// Whom to tell of a visit.
pub(super) struct Owner {
    pub(super) person: Person,
    pub(super) language: Language,
    /// How often the visit was changed.
    pub(super) changes: u32,
}

/// Who is told of kiosks that need a hand, and in which language.
#[derive(Clone)]
pub struct Operators {
    /// Where to.
    pub mail: MailAddress,
    /// In which language.
    pub language: Language,
}

/// What operators are told of the kiosks of a centre, as it is sealed.
#[derive(Serialize, Deserialize)]
pub(crate) struct Alarm {
    pub(crate) centre: CentreKey,
    /// When it came to be said, in Unix seconds.
    pub(crate) at: i64,
    pub(crate) began: Vec<(Issuer, Trouble)>,
    pub(crate) over: Vec<(Issuer, Trouble)>,
}

impl Alarm {
    /// Nothing to be told yet.
    pub(super) fn new(centre: &CentreKey, now: UtcDateTime) -> Alarm {
        Alarm {
            centre: centre.clone(),
            at: now.unix_timestamp(),
            began: Vec::new(),
            over: Vec::new(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.began.is_empty() && self.over.is_empty()
    }
}

/// What a row of the outbox holds.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Message {
    /// For a person.
    Person(Box<Said>),
    /// For the operators, who are written to where they are now.
    Operators(Alarm),
}
