//! What is to be said to people: entered with the write that causes it, taken out when it has left the house.

use api::{Language, Visit};
use booking::{CentreKey, Reference, baku};
use sqlx::AnyConnection;
use time::{Duration, PrimitiveDateTime, UtcDateTime};

use super::message::{Alarm, Message, News, Owner, Said, Saying, Way};
use super::people::Person;
use super::rows::small;
use super::{Store, StoreError};

/// A reminder comes so long before the visit.
const EVE: Duration = Duration::hours(24);
/// What has no day of its own is said within this time, or not at all.
pub(super) const LATEST: Duration = Duration::hours(24);
/// How long an attempt has a message for itself, and the pause after the first; each further one doubles it.
const PAUSE: i64 = 60;
/// The longest pause, in seconds.
pub(super) const LONGEST_PAUSE: i64 = 60 * 60;

/// A message that waits for its attempt.
#[derive(sqlx::FromRow)]
pub(crate) struct Due {
    centre: String,
    pub(crate) message: String,
    reference: String,
    way: String,
    sealed: String,
    due_at: i64,
    tried: i64,
}

impl Store {
    /// Has the owner of a visit told what happened to it, in place of anything not said yet. The person stands in the
    /// visit's row still or already.
    pub(super) async fn announce(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        news: News,
        visit: &Visit,
    ) -> Result<(), StoreError> {
        self.unsay(db, visit.reference).await?;
        let (person, language, changes): (String, String, i64) = sqlx::query_as(
            "update visits set changes = changes + $1 where centre = $2 and reference = $3
             returning person, language, changes",
        )
        .bind(i64::from(news != News::Booked))
        .bind(visit.centre.as_str())
        .bind(visit.reference.to_string())
        .fetch_one(&mut *db)
        .await?;
        if self.ways.is_empty() {
            return Ok(());
        }
        let owner = Owner {
            person: Person::open(&self.keys, visit.reference, &person)?,
            language: Language::from_tag(&language).ok_or(StoreError::Corrupt("language"))?,
            changes: small(changes, "number of changes")?,
        };
        self.say(db, now, news, visit, &owner).await
    }

    /// Has the owner of a visit told what happened to it, of which nothing waits to be said.
    pub(super) async fn say(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        news: News,
        visit: &Visit,
        owner: &Owner,
    ) -> Result<(), StoreError> {
        let person = &owner.person;
        for &way in &self.ways {
            if way == Way::Mail && person.mail.is_none() {
                continue;
            }
            for (saying, due, end) in plan(news, way, now, start(visit)) {
                let said = Said {
                    saying,
                    visit: visit.clone(),
                    changes: owner.changes,
                    language: owner.language,
                    phone: person.phone.clone(),
                    mail: person.mail.clone(),
                    at: now.unix_timestamp(),
                };
                self.enter(db, way, &said, due, end).await?;
            }
        }
        Ok(())
    }

    /// Has somebody of the waiting list told, in place of anything not said yet.
    pub(super) async fn tell(
        &self,
        db: &mut AnyConnection,
        said: &Said,
        due: UtcDateTime,
        end: UtcDateTime,
    ) -> Result<(), StoreError> {
        self.unsay(db, said.visit.reference).await?;
        for &way in &self.ways {
            if way == Way::Sms || said.mail.is_some() {
                self.enter(db, way, said, due, end).await?;
            }
        }
        Ok(())
    }

    /// Takes back whatever was not said yet under this number.
    pub(super) async fn unsay(&self, db: &mut AnyConnection, reference: Reference) -> Result<(), StoreError> {
        sqlx::query("delete from outbox where reference = $1")
            .bind(reference.to_string())
            .execute(db)
            .await?;
        Ok(())
    }

    async fn enter(
        &self,
        db: &mut AnyConnection,
        way: Way,
        said: &Said,
        due: UtcDateTime,
        end: UtcDateTime,
    ) -> Result<(), StoreError> {
        let text = serde_json::to_string(said).map_err(|_| StoreError::Corrupt("message"))?;
        let Visit {
            centre, reference, ..
        } = &said.visit;
        self.put(db, centre, *reference, way, &text, (due, end)).await
    }

    /// Has the operators told of the kiosks of a centre. It is bound to a number that no visit has.
    pub(super) async fn alarm(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        alarm: Alarm,
    ) -> Result<(), StoreError> {
        let reference = Reference::from_entropy(random()?);
        let text = serde_json::to_string(&alarm).map_err(|_| StoreError::Corrupt("message"))?;
        let times = (now, now + LATEST);
        self.put(db, &alarm.centre, reference, Way::Mail, &text, times)
            .await
    }

