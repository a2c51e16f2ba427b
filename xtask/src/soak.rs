//! Interview after interview in one page of the app, as at a kiosk all day: prints what stays in memory.

use std::fs;

use anyhow::Result;

use crate::product;
use crate::setup::{self, Tool};
use crate::workshop::Workshop;

/// Builds the app and the server, holds so many interviews, and prints the table.
pub(crate) fn app(shop: &mut Workshop, interviews: u32) -> Result<()> {
    setup::ensure(shop, &[Tool::Node, Tool::Browser])?;
    product::build_app(shop)?;
    product::build_server(shop)?;
    let mut command = shop.command("node");
    command
        .args(["tests/soak/print.mjs", &interviews.to_string()])
        .env("DOST_BIN", product::server_program(shop))
        .env("DOST_APP", product::app_folder(shop))
        .env("CHROMIUM", setup::chromium());
    shop.step("soak", command)?;
    println!("{}", fs::read_to_string(shop.log("soak"))?);
    Ok(())
}
