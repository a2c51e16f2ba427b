//! A place in the waiting list as a row: read with its types checked, written when something happened to it.

use api::{BookedFor, Language, Offer, Visit, Wish, iso_date};
use booking::waitlist::{Event, Rules, State, Wanted, apply};
use booking::{Cell, CentreKey, Minutes, Phone, Reference, Services, baku};
use sqlx::AnyConnection;
use time::{Date, PrimitiveDateTime, UtcDateTime};

use crate::keys::Keys;
use crate::store::people::Person;
use crate::store::rows::{self, centre, day, read_booked_for, services, small};
use crate::store::{Said, Saying, StoreError};

/// A place and what only the store knows of it.
#[derive(Clone)]
pub(super) struct StoredWish {
    pub(super) centre: CentreKey,
    pub(super) reference: Reference,
    pub(super) state: State,
    pub(super) services: Services,
    pub(super) wanted: Wanted,
    /// Sealed; empty once nothing more becomes of it.
    pub(super) person: String,
    pub(super) phone_key: String,
    pub(super) language: Language,
    pub(super) booked_for: BookedFor,
    pub(super) offer: Option<Standing>,
    /// Times that were offered and not taken.
    pub(super) passed: Vec<(Date, Cell)>,
}

/// An offer that waits for its answer.
#[derive(Clone, Copy)]
pub(super) struct Standing {
    /// The visit that keeps the time.
    pub(super) hold: Reference,
    /// The deadline, in Unix seconds.
    pub(super) answer_by: i64,
}

impl Standing {
    /// The deadline by the clock in Baku.
    pub(super) fn deadline(self) -> Result<PrimitiveDateTime, StoreError> {
        let moment = UtcDateTime::from_unix_timestamp(self.answer_by);
        Ok(baku::local(moment.map_err(|_| StoreError::Corrupt("deadline"))?))
    }
}

/// The columns of a [`Row`].
const COLUMNS: &str =
    "centre, reference, state, services, first_day, last_day, earliest, latest, person, phone_key,
    language, booked_for, offer, answer_by, passed";

#[derive(sqlx::FromRow)]
struct Row {
    centre: String,
    reference: String,
    state: String,
    services: String,
    first_day: String,
    last_day: String,
    earliest: i64,
    latest: i64,
    person: String,
    phone_key: String,
    language: String,
    booked_for: String,
    offer: Option<String>,
    answer_by: Option<i64>,
    passed: String,
}

impl Row {
    fn read(self) -> Result<StoredWish, StoreError> {
        let days = day(&self.first_day)?..=day(&self.last_day)?;
        let starts = cell(self.earliest)?..=cell(self.latest)?;
        let passed = self.passed.split(',').filter(|it| !it.is_empty()).map(time);
        Ok(StoredWish {
            centre: centre(&self.centre)?,
            reference: reference(&self.reference)?,
            state: self.state.parse().map_err(|_| StoreError::Corrupt("state"))?,
            services: services(&self.services)?,
            wanted: Wanted::new(days, starts).ok_or(StoreError::Corrupt("span of a wish"))?,
            person: self.person,
            phone_key: self.phone_key,
            language: Language::from_tag(&self.language).ok_or(StoreError::Corrupt("language"))?,
            booked_for: read_booked_for(Some(&self.booked_for))?,
            offer: match self.offer.zip(self.answer_by) {
                Some((hold, answer_by)) => Some(Standing {
                    hold: reference(&hold)?,
                    answer_by,
                }),
                None => None,
            },
            passed: passed.collect::<Result<_, _>>()?,
        })
    }
}

impl StoredWish {
    /// Whether this is the number that joined.
    pub(super) fn belongs_to(&self, keys: &Keys, phone: &Phone) -> bool {
        keys.lookups(phone).contains(&self.phone_key)
    }

    /// Writes what happened to it. An event that means nothing now is a fault of the caller.
    pub(super) async fn happens(
        &mut self,
        db: &mut AnyConnection,
        today: Date,
        event: Event,
    ) -> Result<(), StoreError> {
        self.state = apply(self.state, event).map_err(|_| StoreError::Corrupt("state of a wish"))?;
        if !self.state.is_open() {
            self.person.clear();
        }
        let passed: Vec<String> = self
            .passed
            .iter()
            .map(|(date, start)| format!("{}+{}", iso_date::format(*date), start.index()))
            .collect();
        sqlx::query(
            "update wishes set state = $1, person = $2, offer = $3, answer_by = $4, passed = $5, ended_on = $6
             where centre = $7 and reference = $8",
        )
        .bind(self.state.as_str())
        .bind(&self.person)
        .bind(self.offer.map(|it| it.hold.to_string()))
        .bind(self.offer.map(|it| it.answer_by))
        .bind(passed.join(","))
        .bind((!self.state.is_open()).then(|| iso_date::format(today)))
        .bind(self.centre.as_str())
        .bind(self.reference.to_string())
        .execute(db)
        .await?;
        Ok(())
    }

