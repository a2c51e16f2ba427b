//! Twelve centres with 160 services and sixty days, 70 of 100 cells taken, and a server for them.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::time::{Duration, Instant};

use booking::capacity::WEEK;
use booking::slots::Opening;
use booking::{Cell, Minutes, Policy};
use catalogue::holidays::{Day, non_working};
use server::Site;
use server::app::{State, app};
use server::clock::Clock;
use server::fleet::Watch;
use server::keys::Keys;
use server::listen::Drain;
use server::metrics::Metrics;
use server::store::{Database, Seed, Store, Timetable};
use sqlx::any::AnyPoolOptions;
use sqlx::{AnyPool, AssertSqlSafe};
use time::{Date, Duration as Days, UtcDateTime};
use tokio::task::JoinSet;

const CENTRES: u32 = 12;
const SERVICES: u16 = 160;
/// Every centre's, as the seed gives them.
const COUNTERS: u32 = 3;
/// Quarters of an hour from nine to six.
const QUARTERS: u32 = 36;
/// Quarters of all counters of all centres on one day.
const A_DAY: u32 = CENTRES * COUNTERS * QUARTERS;
/// Of a hundred.
const TAKEN: u32 = 70;
/// Monday, the 2nd of November 2026, ten in the morning in Baku: sixty days on there is no holiday but the 8th and 9th.
const NOW: i64 = 1_793_599_200;

pub(crate) struct World {
    pub(crate) address: SocketAddr,
    /// Centre, date and time of what is free, once for each counter.
    pub(crate) free: Arc<Vec<(String, String, String)>>,
    /// Which of them is booked next.
    pub(crate) next: Arc<AtomicUsize>,
    database: AnyPool,
    is_postgres: bool,
}

/// The query of a search: each another centre, service and week.
pub(crate) fn query(number: u32) -> String {
    let (centre, service) = (number % CENTRES, number * 7 % u32::from(SERVICES));
    let from = api::iso_date::format(today() + Days::days(i64::from(number * 5 % 46)));
    format!("centre=centre_{centre}&services=service_{service}&from={from}&days=14")
}

fn today() -> Date {
    UtcDateTime::from_unix_timestamp(NOW).unwrap().date()
}

impl World {
    /// An empty database with a server on a free port.
    pub(crate) async fn new(database: &Database) -> World {
        let keys: Keys = Keys::generate("bench").unwrap().parse().unwrap();
        let store = Store::open(database, keys).await.unwrap();
        store.seed(&seed()).await.unwrap();
        let state = State {
            store,
            clock: Clock::from_fn(|| UtcDateTime::from_unix_timestamp(NOW).unwrap()),
            policy: Policy::default(),
            office: None,
            metrics: Metrics::default(),
            watch: Watch::new(UtcDateTime::from_unix_timestamp(NOW).unwrap(), None),
            drain: Drain::default(),
        };
        let site = tempfile::tempdir().unwrap();
        std::fs::write(site.path().join("index.html"), "<!doctype html><title>-</title>").unwrap();
        let router = app(state, &Site::open(site.path(), api::Surface::Home).unwrap());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        let (url, is_postgres) = match database {
            Database::File(path) => (format!("sqlite://{}", path.display()), false),
            Database::Postgres(address) => (address.clone(), true),
        };
        let connections = if is_postgres { 16 } else { 1 };
        World {
            address,
            free: Arc::new(free()),
            next: Arc::default(),
            database: AnyPoolOptions::new()
                .max_connections(connections)
                .test_before_acquire(false)
                .connect(&url)
                .await
                .unwrap(),
            is_postgres,
        }
    }

    /// Takes 70 of 100 cells of the sixty days ahead.
    pub(crate) async fn fill(&self) {
        let quarters = (0..A_DAY * 60)
            .filter(|&number| is_taken(number))
            .map(i64::from)
            .collect::<Vec<_>>();
        for some in quarters.chunks(20_000) {
            let numbers = some
                .iter()
                .map(|number| format!("({number})"))
                .collect::<Vec<_>>()
                .join(",");
            let of = match self.is_postgres {
                true => format!("(values {numbers}) as numbers (number)"),
                false => format!("(select column1 as number from (values {numbers}))"),
            };
            self.enter(&of, "booked", "+").await;
        }
        self.settle().await;
    }

