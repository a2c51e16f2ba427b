//! Sets up what a command needs and what the machine lacks; says what it did, or what to install by hand.

mod browser;
mod cargo_tools;
mod debian;
mod node;
mod paper;
mod postgres;
mod python;
mod wasm_target;

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::workshop::Workshop;

pub(crate) use python::python;

/// Something outside this workspace that a step needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tool {
    /// The compiler's library for WebAssembly.
    WasmTarget,
    /// Builds the app's folder.
    Trunk,
    /// Joins wasm and JavaScript; exactly the version in Cargo.lock.
    WasmBindgen,
    /// Node.js with the packages of tests/package-lock.json.
    Node,
    /// Chromium with its driver and fonts for three languages.
    Browser,
    /// The compositor, the voice and the unit checker of a kiosk.
    Kiosk,
    /// Makes a bare Debian in a folder.
    BareDebian,
    /// Puts faults into code and runs its tests.
    Mutants,
    /// Feeds arbitrary bytes to a function.
    Fuzz,
    /// Looks at what enters the tree of dependencies.
    Deny,
    /// A second opinion on calendar files and mail: Python with `icalendar`, `aiosmtpd` and `schemathesis`.
    Python,
    /// The second database that visits may be kept in.
    Postgres,
    /// Reads what was printed: codes, and text in three languages.
    Paper,
}

/// What building the app needs.
pub(crate) const FOR_APP: [Tool; 4] = [Tool::WasmTarget, Tool::WasmBindgen, Tool::Trunk, Tool::Node];

/// Makes the tools ready, each once in a run.
///
/// Errors: what could not be installed, with the command to do it by hand.
pub(crate) fn ensure(shop: &mut Workshop, tools: &[Tool]) -> Result<()> {
    for tool in tools {
        if shop.ready.contains(tool) {
            continue;
        }
        match tool {
            Tool::WasmTarget => wasm_target::ensure(shop).context("the WebAssembly target is missing")?,
            Tool::Trunk => cargo_tools::trunk(shop).context("trunk is missing")?,
            Tool::WasmBindgen => cargo_tools::wasm_bindgen(shop).context("wasm-bindgen is missing")?,
            Tool::Node => node::ensure(shop).context("Node.js or its packages are missing")?,
            Tool::Browser => browser::ensure(shop).context("Chromium is missing")?,
            Tool::Kiosk => browser::ensure_kiosk(shop).context("the kiosk's compositor is missing")?,
            Tool::BareDebian => debian::ensure_bare(shop).context("mmdebstrap is missing")?,
            Tool::Mutants => cargo_tools::mutants(shop).context("cargo-mutants is missing")?,
            Tool::Fuzz => cargo_tools::fuzz(shop).context("cargo-fuzz is missing")?,
            Tool::Deny => cargo_tools::deny(shop).context("cargo-deny is missing")?,
            Tool::Postgres => postgres::ensure(shop).context("PostgreSQL is missing")?,
            Tool::Paper => paper::ensure(shop).context("zbar, tesseract or the font of slips is missing")?,
            Tool::Python => python::ensure(shop).context("Python or its packages are missing")?,
        }
        shop.ready.insert(*tool);
    }
    Ok(())
}

/// The browser that tests use: `CHROMIUM`, or Debian's.
pub(crate) fn chromium() -> PathBuf {
    std::env::var_os("CHROMIUM").map_or_else(|| PathBuf::from("/usr/bin/chromium"), PathBuf::from)
}

/// The driver of that browser: `CHROMEDRIVER`, or Debian's.
pub(crate) fn chromedriver() -> PathBuf {
    std::env::var_os("CHROMEDRIVER").map_or_else(|| PathBuf::from("/usr/bin/chromedriver"), PathBuf::from)
}
