//! What becomes free is offered to the first whom it suits, in the transaction that frees it.

use std::collections::BTreeMap;

use api::{HoldRequest, Visit};
use booking::slots::{Counter, Start};
use booking::waitlist::Event;
use booking::{Cell, CentreKey, Minutes, Policy, Reference, ServiceKey, State, baku};
use sqlx::AnyConnection;
use time::{Date, Duration, PrimitiveDateTime, UtcDateTime};

use super::rows::{self, Standing, StoredWish};
use crate::keys::NotSealed;
use crate::outlook::Outlook;
use crate::store::hold::insert;
use crate::store::rows::{expire_holds, find, occupy, vacate};
use crate::store::{Saying, Store, StoreError};

/// How long a time stays kept after the deadline, so that the next of the list gets it before anybody else.
const HANDOVER: Duration = Duration::minutes(10);

impl Store {
    /// Offers a time of this day, if one is free, to the first whom it suits. Whether somebody got it.
    pub(in crate::store) async fn offer_freed(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        policy: &Policy,
        centre: &CentreKey,
        day: Date,
    ) -> Result<bool, StoreError> {
        if !rows::anybody_waits(db, centre, day).await? {
            return Ok(false);
        }
        expire_holds(db, now, centre, day).await?;
        let outlook = self.outlook_in(db, now, centre, day..=day).await?;
        let mut free = FreeDay::new(&outlook, now, policy, day);
        for wish in rows::waiting(db, centre).await? {
            if let Some(found) = free.suiting(&wish)
                && self.make_offer(db, now, policy, wish, found).await?
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Frees what was held too long on a day; the list gets it before whoever asks now.
    pub(in crate::store) async fn offer_lapsed(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        policy: &Policy,
        centre: &CentreKey,
        day: Date,
    ) -> Result<(), StoreError> {
        for _ in 0..expire_holds(db, now, centre, day).await? {
            if !self.offer_freed(db, now, policy, centre, day).await? {
                break;
            }
        }
        Ok(())
    }

    /// False if the person cannot be read, who then keeps no other waiting.
    async fn make_offer(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        policy: &Policy,
        mut wish: StoredWish,
        found: Match,
    ) -> Result<bool, StoreError> {
        let Match {
            wanted,
            minutes,
            counter,
            answer_by,
        } = found;
        let answer_by = moment(answer_by);
        let saying = Saying::Offer {
            until: answer_by.unix_timestamp(),
        };
        let visit = wish.as_visit(wanted.date, wanted.time, minutes);
        let said = match wish.said(&self.keys, now, saying, visit) {
            Ok(said) => said,
            Err(error) => {
                tracing::error!(%error, "somebody who waits cannot be offered anything");
                return Ok(false);
            }
        };
        let mut entropy = [0; 8];
        getrandom::fill(&mut entropy).map_err(|_| StoreError::NotSealed(NotSealed))?;
        let hold = Reference::from_entropy(entropy);
        let kept_until = (answer_by + HANDOVER).unix_timestamp();
        insert(db, &wanted, hold, minutes, counter, kept_until).await?;
        let time = (wanted.time, minutes);
        occupy(db, &wish.centre, hold, wanted.date, counter, time).await?;
        wish.offer = Some(Standing {
            hold,
            answer_by: answer_by.unix_timestamp(),
        });
        let local = baku::local(now);
        wish.happens(db, local.date(), Event::Offer).await?;
        let due = policy.waitlist.next_waking(local).map_or(now, moment);
        self.tell(db, &said, due, answer_by).await?;
        Ok(true)
    }

    /// Ends an offer that was not taken: the time is free, and the place waits on or ends.
    pub(super) async fn pass(
        &self,
        db: &mut AnyConnection,
        now: UtcDateTime,
        policy: &Policy,
        wish: &mut StoredWish,
    ) -> Result<Visit, StoreError> {
        let offered = self.free_offer(db, wish).await?;
        wish.passed.push((offered.date, offered.time));
        let event = policy.waitlist.passed(wish.passed.len());
        wish.happens(db, baku::local(now).date(), event).await?;
        Ok(offered)
    }

    /// Frees the time that is kept for somebody, and says nothing of it that was not said yet. The time.
    pub(super) async fn free_offer(
        &self,
        db: &mut AnyConnection,
        wish: &mut StoredWish,
    ) -> Result<Visit, StoreError> {
        let standing = wish.offer.take().ok_or(StoreError::Corrupt("offer"))?;
        let held = find(db, standing.hold).await?.visit;
        if held.state == State::Held {
            vacate(db, &wish.centre, standing.hold, State::Expired).await?;
        }
        self.unsay(db, wish.reference).await?;
        Ok(wish.as_visit(held.date, held.time, held.minutes))
    }
}

/// A day of a centre, as it is for people who wait.
struct FreeDay<'a> {
    outlook: &'a Outlook,
    policy: &'a Policy,
    local: PrimitiveDateTime,
    date: Date,
    /// What is free by services: many people wait for the same ones.
    starts: BTreeMap<Vec<ServiceKey>, Vec<Start>>,
}

/// A free start for somebody.
struct Match {
    wanted: HoldRequest,
    minutes: Minutes,
    counter: Counter,
    answer_by: PrimitiveDateTime,
}

impl<'a> FreeDay<'a> {
    fn new(outlook: &'a Outlook, now: UtcDateTime, policy: &'a Policy, date: Date) -> FreeDay<'a> {
        FreeDay {
            outlook,
            policy,
            local: baku::local(now),
            date,
            starts: BTreeMap::new(),
        }
    }

