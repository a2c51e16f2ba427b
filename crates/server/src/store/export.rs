//! Visits for statistics: when, where, what for and how it went, and nothing by which anybody is known.

use std::ops::RangeInclusive;

use api::iso_date;
use booking::Cell;
use futures_util::TryStreamExt;
use serde::Serialize;
use time::Date;

use super::rows::small;
use super::{Store, StoreError};

/// One visit without its person and its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Exported {
    /// Where.
    pub centre: String,
    /// The day.
    pub day: String,
    /// When it begins, in Baku.
    pub start: Cell,
    /// How long it takes.
    pub minutes: i64,
    /// What for, by their keys.
    pub services: Vec<String>,
    /// Where it stands.
    pub state: String,
    /// How often its time was changed or given up.
    pub changes: i64,
}

#[derive(sqlx::FromRow)]
struct Row {
    centre: String,
    reference: String,
    day: String,
    start: i64,
    minutes: i64,
    state: String,
    changes: i64,
    service: Option<String>,
}

/// What was only held and never booked is left out.
const VISITS: &str = "
    select visits.centre, visits.reference, day, start, minutes, state, changes, service from visits
    left join visit_services as services
        on services.centre = visits.centre and services.reference = visits.reference
    where day between $1 and $2
    and not (person is null and state in ('held', 'expired', 'cancelled'))
    order by visits.centre, day, start, counter, visits.reference, position";

impl Store {
    /// Gives the visits of these days to `each`, one by one, as they stood in one moment: by centre, day and time. Only
    /// one of them is in memory.
    ///
    /// Errors: the database's, or the first of `each`.
    pub async fn export<E: From<StoreError>>(
        &self,
        days: RangeInclusive<Date>,
        mut each: impl FnMut(Exported) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut db = self.read().await?;
        let mut rows = sqlx::query_as::<_, Row>(VISITS)
            .bind(iso_date::format(*days.start()))
            .bind(iso_date::format(*days.end()))
            .fetch(&mut *db);
        let mut open: Option<(String, Exported)> = None;
        while let Some(row) = rows.try_next().await.map_err(StoreError::from)? {
            match &mut open {
                // A further service of the same visit.
                Some((reference, visit)) if *reference == row.reference => visit.services.extend(row.service),
                _ => {
                    let done = open.replace(read(row)?);
                    done.map_or(Ok(()), |(_, visit)| each(visit))?;
                }
            }
        }
        open.map_or(Ok(()), |(_, visit)| each(visit))
    }
}

fn read(row: Row) -> Result<(String, Exported), StoreError> {
    let start = Cell::new(small(row.start, "start")?).ok_or(StoreError::Corrupt("start"))?;
    let visit = Exported {
        centre: row.centre,
        day: row.day,
        start,
        minutes: row.minutes,
        services: row.service.into_iter().collect(),
        state: row.state,
        changes: row.changes,
    };
    Ok((row.reference, visit))
}
