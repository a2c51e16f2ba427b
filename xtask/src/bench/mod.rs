//! `cargo xtask bench …`: figures that are measured on demand.

mod interview;

use anyhow::Result;
use clap::Subcommand;

use crate::workshop::Workshop;

/// What is measured.
#[derive(Subcommand)]
pub(crate) enum Bench {
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
        Bench::Interview { households } => interview::run(shop, *households),
    }
}
