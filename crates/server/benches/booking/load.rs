//! What clients do to the server, and how long it takes them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use api::paths;
use serde_json::json;
use tokio::task::JoinSet;

use crate::client::Client;
use crate::world::{World, query};

/// How long each of many requests took.
#[derive(Default)]
pub(crate) struct Latencies(Vec<Duration>);

impl Latencies {
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// So many of a hundred took no longer.
    pub(crate) fn below(&mut self, percent: usize) -> Duration {
        self.0.sort_unstable();
        self.0[(self.0.len() * percent).div_ceil(100) - 1]
    }
}

/// Searches that come at their time, whether or not those before have been answered. What a search waits for its turn
/// counts as part of it.
pub(crate) async fn searches(world: &World, a_second: u32, spell: Duration) -> Latencies {
    let mut clients = Vec::new();
    for _ in 0..16 {
        clients.push(Arc::new(tokio::sync::Mutex::new(
            Client::connect(world.address).await,
        )));
    }
    let begun = Instant::now();
    let mut tasks = JoinSet::new();
    for number in 0..a_second * u32::try_from(spell.as_secs()).unwrap() {
        let due = begun + spell * number / (a_second * u32::try_from(spell.as_secs()).unwrap());
        let client = clients[number as usize % clients.len()].clone();
        tasks.spawn(async move {
            tokio::time::sleep_until(due.into()).await;
            client.lock().await.search(&query(number)).await;
            due.elapsed()
        });
    }
    Latencies(tasks.join_all().await)
}

/// Clients that each hold a time, confirm it, and go on with the next: visits a second, and how long each took.
pub(crate) async fn bookings(world: &World, clients: usize, spell: Duration) -> (f64, Latencies) {
    let begun = Instant::now();
    let mut tasks = JoinSet::new();
    for _ in 0..clients {
        let (address, free, next) = (world.address, world.free.clone(), world.next.clone());
        tasks.spawn(async move {
            let mut client = Client::connect(address).await;
            let mut latencies = Vec::new();
            while begun.elapsed() < spell {
                latencies.push(book(&mut client, &free, &next).await);
            }
            latencies
        });
    }
    let latencies: Vec<Duration> = tasks.join_all().await.concat();
    let rate = latencies.len() as f64 / begun.elapsed().as_secs_f64();
    (rate, Latencies(latencies))
}

/// The median of a search and of a booking, with nobody else there.
pub(crate) async fn one_by_one(world: &World) -> (Duration, Duration) {
    let mut client = Client::connect(world.address).await;
    let (mut searches, mut bookings) = (Latencies::default(), Latencies::default());
    for number in 0..400 {
        let asked = Instant::now();
        client.search(&query(number)).await;
        searches.0.push(asked.elapsed());
        bookings.0.push(book(&mut client, &world.free, &world.next).await);
    }
    (searches.below(50), bookings.below(50))
}

/// Books the next of the free times. How long that took.
async fn book(client: &mut Client, free: &[(String, String, String)], next: &AtomicUsize) -> Duration {
    let number = next.fetch_add(1, Ordering::Relaxed);
    let (centre, date, time) = free.get(number).unwrap_or_else(|| panic!("all times are booked"));
    let begun = Instant::now();
    let wanted = json!({"centre": centre, "services": ["service_0"], "date": date, "time": time});
    let (status, held) = client
        .write(paths::VISITS, &format!("bench-hold-{number:08}"), &wanted)
        .await;
    assert_eq!(status, 201, "{held}");
    let person = json!({"reference": held["reference"], "name": "Günel Əliyeva", "phone": format!("+99450{number:07}"),
        "language": "az"});
    let (status, visit) = client
        .write(paths::CONFIRM, &format!("bench-confirm-{number:08}"), &person)
        .await;
    assert_eq!(status, 200, "{visit}");
    begun.elapsed()
}
