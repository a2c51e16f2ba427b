//! Paper with dots on it, as rows of bits; and as a PNG for eyes, zbar and tesseract.

use std::io::Write;
use std::str::FromStr;

use anyhow::{Result, bail};

/// How wide the paper is that lies in the printer, by what its head can reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// 576 dots.
    Mm80,
    /// 384 dots.
    Mm58,
}

impl Width {
    /// Bytes of a row, eight dots in each.
    pub fn bytes(self) -> usize {
        match self {
            Width::Mm80 => 72,
            Width::Mm58 => 48,
        }
    }
}

impl FromStr for Width {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Width> {
        match text {
            "80" => Ok(Width::Mm80),
            "58" => Ok(Width::Mm58),
            _ => bail!("paper is 80 or 58 mm wide, not `{text}`"),
        }
    }
}

/// A piece of paper, from the last cut on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    width: Width,
    rows: Vec<u8>,
}

impl Sheet {
    /// A sheet with these rows of dots.
    pub fn of(width: Width, rows: Vec<u8>) -> Sheet {
        Sheet { width, rows }
    }

    pub(crate) fn add(&mut self, row: &[u8]) {
        self.rows.extend_from_slice(row);
    }

    /// How wide it is.
    pub fn width(&self) -> Width {
        self.width
    }

    /// All rows one after the other; the highest bit of a byte is its leftmost dot, 1 is black.
    pub fn rows(&self) -> &[u8] {
        &self.rows
    }

    /// Rows of dots.
    pub fn height(&self) -> usize {
        self.rows.len() / self.width.bytes()
    }

    /// Whether no dot is black.
    pub fn is_blank(&self) -> bool {
        self.rows.iter().all(|byte| *byte == 0)
    }

    /// Writes a PNG with a white border, as if the paper lay on a white desk.
    ///
    /// # Errors
    /// The sheet has no row, or cannot be written.
    pub fn png(&self, to: impl Write) -> Result<()> {
        /// In bytes at each side, and times eight in rows above and below.
        const BORDER: usize = 3;
        let width = self.width.bytes() + 2 * BORDER;
        let height = self.height() + 16 * BORDER;
        let white = |bytes: usize| std::iter::repeat_n(0xff, bytes);
        let mut pixels: Vec<u8> = white(8 * BORDER * width).collect();
        for row in self.rows.chunks(self.width.bytes()) {
            pixels.extend(white(BORDER));
            pixels.extend(row.iter().map(|byte| !byte));
            pixels.extend(white(BORDER));
        }
        pixels.extend(white(8 * BORDER * width));
        let mut encoder = png::Encoder::new(to, u32::try_from(8 * width)?, u32::try_from(height)?);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        // 203 dots an inch.
        let unit = png::Unit::Meter;
        encoder.set_pixel_dims(Some(png::PixelDimensions {
            xppu: 7992,
            yppu: 7992,
            unit,
        }));
        encoder.write_header()?.write_image_data(&pixels)?;
        Ok(())
    }
}
