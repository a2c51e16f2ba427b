//! `cargo xtask bench …`: figures that are measured on demand.

mod app;
mod figures;
mod install;
mod interview;
mod law;
mod server;
mod table;
mod whole;

use anyhow::Result;
use clap::Subcommand;

use crate::workshop::Workshop;

/// What is measured.
#[derive(Subcommand)]
pub(crate) enum Bench {
    /// The law's engine beside other engines; installs them, and takes some minutes
    Law,
    /// The app on a slow phone and line, and by Lighthouse; installs what measures, and takes some minutes
    App {
        /// How often everything is measured
        #[arg(long, default_value_t = 5)]
        rounds: u32,
    },
    /// Booking under load on both databases, up to ten million booked cells; takes a quarter of an hour
    Server,
    /// Screens of the interview beside a form on paper
    Interview {
        /// How many households are asked
        #[arg(long, default_value_t = 100_000)]
        households: u64,
    },
}

/// Measures and prints.
pub(crate) fn run(shop: &mut Workshop, bench: &Bench) -> Result<()> {
    match bench {
        Bench::Law => law::run(shop),
        Bench::App { rounds } => app::run(shop, *rounds),
        Bench::Server => server::run(shop),
        Bench::Interview { households } => interview::run(shop, *households),
    }
}
