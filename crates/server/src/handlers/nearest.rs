//! The nearest free times: what to offer first, and what to offer instead.

use api::Alternative;
use booking::{Cell, CentreKey, Services, baku};
use time::{Date, Duration, UtcDateTime};

use crate::app::State;
use crate::store::StoreError;

/// The most days read at once while looking for a free one.
const LONGEST_STRIDE: u8 = 32;
/// How many other centres are named.
const OTHERS: usize = 2;

/// The first day with a free time from `from` on, and of that day the time nearest to `around`: at the centre
/// itself, then at the centres where it is soonest.
pub(super) async fn nearest(
    state: &State,
    centre: &CentreKey,
    services: &Services,
    from: Date,
    around: Cell,
) -> Result<Vec<Alternative>, StoreError> {
    let now = state.clock.now();
    let mut found: Vec<Alternative> = soonest(state, now, centre, services, from, around)
        .await?
        .into_iter()
        .collect();
    let mut others = Vec::new();
    for other in state
        .store
        .centres()
        .await?
        .iter()
        .filter(|other| *other != centre)
    {
        others.extend(soonest(state, now, other, services, from, around).await?);
    }
    others.sort_by_key(|other| (other.date, other.time.index().abs_diff(around.index())));
    found.extend(others.into_iter().take(OTHERS));
    Ok(found)
}

async fn soonest(
    state: &State,
    now: UtcDateTime,
    centre: &CentreKey,
    services: &Services,
    from: Date,
    around: Cell,
) -> Result<Option<Alternative>, StoreError> {
    let local = baku::local(now);
    let last = local
        .saturating_add(Duration::days(i64::from(state.policy.horizon_days)))
        .date();
    let mut first = from.max(local.date());
    // The first day is most often it; if not, read twice as many each time.
    let mut stride = 1;
    while first <= last {
        let (outlook, length) = state.store.outlook(now, centre, services, first, stride).await?;
        let days = (0..stride).map(|day| first.saturating_add(Duration::days(i64::from(day))));
        for date in days {
            if let Some(time) = outlook.nearest_free(&state.policy, local, date, length, around) {
                return Ok(Some(Alternative {
                    centre: centre.clone(),
                    date,
                    time,
                }));
            }
        }
        first = first.saturating_add(Duration::days(i64::from(stride)));
        stride = LONGEST_STRIDE.min(stride * 2);
    }
    Ok(None)
}
