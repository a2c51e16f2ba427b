//! Booking under load, on both databases: how soon free times are shown, how many visits are booked in a second beside
//! what the same database inserts at its fastest, and what a request costs as more and more is booked.
//!
//! `cargo xtask bench server` runs it and keeps the tables. With the figure `DOST_BENCH_CELLS` the last one ends sooner.

// A bench tells what it measured.
#![allow(clippy::print_stdout)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a bench fails by panicking")]

mod client;
#[path = "../../tests/postgres/instance.rs"]
#[expect(dead_code, reason = "the tests use more of it")]
mod instance;
mod load;
mod world;

use std::time::Duration;

use server::store::Database;

use load::Latencies;
use world::World;

/// Searches a second. Ten times the ministry's visits are 28,000 a working day of nine hours, not one a second; whoever
/// comes looks for times perhaps five times, and the busiest hour has three times the mean.
const SEARCHES: u32 = 15;
/// For how long anything is measured.
const SPELL: Duration = Duration::from_secs(20);
/// Clients that book at once.
const CLIENTS: usize = 16;
/// Cells booked in the past, one after the other.
const BOOKED: [u64; 4] = [10_000, 100_000, 1_000_000, 10_000_000];

#[tokio::main]
async fn main() {
    let most: u64 = std::env::var("DOST_BENCH_CELLS").map_or(u64::MAX, |text| text.parse().unwrap());
    println!("| database | what | times | median | 99 of 100 below | slowest |");
    println!("|---|---|--:|--:|--:|--:|");
    let folder = tempfile::tempdir().unwrap();
    let cluster = instance::Cluster::start("on");
    let mut rates = Vec::new();
    let mut curves = Vec::new();
    for (name, database) in [
        ("SQLite", Database::File(folder.path().join("dost.sqlite"))),
        ("PostgreSQL", cluster.database()),
    ] {
        let world = World::new(&database).await;
        world.fill().await;
        let searches = load::searches(&world, SEARCHES, SPELL).await;
        row(
            name,
            &format!("free times, {SEARCHES} searches a second"),
            searches,
        );
        let searches = load::searches(&world, 10 * SEARCHES, SPELL).await;
        row(name, &format!("the same, {} a second", 10 * SEARCHES), searches);
        let (visits, latencies) = load::bookings(&world, CLIENTS, SPELL).await;
        row(
            name,
            &format!("a time held and confirmed, {CLIENTS} at once"),
            latencies,
        );
        rates.push((name, visits, world.raw(CLIENTS, SPELL).await));

        let mut curve = Vec::new();
        for cells in BOOKED.into_iter().filter(|&cells| cells <= most) {
            world.book_in_the_past(cells).await;
            curve.push((cells, load::one_by_one(&world).await));
        }
        curves.push((name, curve));
    }

    println!("\n| database | visits booked a second | their transactions | bare inserts a second | share |");
    println!("|---|--:|--:|--:|--:|");
    for (name, visits, raw) in rates {
        let writes = 2.0 * visits;
        println!(
            "| {name} | {visits:.0} | {writes:.0} | {raw:.0} | {:.2} |",
            writes / raw
        );
    }
    println!("\n| database | cells booked | a search | times the first | a booking | times the first |");
    println!("|---|--:|--:|--:|--:|--:|");
    for (name, curve) in curves {
        let (_, first) = curve[0];
        for (cells, (search, booking)) in curve {
            println!(
                "| {name} | {cells} | {} | {:.2} | {} | {:.2} |",
                written(search),
                search.as_secs_f64() / first.0.as_secs_f64(),
                written(booking),
                booking.as_secs_f64() / first.1.as_secs_f64(),
            );
        }
    }
}

fn row(database: &str, what: &str, mut latencies: Latencies) {
    println!(
        "| {database} | {what} | {} | {} | {} | {} |",
        latencies.len(),
        written(latencies.below(50)),
        written(latencies.below(99)),
        written(latencies.below(100)),
    );
}

fn written(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}
