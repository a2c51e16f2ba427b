//! How the screen is, as its keeper says: serving or resting, and how often it started again within the last day.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use api::fleet::Version;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// More restarts than this are as bad as this many.
const MOST: usize = 1000;

/// What the keeper does with the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Service {
    /// It shows the guide, or starts to.
    #[default]
    Guide,
    /// It shows the way to the desk.
    Desk,
}

/// Told by the keeper, read by whoever reports.
#[derive(Clone, Debug, Default)]
pub(crate) struct Condition(Arc<Mutex<Told>>);

#[derive(Debug, Default)]
struct Told {
    service: Service,
    restarts: VecDeque<Instant>,
    app: Option<Version>,
}

impl Condition {
    /// From now on the screen shows this.
    pub(crate) fn shows(&self, service: Service) {
        self.told().service = service;
    }

    /// The screen starts again after a fault.
    pub(crate) fn restarted(&self, now: Instant) {
        let mut told = self.told();
        told.restarts.push_back(now);
        if told.restarts.len() > MOST {
            told.restarts.pop_front();
        }
    }

    /// From now on the guide is this build, if it says which.
    pub(crate) fn shows_app(&self, app: Option<Version>) {
        self.told().app = app;
    }

    /// Which build the guide is.
    pub(crate) fn app(&self) -> Option<Version> {
        self.told().app.clone()
    }

    /// What it shows.
    pub(crate) fn service(&self) -> Service {
        self.told().service
    }

    /// How often it started again within the day before this moment.
    pub(crate) fn restarts(&self, now: Instant) -> u16 {
        let mut told = self.told();
        told.restarts
            .retain(|at| now.saturating_duration_since(*at) < DAY);
        u16::try_from(told.restarts.len()).unwrap_or(u16::MAX)
    }

    fn told(&self) -> std::sync::MutexGuard<'_, Told> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn restarts_are_those_of_the_last_day() {
        let condition = Condition::default();
        let start = Instant::now();
        let hours = |hours: u64| start + Duration::from_secs(hours * 60 * 60);
        for hour in [0, 1, 23] {
            condition.restarted(hours(hour));
        }
        assert_eq!(
            [23, 24, 25, 47].map(|hour| condition.restarts(hours(hour))),
            [3, 2, 1, 0]
        );
        assert_eq!(condition.service(), Service::Guide);
        condition.clone().shows(Service::Desk);
        assert_eq!(condition.service(), Service::Desk);
    }
}