    /// As its owner sees it.
    pub(super) async fn shown(&self, db: &mut AnyConnection, rules: &Rules) -> Result<Wish, StoreError> {
        let offer = match self.offer {
            Some(standing) => {
                let visit = rows::find(db, standing.hold).await?.visit;
                let deadline = standing.deadline()?;
                Some(Offer {
                    date: visit.date,
                    time: visit.time,
                    minutes: visit.minutes,
                    answer_by_date: deadline.date(),
                    answer_by_time: Cell::of(deadline.time()),
                })
            }
            None => None,
        };
        let (days, starts) = (self.wanted.days(), self.wanted.starts());
        let made = self.passed.len() + usize::from(offer.is_some());
        Ok(Wish {
            reference: self.reference,
            state: self.state,
            centre: self.centre.clone(),
            services: self.services.clone(),
            first_day: *days.start(),
            last_day: *days.end(),
            earliest: *starts.start(),
            latest: *starts.end(),
            booked_for: self.booked_for,
            offer,
            offers_left: rules.offers.saturating_sub(made),
        })
    }

    /// A time on offer as the visit that it would be.
    pub(super) fn as_visit(&self, date: Date, time: Cell, minutes: Minutes) -> Visit {
        Visit {
            reference: self.reference,
            state: booking::State::Held,
            centre: self.centre.clone(),
            services: self.services.clone(),
            date,
            time,
            minutes,
            booked_for: self.booked_for,
        }
    }

    /// What is to be said to whom. It fails where the person cannot be read.
    pub(super) fn said(
        &self,
        keys: &Keys,
        now: UtcDateTime,
        saying: Saying,
        visit: Visit,
    ) -> Result<Said, StoreError> {
        let person = Person::open(keys, self.reference, &self.person)?;
        Ok(Said {
            saying,
            visit,
            changes: 0,
            language: self.language,
            phone: person.phone,
            mail: person.mail,
            at: now.unix_timestamp(),
        })
    }
}

/// The place with this reference, if there is one.
pub(super) async fn find(
    db: &mut AnyConnection,
    reference: Reference,
) -> Result<Option<StoredWish>, StoreError> {
    let row: Option<Row> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from wishes where reference = $1"
    )))
    .bind(reference.to_string())
    .fetch_optional(db)
    .await?;
    row.map(Row::read).transpose()
}

/// Whether anybody waits for a time on one of these days.
pub(super) async fn anybody_waits(
    db: &mut AnyConnection,
    centre: &CentreKey,
    date: Date,
) -> Result<bool, StoreError> {
    let one: Option<i64> = sqlx::query_scalar(
        "select place from wishes where centre = $1 and state = 'waiting' and first_day <= $2 and last_day >= $2 limit 1",
    )
    .bind(centre.as_str())
    .bind(iso_date::format(date))
    .fetch_optional(db)
    .await?;
    Ok(one.is_some())
}

/// Whoever waits at a centre, the first to join first.
pub(super) async fn waiting(
    db: &mut AnyConnection,
    centre: &CentreKey,
) -> Result<Vec<StoredWish>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from wishes where centre = $1 and state = 'waiting' order by place"
    )))
    .bind(centre.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(Row::read).collect()
}

/// Offers of a centre that nobody answered in time, the first to join first.
pub(super) async fn unanswered(
    db: &mut AnyConnection,
    now: UtcDateTime,
    centre: &CentreKey,
) -> Result<Vec<StoredWish>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from wishes where centre = $1 and state = 'offered' and answer_by <= $2 order by place"
    )))
    .bind(centre.as_str())
    .bind(now.unix_timestamp())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(Row::read).collect()
}

/// Reads a stored reference.
pub(super) fn reference(text: &str) -> Result<Reference, StoreError> {
    text.parse().map_err(|_| StoreError::Corrupt("reference"))
}

fn cell(index: i64) -> Result<Cell, StoreError> {
    Cell::new(small(index, "start")?).ok_or(StoreError::Corrupt("start"))
}

/// Reads "2026-11-24+108".
fn time(text: &str) -> Result<(Date, Cell), StoreError> {
    let (date, start) = text.split_once('+').ok_or(StoreError::Corrupt("offer"))?;
    let start = start.parse().map_err(|_| StoreError::Corrupt("offer"))?;
    Ok((day(date)?, cell(start)?))
}
