//! Numbers for who watches the server: how much is held, booked and waits to be said. Of nobody in particular.

use api::iso_date;
use booking::baku;
use time::UtcDateTime;

use super::outbox::LONGEST_PAUSE;
use super::{Store, StoreError};

/// How much of each there is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tallies {
    /// Times kept for people who have not confirmed yet.
    pub(crate) holds: i64,
    /// Visits booked for today and later.
    pub(crate) booked: i64,
    /// Messages that could have left the house and have not.
    pub(crate) unsaid: i64,
    /// For how long the oldest of them waits, in seconds.
    pub(crate) oldest: i64,
}

impl Store {
    /// Counts.
    pub(crate) async fn tallies(&self, now: UtcDateTime) -> Result<Tallies, StoreError> {
        let mut db = self.read().await?;
        let moment = now.unix_timestamp();
        let holds = "select count(*) from visits where person is null and state = 'held' and held_until > $1";
        let holds = sqlx::query_scalar(holds).bind(moment).fetch_one(&mut *db).await?;
        let booked =
            "select count(*) from visits where phone_key is not null and day >= $1 and state = 'booked'";
        let booked = sqlx::query_scalar(booked)
            .bind(iso_date::format(baku::local(now).date()))
            .fetch_one(&mut *db)
            .await?;
        // An attempt puts a message off, but never further than this: reminders of later days are not looked at.
        let (unsaid, first): (i64, Option<i64>) = sqlx::query_as(
            "select count(*), min(coalesce(first_due_at, due_at)) from outbox
             where due_at <= $1 and coalesce(first_due_at, due_at) <= $2 and ends_at > $2",
        )
        .bind(moment + LONGEST_PAUSE)
        .bind(moment)
        .fetch_one(&mut *db)
        .await?;
        Ok(Tallies {
            holds,
            booked,
            unsaid,
            oldest: first.map_or(0, |first| moment - first),
        })
    }

    /// Whether anybody has booked a visit here.
    pub(crate) async fn has_booked(&self) -> Result<bool, StoreError> {
        let one: Option<i64> = sqlx::query_scalar("select 1 from visits where person is not null limit 1")
            .fetch_optional(&self.readers)
            .await?;
        Ok(one.is_some())
    }
}
