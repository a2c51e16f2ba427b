//! The day in the hall, as rows: tickets from being drawn to being served.

mod blocks;
mod calls;
mod desk;
mod tickets;
mod view;

use api::hall::HallTicket;
use api::{Code, iso_date};
use booking::queue::{Issuer, Place, Ticket, TicketNumber, Waiting};
use booking::slots::Counter;
use booking::visit::{Event, apply};
use booking::{Cell, CentreKey, Minutes, Reference, State, baku};
use sqlx::AnyConnection;
use time::{Date, PrimitiveDateTime, UtcDateTime};

use super::rows::{services, small, vacate};
use super::{StoreError, rows};

pub(super) use tickets::leave_with_visit;

/// A ticket and what became of it.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub(crate) ticket: Ticket,
    minutes: Minutes,
    state: State,
    place: Place,
    visit: Option<Reference>,
    counter: Option<Counter>,
    called_at: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct Row {
    number: String,
    came_at: i64,
    services: String,
    minutes: i64,
    turn: String,
    state: String,
    appointment: Option<i64>,
    reference: Option<String>,
    counter: Option<i64>,
    called_at: Option<i64>,
    passed: Option<i64>,
}

const COLUMNS: &str =
    "number, came_at, services, minutes, turn, state, appointment, reference, counter, called_at, passed";

impl Listed {
    fn read(row: Row) -> Result<Listed, StoreError> {
        let start = |index| Cell::new(small(index, "start")?).ok_or(StoreError::Corrupt("start"));
        let place = match row.passed {
            None => Place::Own,
            Some(calls) => Place::Back {
                calls: small(calls, "number of calls")?,
            },
        };
        let visit = row.reference.map(|reference| reference.parse()).transpose();
        let counter = row.counter.map(|counter| small(counter, "counter")).transpose()?;
        Ok(Listed {
            ticket: Ticket {
                number: row.number.parse().map_err(|_| StoreError::Corrupt("ticket"))?,
                came: wall(row.came_at).ok_or(StoreError::Corrupt("moment"))?,
                services: services(&row.services)?,
                appointment: row.appointment.map(start).transpose()?,
                turn: row.turn.parse().map_err(|_| StoreError::Corrupt("turn"))?,
            },
            minutes: Minutes::new(small(row.minutes, "length")?).ok_or(StoreError::Corrupt("length"))?,
            state: row.state.parse().map_err(|_| StoreError::Corrupt("state"))?,
            place,
            visit: visit.map_err(|_| StoreError::Corrupt("reference"))?,
            counter: counter.map(Counter),
            called_at: row.called_at,
        })
    }

    /// As it waits.
    fn waiting(&self) -> Waiting {
        Waiting {
            ticket: self.ticket.clone(),
            minutes: self.minutes,
            place: self.place,
        }
    }

    /// As the staff see it.
    fn shown(&self) -> HallTicket {
        HallTicket {
            number: self.ticket.number,
            state: self.state,
            came: moment(self.ticket.came),
            services: self.ticket.services.clone(),
            minutes: self.minutes,
            turn: self.ticket.turn,
            appointment: self.ticket.appointment,
            visit: self.visit,
            counter: self.counter.map(|counter| counter.0),
            called: self.called_at,
        }
    }

    /// Writes what an event makes of it, and of its visit; with the moment at which it ended, if it did and that is known.
    async fn advance(
        &mut self,
        db: &mut AnyConnection,
        centre: &CentreKey,
        event: Event,
        moment: Option<UtcDateTime>,
    ) -> Result<(), StoreError> {
        self.state = apply(self.state, event).map_err(|_| Code::TicketStateForbids)?;
        let ended_at = moment
            .filter(|_| !self.state.is_active())
            .map(UtcDateTime::unix_timestamp);
        let passed = match self.place {
            Place::Own => None,
            Place::Back { calls } => Some(i64::from(calls)),
        };
        sqlx::query(
            "update tickets set state = $1, counter = $2, called_at = $3, ended_at = $4, passed = $5
             where centre = $6 and day = $7 and number = $8",
        )
        .bind(self.state.as_str())
        .bind(self.counter.map(|counter| i64::from(counter.0)))
        .bind(self.called_at)
        .bind(ended_at)
        .bind(passed)
        .bind(centre.as_str())
        .bind(iso_date::format(self.ticket.came.date()))
        .bind(self.ticket.number.to_string())
        .execute(&mut *db)
        .await?;
        match self.visit {
            Some(visit) if self.state.is_active() => {
                sqlx::query("update visits set state = $1 where centre = $2 and reference = $3")
                    .bind(self.state.as_str())
                    .bind(centre.as_str())
                    .bind(visit.to_string())
                    .execute(db)
                    .await?;
            }
            Some(visit) => vacate(db, centre, visit, self.state).await?,
            None => (),
        }
        Ok(())
    }
}

/// What Baku's clock shows at a moment in Unix seconds.
fn wall(at: i64) -> Option<PrimitiveDateTime> {
    UtcDateTime::from_unix_timestamp(at).ok().map(baku::local)
}

/// The moment at which Baku's clock shows this, in Unix seconds.
fn moment(wall: PrimitiveDateTime) -> i64 {
    baku::to_utc(wall).as_utc().unix_timestamp()
}

/// The tickets of a day that wait, are called, or may come back.
async fn open_tickets(
    db: &mut AnyConnection,
    centre: &CentreKey,
    date: Date,
) -> Result<Vec<Listed>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from tickets where centre = $1 and day = $2 and state in ('checked_in', 'called', 'missed')
         order by number"
    )))
    .bind(centre.as_str())
    .bind(iso_date::format(date))
    .fetch_all(db)
    .await?;
    rows.into_iter().map(Listed::read).collect()
}

/// The ticket of a day with this number, if there is one.
async fn ticket(
    db: &mut AnyConnection,
    centre: &CentreKey,
    date: Date,
    number: TicketNumber,
) -> Result<Option<Listed>, StoreError> {
    let row: Option<Row> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from tickets where centre = $1 and day = $2 and number = $3"
    )))
    .bind(centre.as_str())
    .bind(iso_date::format(date))
    .bind(number.to_string())
    .fetch_optional(db)
    .await?;
    row.map(Listed::read).transpose()
}

/// Puts a new ticket on the list.
async fn enter(
    db: &mut AnyConnection,
    centre: &CentreKey,
    issuer: Issuer,
    listed: &Listed,
) -> Result<(), StoreError> {
    let ticket = &listed.ticket;
    sqlx::query(
        "insert into tickets (centre, day, number, issuer, came_at, services, minutes, turn, state, appointment, reference)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(centre.as_str())
    .bind(iso_date::format(ticket.came.date()))
    .bind(ticket.number.to_string())
    .bind(issuer.to_string())
    .bind(moment(ticket.came))
    .bind(rows::joined(&ticket.services))
    .bind(i64::from(listed.minutes.get()))
    .bind(ticket.turn.as_str())
    .bind(listed.state.as_str())
    .bind(ticket.appointment.map(|start| i64::from(start.index())))
    .bind(listed.visit.map(|visit| visit.to_string()))
    .execute(&mut *db)
    .await?;
    if let Some(visit) = listed.visit {
        sqlx::query("update visits set state = $1 where centre = $2 and reference = $3")
            .bind(listed.state.as_str())
            .bind(centre.as_str())
            .bind(visit.to_string())
            .execute(db)
            .await?;
    }
    Ok(())
}
