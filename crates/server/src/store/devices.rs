//! Devices that give numbers in a hall: each has a secret, of which only the hash is kept.

use booking::CentreKey;
use booking::queue::Issuer;
use time::UtcDateTime;

use super::rows::centre;
use super::{Store, StoreError};
use crate::staff::Secret;

impl Store {
    /// Lets a device of a centre give numbers, with this secret from now on: one it had before is worth nothing.
    pub async fn add_device(
        &self,
        now: UtcDateTime,
        centre: &CentreKey,
        issuer: Issuer,
        secret: &Secret,
    ) -> Result<(), StoreError> {
        let mut db = self.write().await?;
        self.known.centre(&mut db, centre).await?;
        sqlx::query(
            "insert into devices (centre, issuer, secret, added_at) values ($1, $2, $3, $4)
             on conflict (centre, issuer) do update set secret = excluded.secret, added_at = excluded.added_at",
        )
        .bind(centre.as_str())
        .bind(issuer.to_string())
        .bind(secret.hash())
        .bind(now.unix_timestamp())
        .execute(&mut *db)
        .await?;
        db.commit().await?;
        Ok(())
    }

    /// Takes a device out of service. False if there is none.
    pub async fn remove_device(&self, centre: &CentreKey, issuer: Issuer) -> Result<bool, StoreError> {
        let mut db = self.write().await?;
        let mut removed = 0;
        for statement in [
            "delete from fleet where centre = $1 and issuer = $2",
            "delete from alarms where centre = $1 and issuer = $2",
            "delete from devices where centre = $1 and issuer = $2",
        ] {
            let gone = sqlx::query(statement)
                .bind(centre.as_str())
                .bind(issuer.to_string())
                .execute(&mut *db)
                .await?;
            removed = gone.rows_affected();
        }
        db.commit().await?;
        Ok(removed == 1)
    }

    /// The devices of a centre, with when they were added.
    pub async fn devices(&self, centre: &CentreKey) -> Result<Vec<(Issuer, UtcDateTime)>, StoreError> {
        let rows: Vec<(String, i64)> =
            sqlx::query_as("select issuer, added_at from devices where centre = $1 order by issuer")
                .bind(centre.as_str())
                .fetch_all(&self.readers)
                .await?;
        rows.into_iter()
            .map(|(issuer, at)| {
                let at = UtcDateTime::from_unix_timestamp(at).map_err(|_| StoreError::Corrupt("moment"))?;
                Ok((issuer.parse().map_err(|_| StoreError::Corrupt("device"))?, at))
            })
            .collect()
    }

    /// Whose secret this is.
    pub(crate) async fn device(&self, secret: &Secret) -> Result<Option<(CentreKey, Issuer)>, StoreError> {
        let row: Option<(String, String)> =
            sqlx::query_as("select centre, issuer from devices where secret = $1")
                .bind(secret.hash())
                .fetch_optional(&self.readers)
                .await?;
        row.map(|(key, issuer)| {
            let issuer = issuer.parse().map_err(|_| StoreError::Corrupt("device"))?;
            Ok((centre(&key)?, issuer))
        })
        .transpose()
    }
}
