//! Group commit for a database with one writer: who waits for their turn meanwhile writes into the same transaction, each
//! behind a savepoint of their own, and one flush of the disk makes all of it safe. Each has an answer of their own: what
//! one fails at is undone alone, and nobody is answered before the commit.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use sqlx::{Any, AnyConnection, AnyPool, Transaction};
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard, mpsc, oneshot};
use tokio::time::timeout;

use super::StoreError;
use super::database::PATIENCE;

/// The most turns in a transaction: whoever is first waits for the others.
const MOST: usize = 32;

/// What the members of a group write into, one after the other; nothing once it is committed.
type Shared = Option<Transaction<'static, Any>>;
type Waiting = oneshot::Sender<Result<Member, StoreError>>;
type Outcome = oneshot::Sender<Result<(), StoreError>>;

/// Where writers wait for their turn.
#[derive(Clone)]
pub(super) struct Groups(mpsc::UnboundedSender<Waiting>);

/// One who writes now. Dropped without a commit, what they wrote is undone.
pub(super) struct Member {
    shared: OwnedMappedMutexGuard<Shared, Transaction<'static, Any>>,
    done: oneshot::Sender<Outcome>,
}

impl Groups {
    /// Groups over the only connection that writes.
    pub(super) fn new(writer: AnyPool) -> Groups {
        let (waiting, queue) = mpsc::unbounded_channel();
        tokio::spawn(serve(writer, queue));
        Groups(waiting)
    }

    /// Waits for one's turn.
    pub(super) async fn join(&self) -> Result<Member, StoreError> {
        let (waiting, turn) = oneshot::channel();
        self.0.send(waiting).map_err(|_| StoreError::Busy)?;
        let turn = timeout(PATIENCE, turn).await.map_err(|_| StoreError::Busy)?;
        turn.map_err(|_| StoreError::Busy)?
    }
}

impl Member {
    /// Waits until what was written is safe.
    pub(super) async fn commit(self) -> Result<(), StoreError> {
        let (outcome, safe) = oneshot::channel();
        self.done.send(outcome).map_err(|_| StoreError::Busy)?;
        drop(self.shared);
        // Whose transaction is lost is not told, and may ask again.
        safe.await.map_err(|_| StoreError::Busy)?
    }
}

impl Deref for Member {
    type Target = AnyConnection;

    fn deref(&self) -> &AnyConnection {
        &self.shared
    }
}

impl DerefMut for Member {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        &mut self.shared
    }
}

/// One transaction after the other, as long as anybody may write.
async fn serve(writer: AnyPool, mut queue: mpsc::UnboundedReceiver<Waiting>) {
    while let Some(first) = queue.recv().await {
        // At once: a transaction that reads first and locks later fails when another process wrote between.
        match writer.begin_with("begin immediate").await {
            Ok(begun) => group(Arc::new(Mutex::new(Some(begun))), first, &mut queue).await,
            Err(error) => drop(first.send(Err(error.into()))),
        }
    }
}

/// Lets the first write, then everybody who waits by then, and commits. If it fails, all of them hear so.
async fn group(shared: Arc<Mutex<Shared>>, first: Waiting, queue: &mut mpsc::UnboundedReceiver<Waiting>) {
    let mut members = Vec::new();
    let mut turns = 0;
    let mut next = Some(first);
    while let Some(waiting) = next {
        match member(&shared, waiting).await {
            Ok(outcome) => members.extend(outcome),
            Err(Lost) => return,
        }
        turns += 1;
        next = if turns < MOST { queue.try_recv().ok() } else { None };
    }
    let Some(whole) = shared.lock().await.take() else {
        return;
    };
    let mut failed = whole.commit().await.err();
    let is_safe = failed.is_none();
    for outcome in members {
        let _ = outcome.send(match failed.take() {
            None if is_safe => Ok(()),
            // The first hears why, the others that they may try again.
            None => Err(StoreError::Busy),
            Some(error) => Err(error.into()),
        });
    }
}

/// The transaction is not there any more, and with it what its members wrote: a full disk ends one by itself.
struct Lost;

impl From<sqlx::Error> for Lost {
    fn from(_: sqlx::Error) -> Lost {
        Lost
    }
}

/// Lets one write. Who wants to hear of the commit; nobody, if what was written is undone.
async fn member(shared: &Arc<Mutex<Shared>>, waiting: Waiting) -> Result<Option<Outcome>, Lost> {
    if waiting.is_closed() {
        return Ok(None);
    }
    let turn = shared.clone().lock_owned().await;
    let mut turn = OwnedMutexGuard::try_map(turn, Option::as_mut).map_err(|_| Lost)?;
    sqlx::query("savepoint member").execute(&mut **turn).await?;
    let (done, said) = oneshot::channel();
    // Whoever has gone meanwhile drops it at once.
    drop(waiting.send(Ok(Member { shared: turn, done })));
    // The turn is over when the member is dropped, by a commit or without.
    let mut shared = shared.lock().await;
    let whole = shared.as_mut().ok_or(Lost)?;
    let outcome = said.await.ok();
    if outcome.is_none() {
        sqlx::query("rollback to member").execute(&mut **whole).await?;
    }
    sqlx::query("release member").execute(&mut **whole).await?;
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Keys;
    use crate::store::{Database, Store};

    #[tokio::test]
    async fn who_fails_in_a_group_fails_alone() {
        let folder = tempfile::tempdir().unwrap();
        let keys: Keys = Keys::generate("test").unwrap().parse().unwrap();
        let place = Database::File(folder.path().join("dost.sqlite"));
        let store = Store::open(&place, keys).await.unwrap();
        let add = async |db: &mut AnyConnection, centre: &'static str| {
            let query = sqlx::query("insert into centres (centre) values ($1)").bind(centre);
            query.execute(db).await
        };
        let mut first = store.write().await.unwrap();
        add(&mut first, "first").await.unwrap();
        let fails = async {
            let mut second = store.write().await.unwrap();
            add(&mut second, "second").await.unwrap();
            assert!(add(&mut second, "first").await.is_err(), "it is there already");
        };
        let succeeds = async {
            let mut third = store.write().await.unwrap();
            add(&mut third, "third").await.unwrap();
            third.commit().await.unwrap();
        };
        // The others wait before the first commits.
        tokio::join!(fails, succeeds, async { first.commit().await.unwrap() });
        let stored: Vec<String> = sqlx::query_scalar("select centre from centres order by centre")
            .fetch_all(&store.readers)
            .await
            .unwrap();
        assert_eq!(stored, ["first", "third"]);
    }
}
