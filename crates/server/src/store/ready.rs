//! Whether this store can work: asked again and again by whatever sends people to servers.

use booking::Reference;

use super::database::MIGRATIONS;
use super::people::Person;
use super::{Store, StoreError};

impl Store {
    /// What keeps the store from working, for an operator; nothing if it can work.
    pub(crate) async fn lacks(&self) -> Vec<&'static str> {
        let mut lacks = Vec::new();
        match self.is_up_to_date().await {
            Ok(true) => (),
            Ok(false) => lacks.push("the database is not up to date: run `dost migrate`"),
            Err(error) => {
                tracing::warn!(%error, "the database was asked whether it is ready");
                return vec!["the database does not answer"];
            }
        }
        if !self.opens_latest().await.unwrap_or(false) {
            lacks.push("the keys do not open the latest visit: is its key still among them?");
        }
        lacks
    }

    /// Whether all migrations that this program knows are done. There may be newer ones.
    async fn is_up_to_date(&self) -> Result<bool, StoreError> {
        let done: Vec<i64> = sqlx::query_scalar("select version from _sqlx_migrations where success")
            .fetch_all(&self.readers)
            .await?;
        Ok(MIGRATIONS.iter().all(|known| done.contains(&known.version)))
    }

    /// Whether the keys open the person of the visit farthest ahead, if there is any.
    async fn opens_latest(&self) -> Result<bool, StoreError> {
        let latest: Option<(String, String)> = sqlx::query_as(
            "select reference, person from visits where phone_key is not null and person != ''
             order by day desc limit 1",
        )
        .fetch_optional(&self.readers)
        .await?;
        let Some((reference, person)) = latest else {
            return Ok(true);
        };
        let reference: Reference = reference.parse().map_err(|_| StoreError::Corrupt("reference"))?;
        Ok(Person::open(&self.keys, reference, &person).is_ok())
    }
}
