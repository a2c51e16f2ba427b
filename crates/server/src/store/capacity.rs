//! What centres have told of themselves, as rows: read for many centres at once, written anew for one.

use std::collections::BTreeMap;

use api::iso_date;
use booking::capacity::{Capacity, Closure, Serves, Shift, WEEK, WalkInShare};
use booking::slots::{Counter, Opening};
use booking::{Cell, CentreKey, ServiceKey};
use sqlx::{AnyConnection, AssertSqlSafe};
use time::Weekday;

use super::StoreError;
use super::database::Kind;
use super::rows::{centre, day, list, small};

/// Centre, first day of the set, weekday, and the hours if there are any.
type HoursRow = (String, String, i64, Option<i64>, Option<i64>);

/// The capacity of these centres; those without hours take no bookings and are left out.
pub(super) async fn read(
    db: &mut AnyConnection,
    centres: &[CentreKey],
) -> Result<BTreeMap<CentreKey, Capacity>, StoreError> {
    let asked = list(centres.iter().map(CentreKey::as_str));
    let here = Kind::of(db).is_among("centre", "$1");
    let mut found: BTreeMap<CentreKey, Capacity> = BTreeMap::new();

    let hours: Vec<HoursRow> = sqlx::query_as(AssertSqlSafe(format!(
        "select centre, valid_from, weekday, opens, closes from hours where {here}"
    )))
    .bind(&asked)
    .fetch_all(&mut *db)
    .await?;
    for (key, from, weekday, opens, closes) in hours {
        let opening = match opens.zip(closes) {
            Some((opens, closes)) => Some(opening(opens, closes)?),
            None => None,
        };
        let capacity = found.entry(centre(&key)?).or_default();
        capacity.hours.enter(day(&from)?, week_day(weekday)?, opening);
    }

    let shares: Vec<(String, i64)> = sqlx::query_as(AssertSqlSafe(format!(
        "select centre, walk_in_share from centres where {here}"
    )))
    .bind(&asked)
    .fetch_all(&mut *db)
    .await?;
    for (key, percent) in shares {
        let share = WalkInShare::new(small(percent, "share")?).ok_or(StoreError::Corrupt("share"))?;
        if let Some(capacity) = found.get_mut(&centre(&key)?) {
            capacity.share = share;
        }
    }

    let closures: Vec<(String, String, String, String)> = sqlx::query_as(AssertSqlSafe(format!(
        "select centre, first_day, last_day, reason from closures where {here} order by first_day"
    )))
    .bind(&asked)
    .fetch_all(&mut *db)
    .await?;
    for (key, first, last, reason) in closures {
        let closure = Closure::new(day(&first)?, day(&last)?, &reason);
        if let Some(capacity) = found.get_mut(&centre(&key)?) {
            capacity
                .closures
                .push(closure.map_err(|_| StoreError::Corrupt("closure"))?);
        }
    }
    shifts(db, &here, &asked, &mut found).await?;
    Ok(found)
}

#[derive(sqlx::FromRow)]
struct ShiftRow {
    centre: String,
    counter: i64,
    weekday: i64,
    opens: i64,
    closes: i64,
    services: Option<String>,
    valid_from: String,
    valid_until: Option<String>,
}

async fn shifts(
    db: &mut AnyConnection,
    here: &str,
    asked: &str,
    found: &mut BTreeMap<CentreKey, Capacity>,
) -> Result<(), StoreError> {
    let rows: Vec<ShiftRow> = sqlx::query_as(AssertSqlSafe(format!(
        "select centre, counter, weekday, opens, closes, services, valid_from, valid_until from shifts
         where {here} order by shift"
    )))
    .bind(asked)
    .fetch_all(db)
    .await?;
    for row in rows {
        let serves = match &row.services {
            None => Serves::All,
            Some(services) => {
                let keys = services.split(',').filter(|key| !key.is_empty());
                let keys: Result<_, _> = keys.map(str::parse::<ServiceKey>).collect();
                Serves::Only(keys.map_err(|_| StoreError::Corrupt("service"))?)
            }
        };
        let shift = Shift {
            counter: Counter(small(row.counter, "counter")?),
            weekday: week_day(row.weekday)?,
            hours: opening(row.opens, row.closes)?,
            serves,
            valid_from: day(&row.valid_from)?,
            valid_until: row.valid_until.as_deref().map(day).transpose()?,
        };
        if let Some(capacity) = found.get_mut(&centre(&row.centre)?) {
            capacity.shifts.push(shift);
        }
    }
    Ok(())
}

