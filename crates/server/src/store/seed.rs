//! What the store learns from the catalogue at every start: who receives when, for what and for how long.

use std::collections::BTreeSet;

use booking::capacity::{Serves, Shift, WEEK};
use booking::slots::{Counter, Opening};
use booking::{Cell, CentreKey, Minutes, ServiceKey};
use sqlx::AnyConnection;
use thiserror::Error;
use time::{Date, Weekday};

use super::database::lock;
use super::{Store, StoreError, capacity};

/// Counters of a centre of which nobody has said otherwise: few enough that every centre has them.
const DEFAULT_COUNTERS: u16 = 3;

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

/// Before all days: the catalogue's hours are those of a centre that has given no others.
const ALWAYS: Date = match Date::from_ordinal_date(1, 1) {
    Ok(date) => date,
    Err(_) => Date::MIN,
};

impl Store {
    /// Makes services and the first set of hours those of the catalogue. All else is the operator's: a centre gets
    /// counters only if nobody has said anything of them.
    pub async fn seed(&self, seed: &Seed) -> Result<(), StoreError> {
        let mut db = self.write().await?;
        let centres: BTreeSet<&CentreKey> = seed.centres.iter().map(|it| &it.centre).collect();
        for &centre in &centres {
            sqlx::query("insert into centres (centre) values ($1) on conflict do nothing")
                .bind(centre.as_str())
                .execute(&mut *db)
                .await?;
        }
        let centres: Vec<&CentreKey> = centres.into_iter().collect();
        lock(&mut db, &centres).await?;
        sqlx::query("delete from offers").execute(&mut *db).await?;
        let centres: Vec<CentreKey> = centres.into_iter().cloned().collect();
        let mut known = capacity::read(&mut db, &centres).await?;
        for Timetable { centre, hours } in &seed.centres {
            let mut capacity = known.remove(centre).unwrap_or_default();
            capacity.hours.replace(ALWAYS, hours);
            if capacity.shifts.is_empty() {
                capacity.shifts = (1..=DEFAULT_COUNTERS).flat_map(always_staffed).collect();
            }
            capacity::write(&mut db, centre, &capacity).await?;
            offer(&mut db, centre, &seed.services).await?;
        }
        db.commit().await?;
        Ok(())
    }
}

/// A counter that is there whenever its centre is open.
fn always_staffed(counter: u16) -> impl Iterator<Item = Shift> {
    let hours = Cell::new(Cell::PER_DAY - 1).and_then(|last| Opening::new(Cell::MIDNIGHT, last));
    hours.into_iter().flat_map(move |hours| {
        WEEK.into_iter().map(move |weekday| Shift {
            counter: Counter(counter),
            weekday,
            hours,
            serves: Serves::All,
            valid_from: ALWAYS,
            valid_until: None,
        })
    })
}

async fn offer(
    db: &mut AnyConnection,
    centre: &CentreKey,
    services: &[(ServiceKey, Minutes)],
) -> Result<(), StoreError> {
    for (service, minutes) in services {
        sqlx::query("insert into offers (centre, service, minutes) values ($1, $2, $3)")
            .bind(centre.as_str())
            .bind(service.as_str())
            .bind(i64::from(minutes.get()))
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}
