//! The long form of what the tests do shortly: hours of a kiosk, in one command.

use std::fs;

use anyhow::Result;
use clap::Subcommand;

use crate::product;
use crate::setup::{self, Tool};
use crate::test;
use crate::workshop::Workshop;

/// Taps of the trembling hand.
const TAPS: &str = "10000";

/// What is done over and over.
#[derive(Subcommand)]
pub(crate) enum Soak {
    /// Interview after interview in one page of the app
    App {
        /// How many
        #[arg(default_value_t = 1000)]
        interviews: u32,
    },
    /// A kiosk: sessions of the agent, citizens in real browsers, kills, and random touches and keys
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
    },
    /// From a bare Debian to a kiosk in a folder of its own, as root: what kiosk/install does, and that twice is once
    Install,
}

/// Builds the app and the server, and does it.
pub(crate) fn run(shop: &mut Workshop, what: &Soak) -> Result<()> {
    setup::ensure(shop, &[Tool::Node, Tool::Browser])?;
    product::build_app(shop)?;
    product::build_server(shop)?;
    match what {
        Soak::App { interviews } => app(shop, *interviews)?,
        Soak::Kiosk {
            sessions,
            citizens,
            kills,
            events,
        } => {
            setup::ensure(shop, &[Tool::Kiosk])?;
            let mut command = test::node(shop);
            command
                .args(["--test", "tests/kiosk/life.test.mjs", "tests/kiosk/keys.test.mjs"])
                .env("DOST_LIFE", format!("{sessions} {citizens} {kills}"))
                .env("DOST_EVENTS", events.to_string());
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
