//! The nearest free times: what to offer first, and what to offer instead.

use api::Alternative;
use booking::{Cell, CentreKey, Services, baku};
use time::{Date, Duration};

use crate::app::State;
use crate::store::StoreError;

/// The most days read for one search alone while looking for a free one.
const LONGEST_STRIDE: i64 = 4;
/// How many other centres are named.
const OTHERS: usize = 2;

/// The first day with a free time from `from` on, and of that day the time nearest to `around`: at the centre
/// itself, then at the centres where it is soonest. `but` is never among them.
pub(super) async fn nearest(
    state: &State,
    centre: &CentreKey,
    services: &Services,
    from: Date,
    around: Cell,
    but: Option<Alternative>,
) -> Result<Vec<Alternative>, StoreError> {
    let now = state.clock.now();
    let local = baku::local(now);
    let last = local
        .saturating_add(Duration::days(i64::from(state.policy.horizon_days)))
        .date();
    let mut first = from.max(local.date());
    let mut found = Vec::new();
    let mut searched = state.store.offers(services).await?;
    // The first day is most often it; if not, twice as many are looked up each time, and at last all there are.
    let mut stride = 1;
    while first <= last && !searched.is_empty() {
        if stride <= LONGEST_STRIDE {
            let until = first.saturating_add(Duration::days(stride - 1));
            state.store.look_up(now, &mut searched, first..=until).await?;
        } else {
            stride = (last - first).whole_days() + 1;
            let today = local.date();
            state.store.look_ahead(now, &mut searched, today..=last).await?;
        }
        searched.retain(|centre, (outlook, length)| {
            let soonest = (0..stride).find_map(|day| {
                let date = first.saturating_add(Duration::days(day));
                let times = outlook.free(&state.policy, local, date, services, *length);
                let others = times.map(|time| Alternative {
                    centre: centre.clone(),
                    date,
                    time,
                });
                others
                    .filter(|other| Some(other) != but.as_ref())
                    .min_by_key(|other| other.time.index().abs_diff(around.index()))
            });
            let goes_on = soonest.is_none();
            found.extend(soonest);
            goes_on
        });
        first = first.saturating_add(Duration::days(stride));
        stride *= 2;
    }
    found.sort_by_key(|other| {
        let elsewhere = other.centre != *centre;
        (
            elsewhere,
            other.date,
            other.time.index().abs_diff(around.index()),
            other.centre.clone(),
        )
    });
    let here = usize::from(found.first().is_some_and(|first| first.centre == *centre));
    found.truncate(here + OTHERS);
    Ok(found)
}
