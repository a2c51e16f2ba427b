//! The long form of what the tests do shortly: hours of a kiosk or of a server, in one command.

use std::fs;

use anyhow::Result;
use clap::Subcommand;

use crate::product;
use crate::setup::{self, Tool};
use crate::test;
use crate::workshop::Workshop;

/// Taps of the trembling hand.
const TAPS: &str = "10000";

/// The people of the server's crowd.
const PEOPLE: u32 = 200;
/// What of the server's tests is done longer, on both databases.
const SERVER: [&str; 4] = ["crowd::", "kills::", "cluster::killed", "guesses::"];

/// What is done over and over.
#[derive(Subcommand)]
pub(crate) enum Soak {
    /// Interview after interview in one page of the app
    App {
        /// How many
        #[arg(default_value_t = 1000)]
        interviews: u32,
    },
    /// A kiosk: sessions of the agent, citizens in real browsers, kills, random touches and keys, interviews in one page
    Kiosk {
        /// Sessions of the agent alone
        #[arg(long, default_value_t = 10_000)]
        sessions: u32,
        /// Citizens, each in a browser of their own
        #[arg(long, default_value_t = 500)]
        citizens: u32,
        /// Programs killed
        #[arg(long, default_value_t = 200)]
        kills: u32,
        /// Random touches and keys
        #[arg(long, default_value_t = 100_000)]
        events: u32,
        /// Interviews in one page whose process does not end
        #[arg(long, default_value_t = 500)]
        interviews: u32,
    },
    /// A server: people who book while answers are lost, kills of it and of PostgreSQL, and guesses of references
    Server {
        /// Wishes of two hundred people, on each database
        #[arg(long, default_value_t = 1_000_000)]
        operations: u32,
        /// Kills of the server on each database, and of PostgreSQL
        #[arg(long, default_value_t = 1000)]
        kills: u32,
        /// References guessed
        #[arg(long, default_value_t = 100_000)]
        guesses: u32,
    },
    /// From a bare Debian to a kiosk in a folder of its own, as root: what kiosk/install does, and that twice is once
    Install,
}

/// Builds what it needs, does it, and prints what it says.
pub(crate) fn run(shop: &mut Workshop, what: &Soak) -> Result<()> {
    if !matches!(what, Soak::Server { .. }) {
        setup::ensure(shop, &[Tool::Node, Tool::Browser])?;
        product::build_app(shop)?;
        product::build_server(shop)?;
    }
    match what {
        Soak::App { interviews } => app(shop, *interviews)?,
        Soak::Kiosk {
            sessions,
            citizens,
            kills,
            events,
            interviews,
        } => {
            setup::ensure(shop, &[Tool::Kiosk])?;
            let mut command = test::node(shop);
            command
                .arg("--test")
                .args(["life", "keys", "growth"].map(|name| format!("tests/kiosk/{name}.test.mjs")))
                .env("DOST_LIFE", format!("{sessions} {citizens} {kills}"))
                .env("DOST_EVENTS", events.to_string())
                .env("DOST_INTERVIEWS", interviews.to_string());
            shop.step("soak", command)?;
        }
        Soak::Server {
            operations,
            kills,
            guesses,
        } => {
            setup::ensure(shop, &[Tool::Postgres])?;
            let mut command = shop.command("cargo");
            command
                .args([
                    "test", "-p", "server", "--test", "server", "--test", "postgres", "--",
                ])
                .args(SERVER)
                .args(["--nocapture", "--test-threads", "1"])
                .env("WISHES", (operations / PEOPLE).to_string())
                .env("KILLS", kills.to_string())
                .env("GUESSES", guesses.to_string());
            shop.step("soak", command)?;
        }
        Soak::Install => install(shop)?,
    }
    println!("{}", fs::read_to_string(shop.log("soak"))?);
    Ok(())
}

/// Holds so many interviews, and prints the table; then a hand that trembles has its turn.
fn app(shop: &mut Workshop, interviews: u32) -> Result<()> {
    let mut command = test::node(shop);
    command.args(["tests/soak/print.mjs", &interviews.to_string()]);
    shop.step("soak", command)?;
    println!("{}", fs::read_to_string(shop.log("soak"))?);
    let mut hand = test::node(shop);
    hand.args([
        "--test",
        "--test-name-pattern=trembles",
        "tests/journeys/touch.test.mjs",
    ])
    .env("SHAKY_TAPS", TAPS);
    shop.step("soak", hand)
}

/// Installs a kiosk in a folder that is removed again, unless something is wrong in it.
fn install(shop: &mut Workshop) -> Result<()> {
    setup::ensure(shop, &[Tool::BareDebian])?;
    let folder = shop.target.join("installed");
    let mut installs = shop.command("tests/kiosk/install.sh");
    installs
        .arg(&folder)
        .env("DOST_BIN", product::server_program(shop))
        .env("DOST_KIOSK", product::kiosk_program(shop));
    let mut removes = shop.command("rm");
    removes.args(["-r", "--one-file-system"]).arg(&folder);
    shop.steps("soak", vec![installs, removes])
}