    async fn put(
        &self,
        db: &mut AnyConnection,
        centre: &CentreKey,
        reference: Reference,
        way: Way,
        text: &str,
        (due, end): (UtcDateTime, UtcDateTime),
    ) -> Result<(), StoreError> {
        sqlx::query(
            "insert into outbox (centre, message, reference, way, sealed, due_at, first_due_at, ends_at)
             values ($1, $2, $3, $4, $5, $6, $6, $7)",
        )
        .bind(centre.as_str())
        .bind(format!("{:032x}", u128::from_be_bytes(random()?)))
        .bind(reference.to_string())
        .bind(way.as_str())
        .bind(self.keys.seal(reference, text).map_err(StoreError::NotSealed)?)
        .bind(due.unix_timestamp())
        .bind(end.unix_timestamp())
        .execute(db)
        .await?;
        Ok(())
    }

    /// Up to so many messages whose time has come, the longest due first.
    pub(crate) async fn due(&self, now: UtcDateTime, most: u8) -> Result<Vec<Due>, StoreError> {
        let due = sqlx::query_as(
            "select centre, message, reference, way, sealed, due_at, tried from outbox
             where due_at <= $1 and ends_at > $1 order by due_at limit $2",
        )
        .bind(now.unix_timestamp())
        .bind(i64::from(most))
        .fetch_all(&self.readers);
        Ok(due.await?)
    }

    /// How a message goes and what it says.
    pub(crate) fn unseal(&self, due: &Due) -> Result<(Way, Message), StoreError> {
        let way = [Way::Mail, Way::Sms]
            .into_iter()
            .find(|way| way.as_str() == due.way);
        let reference: Reference = due
            .reference
            .parse()
            .map_err(|_| StoreError::Corrupt("reference"))?;
        let text = self
            .keys
            .open(reference, &due.sealed)
            .map_err(StoreError::NotOpened)?;
        let message = serde_json::from_str(&text).map_err(|_| StoreError::Corrupt("message"))?;
        Ok((way.ok_or(StoreError::Corrupt("way"))?, message))
    }

    /// Takes a message for one attempt. False if another server has it, or it is there no longer.
    pub(crate) async fn take(&self, now: UtcDateTime, due: &Due) -> Result<bool, StoreError> {
        let doubled = PAUSE.checked_shl(u32::try_from(due.tried).unwrap_or(u32::MAX));
        let pause = doubled.map_or(LONGEST_PAUSE, |pause| pause.clamp(PAUSE, LONGEST_PAUSE));
        let taken = sqlx::query(
            "update outbox set due_at = $1, tried = tried + 1 where centre = $2 and message = $3 and due_at = $4",
        )
        .bind(now.unix_timestamp() + pause)
        .bind(&due.centre)
        .bind(&due.message)
        .bind(due.due_at)
        .execute(&self.writer)
        .await?;
        Ok(taken.rows_affected() == 1)
    }

    /// A message has left the house, or never will.
    pub(crate) async fn done(&self, due: &Due) -> Result<(), StoreError> {
        sqlx::query("delete from outbox where centre = $1 and message = $2")
            .bind(&due.centre)
            .bind(&due.message)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Forgets messages that say nothing true any more.
    pub(super) async fn forget_messages(&self, now: UtcDateTime) -> Result<(), StoreError> {
        sqlx::query("delete from outbox where ends_at <= $1")
            .bind(now.unix_timestamp())
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Seals anew what waits, with the current key.
    pub(super) async fn reseal_messages(&self) -> Result<(), StoreError> {
        let rows: Vec<(String, String, String)> =
            sqlx::query_as("select message, reference, sealed from outbox")
                .fetch_all(&self.writer)
                .await?;
        for (message, reference, sealed) in rows {
            if self.keys.is_current(&sealed) {
                continue;
            }
            let reference = reference.parse().map_err(|_| StoreError::Corrupt("reference"))?;
            let text = self
                .keys
                .open(reference, &sealed)
                .map_err(StoreError::NotOpened)?;
            sqlx::query("update outbox set sealed = $1 where message = $2")
                .bind(self.keys.seal(reference, &text).map_err(StoreError::NotSealed)?)
                .bind(message)
                .execute(&self.writer)
                .await?;
        }
        Ok(())
    }
}

/// What is said when, and until when it is true. A text message names the visit's number only in the reminder, which is
/// so the one that is sent at once where the visit is near.
fn plan(
    news: News,
    way: Way,
    now: UtcDateTime,
    start: UtcDateTime,
) -> Vec<(Saying, UtcDateTime, UtcDateTime)> {
    let said = (Saying::News(news), now, start);
    match news {
        News::Cancelled | News::MustCall => vec![(Saying::News(news), now, now + LATEST)],
        News::Booked | News::Moved if start - EVE > now => {
            vec![said, (Saying::Reminder, start - EVE, start)]
        }
        News::Booked | News::Moved => match way {
            Way::Sms => vec![(Saying::Reminder, now, start)],
            Way::Mail => vec![said],
        },
    }
}

fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::NotSealed(crate::keys::NotSealed))?;
    Ok(bytes)
}

fn start(visit: &Visit) -> UtcDateTime {
    let wall: PrimitiveDateTime = baku::to_utc(visit.time.on(visit.date));
    UtcDateTime::new(wall.date(), wall.time())
}
