//! Measures the whole law on this machine: `law-speed <households>`, figures as JSON lines.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use law_bench::Households;

const RUNS: usize = 5;

fn main() {
    let count = std::env::args().nth(1).and_then(|text| text.parse().ok());
    let count: u32 = count.unwrap_or(10_000);
    let households = Households::new(count);
    let timed = |first: usize, many: usize| {
        let begun = Instant::now();
        black_box(households.assess_part(first, many));
        begun.elapsed()
    };
    let everybody = usize::try_from(count).unwrap_or(usize::MAX);
    timed(0, everybody);
    let mut runs = [(); RUNS].map(|()| timed(0, everybody));
    runs.sort();
    // The best of a household's runs: the machine may have been busy with something else.
    let best = |one| (0..RUNS).map(|_| timed(one, 1)).min().unwrap_or_default();
    let slowest = (0..everybody).map(best).max().unwrap_or_default();
    say("law", count, runs[RUNS / 2]);
    say("law-slowest", 1, slowest);
}

fn say(mode: &str, cases: u32, took: Duration) {
    let seconds = took.as_secs_f64();
    let line = serde_json::json!({
        "engine": "law",
        "version": env!("CARGO_PKG_VERSION"),
        "mode": mode,
        "cases": cases,
        "seconds": seconds,
        "per_second": f64::from(cases) / seconds,
    });
    println!("{line}");
}
