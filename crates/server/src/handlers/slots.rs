//! `GET /api/slots`: free and taken times of a centre over some days.

use api::{Code, DaySlots, SlotState, SlotTime, SlotsQuery, SlotsReply, paths};
use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State as FromState};
use booking::{Cell, baku};
use time::Duration;

use super::nearest::nearest;
use crate::app::State;
use crate::problem::Failure;

/// Free and taken times, and the nearest free ones.
#[utoipa::path(
    get,
    path = paths::SLOTS,
    params(
        ("centre" = api::schema::CentreKey, Query, description = "Where."),
        ("services" = String, Query, description = "Keys of one to six services, with commas between.", example = "old_age_pension"),
        ("from" = api::schema::Date, Query, description = "The first day."),
        ("days" = u8, Query, description = "How many days, 1 to 14.", minimum = 1, maximum = 14),
    ),
    responses((status = 200, body = SlotsReply), super::Problems)
)]
pub(crate) async fn slots(
    FromState(state): FromState<State>,
    query: Result<Query<Vec<(String, String)>>, QueryRejection>,
) -> Result<Json<SlotsReply>, Failure> {
    let Query(pairs) = query.map_err(|_| Failure::new(Code::InvalidRequest))?;
    let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let query = SlotsQuery::from_pairs(pairs)
        .map_err(|error| Failure::new(Code::InvalidRequest).field(error.field))?;

    let now = state.clock.now();
    let local = baku::local(now);
    let SlotsQuery {
        centre,
        services,
        from,
        days,
    } = query;
    let last = from.saturating_add(Duration::days(i64::from(days) - 1));
    let offer = state.store.offer(now, &centre, &services, from..=last);
    let (outlook, minutes) = offer.await?;
    let days = (0..days)
        .map(|day| from.saturating_add(Duration::days(i64::from(day))))
        .map(
            |date| match outlook.starts(&state.policy, local, date, &services, minutes) {
                Err(reason) => DaySlots::Closed { date, reason },
                Ok(starts) => {
                    let slot = |start: booking::slots::Start| SlotTime {
                        time: start.at,
                        state: if start.counter.is_some() {
                            SlotState::Free
                        } else {
                            SlotState::Taken
                        },
                    };
                    DaySlots::Open {
                        date,
                        times: starts.into_iter().map(slot).collect(),
                    }
                }
            },
        );
    let days = days.collect();
    let nearest = nearest(&state, &centre, &services, local.date(), Cell::MIDNIGHT, None).await?;
    Ok(Json(SlotsReply {
        centre,
        services,
        minutes,
        days,
        nearest,
    }))
}
