//! The server's only source of the current time, so that tests can set it.

use std::sync::Arc;

use time::UtcDateTime;

/// Tells the time.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> UtcDateTime + Send + Sync>);

impl Clock {
    /// The machine's clock.
    pub fn system() -> Clock {
        Clock::from_fn(UtcDateTime::now)
    }

    /// Any other clock.
    pub fn from_fn(now: impl Fn() -> UtcDateTime + Send + Sync + 'static) -> Clock {
        Clock(Arc::new(now))
    }

    /// The current moment.
    pub fn now(&self) -> UtcDateTime {
        (self.0)()
    }
}
