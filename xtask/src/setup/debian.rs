//! Packages of Debian: installed when we are root, otherwise named with the command to type.

use anyhow::{Context, Result, bail};

use crate::workshop::Workshop;

/// Installs the packages.
///
/// Errors: not root or no apt (then the message is the command to type), or apt failed.
pub(crate) fn install(shop: &mut Workshop, packages: &[&str]) -> Result<()> {
    let by_hand = format!("install by hand: sudo apt-get install {}", packages.join(" "));
    if shop.version("apt-get").is_none() {
        bail!(
            "this machine has no apt-get; install with its own package manager: {}",
            packages.join(" ")
        );
    }
    if !nix::unistd::geteuid().is_root() {
        bail!("{by_hand}");
    }
    let apt = |arguments: &[&str]| {
        let mut command = shop.command("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").args(arguments);
        command
    };
    let update = apt(&["update"]);
    let mut install = apt(&["install", "-y", "--no-install-recommends"]);
    install.args(packages);
    shop.steps(&format!("install {}", packages.join(" ")), vec![update, install])
        .context(by_hand)
}

/// What makes a bare Debian in a folder.
pub(crate) fn ensure_bare(shop: &mut Workshop) -> Result<()> {
    const PROGRAM: &str = "mmdebstrap";
    if shop.version(PROGRAM).is_none() {
        return install(shop, &[PROGRAM]);
    }
    shop.present(PROGRAM);
    Ok(())
}
