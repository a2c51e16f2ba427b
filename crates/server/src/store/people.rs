//! What is known of a person: sealed at confirmation, forgotten some days after the visit, sealed anew with a new key.

use api::iso_date;
use booking::{MailAddress, PersonName, Phone, Policy, Reference, baku};
use serde::{Deserialize, Serialize};
use sqlx::{AnyConnection, AssertSqlSafe};
use time::{Duration, UtcDateTime};

use super::database::Kind;
use super::{Store, StoreError};
use crate::keys::Keys;

/// Visits whose people are sealed anew in one transaction.
const BATCH: i64 = 500;

/// Whom to call for a visit, and under which number to reach them.
#[derive(Serialize, Deserialize)]
pub(super) struct Person {
    pub(super) name: PersonName,
    pub(super) phone: Phone,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) mail: Option<MailAddress>,
}

impl Person {
    /// As it is stored, readable with the operator's key only.
    pub(super) fn seal(&self, keys: &Keys, reference: Reference) -> Result<String, StoreError> {
        let text = serde_json::to_string(self).map_err(|_| StoreError::Corrupt("person"))?;
        keys.seal(reference, &text).map_err(StoreError::NotSealed)
    }

    pub(super) fn open(keys: &Keys, reference: Reference, sealed: &str) -> Result<Person, StoreError> {
        let text = keys.open(reference, sealed).map_err(StoreError::NotOpened)?;
        serde_json::from_str(&text).map_err(|_| StoreError::Corrupt("person"))
    }
}

impl Store {
    /// Forgets the people of visits long enough ago. How many there were. What is deleted is overwritten in a file of
    /// SQLite; PostgreSQL overwrites it with its next vacuum, and until then nobody without the keys can read it.
    pub async fn forget_people(&self, now: UtcDateTime, policy: &Policy) -> Result<u64, StoreError> {
        let today = baku::local(now).date();
        let last = today.saturating_sub(Duration::days(i64::from(policy.forget_after_days)));
        let last = iso_date::format(last);
        let mut db = self.write().await?;
        let forgotten = sqlx::query(
            "update visits set person = '', phone_key = null where day < $1 and phone_key is not null",
        )
        .bind(&last)
        .execute(&mut *db)
        .await?;
        for statement in [
            "delete from seats where day < $1",
            "update tickets set reference = null where day < $1 and reference is not null",
        ] {
            sqlx::query(statement).bind(&last).execute(&mut *db).await?;
        }
        db.commit().await?;
        if forgotten.rows_affected() > 0 {
            self.overwrite_log().await?;
        }
        Ok(forgotten.rows_affected())
    }

    /// Seals anew with the current key whatever is sealed with an older one. How many people there were.
    pub async fn rotate(&self) -> Result<u64, StoreError> {
        self.reseal_messages().await?;
        let mut rotated = self.reseal_wishes().await?;
        let mut after = String::new();
        loop {
            let mut db = self.write().await?;
            let lock = if self.kind == Kind::Postgres {
                "for update"
            } else {
                ""
            };
            let batch: Vec<(String, String)> = sqlx::query_as(AssertSqlSafe(format!(
                "select reference, person from visits where person != '' and reference > $1
                 order by reference limit $2 {lock}"
            )))
            .bind(&after)
            .bind(BATCH)
            .fetch_all(&mut *db)
            .await?;
            let Some((last, _)) = batch.last() else {
                return Ok(rotated);
            };
            after.clone_from(last);
            for (reference, sealed) in &batch {
                if !self.keys.is_current(sealed) {
                    reseal(&mut db, &self.keys, reference, sealed).await?;
                    rotated += 1;
                }
            }
            db.commit().await?;
        }
    }
}

async fn reseal(
    db: &mut AnyConnection,
    keys: &Keys,
    reference: &str,
    sealed: &str,
) -> Result<(), StoreError> {
    let parsed: Reference = reference.parse().map_err(|_| StoreError::Corrupt("reference"))?;
    let person = Person::open(keys, parsed, sealed)?;
    for (statement, value) in [
        (
            "update visits set person = $1 where reference = $2",
            person.seal(keys, parsed)?,
        ),
        (
            "update visits set phone_key = $1 where reference = $2",
            keys.lookup(&person.phone),
        ),
        (
            "update seats set phone_key = $1 where reference = $2",
            keys.lookup(&person.phone),
        ),
    ] {
        sqlx::query(statement)
            .bind(value)
            .bind(reference)
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}
