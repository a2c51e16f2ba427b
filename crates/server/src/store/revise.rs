//! Changing what a centre receives: with what it means for every visit that is booked, before it is done.

use std::collections::BTreeSet;

use api::Code;
use booking::capacity::{BookedVisit, Capacity, Fate, Revision, fates};
use booking::slots::Counter;
use booking::visit::{Event, apply};
use booking::{CentreKey, Reference, State, baku};
use sqlx::AnyConnection;
use time::{Date, UtcDateTime};

use super::audit::{self, Deed, Person};
use super::day::visits;
use super::rows::{find, give, vacate};
use super::{News, Store, StoreError, capacity, waitlist};
use crate::outlook::plan;

/// Whether a change is only looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Say what would become of the visits.
    Preview,
    /// Do it.
    Apply,
}

/// Whose decision a change is.
#[derive(Clone, Copy, Debug)]
pub enum Author<'a> {
    /// Somebody at the command line, by the name they give.
    Operator(&'a str),
    /// Somebody of the staff who is signed in; the audit keeps it too.
    Staff(&'a Person),
}

impl Author<'_> {
    fn name(&self) -> &str {
        match self {
            Author::Operator(name) => name,
            Author::Staff(person) => &person.name,
        }
    }
}

impl Store {
    /// What a change means for the visits ahead, in order; with [`Mode::Apply`] it is done: who can move to another
    /// counter at the same time moves, times held but not booked that no longer fit are free again, and whoever must be
    /// told keeps the visit until somebody has called them.
    pub async fn revise(
        &self,
        now: UtcDateTime,
        centre: &CentreKey,
        revision: &Revision,
        author: Author<'_>,
        mode: Mode,
    ) -> Result<Vec<(BookedVisit, Fate)>, StoreError> {
        let mut db = self.write_at(&[centre]).await?;
        let before = capacity::read(&mut db, std::slice::from_ref(centre))
            .await?
            .remove(centre);
        let before = before.ok_or(Code::UnknownCentre)?;
        let after = before.clone().revised(revision);
        let visits = ahead(&mut db, now, centre).await?;
        let booked: Vec<BookedVisit> = visits.iter().map(|(visit, _)| visit.clone()).collect();
        let fates_before = fates(|date| plan(&before, date).ok(), &booked);
        let fates = fates(|date| plan(&after, date).ok(), &booked);
        if mode == Mode::Apply {
            capacity::write(&mut db, centre, &after).await?;
            let held = visits.iter().filter(|(_, state)| *state == State::Held);
            let held: BTreeSet<Reference> = held.map(|(visit, _)| visit.reference).collect();
            for ((visit, fate), (_, before)) in fates.iter().zip(&fates_before) {
                match (fate, before) {
                    (Fate::MustBeTold, _) if held.contains(&visit.reference) => {
                        let released =
                            apply(State::Held, Event::Release).map_err(|_| StoreError::Corrupt("state"))?;
                        vacate(&mut db, centre, visit.reference, released).await?;
                        waitlist::withdraw(&mut db, centre, visit.reference).await?;
                    }
                    // Whom an earlier change touched has been told.
                    (Fate::MustBeTold, Fate::Stays | Fate::OtherCounter(_)) => {
                        let visit = find(&mut db, visit.reference).await?.visit;
                        self.announce(&mut db, now, News::MustCall, &visit).await?;
                    }
                    _ => (),
                }
            }
            change_counters(&mut db, centre, &fates).await?;
            note(&mut db, now, centre, revision, author).await?;
            if let Author::Staff(person) = author {
                let deed = Deed::Changed(revision.to_string());
                audit::note(&mut db, now, person, &deed, Some(centre)).await?;
            }
            db.commit().await?;
        }
        Ok(fates
            .into_iter()
            .map(|(visit, fate)| (visit.clone(), fate))
            .collect())
    }

    /// What a centre has told of itself.
    pub async fn capacity(&self, centre: &CentreKey) -> Result<Capacity, StoreError> {
        let mut db = self.read().await?;
        let mut found = capacity::read(&mut db, std::slice::from_ref(centre)).await?;
        Ok(found.remove(centre).ok_or(Code::UnknownCentre)?)
    }

    /// The changes of a centre with moment and author, the newest first.
    pub async fn revisions(
        &self,
        centre: &CentreKey,
    ) -> Result<Vec<(UtcDateTime, String, String)>, StoreError> {
        let rows: Vec<(i64, String, String)> = sqlx::query_as(
            "select revised_at, author, what from revisions where centre = $1 order by revised_at desc",
        )
        .bind(centre.as_str())
        .fetch_all(&self.readers)
        .await?;
        let moment = |at| UtcDateTime::from_unix_timestamp(at).map_err(|_| StoreError::Corrupt("moment"));
        rows.into_iter()
            .map(|(at, author, what)| Ok((moment(at)?, author, what)))
            .collect()
    }
}

/// The visits that occupy cells today and later.
async fn ahead(
    db: &mut AnyConnection,
    now: UtcDateTime,
    centre: &CentreKey,
) -> Result<Vec<(BookedVisit, State)>, StoreError> {
    let today = baku::local(now).date();
    let visits = visits(db, centre, today..=Date::MAX).await?.into_iter();
    let ahead = visits.filter(|planned| planned.occupies(now));
    Ok(ahead.map(|planned| (planned.visit, planned.state)).collect())
}

/// Gives visits their new counters: all cells are freed first, since two may change places.
async fn change_counters(
    db: &mut AnyConnection,
    centre: &CentreKey,
    fates: &[(&BookedVisit, Fate)],
) -> Result<(), StoreError> {
    let moves: Vec<(&BookedVisit, Counter)> = fates
        .iter()
        .filter_map(|&(visit, fate)| match fate {
            Fate::OtherCounter(counter) => Some((visit, counter)),
            Fate::Stays | Fate::MustBeTold => None,
        })
        .collect();
    for (visit, _) in &moves {
        sqlx::query("delete from cells where centre = $1 and reference = $2")
            .bind(centre.as_str())
            .bind(visit.reference.to_string())
            .execute(&mut *db)
            .await?;
    }
    for (visit, counter) in moves {
        sqlx::query("update visits set counter = $1 where centre = $2 and reference = $3")
            .bind(i64::from(counter.0))
            .bind(centre.as_str())
            .bind(visit.reference.to_string())
            .execute(&mut *db)
            .await?;
        give(db, centre, visit.reference, visit.date, counter, visit.span).await?;
    }
    Ok(())
}

async fn note(
    db: &mut AnyConnection,
    now: UtcDateTime,
    centre: &CentreKey,
    revision: &Revision,
    author: Author<'_>,
) -> Result<(), StoreError> {
    sqlx::query("insert into revisions (centre, revised_at, author, what) values ($1, $2, $3, $4)")
        .bind(centre.as_str())
        .bind(now.unix_timestamp())
        .bind(author.name())
        .bind(revision.to_string())
        .execute(db)
        .await?;
    Ok(())
}
