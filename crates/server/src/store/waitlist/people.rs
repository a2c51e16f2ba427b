//! What is known of people who wait: forgotten when it is over, sealed anew with a new key.

use api::iso_date;
use booking::{Policy, baku};
use time::{Duration, UtcDateTime};

use super::rows::reference;
use crate::store::people::Person;
use crate::store::{Store, StoreError};

impl Store {
    /// Forgets places whose last day or whose end is long enough ago.
    pub(in crate::store) async fn forget_wishes(
        &self,
        now: UtcDateTime,
        policy: &Policy,
    ) -> Result<(), StoreError> {
        let today = baku::local(now).date();
        let last = today.saturating_sub(Duration::days(i64::from(policy.forget_after_days)));
        let forgotten = sqlx::query("delete from wishes where last_day < $1 or ended_on < $1")
            .bind(iso_date::format(last))
            .execute(&self.writer)
            .await?;
        if forgotten.rows_affected() > 0 {
            self.overwrite_log().await?;
        }
        Ok(())
    }

    /// Seals anew with the current key. How many people there were.
    pub(in crate::store) async fn reseal_wishes(&self) -> Result<u64, StoreError> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("select reference, person from wishes where person != ''")
                .fetch_all(&self.writer)
                .await?;
        let mut resealed = 0;
        for (text, sealed) in rows.iter().filter(|(_, sealed)| !self.keys.is_current(sealed)) {
            let reference = reference(text)?;
            let person = Person::open(&self.keys, reference, sealed)?;
            // Unless something happened to the place meanwhile.
            let done = sqlx::query(
                "update wishes set person = $1, phone_key = $2 where reference = $3 and person = $4",
            )
            .bind(person.seal(&self.keys, reference)?)
            .bind(self.keys.lookup(&person.phone))
            .bind(text)
            .bind(sealed)
            .execute(&self.writer)
            .await?;
            resealed += done.rows_affected();
        }
        Ok(resealed)
    }
}
