//! Chromium, its driver of the same version, fonts that hold ə, ğ and Cyrillic; and what a kiosk puts around it.

use std::path::Path;

use anyhow::{Result, bail};

use super::{chromedriver, chromium, debian};
use crate::workshop::Workshop;

const FONT: &str = "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf";

/// Installs what is missing of the three.
pub(crate) fn ensure(shop: &mut Workshop) -> Result<()> {
    if !chromium().is_file() || !chromedriver().is_file() || !Path::new(FONT).is_file() {
        debian::install(shop, &["chromium", "chromium-driver", "fonts-noto-core"])?;
    }
    let major = |program: &Path| {
        let version = shop.version(&program.to_string_lossy())?;
        version.split('.').next().map(str::to_owned)
    };
    let (browser, driver) = (major(&chromium()), major(&chromedriver()));
    if browser.is_none() || browser != driver {
        bail!(
            "Chromium and its driver must have the same version, found {browser:?} and {driver:?}; \
             upgrade both: sudo apt-get install chromium chromium-driver"
        );
    }
    shop.present("Chromium, its driver and fonts");
    Ok(())
}

/// What shows the kiosk's screen without a screen, its voice, and systemd's own check of units.
pub(crate) fn ensure_kiosk(shop: &mut Workshop) -> Result<()> {
    let programs = ["Xvfb", "xdotool", "setxkbmap", "espeak-ng"]
        .iter()
        .all(|program| Path::new("/usr/bin").join(program).is_file());
    if !programs || shop.version("weston").is_none() || shop.version("systemd-analyze").is_none() {
        return debian::install(
            shop,
            &[
                "weston",
                "systemd",
                "xvfb",
                "xdotool",
                "x11-xkb-utils",
                "espeak-ng",
            ],
        );
    }
    shop.present("weston, systemd, xvfb, xdotool and espeak-ng");
    Ok(())
}
