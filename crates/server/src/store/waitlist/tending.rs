//! What happens to the waiting list without anybody's write: deadlines and days pass, and times become free by themselves.

use booking::waitlist::Event;
use booking::{CentreKey, Policy, baku};
use time::{Date, UtcDateTime};

use super::offering::{first_day, moment};
use super::rows;
use crate::store::outbox::LATEST;
use crate::store::rows::centre;
use crate::store::{Saying, Store, StoreError};

impl Store {
    /// Ends what nobody answered and what is over, and offers what is free. What could not be done, and why; one centre
    /// does not keep the others.
    pub async fn tend_waitlists(&self, now: UtcDateTime, policy: &Policy) -> Vec<StoreError> {
        let centres = match self.centres_with_wishes().await {
            Ok(centres) => centres,
            Err(error) => return vec![error],
        };
        let mut failed = Vec::new();
        for centre in centres {
            failed.extend(self.tend(now, policy, &centre).await.err());
        }
        failed
    }

    async fn centres_with_wishes(&self) -> Result<Vec<CentreKey>, StoreError> {
        let keys: Vec<String> = sqlx::query_scalar(
            "select centre from wishes where state = 'waiting' union select centre from wishes where state = 'offered'",
        )
        .fetch_all(&self.readers)
        .await?;
        keys.iter().map(|key| centre(key)).collect()
    }

    async fn tend(&self, now: UtcDateTime, policy: &Policy, centre: &CentreKey) -> Result<(), StoreError> {
        self.end_what_is_over(now, policy, centre).await?;
        // Looking takes longer than offering and keeps nobody from writing.
        while let Some(day) = self.something_suits(now, policy, centre).await? {
            let mut db = self.write_at(&[centre]).await?;
            if !self.offer_freed(&mut db, now, policy, centre, day).await? {
                break;
            }
            db.commit().await?;
        }
        Ok(())
    }

    async fn end_what_is_over(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        centre: &CentreKey,
    ) -> Result<(), StoreError> {
        let today = baku::local(now).date();
        let over = |wish: &rows::StoredWish| *wish.wanted.days().end() < today;
        let mut db = self.read().await?;
        let nothing = rows::unanswered(&mut db, now, centre).await?.is_empty()
            && !rows::waiting(&mut db, centre).await?.iter().any(over);
        db.commit().await?;
        if nothing {
            return Ok(());
        }
        let mut db = self.write_at(&[centre]).await?;
        for mut wish in rows::unanswered(&mut db, now, centre).await? {
            let before = wish.clone();
            let offered = self.pass(&mut db, now, policy, &mut wish).await?;
            let day = offered.date;
            match before.said(&self.keys, now, Saying::PlaceEnded, offered) {
                Ok(said) if !wish.state.is_open() => {
                    let due = policy.waitlist.next_waking(baku::local(now)).map_or(now, moment);
                    self.tell(&mut db, &said, due, due + LATEST).await?;
                }
                Ok(_) => (),
                Err(error) => tracing::error!(%error, "somebody who waited cannot be told"),
            }
            self.offer_freed(&mut db, now, policy, centre, day).await?;
        }
        for mut wish in rows::waiting(&mut db, centre).await?.into_iter().filter(over) {
            wish.happens(&mut db, today, Event::End).await?;
        }
        db.commit().await?;
        Ok(())
    }

    /// A day on which something is free for somebody who waits.
    async fn something_suits(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        centre: &CentreKey,
    ) -> Result<Option<Date>, StoreError> {
        let mut db = self.read().await?;
        let wishes = rows::waiting(&mut db, centre).await?;
        let today = baku::local(now).date();
        let Some(last) = wishes.iter().map(|wish| *wish.wanted.days().end()).max() else {
            return Ok(None);
        };
        let outlook = self.outlook_in(&mut db, now, centre, today..=last).await?;
        Ok(first_day(&outlook, now, policy, &wishes))
    }
}