/// Writes the capacity of one centre in place of what was written before.
pub(super) async fn write(
    db: &mut AnyConnection,
    centre: &CentreKey,
    capacity: &Capacity,
) -> Result<(), StoreError> {
    for table in [
        "delete from hours where centre = $1",
        "delete from closures where centre = $1",
        "delete from shifts where centre = $1",
    ] {
        sqlx::query(table).bind(centre.as_str()).execute(&mut *db).await?;
    }
    sqlx::query("update centres set walk_in_share = $1, revision = revision + 1 where centre = $2")
        .bind(i64::from(capacity.share.percent()))
        .bind(centre.as_str())
        .execute(&mut *db)
        .await?;
    for (from, week) in capacity.hours.sets() {
        for (weekday, opening) in WEEK.into_iter().zip(week) {
            sqlx::query(
                "insert into hours (centre, valid_from, weekday, opens, closes) values ($1, $2, $3, $4, $5)",
            )
            .bind(centre.as_str())
            .bind(iso_date::format(from))
            .bind(i64::from(weekday.number_from_monday()))
            .bind(opening.map(|it| i64::from(it.opens().index())))
            .bind(opening.map(|it| i64::from(it.closes().index())))
            .execute(&mut *db)
            .await?;
        }
    }
    for closure in &capacity.closures {
        sqlx::query("insert into closures (centre, first_day, last_day, reason) values ($1, $2, $3, $4)")
            .bind(centre.as_str())
            .bind(iso_date::format(closure.first()))
            .bind(iso_date::format(closure.last()))
            .bind(closure.reason())
            .execute(&mut *db)
            .await?;
    }
    for (number, shift) in (1_i64..).zip(&capacity.shifts) {
        write_shift(db, centre, number, shift).await?;
    }
    Ok(())
}

async fn write_shift(
    db: &mut AnyConnection,
    centre: &CentreKey,
    number: i64,
    shift: &Shift,
) -> Result<(), StoreError> {
    // A counter stays known for the visits that took place there.
    sqlx::query("insert into counters (centre, counter) values ($1, $2) on conflict do nothing")
        .bind(centre.as_str())
        .bind(i64::from(shift.counter.0))
        .execute(&mut *db)
        .await?;
    let services = match &shift.serves {
        Serves::All => None,
        Serves::Only(keys) => Some(keys.iter().map(ServiceKey::as_str).collect::<Vec<_>>().join(",")),
    };
    sqlx::query(
        "insert into shifts (centre, shift, counter, weekday, opens, closes, services, valid_from, valid_until)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(centre.as_str())
    .bind(number)
    .bind(i64::from(shift.counter.0))
    .bind(i64::from(shift.weekday.number_from_monday()))
    .bind(i64::from(shift.hours.opens().index()))
    .bind(i64::from(shift.hours.closes().index()))
    .bind(services)
    .bind(iso_date::format(shift.valid_from))
    .bind(shift.valid_until.map(iso_date::format))
    .execute(db)
    .await?;
    Ok(())
}

fn week_day(number: i64) -> Result<Weekday, StoreError> {
    let index = usize::try_from(number - 1).ok();
    index
        .and_then(|index| WEEK.get(index).copied())
        .ok_or(StoreError::Corrupt("weekday"))
}

fn opening(opens: i64, closes: i64) -> Result<Opening, StoreError> {
    let cells = Cell::new(small(opens, "hour")?).zip(Cell::new(small(closes, "hour")?));
    let opening = cells.and_then(|(opens, closes)| Opening::new(opens, closes));
    opening.ok_or(StoreError::Corrupt("hour"))
}
