//! The hall at a moment: who waits, for how long, and who is called.

use std::collections::BTreeMap;
use std::sync::Arc;

use api::hall::{CalledNumber, HallReply, StaffHall, WaitMinutes, WaitingNumber};
use api::iso_date;
use booking::capacity::{Capacity, Serves};
use booking::queue::{
    Ahead, Band, Booked, Busy, Hall, LATE_MINUTES, Open, Pace, TicketNumber, Wait, Waiting,
};
use booking::slots::Counter;
use booking::{Cell, CentreKey, Services, State, baku};
use sqlx::AnyConnection;
use time::{Duration, PrimitiveDateTime, UtcDateTime};

use super::calls::ahead;
use super::{Listed, open_tickets, wall};
use crate::outlook::plan;
use crate::store::day::visits;
use crate::store::rows::small;
use crate::store::{Centre, Store, StoreError};

/// Services by which the pace of a centre is measured: a day or two of its last ones.
const MEASURED: i64 = 500;

/// All that is known of a hall at a moment.
pub(crate) struct HallNow {
    centre: Arc<Centre>,
    tickets: Vec<Listed>,
    last_ticket: Option<i64>,
    waiting: Vec<Waiting>,
    booked: Vec<Booked>,
    counters: Vec<Open>,
    pace: Pace,
    now: PrimitiveDateTime,
    waits: BTreeMap<TicketNumber, (usize, Band)>,
}

impl Store {
    /// The hall of a centre now.
    pub(crate) async fn hall(&self, now: UtcDateTime, centre: &CentreKey) -> Result<HallNow, StoreError> {
        let mut db = self.read().await?;
        let known = self.known.centre(&mut db, centre).await?;
        let local = baku::local(now);
        let tickets = open_tickets(&mut db, centre, local.date()).await?;
        let memory = ahead(&mut db, centre, local.date()).await?;
        let counters = counters(staffed(&known.capacity, local), &memory, &tickets);
        let waiting = tickets.iter().filter(|listed| listed.state == State::CheckedIn);
        let mut hall = HallNow {
            waiting: waiting.map(Listed::waiting).collect(),
            booked: coming(&mut db, centre, local).await?,
            pace: pace(&mut db, centre).await?,
            centre: known,
            last_ticket: last(&mut db, centre, local).await?,
            tickets,
            counters,
            now: local,
            waits: BTreeMap::new(),
        };
        let waits = hall.hall().waits().into_iter().enumerate();
        hall.waits = waits
            .map(|(place, (number, band))| (number, (place, band)))
            .collect();
        Ok(hall)
    }
}

impl HallNow {
    fn hall(&self) -> Hall<'_> {
        Hall {
            waiting: &self.waiting,
            booked: &self.booked,
            counters: &self.counters,
            pace: self.pace,
            now: self.now,
        }
    }

    /// How long a number still waits.
    pub(crate) fn wait(&self, number: TicketNumber) -> Option<WaitMinutes> {
        self.waits.get(&number).map(|(_, band)| minutes(*band))
    }

    /// How many are called before a number.
    pub(crate) fn ahead(&self, number: TicketNumber) -> Option<u16> {
        let (place, _) = self.waits.get(&number)?;
        u16::try_from(*place).ok()
    }

    /// What everybody may know, and what somebody would wait who comes for these services.
    pub(crate) fn public(&self, newcomer: Option<&Services>) -> HallReply {
        let mut called: Vec<&Listed> = self.those(State::Called).collect();
        called.sort_by_key(|listed| std::cmp::Reverse(listed.called_at));
        let length = newcomer.and_then(|services| Some((services, self.centre.length(services)?)));
        let newcomer = length.map(|(services, length)| self.hall().newcomer(services, length));
        HallReply {
            last_ticket: self.last_ticket,
            called: called.into_iter().filter_map(number_and_counter).collect(),
            waiting: self
                .in_order()
                .map(|listed| WaitingNumber {
                    number: listed.ticket.number,
                    wait: self.wait(listed.ticket.number),
                })
                .collect(),
            newcomer: match newcomer {
                Some(Wait::Between(band)) => Some(minutes(band)),
                Some(Wait::Unknown) | None => None,
            },
        }
    }

    /// What the staff see.
    pub(crate) fn staff(&self) -> StaffHall {
        let others = self.those(State::Called).chain(self.those(State::Missed));
        StaffHall {
            tickets: self.in_order().chain(others).map(Listed::shown).collect(),
        }
    }

    fn those(&self, state: State) -> impl Iterator<Item = &Listed> {
        self.tickets.iter().filter(move |listed| listed.state == state)
    }

    /// Who waits, in the order of the calls; whom no counter serves now comes last.
    fn in_order(&self) -> impl Iterator<Item = &Listed> {
        let mut waiting: Vec<&Listed> = self.those(State::CheckedIn).collect();
        let place = |listed: &&Listed| {
            self.waits
                .get(&listed.ticket.number)
                .map_or(usize::MAX, |it| it.0)
        };
        waiting.sort_by_key(place);
        waiting.into_iter()
    }
}

