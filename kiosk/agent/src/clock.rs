//! What time it is: the server's time where it was heard, for a kiosk's own clock may be wrong by years.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use api::{Config, paths};
use hyper::Request;
use hyper::body::Bytes;

use crate::line::Line;

/// How often the server is asked; more often until it was heard.
const ASK_AGAIN: Duration = Duration::from_secs(60);
const UNHEARD: Duration = Duration::from_secs(5);

/// The clock, and whether the server answers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clock(Arc<Mutex<Heard>>);

#[derive(Clone, Copy, Debug, Default)]
struct Heard {
    /// The server's seconds since 1970, and when it said so.
    time: Option<(i64, Instant)>,
    line: bool,
}

impl Clock {
    /// Seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        match self.heard().time {
            Some((then, at)) => then.saturating_add(seconds(at.elapsed())),
            None => seconds(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()),
        }
    }

    /// Seconds since the server was last heard.
    pub(crate) fn silence(&self) -> Option<u32> {
        let (_, at) = self.heard().time?;
        Some(u32::try_from(at.elapsed().as_secs()).unwrap_or(u32::MAX))
    }

    /// Whether the server was heard when it was last asked.
    pub(crate) fn line(&self) -> bool {
        self.heard().line
    }

    /// Asks the server again and again.
    pub(crate) async fn follow(self, line: Line) {
        loop {
            let said = ask(&line).await;
            self.set(said);
            tokio::time::sleep(if said.is_some() { ASK_AGAIN } else { UNHEARD }).await;
        }
    }

    fn set(&self, said: Option<i64>) {
        let mut heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        heard.line = said.is_some();
        if let Some(now) = said {
            heard.time = Some((now, Instant::now()));
        }
    }

    fn heard(&self) -> Heard {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn ask(line: &Line) -> Option<i64> {
    let request = Request::get(paths::CONFIG).body(Bytes::new()).ok()?;
    let answer = line.ask(request).await.ok()?;
    let config: Config = serde_json::from_slice(answer.body()).ok()?;
    Some(config.now)
}

fn seconds(of: Duration) -> i64 {
    i64::try_from(of.as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_servers_time_counts_once_heard_and_goes_on_without_it() {
        let clock = Clock::default();
        let own = clock.now();
        assert!(own > 1_700_000_000 && !clock.line(), "the machine's own");
        clock.set(Some(86_400));
        assert!((86_400..86_402).contains(&clock.now()) && clock.line());
        clock.set(None);
        assert!((86_400..86_402).contains(&clock.now()), "still the server's");
        assert!(!clock.line());
    }
}
