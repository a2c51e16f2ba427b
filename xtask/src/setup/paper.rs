//! What reads printed slips back: zbar for codes, tesseract for text in three languages; and the font that they are set in.

use std::path::Path;

use anyhow::Result;

use super::debian;
use crate::workshop::Workshop;

const PACKAGES: [&str; 6] = [
    "fonts-noto-core",
    "zbar-tools",
    "tesseract-ocr",
    "tesseract-ocr-aze",
    "tesseract-ocr-rus",
    "tesseract-ocr-eng",
];
/// What those of them bring that are no programs.
const FILES: [&str; 4] = [
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
    "/usr/share/tesseract-ocr/5/tessdata/aze.traineddata",
    "/usr/share/tesseract-ocr/5/tessdata/rus.traineddata",
    "/usr/share/tesseract-ocr/5/tessdata/eng.traineddata",
];

/// Installs what is missing.
pub(crate) fn ensure(shop: &mut Workshop) -> Result<()> {
    let programs = ["zbarimg", "tesseract"].map(|program| shop.version(program));
    if programs.iter().any(Option::is_none) || FILES.iter().any(|file| !Path::new(file).is_file()) {
        return debian::install(shop, &PACKAGES);
    }
    shop.present("zbar, tesseract and the font of slips");
    Ok(())
}
