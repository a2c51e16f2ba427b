//! The figures of centres, counted from what happened.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use api::iso_date;
use api::staff::{DayFigures, DayOpinions, FewPeople, Figures};
use booking::CentreKey;
use time::Date;

use super::rows::{centre, day, small};
use super::{Store, StoreError};

/// What happened on a day of a centre.
#[derive(Default)]
struct Counts {
    served: u32,
    /// Of those served, the ones of whom is known when they were done, and their seconds.
    timed: u32,
    seconds: u64,
    waited: u64,
    booked: u32,
    absent: u32,
}

impl Store {
    /// The figures of some days: of one centre, or of all.
    pub async fn figures(
        &self,
        wanted: Option<&CentreKey>,
        days: RangeInclusive<Date>,
    ) -> Result<Figures, StoreError> {
        let mut db = self.read().await?;
        let key = wanted.map_or("", CentreKey::as_str);
        let (first, last) = (iso_date::format(*days.start()), iso_date::format(*days.end()));
        let mut counts: BTreeMap<(CentreKey, Date), Counts> = BTreeMap::new();
        let served: Vec<(String, String, i64, i64, i64, i64)> = sqlx::query_as(
            "select centre, day, count(*), count(ended_at), cast(coalesce(sum(ended_at - called_at), 0) as bigint),
             cast(sum(case when called_at > came_at then called_at - came_at else 0 end) as bigint)
             from tickets where state = 'served' and day between $1 and $2 and ($3 = '' or centre = $3)
             group by centre, day",
        )
        .bind(&first)
        .bind(&last)
        .bind(key)
        .fetch_all(&mut *db)
        .await?;
        for (key, date, served, timed, seconds, waited) in served {
            let counts = counts.entry((centre(&key)?, day(&date)?)).or_default();
            counts.served = small(served, "number of people")?;
            counts.timed = small(timed, "number of people")?;
            counts.seconds = small(seconds, "length")?;
            counts.waited = small(waited, "length")?;
        }
        let booked: Vec<(String, String, i64, i64)> = sqlx::query_as(
            "select centre, day, count(*), count(case when state = 'missed' then 1 end)
             from visits where state in ('booked', 'checked_in', 'called', 'served', 'missed')
             and day between $1 and $2 and ($3 = '' or centre = $3) group by centre, day",
        )
        .bind(&first)
        .bind(&last)
        .bind(key)
        .fetch_all(&mut *db)
        .await?;
        for (key, date, booked, absent) in booked {
            let counts = counts.entry((centre(&key)?, day(&date)?)).or_default();
            counts.booked = small(booked, "number of people")?;
            counts.absent = small(absent, "number of people")?;
        }
        let opinions: Vec<(String, String, i64)> = sqlx::query_as(
            "select day, helped, cast(sum(count) as bigint) from opinions
             where reason = '' and day between $1 and $2 group by day, helped",
        )
        .bind(&first)
        .bind(&last)
        .fetch_all(&mut *db)
        .await?;
        Ok(Figures {
            centres: counts.into_iter().map(shown).collect(),
            opinions: said(opinions)?,
        })
    }
}

fn shown(((centre, day), counts): ((CentreKey, Date), Counts)) -> DayFigures {
    DayFigures {
        centre,
        day,
        served: FewPeople::new(counts.served),
        service_seconds: FewPeople::mean(counts.seconds, counts.timed),
        wait_seconds: FewPeople::mean(counts.waited, counts.served),
        booked: FewPeople::new(counts.booked),
        absent: FewPeople::new(counts.absent),
    }
}

fn said(rows: Vec<(String, String, i64)>) -> Result<Vec<DayOpinions>, StoreError> {
    let mut days: BTreeMap<Date, BTreeMap<String, u32>> = BTreeMap::new();
    for (date, helped, count) in rows {
        let of_day = days.entry(day(&date)?).or_default();
        of_day.insert(helped, small(count, "number of people")?);
    }
    let opinions = days.into_iter().map(|(day, counts)| {
        let said = |helped: &str| FewPeople::new(counts.get(helped).copied().unwrap_or_default());
        DayOpinions {
            day,
            yes: said("yes"),
            partly: said("partly"),
            no: said("no"),
        }
    });
    Ok(opinions.collect())
}
