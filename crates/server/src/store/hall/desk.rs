//! What the desk does: gives a ticket with a number of the server, and leaves an orderly hall when the day is over.

use api::Code;
use api::hall::{DeskTicket, DrawnTicket, TicketOutcome};
use api::iso_date;
use booking::queue::{Issuer, Pad, TicketNumber};
use booking::visit::{Event, apply};
use booking::{CentreKey, State, baku};
use sqlx::AnyConnection;
use time::{Date, UtcDateTime};

use super::tickets::outcome;
use super::{blocks, open_tickets};
use crate::store::answers::{Answer, Attempt, Begun, settle};
use crate::store::audit::{self, Deed, Person};
use crate::store::rows::{centre, day, vacate};
use crate::store::{Store, StoreError};

impl Store {
    /// Gives somebody at the desk a ticket.
    pub(crate) async fn give_ticket(
        &self,
        now: UtcDateTime,
        attempt: &Attempt,
        centre: &CentreKey,
        person: &Person,
        request: &DeskTicket,
    ) -> Result<Answer, StoreError> {
        let mut db = match self.begin(attempt, &[centre]).await? {
            Begun::Before(answer) => return Ok(answer),
            Begun::Now(db) => db,
        };
        let given = self.draw(&mut db, now, centre, person, request).await;
        settle(db, now, centre, attempt, 200, given).await
    }

    async fn draw(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        centre: &CentreKey,
        person: &Person,
        request: &DeskTicket,
    ) -> Result<TicketOutcome, StoreError> {
        let today = baku::local(now).date();
        let drawn = DrawnTicket {
            number: next_number(db, centre, today).await?,
            came: now.unix_timestamp(),
            purpose: request.purpose.clone(),
            turn: request.turn,
        };
        let outcome = outcome(self.merge(db, centre, Issuer::Server, &drawn).await)?;
        if let TicketOutcome::Listed(listed) = &outcome {
            let deed = Deed::GaveTicket(listed.number);
            audit::note(db, now, person, &deed, Some(centre)).await?;
        }
        Ok(outcome)
    }
}

/// The server's own next number: it tears from a pad like a device, and leases itself a block when that is used up.
async fn next_number(
    db: &mut AnyConnection,
    centre: &CentreKey,
    today: Date,
) -> Result<TicketNumber, StoreError> {
    let leased = blocks::leased(db, centre, today).await?;
    let mine = leased
        .into_iter()
        .filter(|block| block.issuer() == Issuer::Server);
    let mut mine: Vec<_> = mine.collect();
    if mine.is_empty() {
        mine.push(blocks::add(db, centre, Issuer::Server, today).await?);
    }
    let given: Option<String> =
        sqlx::query_scalar("select max(number) from tickets where centre = $1 and day = $2 and issuer = $3")
            .bind(centre.as_str())
            .bind(iso_date::format(today))
            .bind(Issuer::Server.to_string())
            .fetch_one(&mut *db)
            .await?;
    let given = given.map(|number| number.parse()).transpose();
    let given = given.map_err(|_| StoreError::Corrupt("ticket"))?;
    let mut mine = mine.into_iter();
    let first = mine.next().ok_or(Code::NumbersExhausted)?;
    let mut pad = Pad::kept(first, given);
    for block in mine {
        pad.add(block)
            .map_err(|_| StoreError::Corrupt("block of numbers"))?;
    }
    if let Ok(number) = pad.issue(today) {
        return Ok(number);
    }
    let more = blocks::add(db, centre, Issuer::Server, today).await?;
    pad.add(more)
        .map_err(|_| StoreError::Corrupt("block of numbers"))?;
    Ok(pad.issue(today).map_err(|_| Code::NumbersExhausted)?)
}

impl Store {
    /// Ends the days that are over: who still waits has gone, who is called has been served at an unknown moment, and who
    /// has an appointment did not come. Only where people report in the hall at all: elsewhere nobody knows.
    pub(crate) async fn close_days(&self, now: UtcDateTime) -> Result<(), StoreError> {
        let today = iso_date::format(baku::local(now).date());
        let days: Vec<(String, String)> = sqlx::query_as(
            "select distinct centre, day from tickets where day < $1 and state in ('checked_in', 'called')
             union select distinct centre, day from visits where day < $1 and state = 'booked'
             and exists (select 1 from tickets where tickets.centre = visits.centre and tickets.day = visits.day)",
        )
        .bind(&today)
        .fetch_all(&self.readers)
        .await?;
        for (key, date) in days {
            let (centre, date) = (centre(&key)?, day(&date)?);
            let mut db = self.write_at(&[&centre]).await?;
            close(&mut db, &centre, date).await?;
            db.commit().await?;
        }
        Ok(())
    }
}

async fn close(db: &mut AnyConnection, centre: &CentreKey, date: Date) -> Result<(), StoreError> {
    for mut listed in open_tickets(db, centre, date).await? {
        match listed.state {
            // When they left or were done is not known, so it says nothing about how long services take.
            State::CheckedIn => listed.advance(db, centre, Event::Cancel, None).await?,
            State::Called => listed.advance(db, centre, Event::Serve, None).await?,
            _ => (),
        }
    }
    let absent: Vec<String> = sqlx::query_scalar(
        "select reference from visits where centre = $1 and day = $2 and state = 'booked'",
    )
    .bind(centre.as_str())
    .bind(iso_date::format(date))
    .fetch_all(&mut *db)
    .await?;
    let missed = apply(State::Booked, Event::Miss).map_err(|_| StoreError::Corrupt("state"))?;
    for reference in absent {
        let reference = reference.parse().map_err(|_| StoreError::Corrupt("reference"))?;
        vacate(db, centre, reference, missed).await?;
    }
    Ok(())
}
