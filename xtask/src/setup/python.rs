//! Python in an environment of its own, with what tests ask for a second opinion: `icalendar` reads calendar files,
//! `aiosmtpd` takes mail, `schemathesis` asks the API what its description allows.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::debian;
use crate::workshop::Workshop;

const PACKAGES: [&str; 3] = ["icalendar==7.3.0", "aiosmtpd==1.4.6", "schemathesis==4.32.5"];

/// The interpreter that knows them.
pub(crate) fn python(shop: &Workshop) -> PathBuf {
    shop.tools.join("python/bin/python3")
}

/// Makes the environment once per machine and versions.
pub(crate) fn ensure(shop: &mut Workshop) -> Result<()> {
    let folder = shop.tools.join("python");
    let (stamp, wanted) = (folder.join("installed"), PACKAGES.join("\n"));
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        shop.present("Python with icalendar, aiosmtpd and schemathesis");
        return Ok(());
    }
    if shop.version("python3").is_none() || !has_venv(shop) {
        debian::install(shop, &["python3", "python3-venv"])?;
    }
    let mut create = shop.command("python3");
    create.args(["-m", "venv", "--clear"]).arg(&folder);
    let mut fill = shop.command(&python(shop).to_string_lossy());
    fill.args(["-m", "pip", "install", "--quiet"]).args(PACKAGES);
    shop.steps("install icalendar, aiosmtpd and schemathesis", vec![create, fill])
        .context("by hand: python3 -m venv and pip install icalendar aiosmtpd schemathesis, see the log")?;
    fs::write(stamp, wanted)?;
    Ok(())
}

fn has_venv(shop: &Workshop) -> bool {
    let mut command = shop.command("python3");
    command.args(["-c", "import ensurepip, venv; print('yes')"]);
    crate::process::answer(command).is_some()
}
