//! Joining the waiting list: one place a phone number at a centre, and a few in all.

use api::{Code, JoinRequest, Wish, iso_date};
use booking::waitlist::Wanted;
use booking::{Policy, Reference};
use sqlx::{AnyConnection, AssertSqlSafe};
use time::UtcDateTime;

use super::offering::first_day;
use super::rows;
use crate::store::answers::{Answer, Attempt, Begun, settle};
use crate::store::database::parameters;
use crate::store::limits::{self, Limit};
use crate::store::people::Person;
use crate::store::rows::{booked_for, joined};
use crate::store::{Store, StoreError};

impl Store {
    /// Gives the person a place under a new reference, and what is free already if it suits and nobody before them
    /// wants it.
    pub(crate) async fn join(
        &self,
        now: UtcDateTime,
        policy: &Policy,
        attempt: &Attempt,
        request: &JoinRequest,
        wanted: Wanted,
        reference: Reference,
    ) -> Result<Answer, StoreError> {
        let mut db = match self.begin(attempt, &[&request.centre]).await? {
            Begun::Before(answer) => return Ok(answer),
            Begun::Now(db) => db,
        };
        limits::check(&mut db, now, Limit::Wishes).await?;
        let joined = self
            .enter_wish(&mut db, now, policy, request, wanted, reference)
            .await;
        settle(db, now, &request.centre, attempt, 201, joined).await
    }

    async fn enter_wish(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        policy: &Policy,
        request: &JoinRequest,
        wanted: Wanted,
        reference: Reference,
    ) -> Result<Wish, StoreError> {
        let outlook = self.outlook_in(db, now, &request.centre, wanted.days()).await?;
        outlook
            .centre
            .length(&request.services)
            .ok_or(Code::UnknownService)?;
        let seat = self.free_place(db, policy, request).await?;
        limits::count(db, now, Limit::Wishes).await?;
        self.insert_wish(db, request, wanted, reference, seat).await?;
        let wish = rows::find(db, reference)
            .await?
            .ok_or(StoreError::Corrupt("wish"))?;
        if let Some(day) = first_day(&outlook, now, policy, std::slice::from_ref(&wish)) {
            self.offer_freed(db, now, policy, &request.centre, day).await?;
        }
        let wish = rows::find(db, reference)
            .await?
            .ok_or(StoreError::Corrupt("wish"))?;
        wish.shown(db, &policy.waitlist).await
    }

    /// Which of its places the phone number takes.
    async fn free_place(
        &self,
        db: &mut AnyConnection,
        policy: &Policy,
        request: &JoinRequest,
    ) -> Result<i64, StoreError> {
        let known = self.keys.lookups(&request.phone);
        let among = parameters(1, known.len());
        let statement =
            format!("select centre, seat from wishes where phone_key in ({among}) and ended_on is null");
        let mut query = sqlx::query_as(AssertSqlSafe(statement));
        for key in &known {
            query = query.bind(key);
        }
        let taken: Vec<(String, i64)> = query.fetch_all(db).await?;
        let here = taken.iter().any(|(centre, _)| centre == request.centre.as_str());
        let mut seats = 1..=i64::from(policy.waitlist.places_per_phone);
        let free = seats.find(|seat| !taken.iter().any(|(_, taken)| taken == seat));
        Ok(free.filter(|_| !here).ok_or(Code::TooManyWishes)?)
    }

    async fn insert_wish(
        &self,
        db: &mut AnyConnection,
        request: &JoinRequest,
        wanted: Wanted,
        reference: Reference,
        seat: i64,
    ) -> Result<(), StoreError> {
        let person = Person {
            name: request.name.clone(),
            phone: request.phone.clone(),
            mail: request.mail.clone(),
        };
        let (days, starts) = (wanted.days(), wanted.starts());
        sqlx::query(
            "insert into wishes (centre, reference, place, state, services, first_day, last_day, earliest, latest, person,
             phone_key, seat, language, booked_for)
             values ($1, $2, (select coalesce(max(place), 0) + 1 from wishes where centre = $1), 'waiting', $3, $4, $5, $6,
             $7, $8, $9, $10, $11, $12)",
        )
        .bind(request.centre.as_str())
        .bind(reference.to_string())
        .bind(joined(&request.services))
        .bind(iso_date::format(*days.start()))
        .bind(iso_date::format(*days.end()))
        .bind(i64::from(starts.start().index()))
        .bind(i64::from(starts.end().index()))
        .bind(person.seal(&self.keys, reference)?)
        .bind(self.keys.lookup(&request.phone))
        .bind(seat)
        .bind(request.language.tag())
        .bind(booked_for(request.booked_for))
        .execute(db)
        .await?;
        Ok(())
    }
}