    /// The first free start that suits, was not offered before, and leaves time to answer.
    fn suiting(&mut self, wish: &StoredWish) -> Option<Match> {
        if !wish.wanted.days().contains(&self.date) {
            return None;
        }
        let (date, rules) = (self.date, self.policy.waitlist);
        let minutes = self.outlook.centre.length(&wish.services)?;
        let free = self.starts.entry(wish.services.to_vec()).or_insert_with(|| {
            let services = &wish.services;
            let starts = self
                .outlook
                .starts(self.policy, self.local, date, services, minutes);
            let free = |start: &Start| start.counter.is_some();
            starts.unwrap_or_default().into_iter().filter(free).collect()
        });
        let suits = |start: Cell| wish.wanted.suits(date, start) && !wish.passed.contains(&(date, start));
        free.iter().filter(|start| suits(start.at)).find_map(|start| {
            Some(Match {
                wanted: HoldRequest {
                    centre: wish.centre.clone(),
                    services: wish.services.clone(),
                    date,
                    time: start.at,
                },
                minutes,
                counter: start.counter?,
                answer_by: rules.answer_by(self.local, start.at.on(date))?,
            })
        })
    }
}

/// The first day on which something is free for one of these.
pub(super) fn first_day(
    outlook: &Outlook,
    now: UtcDateTime,
    policy: &Policy,
    wishes: &[StoredWish],
) -> Option<Date> {
    let last = wishes.iter().map(|wish| *wish.wanted.days().end()).max()?;
    let mut day = baku::local(now).date();
    while day <= last {
        let mut free = FreeDay::new(outlook, now, policy, day);
        if wishes.iter().any(|wish| free.suiting(wish).is_some()) {
            return Some(day);
        }
        day = day.next_day()?;
    }
    None
}

/// The moment at which Baku's clock shows this.
pub(super) fn moment(local: PrimitiveDateTime) -> UtcDateTime {
    let utc = baku::to_utc(local);
    UtcDateTime::new(utc.date(), utc.time())
}

/// The centre cannot keep a time that is on offer: whoever has the offer waits on as before.
pub(in crate::store) async fn withdraw(
    db: &mut AnyConnection,
    centre: &CentreKey,
    hold: Reference,
) -> Result<(), StoreError> {
    sqlx::query("delete from outbox where reference in (select reference from wishes where centre = $1 and offer = $2)")
        .bind(centre.as_str())
        .bind(hold.to_string())
        .execute(&mut *db)
        .await?;
    sqlx::query(
        "update wishes set state = 'waiting', offer = null, answer_by = null where centre = $1 and offer = $2",
    )
    .bind(centre.as_str())
    .bind(hold.to_string())
    .execute(db)
    .await?;
    Ok(())
}
