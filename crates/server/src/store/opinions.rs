//! How often the app helped: a number by day and kind, nothing of who said it.

use api::{OpinionRequest, iso_date};
use booking::baku;
use time::UtcDateTime;

use super::limits::{self, Limit};
use super::{Store, StoreError};

impl Store {
    /// Counts one more.
    pub(crate) async fn count_opinion(
        &self,
        now: UtcDateTime,
        opinion: &OpinionRequest,
    ) -> Result<(), StoreError> {
        let mut db = self.write().await?;
        limits::check(&mut db, now, Limit::Opinions).await?;
        limits::count(&mut db, now, Limit::Opinions).await?;
        sqlx::query(
            "insert into opinions (day, surface, asked, helped, reason, count) values ($1, $2, $3, $4, $5, 1)
             on conflict (day, surface, asked, helped, reason) do update set count = opinions.count + 1",
        )
        .bind(iso_date::format(baku::local(now).date()))
        .bind(opinion.surface.as_str())
        .bind(opinion.asked.as_str())
        .bind(opinion.helped.as_str())
        .bind(opinion.reason.map_or("", api::Reason::as_str))
        .execute(&mut *db)
        .await?;
        db.commit().await?;
        Ok(())
    }
}
