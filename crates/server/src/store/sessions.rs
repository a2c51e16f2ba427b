//! Sign-ins under way and sessions of the staff, each under the hash of a secret that only one browser has.

use api::staff::Grant;
use time::UtcDateTime;

use super::audit::{self, Deed, Person};
use super::limits::{self, Limit};
use super::{Store, StoreError};
use crate::staff::{Asked, Secret};

/// How long somebody may take at the provider, in seconds.
pub(crate) const SIGN_IN_FOR: i64 = 10 * 60;
/// How long a session lives, in seconds: a working day.
pub(crate) const SESSION_FOR: i64 = 10 * 60 * 60;
/// How long nobody may do anything, in seconds.
const IDLE_FOR: i64 = 30 * 60;
/// A use is written down only so often, in seconds: reading should not wait for writers.
const NOTED_EVERY: i64 = 60;

impl Store {
    /// Keeps what a browser was sent away with.
    pub(crate) async fn begin_sign_in(
        &self,
        now: UtcDateTime,
        id: &Secret,
        asked: &Asked,
    ) -> Result<(), StoreError> {
        let mut db = self.write().await?;
        limits::check(&mut db, now, Limit::SignIns).await?;
        limits::count(&mut db, now, Limit::SignIns).await?;
        sqlx::query("insert into sign_ins (id, state, nonce, verifier, ends_at) values ($1, $2, $3, $4, $5)")
            .bind(id.hash())
            .bind(&asked.state)
            .bind(&asked.nonce)
            .bind(&asked.verifier)
            .bind(now.unix_timestamp() + SIGN_IN_FOR)
            .execute(&mut *db)
            .await?;
        db.commit().await?;
        Ok(())
    }

    /// What the browser was sent away with, once: a second time there is nothing.
    pub(crate) async fn end_sign_in(
        &self,
        now: UtcDateTime,
        id: &Secret,
    ) -> Result<Option<Asked>, StoreError> {
        let row: Option<(String, String, String, i64)> =
            sqlx::query_as("delete from sign_ins where id = $1 returning state, nonce, verifier, ends_at")
                .bind(id.hash())
                .fetch_optional(&self.writer)
                .await?;
        let in_time = row.filter(|(.., ends_at)| *ends_at > now.unix_timestamp());
        Ok(in_time.map(|(state, nonce, verifier, _)| Asked {
            state,
            nonce,
            verifier,
        }))
    }

    /// Begins a session of a person with what they are here, in place of the one that the browser had.
    pub async fn begin_session(
        &self,
        now: UtcDateTime,
        person: &Person,
        grants: &[Grant],
        before: Option<&Secret>,
        id: &Secret,
    ) -> Result<(), StoreError> {
        let mut db = self.write().await?;
        if let Some(before) = before {
            sqlx::query("delete from sessions where id = $1")
                .bind(before.hash())
                .execute(&mut *db)
                .await?;
        }
        let written: Vec<String> = grants.iter().map(Grant::to_string).collect();
        sqlx::query(
            "insert into sessions (id, subject, name, grants, idle_until, ends_at) values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.hash())
        .bind(&person.subject)
        .bind(&person.name)
        .bind(written.join(","))
        .bind(now.unix_timestamp() + IDLE_FOR)
        .bind(now.unix_timestamp() + SESSION_FOR)
        .execute(&mut *db)
        .await?;
        audit::note(&mut db, now, person, &Deed::SignedIn, None).await?;
        db.commit().await?;
        Ok(())
    }

    /// Whose session this is, unless it is over; it now lives on for as long as somebody may be idle.
    pub(crate) async fn session(
        &self,
        now: UtcDateTime,
        id: &Secret,
    ) -> Result<Option<(Person, Vec<Grant>)>, StoreError> {
        let (hash, now) = (id.hash(), now.unix_timestamp());
        let row: Option<(String, String, String, i64)> = sqlx::query_as(
            "select subject, name, grants, idle_until from sessions where id = $1 and idle_until > $2 and ends_at > $2",
        )
        .bind(&hash)
        .bind(now)
        .fetch_optional(&self.readers)
        .await?;
        let Some((subject, name, grants, idle_until)) = row else {
            return Ok(None);
        };
        if idle_until < now + IDLE_FOR - NOTED_EVERY {
            sqlx::query("update sessions set idle_until = $1 where id = $2 and idle_until < $1")
                .bind(now + IDLE_FOR)
                .bind(&hash)
                .execute(&self.writer)
                .await?;
        }
        let grants: Result<_, _> = grants.split(',').map(str::parse).collect();
        let grants = grants.map_err(|_| StoreError::Corrupt("role"))?;
        Ok(Some((Person { subject, name }, grants)))
    }

    /// Ends a session.
    pub(crate) async fn end_session(
        &self,
        now: UtcDateTime,
        person: &Person,
        id: &Secret,
    ) -> Result<(), StoreError> {
        let mut db = self.write().await?;
        let ended = sqlx::query("delete from sessions where id = $1")
            .bind(id.hash())
            .execute(&mut *db)
            .await?;
        if ended.rows_affected() > 0 {
            audit::note(&mut db, now, person, &Deed::SignedOut, None).await?;
        }
        db.commit().await?;
        Ok(())
    }

    /// Deletes sign-ins that nobody came back to and sessions that are over.
    pub(super) async fn forget_sessions(&self, now: UtcDateTime) -> Result<(), StoreError> {
        for statement in [
            "delete from sign_ins where ends_at <= $1",
            "delete from sessions where ends_at <= $1 or idle_until <= $1",
        ] {
            sqlx::query(statement)
                .bind(now.unix_timestamp())
                .execute(&self.writer)
                .await?;
        }
        Ok(())
    }
}
