//! Calls: a counter is free and gets whoever is next, then says what became of them.

use std::collections::BTreeMap;

use api::hall::{CallReply, HallTicket, TicketEvent, TicketEventRequest};
use api::{Code, iso_date};
use booking::capacity::Serves;
use booking::queue::{Ahead, Waiting, next};
use booking::slots::Counter;
use booking::visit::Event;
use booking::{CentreKey, State, baku};
use sqlx::AnyConnection;
use time::{Date, UtcDateTime};

use super::view::staffed;
use super::{Listed, open_tickets, ticket};
use crate::store::answers::{Answer, Attempt, Begun, settle};
use crate::store::audit::{self, Deed, Person};
use crate::store::{Store, StoreError, rows};

impl Store {
    /// Calls the next person to a counter.
    pub(crate) async fn call(
        &self,
        now: UtcDateTime,
        attempt: &Attempt,
        centre: &CentreKey,
        person: &Person,
        counter: Counter,
    ) -> Result<Answer, StoreError> {
        let mut db = match self.begin(attempt, &[centre]).await? {
            Begun::Before(answer) => return Ok(answer),
            Begun::Now(db) => db,
        };
        let called = self.call_next(&mut db, now, centre, person, counter).await;
        settle(db, now, centre, attempt, 200, called).await
    }

    async fn call_next(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        centre: &CentreKey,
        person: &Person,
        counter: Counter,
    ) -> Result<CallReply, StoreError> {
        let local = baku::local(now);
        let today = local.date();
        let known = self.known.centre(db, centre).await?;
        exists(db, centre, counter).await?;
        let tickets = open_tickets(db, centre, today).await?;
        let is_here = |listed: &Listed| listed.state == State::Called && listed.counter == Some(counter);
        if tickets.iter().any(is_here) {
            return Err(Code::CounterBusy.into());
        }
        let serves = staffed(&known.capacity, local)
            .remove(&counter)
            .unwrap_or(Serves::All);
        let ahead = ahead(db, centre, today)
            .await?
            .remove(&counter)
            .unwrap_or_default();
        let waits = tickets.iter().filter(|listed| listed.state == State::CheckedIn);
        let waiting: Vec<Waiting> = waits.map(Listed::waiting).collect();
        let Some(call) = next(&waiting, &serves, ahead, local) else {
            return Ok(CallReply { ticket: None });
        };
        let number = call.visitor.ticket.number;
        let called = tickets.into_iter().find(|listed| listed.ticket.number == number);
        let mut called = called.ok_or(Code::TicketNotFound)?;
        called.counter = Some(counter);
        called.called_at = Some(now.unix_timestamp());
        called.advance(db, centre, Event::Call, Some(now)).await?;
        remember(db, centre, today, counter, call.ahead).await?;
        let deed = Deed::Called(number, counter);
        audit::note(db, now, person, &deed, Some(centre)).await?;
        Ok(CallReply {
            ticket: Some(called.shown()),
        })
    }

    /// Writes what happened to a ticket of today.
    pub(crate) async fn note_event(
        &self,
        now: UtcDateTime,
        attempt: &Attempt,
        centre: &CentreKey,
        person: &Person,
        told: TicketEventRequest,
    ) -> Result<Answer, StoreError> {
        let mut db = match self.begin(attempt, &[centre]).await? {
            Begun::Before(answer) => return Ok(answer),
            Begun::Now(db) => db,
        };
        let shown = happened(&mut db, now, centre, person, told).await;
        settle(db, now, centre, attempt, 200, shown).await
    }
}

async fn happened(
    db: &mut AnyConnection,
    now: UtcDateTime,
    centre: &CentreKey,
    person: &Person,
    told: TicketEventRequest,
) -> Result<HallTicket, StoreError> {
    let today = baku::local(now).date();
    let mut listed = ticket(db, centre, today, told.number)
        .await?
        .ok_or(Code::TicketNotFound)?;
    let event = match told.event {
        TicketEvent::Recall => Event::Recall,
        TicketEvent::Serve => Event::Serve,
        TicketEvent::Miss => Event::Miss,
        TicketEvent::Leave => Event::Cancel,
        TicketEvent::Return => {
            if listed.state == State::Missed {
                listed.place = listed.place.back().map_err(|_| Code::CalledTwice)?;
            }
            Event::Return
        }
    };
    listed.advance(db, centre, event, Some(now)).await?;
    let deed = Deed::Told(told.number, told.event);
    audit::note(db, now, person, &deed, Some(centre)).await?;
    Ok(listed.shown())
}

async fn exists(db: &mut AnyConnection, centre: &CentreKey, counter: Counter) -> Result<(), StoreError> {
    let known: Option<i64> =
        sqlx::query_scalar("select counter from counters where centre = $1 and counter = $2")
            .bind(centre.as_str())
            .bind(i64::from(counter.0))
            .fetch_optional(db)
            .await?;
    known.map(drop).ok_or(Code::UnknownCounter.into())
}

/// How many calls in a row each counter has made ahead of the one who came first.
pub(super) async fn ahead(
    db: &mut AnyConnection,
    centre: &CentreKey,
    date: Date,
) -> Result<BTreeMap<Counter, Ahead>, StoreError> {
    let rows: Vec<(i64, i64)> =
        sqlx::query_as("select counter, ahead from desks where centre = $1 and day = $2")
            .bind(centre.as_str())
            .bind(iso_date::format(date))
            .fetch_all(db)
            .await?;
    rows.into_iter()
        .map(|(counter, ahead)| {
            let counter = Counter(rows::small(counter, "counter")?);
            Ok((counter, Ahead(rows::small(ahead, "number of calls")?)))
        })
        .collect()
}

/// Keeps what a counter remembers of its call, and that everybody who came back has seen one more.
async fn remember(
    db: &mut AnyConnection,
    centre: &CentreKey,
    date: Date,
    counter: Counter,
    ahead: Ahead,
) -> Result<(), StoreError> {
    let date = iso_date::format(date);
    sqlx::query(
        "insert into desks (centre, day, counter, ahead) values ($1, $2, $3, $4)
         on conflict (centre, day, counter) do update set ahead = excluded.ahead",
    )
    .bind(centre.as_str())
    .bind(&date)
    .bind(i64::from(counter.0))
    .bind(i64::from(ahead.0))
    .execute(&mut *db)
    .await?;
    sqlx::query(
        "update tickets set passed = passed + 1
         where centre = $1 and day = $2 and state = 'checked_in' and passed is not null",
    )
    .bind(centre.as_str())
    .bind(&date)
    .execute(db)
    .await?;
    Ok(())
}
