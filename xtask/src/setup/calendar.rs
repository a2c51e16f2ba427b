//! Python's `icalendar` in an environment of its own: journeys read calendar files with a second parser.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::debian;
use crate::workshop::Workshop;

const ICALENDAR: &str = "icalendar==7.3.0";

/// The interpreter that knows `icalendar`.
pub(crate) fn python(shop: &Workshop) -> PathBuf {
    shop.tools.join("python/bin/python3")
}

/// Makes the environment once per machine and version.
pub(crate) fn ensure(shop: &mut Workshop) -> Result<()> {
    let folder = shop.tools.join("python");
    let stamp = folder.join("installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == ICALENDAR) {
        shop.present("Python with icalendar");
        return Ok(());
    }
    if shop.version("python3").is_none() || !has_venv(shop) {
        debian::install(shop, &["python3", "python3-venv"])?;
    }
    let mut create = shop.command("python3");
    create.args(["-m", "venv", "--clear"]).arg(&folder);
    let mut fill = shop.command(&python(shop).to_string_lossy());
    fill.args(["-m", "pip", "install", "--quiet", ICALENDAR]);
    shop.steps("install icalendar", vec![create, fill])
        .context("by hand: python3 -m venv and pip install icalendar, see the log")?;
    fs::write(stamp, ICALENDAR)?;
    Ok(())
}

fn has_venv(shop: &Workshop) -> bool {
    let mut command = shop.command("python3");
    command.args(["-c", "import ensurepip, venv; print('yes')"]);
    crate::process::answer(command).is_some()
}
