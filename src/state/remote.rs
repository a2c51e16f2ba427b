//! What is being fetched: the only shape of data that comes over the line.

use std::future::Future;
use std::rc::Rc;

use yew::prelude::*;

use crate::platform::net::Failure;
use crate::platform::{line, task, ticker};

/// Data on its way.
#[derive(Clone, Debug, PartialEq)]
pub enum Remote<T> {
    /// Under way.
    Loading,
    /// Here.
    Here(T),
    /// Not to be had.
    Failed(Failure),
}

/// Fetches when `key` changes, again on demand, and again by itself once a lost line may be back. An answer that comes
/// after the next fetch began, or after its screen is gone, is dropped.
#[hook]
pub fn use_remote<K, T, F>(key: K, fetch: impl Fn(&K) -> F + 'static) -> (Remote<T>, Callback<()>)
where
    K: Clone + PartialEq + 'static,
    T: Clone + PartialEq + 'static,
    F: Future<Output = Result<T, Failure>> + 'static,
{
    let remote = use_state(|| Remote::Loading);
    let round = use_state_eq(|| 0u32);
    let newest = use_mut_ref(|| 0u32);
    {
        let (remote, newest, fetch) = (remote.setter(), newest, Rc::new(fetch));
        use_effect_with((key, *round), move |(key, _)| {
            *newest.borrow_mut() += 1;
            let mine = *newest.borrow();
            remote.set(Remote::Loading);
            let (fetch, key, still) = (fetch.clone(), key.clone(), newest.clone());
            let coming = move || fetch(&key);
            task::spawn(async move {
                let wanted = || *still.borrow() == mine;
                loop {
                    let result = coming().await;
                    if !wanted() {
                        return;
                    }
                    let lost = matches!(result, Err(Failure::Offline));
                    remote.set(match result {
                        Ok(data) => Remote::Here(data),
                        Err(failure) => Remote::Failed(failure),
                    });
                    if !lost || !line::may_be_back(wanted).await {
                        return;
                    }
                }
            });
            move || *newest.borrow_mut() += 1
        });
    }
    let again = {
        let (setter, value) = (round.setter(), *round);
        Callback::from(move |()| setter.set(value + 1))
    };
    ((*remote).clone(), again)
}

/// Fetches again every so many seconds, too; while that is under way, what was seen last stays.
#[hook]
pub fn use_watched<K, T, F>(
    key: K,
    seconds: u32,
    fetch: impl Fn(&K) -> F + 'static,
) -> (Remote<T>, Callback<()>)
where
    K: Clone + PartialEq + 'static,
    T: Clone + PartialEq + 'static,
    F: Future<Output = Result<T, Failure>> + 'static,
{
    let beat = ticker::use_beat(seconds);
    let last = use_mut_ref(|| None::<T>);
    let (now, again) = use_remote((key, beat), move |(key, _)| fetch(key));
    if let Remote::Here(seen) = &now {
        last.replace(Some(seen.clone()));
    }
    let shown = match (now, &*last.borrow()) {
        (Remote::Loading, Some(seen)) => Remote::Here(seen.clone()),
        (now, _) => now,
    };
    (shown, again)
}
