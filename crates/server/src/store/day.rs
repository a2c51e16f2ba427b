//! The visits of one centre over some days, with what they are for.

use std::ops::RangeInclusive;

use api::iso_date;
use booking::capacity::BookedVisit;
use booking::slots::Counter;
use booking::{Cell, CentreKey, Minutes, Span, State};
use sqlx::AnyConnection;
use time::{Date, UtcDateTime};

use super::StoreError;
use super::rows::{day, services, small};

/// A visit of a day.
pub(super) struct Planned {
    pub(super) visit: BookedVisit,
    pub(super) minutes: Minutes,
    pub(super) state: State,
    held_until: i64,
    /// How many cells are its own; who was called in vain and came back has none.
    cells: i64,
}

impl Planned {
    /// Whether it occupies its time.
    pub(super) fn occupies(&self, now: UtcDateTime) -> bool {
        match self.state {
            State::Held => self.held_until > now.unix_timestamp(),
            state => state.is_active() && self.cells > 0,
        }
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    reference: String,
    state: String,
    day: String,
    start: i64,
    minutes: i64,
    counter: i64,
    held_until: i64,
    services: String,
    cells: i64,
}

/// All visits on these days, whatever became of them, in the order of their times.
pub(super) async fn visits(
    db: &mut AnyConnection,
    centre: &CentreKey,
    days: RangeInclusive<Date>,
) -> Result<Vec<Planned>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select visits.reference, state, day, start, minutes, counter, held_until,
         string_agg(service, ',' order by position) as services,
         (select count(*) from cells where cells.centre = visits.centre and cells.reference = visits.reference) as cells
         from visits join visit_services using (centre, reference)
         where visits.centre = $1 and day between $2 and $3
         group by visits.centre, visits.reference, state, day, start, minutes, counter, held_until
         order by day, start, counter",
    )
    .bind(centre.as_str())
    .bind(iso_date::format(*days.start()))
    .bind(iso_date::format(*days.end()))
    .fetch_all(db)
    .await?;
    rows.into_iter().map(planned).collect()
}

fn planned(row: Row) -> Result<Planned, StoreError> {
    let minutes = Minutes::new(small(row.minutes, "length")?).ok_or(StoreError::Corrupt("length"))?;
    let cell = Cell::new(small(row.start, "start")?);
    let span = cell.and_then(|cell| Span::new(cell, minutes));
    Ok(Planned {
        visit: BookedVisit {
            reference: row
                .reference
                .parse()
                .map_err(|_| StoreError::Corrupt("reference"))?,
            services: services(&row.services)?,
            date: day(&row.day)?,
            span: span.ok_or(StoreError::Corrupt("time of a visit"))?,
            counter: Counter(small(row.counter, "counter")?),
        },
        minutes,
        state: row.state.parse().map_err(|_| StoreError::Corrupt("state"))?,
        held_until: row.held_until,
        cells: row.cells,
    })
}
