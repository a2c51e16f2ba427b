//! A write, from its begin to its commit. Nobody waits for whom they need not wait for, and nobody is answered before what
//! they wrote is safe.
//!
//! Where a database has several writers, those of one centre wait for each other here, before they take a connection: so
//! a centre where everybody books at once has one connection of this server, and the other centres have the rest.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex as PlainMutex, PoisonError};

use booking::CentreKey;
use sqlx::{Any, AnyConnection, Transaction};
use tokio::sync::{Mutex, OwnedMutexGuard};
use tokio::time::timeout;

use super::database::{PATIENCE, lock};
use super::group::{Groups, Member};
use super::{Store, StoreError};

/// How writers come to their turn.
#[derive(Clone)]
pub(super) enum Writers {
    /// One writes at a time, and whoever waits meanwhile shares the commit.
    Together(Groups),
    /// Centre by centre.
    ByCentre(Turns),
}

/// A transaction; what is not committed never happened.
pub(super) struct Write {
    db: Held,
    _turns: Vec<Turn>,
}

enum Held {
    Alone(Transaction<'static, Any>),
    Shared(Member),
}

impl Store {
    /// A write that is not about one centre.
    pub(super) async fn write(&self) -> Result<Write, StoreError> {
        self.write_at(&[]).await
    }

    /// A write at these centres. Nobody else writes there until it ends, and it sees all that was written before.
    pub(super) async fn write_at(&self, centres: &[&CentreKey]) -> Result<Write, StoreError> {
        // Always in the same order, so that two who want the same two never wait for each other.
        let mut centres = centres.to_vec();
        centres.sort();
        centres.dedup();
        let (db, turns) = match &self.writers {
            Writers::Together(groups) => (Held::Shared(groups.join().await?), Vec::new()),
            Writers::ByCentre(turns) => {
                let taken = turns.take(&centres).await?;
                let begin = "begin isolation level read committed";
                (Held::Alone(self.writer.begin_with(begin).await?), taken)
            }
        };
        let mut write = Write { db, _turns: turns };
        lock(&mut write, &centres).await?;
        Ok(write)
    }
}

impl Write {
    /// Makes it safe.
    pub(super) async fn commit(self) -> Result<(), StoreError> {
        match self.db {
            Held::Alone(db) => Ok(db.commit().await?),
            Held::Shared(member) => member.commit().await,
        }
    }
}

impl Deref for Write {
    type Target = AnyConnection;

    fn deref(&self) -> &AnyConnection {
        match &self.db {
            Held::Alone(db) => db,
            Held::Shared(member) => member,
        }
    }
}

impl DerefMut for Write {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        match &mut self.db {
            Held::Alone(db) => db,
            Held::Shared(member) => member,
        }
    }
}

type Turn = OwnedMutexGuard<()>;

/// Whose turn it is, at each centre where anybody writes.
#[derive(Clone, Default)]
pub(super) struct Turns(Arc<PlainMutex<BTreeMap<CentreKey, Arc<Mutex<()>>>>>);

impl Turns {
    async fn take(&self, centres: &[&CentreKey]) -> Result<Vec<Turn>, StoreError> {
        let mut taken = Vec::with_capacity(centres.len());
        for centre in centres {
            let turn = self.queue(centre).lock_owned();
            taken.push(timeout(PATIENCE, turn).await.map_err(|_| StoreError::Busy)?);
        }
        Ok(taken)
    }

    fn queue(&self, centre: &CentreKey) -> Arc<Mutex<()>> {
        let mut queues = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Names come from requests: those of nobody who waits are forgotten.
        queues.retain(|_, queue| Arc::strong_count(queue) > 1);
        queues.entry(centre.clone()).or_default().clone()
    }
}
