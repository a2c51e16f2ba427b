//! What the staff read of visits: those of a day without their people, and whom one is for.

use api::staff::{DayVisit, VisitPerson};
use api::{Code, Language};
use booking::{CentreKey, Reference, State};
use time::{Date, UtcDateTime};

use super::audit::{self, Deed, Person as Colleague};
use super::day::visits;
use super::people::Person;
use super::rows::find;
use super::{Store, StoreError};

impl Store {
    /// The visits of a day in the order of their times; what was only held is left out.
    pub(crate) async fn day_visits(
        &self,
        centre: &CentreKey,
        day: Date,
    ) -> Result<Vec<DayVisit>, StoreError> {
        let mut db = self.read().await?;
        self.known.centre(&mut db, centre).await?;
        let planned = visits(&mut db, centre, day..=day).await?.into_iter();
        let confirmed = planned.filter(|planned| !matches!(planned.state, State::Held | State::Expired));
        Ok(confirmed
            .map(|planned| DayVisit {
                reference: planned.visit.reference,
                state: planned.state,
                time: planned.visit.span.start(),
                minutes: planned.minutes,
                counter: planned.visit.counter.0,
                services: planned.visit.services,
            })
            .collect())
    }

    /// Whom a visit at this centre is for; and that this colleague looked.
    pub(crate) async fn visit_person(
        &self,
        now: UtcDateTime,
        centre: &CentreKey,
        colleague: &Colleague,
        reference: Reference,
    ) -> Result<VisitPerson, StoreError> {
        let mut db = self.write().await?;
        let visit = find(&mut db, reference).await?.visit;
        let row: Option<(Option<String>, Option<String>)> =
            sqlx::query_as("select person, language from visits where centre = $1 and reference = $2")
                .bind(centre.as_str())
                .bind(reference.to_string())
                .fetch_optional(&mut *db)
                .await?;
        let (person, language) = row.ok_or(Code::VisitNotFound)?;
        let sealed = person
            .filter(|sealed| !sealed.is_empty())
            .ok_or(Code::VisitNotFound)?;
        let person = Person::open(&self.keys, reference, &sealed)?;
        let language = language.and_then(|tag| Language::from_tag(&tag));
        let deed = Deed::SawPerson(reference);
        audit::note(&mut db, now, colleague, &deed, Some(centre)).await?;
        db.commit().await?;
        Ok(VisitPerson {
            name: person.name,
            phone: person.phone,
            language: language.ok_or(StoreError::Corrupt("language"))?,
            booked_for: visit.booked_for,
        })
    }
}
