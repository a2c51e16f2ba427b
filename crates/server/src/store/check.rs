//! Whether everything that the tables promise each other is so: for operators, and for tests after everything bad.

use booking::Reference;
use sqlx::AnyConnection;
use time::UtcDateTime;

use super::database::Kind;
use super::people::Person;
use super::{Store, StoreError};

/// A hold that nobody confirmed is swept away before this time is over, in seconds.
const SWEPT: i64 = 2 * 24 * 60 * 60;

/// A promise that is broken, and how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    /// What is wrong, as a sentence that goes on after the number.
    pub what: &'static str,
    /// How often.
    pub count: i64,
}

/// What must be nowhere; each statement counts it.
const NOWHERE: [(&str, &str); 9] = [
    (
        "cells are taken by no visit that is to take place",
        "select count(*) from cells join visits using (centre, reference)
         where state not in ('held', 'booked', 'checked_in', 'called')",
    ),
    (
        "visits are to take place and lack one of their cells",
        "select count(*) from visits where state in ('held', 'booked') and (minutes + 4) / 5 != (
             select count(*) from cells where cells.centre = visits.centre and cells.reference = visits.reference
             and cells.day = visits.day and cells.counter = visits.counter
             and cell >= start and cell < start + (minutes + 4) / 5)",
    ),
    (
        "cells are taken beside the time of their visit",
        "select count(*) from cells join visits using (centre, reference)
         where cells.day != visits.day or cells.counter != visits.counter
         or cell < start or cell >= start + (minutes + 4) / 5",
    ),
    (
        "seats are kept for visits that are over, or of another day",
        "select count(*) from seats join visits using (centre, reference)
         where state in ('cancelled', 'expired') or seats.day != visits.day",
    ),
    (
        "visits are to take place with nothing to be done there",
        "select count(*) from visits where state in ('held', 'booked') and not exists (
             select 1 from visit_services as services
             where services.centre = visits.centre and services.reference = visits.reference)",
    ),
    (
        "tickets say otherwise than their visits",
        "select count(*) from tickets join visits using (centre, reference) where tickets.state != visits.state",
    ),
    (
        "visits are in the hall without a ticket of their day",
        "select count(*) from visits where state in ('checked_in', 'called') and not exists (
             select 1 from tickets where tickets.centre = visits.centre and tickets.reference = visits.reference
             and tickets.day = visits.day)",
    ),
    (
        "tickets have a number that was not leased to who gave it",
        "select count(*) from tickets where not exists (
             select 1 from blocks where blocks.centre = tickets.centre and blocks.day = tickets.day
             and blocks.issuer = tickets.issuer and tickets.number between blocks.first and blocks.last)",
    ),
    (
        "places in waiting lists have taken a time, and no visit has it",
        "select count(*) from wishes where state = 'met' and not exists (
             select 1 from visits where visits.reference = wishes.reference)",
    ),
];

impl Store {
    /// All that is broken; nothing if all is well.
    pub async fn check(&self, now: UtcDateTime) -> Result<Vec<Broken>, StoreError> {
        let mut db = self.read().await?;
        let mut broken = Vec::new();
        for (what, statement) in NOWHERE {
            let count = sqlx::query_scalar(statement).fetch_one(&mut *db).await?;
            broken.push(Broken { what, count });
        }
        let count =
            sqlx::query_scalar("select count(*) from visits where person is null and held_until < $1")
                .bind(now.unix_timestamp() - SWEPT)
                .fetch_one(&mut *db)
                .await?;
        let what = "holds that nobody confirmed were not swept away";
        broken.push(Broken { what, count });
        let count = sqlx::query_scalar(
            "select count(*) from wishes where state = 'offered' and answer_by > $1 and not exists (
                 select 1 from visits where visits.centre = wishes.centre and visits.reference = wishes.offer
                 and visits.state = 'held')",
        )
        .bind(now.unix_timestamp())
        .fetch_one(&mut *db)
        .await?;
        let what = "offers are made of a time that is not kept for them";
        broken.push(Broken { what, count });
        let count =
            sqlx::query_scalar("select count(*) from wishes where state = 'offered' and answer_by < $1")
                .bind(now.unix_timestamp() - SWEPT)
                .fetch_one(&mut *db)
                .await?;
        let what = "offers that nobody answered were not given to the next";
        broken.push(Broken { what, count });
        let what = "people cannot be read with the keys of DOST_KEYS";
        let count = self.unreadable(&mut db).await?;
        broken.push(Broken { what, count });
        if self.kind == Kind::Sqlite {
            let faults: Vec<String> = sqlx::query_scalar("pragma integrity_check")
                .fetch_all(&mut *db)
                .await?;
            let count = faults.iter().filter(|fault| *fault != "ok").count();
            let what = "faults are in the file itself";
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            broken.push(Broken { what, count });
        }
        broken.retain(|it| it.count > 0);
        Ok(broken)
    }

    async fn unreadable(&self, db: &mut AnyConnection) -> Result<i64, StoreError> {
        let people: Vec<(String, String)> = sqlx::query_as(
            "select reference, person from visits where person != ''
                 union all select reference, person from wishes where person != ''",
        )
        .fetch_all(db)
        .await?;
        let is_read = |(reference, sealed): &(String, String)| {
            let reference = reference.parse::<Reference>();
            reference.is_ok_and(|reference| Person::open(&self.keys, reference, sealed).is_ok())
        };
        let count = people.iter().filter(|row| !is_read(row)).count();
        Ok(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
