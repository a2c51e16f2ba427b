//! Chromium, its driver of the same version, and fonts that hold ə, ğ and Cyrillic.

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
