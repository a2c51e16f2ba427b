//! What the staff did and what they were refused: written beside the deed, never changed.

use std::fmt;

use api::hall::TicketEvent;
use api::staff::AuditEntry;
use booking::queue::TicketNumber;
use booking::slots::Counter;
use booking::{CentreKey, Reference};
use sqlx::AnyConnection;
use time::UtcDateTime;

use super::{Store, StoreError};
use crate::staff::Action;

/// How many entries are read at once.
const PAGE: i64 = 500;

/// Somebody of the staff, as the sign-in provider knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The provider's own name for the person, which never changes.
    pub subject: String,
    /// As colleagues call them.
    pub name: String,
}

/// What is written down of the staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    /// Signed in.
    SignedIn,
    /// Signed in at the provider, but is nothing here.
    NoRole,
    /// Signed out.
    SignedOut,
    /// Changed what a centre receives, in the words of its history.
    Changed(String),
    /// Gave somebody at the desk a ticket.
    GaveTicket(TicketNumber),
    /// Called a ticket to a counter.
    Called(TicketNumber, Counter),
    /// Said what happened to a ticket.
    Told(TicketNumber, TicketEvent),
    /// Looked whom a visit is for.
    SawPerson(Reference),
    /// Tried what the role does not allow.
    Refused(Action),
}

impl fmt::Display for Deed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Deed::SignedIn => f.write_str("signed in"),
            Deed::NoRole => f.write_str("refused: has no role here"),
            Deed::SignedOut => f.write_str("signed out"),
            Deed::Changed(what) => write!(f, "changed: {what}"),
            Deed::GaveTicket(number) => write!(f, "gave ticket {number}"),
            Deed::Called(number, Counter(counter)) => write!(f, "called {number} to counter {counter}"),
            Deed::Told(number, event) => {
                let what = match event {
                    TicketEvent::Recall => "was called again",
                    TicketEvent::Serve => "was served",
                    TicketEvent::Miss => "did not come",
                    TicketEvent::Return => "came back",
                    TicketEvent::Leave => "left",
                };
                write!(f, "said that {number} {what}")
            }
            Deed::SawPerson(reference) => write!(f, "saw the person of visit {reference}"),
            Deed::Refused(action) => write!(f, "refused: {action}"),
        }
    }
}

/// Writes a deed down, in the transaction that does it.
pub(super) async fn note(
    db: &mut AnyConnection,
    now: UtcDateTime,
    person: &Person,
    deed: &Deed,
    centre: Option<&CentreKey>,
) -> Result<(), StoreError> {
    sqlx::query("insert into audit (happened_at, subject, name, what, centre) values ($1, $2, $3, $4, $5)")
        .bind(now.unix_timestamp())
        .bind(&person.subject)
        .bind(&person.name)
        .bind(deed.to_string())
        .bind(centre.map(CentreKey::as_str))
        .execute(db)
        .await?;
    Ok(())
}

impl Store {
    /// Writes down a deed that changes nothing else.
    pub(crate) async fn note_deed(
        &self,
        now: UtcDateTime,
        person: &Person,
        deed: &Deed,
        centre: Option<&CentreKey>,
    ) -> Result<(), StoreError> {
        let mut db = self.write().await?;
        note(&mut db, now, person, deed, centre).await?;
        db.commit().await?;
        Ok(())
    }

    /// The last entries, the newest first; of one centre, or of all.
    pub(crate) async fn audit(&self, centre: Option<&CentreKey>) -> Result<Vec<AuditEntry>, StoreError> {
        let rows: Vec<(i64, String, String, String, Option<String>)> = sqlx::query_as(
            "select happened_at, subject, name, what, centre from audit
             where $1 = '' or centre = $1 order by happened_at desc limit $2",
        )
        .bind(centre.map_or("", CentreKey::as_str))
        .bind(PAGE)
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter()
            .map(|(at, subject, name, what, centre)| {
                let centre = centre.map(|key| key.parse()).transpose();
                Ok(AuditEntry {
                    at,
                    subject,
                    name,
                    what,
                    centre: centre.map_err(|_| StoreError::Corrupt("centre"))?,
                })
            })
            .collect()
    }
}