    /// Books until so many cells of days gone by are, the latest days first.
    pub(crate) async fn book_in_the_past(&self, cells: u64) {
        let before: i64 = self
            .count("select count(*) from visits where state = 'served'")
            .await;
        let until = i64::try_from(cells / 3).unwrap();
        for first in (before..until).step_by(500_000) {
            let last = until.min(first + 500_000) - 1;
            let of = match self.is_postgres {
                true => format!("generate_series({first}, {last}) as numbers (number)"),
                false => format!(
                    "(with recursive numbers (number) as (select {first} union all
                     select number + 1 from numbers where number < {last}) select number from numbers)"
                ),
            };
            self.enter(&of, "served", "-").await;
        }
        self.settle().await;
    }

    /// Visits of a quarter of an hour each, numbered over quarters, counters, centres and days.
    async fn enter(&self, numbers: &str, state: &str, way: &str) {
        let day = match self.is_postgres {
            true => format!(
                "to_char(date '{}' {way} cast(number / {A_DAY} + 1 as integer), 'YYYY-MM-DD')",
                today()
            ),
            false => format!(
                "date('{}', '{way}' || (number / {A_DAY} + 1) || ' days')",
                today()
            ),
        };
        let centre = format!("'centre_' || (number / {} % {CENTRES})", QUARTERS * COUNTERS);
        let counter = format!("number / {QUARTERS} % {COUNTERS} + 1");
        let start = format!("number % {QUARTERS} * 3 + 108");
        let reference = format!("'{way}' || number");
        let visits = format!(
            "insert into visits (centre, reference, state, day, start, minutes, counter, held_until, person)
             select {centre}, {reference}, '{state}', {day}, {start}, 15, {counter}, 0, 'sealed' from {numbers}"
        );
        let services = format!(
            "insert into visit_services (centre, reference, position, service)
             select {centre}, {reference}, 0, 'service_0' from {numbers}"
        );
        let cells = format!(
            "insert into cells (centre, day, counter, cell, reference)
             select {centre}, {day}, {counter}, {start} + part, {reference} from {numbers},
             (select 0 as part union all select 1 union all select 2) as parts"
        );
        for statement in [visits, services, cells] {
            sqlx::query(AssertSqlSafe(statement))
                .execute(&self.database)
                .await
                .unwrap();
        }
    }

    /// What a database does by itself after some time.
    async fn settle(&self) {
        let statement = if self.is_postgres {
            "vacuum analyze"
        } else {
            "pragma wal_checkpoint(truncate)"
        };
        sqlx::query(statement).execute(&self.database).await.unwrap();
    }

    async fn count(&self, statement: &'static str) -> i64 {
        sqlx::query_scalar(statement)
            .fetch_one(&self.database)
            .await
            .unwrap()
    }

    /// Transactions of one bare insert each, as safe as ours: how many a second.
    pub(crate) async fn raw(&self, clients: usize, spell: Duration) -> f64 {
        sqlx::query("create table bare (id text primary key, body text not null)")
            .execute(&self.database)
            .await
            .unwrap();
        if !self.is_postgres {
            sqlx::query("pragma synchronous = full")
                .execute(&self.database)
                .await
                .unwrap();
        }
        let begun = Instant::now();
        let mut tasks = JoinSet::new();
        for client in 0..clients {
            let database = self.database.clone();
            tasks.spawn(async move {
                let mut count = 0_u32;
                while begun.elapsed() < spell {
                    sqlx::query("insert into bare (id, body) values ($1, $2)")
                        .bind(format!("{client}-{count}"))
                        .bind("a line of some forty characters, as is usual")
                        .execute(&database)
                        .await
                        .unwrap();
                    count += 1;
                }
                count
            });
        }
        let count: u32 = tasks.join_all().await.into_iter().sum();
        f64::from(count) / begun.elapsed().as_secs_f64()
    }
}

/// Scattered, and the same in every run.
fn is_taken(number: u32) -> bool {
    number.wrapping_mul(2_654_435_761) / 7919 % 100 < TAKEN
}

fn free() -> Vec<(String, String, String)> {
    let all = (0..A_DAY * 60).filter(|&number| !is_taken(number));
    let mut free: Vec<_> = all
        .map(|number| {
            let date = today() + Days::days(i64::from(number / A_DAY + 1));
            let centre = format!("centre_{}", number / (QUARTERS * COUNTERS) % CENTRES);
            let start = Cell::new(u16::try_from(number % QUARTERS * 3 + 108).unwrap()).unwrap();
            (
                number,
                date,
                (centre, api::iso_date::format(date), start.to_string()),
            )
        })
        .filter(|(_, date, _)| non_working(*date) == Day::Working)
        .collect();
    // People do not come in the order of the calendar.
    free.sort_by_key(|(number, ..)| number.wrapping_mul(2_246_822_519));
    free.into_iter().map(|(_, _, place)| place).collect()
}

fn seed() -> Seed {
    let opening = Opening::new(Cell::at(9, 0).unwrap(), Cell::at(18, 0).unwrap()).unwrap();
    Seed {
        centres: (0..CENTRES)
            .map(|number| Timetable {
                centre: format!("centre_{number}").parse().unwrap(),
                hours: WEEK.map(|weekday| (weekday, opening)).to_vec(),
            })
            .collect(),
        services: (0..SERVICES)
            .map(|number| {
                let minutes = Minutes::new(15 + number % 4 * 5).unwrap();
                (format!("service_{number}").parse().unwrap(), minutes)
            })
            .collect(),
    }
}
