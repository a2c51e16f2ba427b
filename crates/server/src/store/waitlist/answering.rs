//! What the owner of a place does: see it, take or decline what is on offer, leave the list.

use api::{AnswerRequest, Code, OwnerRequest, Visit, Wish};
use booking::waitlist::{Event, State as Place};
use booking::{Phone, Policy, Reference, State, baku};
use serde::Serialize;
use sqlx::AnyConnection;
use time::UtcDateTime;

use super::rows::{self, Standing, StoredWish};
use crate::store::answers::{Answer, Attempt, Begun, settle};
use crate::store::moving::rewrite;
use crate::store::rows::{booked_for, find};
use crate::store::{News, Store, StoreError, seats};

impl Store {
    /// The place with this reference, for the owner of this phone number.
    pub(crate) async fn find_wish(
        &self,
        policy: &Policy,
        reference: Reference,
        phone: &Phone,
    ) -> Result<Wish, StoreError> {
        let mut db = self.read().await?;
        let wish = self.own(&mut db, reference, phone).await?;
        wish.shown(&mut db, &policy.waitlist).await
    }

    /// Makes the time on offer a booked visit under the number of the place.
    pub(crate) async fn accept(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        attempt: &Attempt,
        request: &AnswerRequest,
    ) -> Result<Answer, StoreError> {
        self.answer(
            now,
            attempt,
            request.reference,
            &request.phone,
            async |db, wish| self.take_offer(db, now, policy, wish, request).await,
        )
        .await
    }

    /// Lets the time on offer go to the next. The place waits on, or ends with its last offer.
    pub(crate) async fn decline(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        attempt: &Attempt,
        request: &AnswerRequest,
    ) -> Result<Answer, StoreError> {
        self.answer(
            now,
            attempt,
            request.reference,
            &request.phone,
            async |db, wish| self.let_go(db, now, policy, wish, request).await,
        )
        .await
    }

    /// Ends the place; what was on offer goes to the next. A place that has ended stays so and gets the same answer.
    pub(crate) async fn leave(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        attempt: &Attempt,
        request: &OwnerRequest,
    ) -> Result<Answer, StoreError> {
        self.answer(
            now,
            attempt,
            request.reference,
            &request.phone,
            async |db, wish| self.give_up_place(db, now, policy, wish).await,
        )
        .await
    }

    async fn take_offer(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        policy: &Policy,
        mut wish: StoredWish,
        request: &AnswerRequest,
    ) -> Result<Visit, StoreError> {
        let hold = on_offer(db, now, &wish, request).await?.hold;
        let held = find(db, hold).await?;
        let mut visit = Visit {
            reference: wish.reference,
            booked_for: wish.booked_for,
            ..held.visit.clone()
        };
        let today = baku::local(now).date();
        let most = policy.visits_per_phone;
        seats::take(db, &self.keys, today, &request.phone, &held.visit, most).await?;
        // From now on it has the number that the person knows.
        rewrite(db, &held.visit, &visit, held.counter).await?;
        visit.state = State::Booked;
        sqlx::query(
            "update visits set state = $1, person = $2, phone_key = $3, language = $4, booked_for = $5
             where centre = $6 and reference = $7",
        )
        .bind(visit.state.as_str())
        .bind(&wish.person)
        .bind(&wish.phone_key)
        .bind(wish.language.tag())
        .bind(booked_for(wish.booked_for))
        .bind(visit.centre.as_str())
        .bind(visit.reference.to_string())
        .execute(&mut *db)
        .await?;
        wish.offer = None;
        wish.happens(db, today, Event::Accept).await?;
        self.announce(db, now, News::Booked, &visit).await?;
        Ok(visit)
    }

    async fn let_go(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        policy: &Policy,
        mut wish: StoredWish,
        request: &AnswerRequest,
    ) -> Result<Wish, StoreError> {
        on_offer(db, now, &wish, request).await?;
        let offered = self.pass(db, now, policy, &mut wish).await?;
        self.offer_freed(db, now, policy, &offered.centre, offered.date)
            .await?;
        let wish = rows::find(db, wish.reference).await?.ok_or(Code::WishNotFound)?;
        wish.shown(db, &policy.waitlist).await
    }

    async fn give_up_place(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        policy: &Policy,
        mut wish: StoredWish,
    ) -> Result<Wish, StoreError> {
        if wish.state.is_open() {
            let freed = match wish.offer {
                Some(_) => Some(self.free_offer(db, &mut wish).await?),
                None => None,
            };
            wish.happens(db, baku::local(now).date(), Event::Leave).await?;
            if let Some(freed) = freed {
                self.offer_freed(db, now, policy, &freed.centre, freed.date)
                    .await?;
            }
        }
        wish.shown(db, &policy.waitlist).await
    }

    /// Does what an attempt asks of a place, with nobody else writing at its centre; once, however often it is asked.
    async fn answer<T: Serialize>(
        &self,
        now: UtcDateTime,
        attempt: &Attempt,
        reference: Reference,
        phone: &Phone,
        act: impl AsyncFnOnce(&mut AnyConnection, StoredWish) -> Result<T, StoreError>,
    ) -> Result<Answer, StoreError> {
        let centre = self.own(&mut *self.read().await?, reference, phone).await?.centre;
        let mut db = match self.begin(attempt, &[&centre]).await? {
            Begun::Before(answer) => return Ok(answer),
            Begun::Now(db) => db,
        };
        let wish = self.own(&mut db, reference, phone).await?;
        let decided = act(&mut db, wish).await;
        settle(db, now, &centre, attempt, 200, decided).await
    }

    /// The place, for its owner. Anybody else learns no more than of one that is not there.
    async fn own(
        &self,
        db: &mut AnyConnection,
        reference: Reference,
        phone: &Phone,
    ) -> Result<StoredWish, StoreError> {
        let found = rows::find(db, reference).await?;
        let own = found.filter(|wish| wish.belongs_to(&self.keys, phone));
        Ok(own.ok_or(Code::WishNotFound)?)
    }
}

/// The offer that the person means, if it stands.
async fn on_offer(
    db: &mut AnyConnection,
    now: UtcDateTime,
    wish: &StoredWish,
    request: &AnswerRequest,
) -> Result<Standing, StoreError> {
    let standing = wish.offer.filter(|offer| now.unix_timestamp() < offer.answer_by);
    let standing = standing
        .filter(|_| wish.state == Place::Offered)
        .ok_or(Code::OfferGone)?;
    let held = find(db, standing.hold).await?.visit;
    if held.state == State::Held && (held.date, held.time) == (request.date, request.time) {
        Ok(standing)
    } else {
        Err(Code::OfferGone.into())
    }
}