/// The counters that are staffed at a moment, by the plan of the day.
pub(super) fn staffed(capacity: &Capacity, now: PrimitiveDateTime) -> BTreeMap<Counter, Serves> {
    let minute = u16::from(now.hour()) * 60 + u16::from(now.minute());
    let cell = Cell::new(minute / booking::cell::CELL_MINUTES);
    let plan = plan(capacity, now.date()).ok();
    let staffed = plan.zip(cell).map(|(plan, cell)| plan.staffed_at(cell));
    staffed.unwrap_or_default()
}

/// The counters of the plan, and those that serve somebody outside it.
fn counters(
    mut staffed: BTreeMap<Counter, Serves>,
    memory: &BTreeMap<Counter, Ahead>,
    tickets: &[Listed],
) -> Vec<Open> {
    let called = tickets.iter().filter(|listed| listed.state == State::Called);
    let busy: BTreeMap<Counter, Busy> = called
        .filter_map(|listed| {
            let busy = Busy {
                planned: listed.minutes,
                since: wall(listed.called_at?)?,
            };
            Some((listed.counter?, busy))
        })
        .collect();
    for counter in busy.keys() {
        staffed.entry(*counter).or_insert(Serves::All);
    }
    staffed
        .into_iter()
        .map(|(counter, serves)| Open {
            serves,
            ahead: memory.get(&counter).copied().unwrap_or_default(),
            busy: busy.get(&counter).copied(),
        })
        .collect()
}

/// Appointments of today whose visitors may still come.
async fn coming(
    db: &mut AnyConnection,
    centre: &CentreKey,
    now: PrimitiveDateTime,
) -> Result<Vec<Booked>, StoreError> {
    let today = now.date();
    let late = Duration::minutes(LATE_MINUTES);
    let planned = visits(db, centre, today..=today).await?.into_iter();
    let coming = planned.filter(|planned| {
        planned.state == State::Booked && planned.visit.span.start().on(today).saturating_add(late) >= now
    });
    Ok(coming
        .map(|planned| Booked {
            start: planned.visit.span.start(),
            services: planned.visit.services,
            minutes: planned.minutes,
        })
        .collect())
}

/// When the last ticket of today was given.
async fn last(
    db: &mut AnyConnection,
    centre: &CentreKey,
    now: PrimitiveDateTime,
) -> Result<Option<i64>, StoreError> {
    let last = sqlx::query_scalar("select max(came_at) from tickets where centre = $1 and day = $2")
        .bind(centre.as_str())
        .bind(iso_date::format(now.date()))
        .fetch_one(db);
    Ok(last.await?)
}

/// How long the last services of a centre took.
async fn pace(db: &mut AnyConnection, centre: &CentreKey) -> Result<Pace, StoreError> {
    let rows: Vec<(i64, i64)> = sqlx::query_as(
        "select ended_at - called_at, minutes from tickets
         where centre = $1 and state = 'served' and ended_at is not null order by ended_at desc limit $2",
    )
    .bind(centre.as_str())
    .bind(MEASURED)
    .fetch_all(db)
    .await?;
    let percents: Result<Vec<u16>, StoreError> = rows
        .into_iter()
        .map(|(seconds, minutes)| {
            let percent = seconds.max(0) * 100 / (minutes.max(1) * 60);
            small(percent.min(i64::from(u16::MAX)), "length")
        })
        .collect();
    Ok(Pace::measured(percents?).unwrap_or_default())
}

fn minutes(band: Band) -> WaitMinutes {
    WaitMinutes {
        least: band.least,
        most: band.most,
    }
}

fn number_and_counter(listed: &Listed) -> Option<CalledNumber> {
    Some(CalledNumber {
        number: listed.ticket.number,
        counter: listed.counter?.0,
    })
}
