//! Holding a time: the first step of a booking.

use api::{Code, Held, HoldRequest, iso_date};
use booking::slots::Counter;
use booking::{Minutes, Policy, Reference, State, baku};
use sqlx::AnyConnection;
use time::UtcDateTime;

use super::answers::{Answer, Attempt, Begun, settle};
use super::rows::{enter_services, occupy};
use super::{Refusal, Store, StoreError};
use crate::outlook::Outlook;
use crate::sender::Sender;

/// For how long a visit that nobody confirmed is kept after its hold, in seconds: a late confirmation finds it.
const GRACE: i64 = 24 * 60 * 60;

impl Store {
    /// Holds a time for a sender under a new reference, or refuses with [`Code::SlotTaken`] and the other reasons of a time.
    pub(crate) async fn hold(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        attempt: &Attempt,
        request: &HoldRequest,
        (reference, sender): (Reference, Sender),
    ) -> Result<Answer, StoreError> {
        let mut db = match self.begin(attempt, &[&request.centre]).await? {
            Begun::Before(answer) => return Ok(answer),
            Begun::Now(db) => db,
        };
        self.holders.begin(now, policy, sender, reference)?;
        let held = self.place(&mut db, now, policy, request, reference).await;
        // Whatever else failed may yet turn out to be done.
        if let Err(StoreError::Refused(_)) = held {
            self.holders.end(reference);
        }
        settle(db, now, &request.centre, attempt, 201, held).await
    }

    async fn place(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        policy: &Policy,
        request: &HoldRequest,
        reference: Reference,
    ) -> Result<Held, StoreError> {
        let (centre, services, day) = (&request.centre, &request.services, request.date);
        self.offer_lapsed(db, now, policy, centre, day).await?;
        let (outlook, minutes) = self.offer_in(db, now, centre, services, day..=day).await?;
        let counter = free_counter(&outlook, now, policy, request, minutes)?;
        let held_until = now.unix_timestamp() + i64::from(policy.hold_seconds);
        insert(db, request, reference, minutes, counter, held_until).await?;
        let time = (request.time, minutes);
        occupy(db, &request.centre, reference, request.date, counter, time).await?;
        Ok(Held {
            reference,
            centre: request.centre.clone(),
            services: request.services.clone(),
            date: request.date,
            time: request.time,
            minutes,
            expires_in_seconds: policy.hold_seconds,
        })
    }

    /// Deletes what was held and never confirmed, after a day of grace.
    pub(super) async fn forget_unconfirmed(&self, now: UtcDateTime) -> Result<(), StoreError> {
        sqlx::query(
            "delete from visits where person is null and held_until < $1
             and not exists (select 1 from wishes where offer = visits.reference)",
        )
        .bind(now.unix_timestamp() - GRACE)
        .execute(&self.writer)
        .await?;
        Ok(())
    }
}

/// The counter at which the wanted time can be had now.
pub(super) fn free_counter(
    outlook: &Outlook,
    now: UtcDateTime,
    policy: &Policy,
    wanted: &HoldRequest,
    length: Minutes,
) -> Result<Counter, StoreError> {
    let starts = outlook
        .starts(policy, baku::local(now), wanted.date, &wanted.services, length)
        .map_err(Refusal::Closed)?;
    let start = starts.iter().find(|start| start.at == wanted.time);
    let start = start.ok_or(Code::TimeNotOffered)?;
    let gone = || Refusal::TimeGone {
        code: Code::SlotTaken,
        wanted: Box::new(wanted.clone()),
        own: None,
    };
    start.counter.ok_or_else(|| gone().into())
}

/// Enters a held visit.
pub(super) async fn insert(
    db: &mut AnyConnection,
    request: &HoldRequest,
    reference: Reference,
    minutes: Minutes,
    counter: Counter,
    held_until: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into visits (centre, reference, state, day, start, minutes, counter, held_until)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(request.centre.as_str())
    .bind(reference.to_string())
    .bind(State::Held.as_str())
    .bind(iso_date::format(request.date))
    .bind(i64::from(request.time.index()))
    .bind(i64::from(minutes.get()))
    .bind(i64::from(counter.0))
    .bind(held_until)
    .execute(&mut *db)
    .await?;
    enter_services(db, &request.centre, reference, &request.services).await
}
