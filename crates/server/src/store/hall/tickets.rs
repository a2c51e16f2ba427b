//! Tickets come onto the list: told by a device, in any order and as often as it likes.

use api::Code;
use api::hall::{DrawnTicket, ListedTicket, Purpose, TicketOutcome};
use booking::queue::{Issuer, MergeError, Place, Ticket, TicketNumber, merge};
use booking::visit::{Event, apply};
use booking::{CentreKey, Reference, State};
use sqlx::AnyConnection;
use time::{PrimitiveDateTime, UtcDateTime};

use super::{Listed, blocks, enter, ticket, wall};
use crate::store::rows::find;
use crate::store::{Refusal, Store, StoreError};

impl Store {
    /// Puts what a device tells onto the list. What became of each ticket, in their order.
    pub(crate) async fn report(
        &self,
        now: UtcDateTime,
        centre: &CentreKey,
        issuer: Issuer,
        drawn: &[DrawnTicket],
    ) -> Result<Vec<TicketOutcome>, StoreError> {
        let mut db = self.write_at(&[centre]).await?;
        let mut outcomes = Vec::with_capacity(drawn.len());
        for drawn in drawn {
            let listed = self.merge(&mut db, centre, issuer, drawn).await;
            outcomes.push(outcome(listed)?);
        }
        db.commit().await?;
        let hall = self.hall(now, centre).await?;
        for outcome in &mut outcomes {
            if let TicketOutcome::Listed(listed) = outcome {
                listed.ahead = hall.ahead(listed.number);
                listed.wait = hall.wait(listed.number);
            }
        }
        Ok(outcomes)
    }

    /// Puts a ticket onto the list, unless it stands there.
    pub(super) async fn merge(
        &self,
        db: &mut AnyConnection,
        centre: &CentreKey,
        issuer: Issuer,
        drawn: &DrawnTicket,
    ) -> Result<Entered, StoreError> {
        let came = wall(drawn.came).ok_or(Code::NumberNotLeased)?;
        let leased = blocks::leased(db, centre, came.date()).await?;
        let known = ticket(db, centre, came.date(), drawn.number).await?;
        let mut listed = self.listed(db, centre, came, drawn).await?;
        let merged = merge(
            &leased,
            known.as_ref().map(|known| &known.ticket),
            issuer,
            &listed.ticket,
        );
        merged.map_err(|error| match error {
            MergeError::NotLeased => Code::NumberNotLeased,
            MergeError::Different => Code::NumberTaken,
        })?;
        match known {
            Some(known) if known.visit == listed.visit => return Ok(Entered::Listed(known)),
            Some(_) => return Err(Code::NumberTaken.into()),
            None => (),
        }
        if let Some(visit) = listed.visit {
            if let Some(other) = number_of(db, centre, visit).await? {
                return Ok(Entered::Instead(other));
            }
            listed.state = apply(listed.state, Event::CheckIn).map_err(|refused| match refused.state {
                State::Held => Code::VisitNotFound,
                _ => Code::VisitOver,
            })?;
        }
        enter(db, centre, issuer, &listed).await?;
        Ok(Entered::Listed(listed))
    }

    /// The ticket as it would stand on the list; one with an appointment in the state of its visit.
    async fn listed(
        &self,
        db: &mut AnyConnection,
        centre: &CentreKey,
        came: PrimitiveDateTime,
        drawn: &DrawnTicket,
    ) -> Result<Listed, StoreError> {
        let (services, minutes, appointment, visit, state) = match &drawn.purpose {
            Purpose::Services(services) => {
                let known = self.known.centre(db, centre).await?;
                let minutes = known.length(services).ok_or(Code::UnknownService)?;
                (services.clone(), minutes, None, None, State::CheckedIn)
            }
            Purpose::Visit(reference) => {
                let visit = find(db, *reference).await?.visit;
                if visit.centre != *centre {
                    return Err(Code::VisitElsewhere.into());
                }
                if visit.date != came.date() {
                    return Err(Code::VisitNotToday.into());
                }
                (
                    visit.services,
                    visit.minutes,
                    Some(visit.time),
                    Some(*reference),
                    visit.state,
                )
            }
        };
        Ok(Listed {
            ticket: Ticket {
                number: drawn.number,
                came,
                services,
                appointment,
                turn: drawn.turn,
            },
            minutes,
            state,
            place: Place::Own,
            visit,
            counter: None,
            called_at: None,
        })
    }
}

/// What became of a ticket.
pub(super) enum Entered {
    /// It is on the list, now or since before.
    Listed(Listed),
    /// Its visit has another.
    Instead(TicketNumber),
}

/// What is said of a ticket; a refusal concerns it alone.
pub(super) fn outcome(entered: Result<Entered, StoreError>) -> Result<TicketOutcome, StoreError> {
    match entered {
        Ok(Entered::Instead(number)) => Ok(TicketOutcome::Instead(number)),
        Ok(Entered::Listed(listed)) => Ok(TicketOutcome::Listed(ListedTicket {
            number: listed.ticket.number,
            state: listed.state,
            appointment: listed.ticket.appointment,
            ahead: None,
            wait: None,
        })),
        Err(StoreError::Refused(Refusal::Rule(code))) => Ok(TicketOutcome::Refused(code)),
        Err(error) => Err(error),
    }
}

/// The number that a visit has.
async fn number_of(
    db: &mut AnyConnection,
    centre: &CentreKey,
    visit: Reference,
) -> Result<Option<TicketNumber>, StoreError> {
    let number: Option<String> =
        sqlx::query_scalar("select number from tickets where centre = $1 and reference = $2")
            .bind(centre.as_str())
            .bind(visit.to_string())
            .fetch_optional(db)
            .await?;
    let number = number.map(|number| number.parse()).transpose();
    number.map_err(|_| StoreError::Corrupt("ticket"))
}

/// The ticket of a visit that its owner gave up while waiting.
pub(in crate::store) async fn leave_with_visit(
    db: &mut AnyConnection,
    now: UtcDateTime,
    centre: &CentreKey,
    visit: Reference,
) -> Result<(), StoreError> {
    sqlx::query(
        "update tickets set state = 'cancelled', ended_at = $1
         where centre = $2 and reference = $3 and state = 'checked_in'",
    )
    .bind(now.unix_timestamp())
    .bind(centre.as_str())
    .bind(visit.to_string())
    .execute(db)
    .await?;
    Ok(())
}
