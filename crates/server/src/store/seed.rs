//! What the store learns from the catalogue at every start: who receives when, for what and for how long.

use std::collections::BTreeSet;

use booking::slots::Opening;
use booking::{Cell, CentreKey, Minutes, ServiceKey};
use thiserror::Error;
use time::Weekday;

use super::database::lock;
use super::{Store, StoreError};

/// Counters of a centre of which nobody has said otherwise: few enough that every centre has them.
const DEFAULT_COUNTERS: u16 = 3;

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// The opening hours of a centre by weekday; days without receive nobody.
#[derive(Clone, Debug)]
pub struct Timetable {
    /// The centre.
    pub centre: CentreKey,
    /// Its hours.
    pub hours: Vec<(Weekday, Opening)>,
}

/// The centres that take bookings and what can be booked at all of them.
#[derive(Clone, Debug)]
pub struct Seed {
    /// Centres with their hours.
    pub centres: Vec<Timetable>,
    /// Services with their length.
    pub services: Vec<(ServiceKey, Minutes)>,
}

/// An entry of the catalogue that cannot be booked.
#[derive(Debug, Error)]
#[error("the catalogue's entry {0} cannot be booked; correct its key, hours or minutes")]
pub struct SeedError(String);

impl Seed {
    /// All bookable centres and services of the catalogue.
    pub fn from_catalogue() -> Result<Seed, SeedError> {
        let centres = catalogue::centres().iter().filter(|centre| centre.bookable());
        let services = catalogue::services().iter().filter(|service| service.bookable());
        Ok(Seed {
            centres: centres.map(timetable).collect::<Result<_, _>>()?,
            services: services
                .map(|service| {
                    let wrong = || SeedError(service.key.to_owned());
                    let minutes = Minutes::new(service.minutes.count()).ok_or_else(wrong)?;
                    Ok((service.key.parse().map_err(|_| wrong())?, minutes))
                })
                .collect::<Result<_, _>>()?,
        })
    }
}

fn timetable(centre: &catalogue::Centre) -> Result<Timetable, SeedError> {
    let wrong = || SeedError(centre.key.to_owned());
    let cell = |minutes: u16| Cell::at(minutes / 60, minutes % 60);
    let mut hours = Vec::new();
    for weekday in WEEK {
        if let Some((opens, closes)) = centre.hours.as_ref().and_then(|hours| hours.on(weekday)) {
            let opening = cell(opens)
                .zip(cell(closes))
                .and_then(|(opens, closes)| Opening::new(opens, closes));
            hours.push((weekday, opening.ok_or_else(wrong)?));
        }
    }
    Ok(Timetable {
        centre: centre.key.parse().map_err(|_| wrong())?,
        hours,
    })
}

impl Store {
    /// Makes hours and services those of the catalogue. Counters and closures are the operator's: a centre gets
    /// counters only if it has none.
    pub async fn seed(&self, seed: &Seed) -> Result<(), StoreError> {
        let mut db = self.write().await?;
        let centres: Vec<&CentreKey> = seed.centres.iter().map(|it| &it.centre).collect();
        for centre in BTreeSet::from_iter(centres.iter().copied()) {
            sqlx::query("insert into centres (centre) values ($1) on conflict do nothing")
                .bind(centre.as_str())
                .execute(&mut *db)
                .await?;
        }
        lock(&mut db, &centres).await?;
        sqlx::query("delete from hours").execute(&mut *db).await?;
        sqlx::query("delete from offers").execute(&mut *db).await?;
        for Timetable { centre, hours } in &seed.centres {
            for (weekday, opening) in hours {
                sqlx::query("insert into hours (centre, weekday, opens, closes) values ($1, $2, $3, $4)")
                    .bind(centre.as_str())
                    .bind(i64::from(weekday.number_from_monday()))
                    .bind(i64::from(opening.opens().index()))
                    .bind(i64::from(opening.closes().index()))
                    .execute(&mut *db)
                    .await?;
            }
            for (service, minutes) in &seed.services {
                sqlx::query("insert into offers (centre, service, minutes) values ($1, $2, $3)")
                    .bind(centre.as_str())
                    .bind(service.as_str())
                    .bind(i64::from(minutes.get()))
                    .execute(&mut *db)
                    .await?;
            }
            let counters: i64 = sqlx::query_scalar("select count(*) from counters where centre = $1")
                .bind(centre.as_str())
                .fetch_one(&mut *db)
                .await?;
            let missing = if counters == 0 { DEFAULT_COUNTERS } else { 0 };
            for counter in 1..=missing {
                sqlx::query("insert into counters (centre, counter) values ($1, $2)")
                    .bind(centre.as_str())
                    .bind(i64::from(counter))
                    .execute(&mut *db)
                    .await?;
            }
        }
        db.commit().await?;
        Ok(())
    }
}
