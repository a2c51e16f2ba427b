//! The whole law over synthetic households: on this machine, and in Chromium.

use anyhow::Result;

use crate::setup::{self, Tool};
use crate::test::law::library;
use crate::workshop::Workshop;

const HOUSEHOLDS: &str = "10000";

/// Builds both and gives their programs with their names.
pub(super) fn programs(shop: &mut Workshop) -> Result<[(&'static str, Vec<String>); 2]> {
    setup::ensure(
        shop,
        &[Tool::WasmTarget, Tool::WasmBindgen, Tool::Node, Tool::Browser],
    )?;
    let web = library(shop, "law for browsers", "web", &[])?;
    let mut build = shop.command("cargo");
    build.args([
        "build",
        "--profile",
        "measured",
        "-p",
        "law-bench",
        "--bin",
        "law-speed",
    ]);
    shop.step("law for this machine", build)?;
    let speed = shop.target.join("measured/law-speed").display().to_string();
    let page = shop.root.join("bench/law/browser.mjs").display().to_string();
    Ok([
        ("law", vec![speed, HOUSEHOLDS.to_owned()]),
        (
            "law in Chromium",
            vec![
                "node".to_owned(),
                page,
                web.display().to_string(),
                HOUSEHOLDS.to_owned(),
            ],
        ),
    ])
}
