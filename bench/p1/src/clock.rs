//! How long work takes: again and again until the time is over, every sum compared with the oracle's.

use std::time::Duration;

use anyhow::{Result, ensure};
use nix::time::{ClockId, clock_gettime};

use crate::corpus::Expected;
use crate::say;

const WARM_UP: Duration = Duration::from_secs(1);
/// How long each way is measured.
pub(crate) const MEASURED: Duration = Duration::from_secs(2);
/// Cases between two looks at the clock.
const CHUNK: usize = 500;

/// Time that the processor gave to this process: other programs on the machine do not count.
pub(crate) fn now() -> Result<Duration> {
    Ok(clock_gettime(ClockId::CLOCK_PROCESS_CPUTIME_ID)?.into())
}

/// Measures one way over all items, warmed up; the work gives the figure in qəpik.
pub(crate) fn measure<T>(
    mode: &str,
    items: &[T],
    expected: &[Expected],
    work: impl Fn(&T) -> Result<i64>,
) -> Result<()> {
    lap(items, WARM_UP, &work)?;
    let begun = now()?;
    let (done, sum) = lap(items, MEASURED, &work)?;
    speed(mode, done, now()?.saturating_sub(begun))?;
    let should: i64 = expected.iter().cycle().take(done).map(|it| it.total).sum();
    ensure!(sum == should, "{mode}: the figures come to {sum}, not {should}");
    Ok(())
}

fn lap<T>(items: &[T], time: Duration, work: impl Fn(&T) -> Result<i64>) -> Result<(usize, i64)> {
    let end = now()? + time;
    let (mut done, mut sum) = (0, 0);
    for chunk in items.chunks(CHUNK).cycle() {
        if now()? >= end {
            break;
        }
        for item in chunk {
            sum += work(item)?;
        }
        done += chunk.len();
    }
    Ok((done, sum))
}

/// Prints the speed of one way.
pub(crate) fn speed(mode: &str, cases: usize, took: Duration) -> Result<()> {
    let seconds = took.as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "a count of cases, far below 2^53")]
    let per_second = cases as f64 / seconds;
    say(&serde_json::json!({"mode": mode, "cases": cases, "seconds": seconds, "per_second": per_second}))
}
