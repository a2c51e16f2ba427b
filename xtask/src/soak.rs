//! Interview after interview in one page of the app, as at a kiosk all day: prints what stays in memory.

use std::fs;

use anyhow::Result;

use crate::product;
use crate::setup::{self, Tool};
use crate::workshop::Workshop;

/// Taps of the trembling hand.
const TAPS: &str = "10000";

/// Builds the app and the server, holds so many interviews, and prints the table; then a hand that trembles has its turn.
pub(crate) fn app(shop: &mut Workshop, interviews: u32) -> Result<()> {
    setup::ensure(shop, &[Tool::Node, Tool::Browser])?;
    product::build_app(shop)?;
    product::build_server(shop)?;
    let interviews = interviews.to_string();
    node(shop, "soak", &["tests/soak/print.mjs", &interviews])?;
    let hand = [
        "--test",
        "--test-name-pattern=trembles",
        "tests/journeys/touch.test.mjs",
    ];
    node(shop, "trembling hand", &hand)
}

fn node(shop: &mut Workshop, what: &str, arguments: &[&str]) -> Result<()> {
    let mut command = shop.command("node");
    command
        .args(arguments)
        .env("DOST_BIN", product::server_program(shop))
        .env("DOST_APP", product::app_folder(shop))
        .env("CHROMIUM", setup::chromium())
        .env("SHAKY_TAPS", TAPS);
    shop.step(what, command)?;
    println!("{}", fs::read_to_string(shop.log(what))?);
    Ok(())
}
