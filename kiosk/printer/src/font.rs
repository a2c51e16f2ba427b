//! Letters as dots: two weights of one font, shaped (kerning, marks above and below), hinted, black or white.

use std::fs;
use std::path::{Path, PathBuf};

use swash::scale::{Render, ScaleContext, Source};
use swash::shape::ShapeContext;
use swash::text::Script;
use swash::zeno::Format;
use swash::{CacheKey, FontRef, GlyphId};
use thiserror::Error;

use crate::Picture;
use crate::layout::Unprintable;

/// Where Debian's fonts-noto-core puts the font that has all letters of the three languages, ₼ and №.
const OF_DEBIAN: [&str; 2] = [
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf",
];
/// A dot is black if the letter covers this much of it, of 255. A little under the half, so that thin strokes hold on
/// thermal paper.
const BLACK_FROM: u8 = 112;

/// The font of all slips.
#[derive(Debug)]
pub struct Fonts {
    regular: Face,
    bold: Face,
}

#[derive(Debug)]
struct Face {
    data: Vec<u8>,
    offset: u32,
    key: CacheKey,
}

impl Fonts {
    /// Reads the two weights from TrueType or OpenType files.
    ///
    /// # Errors
    /// One of them cannot be read.
    pub fn read(regular: &Path, bold: &Path) -> Result<Fonts, NoFont> {
        Ok(Fonts {
            regular: Face::read(regular)?,
            bold: Face::read(bold)?,
        })
    }

    /// The font that the kiosk has installed.
    ///
    /// # Errors
    /// The package fonts-noto-core is missing.
    pub fn of_debian() -> Result<Fonts, NoFont> {
        let [regular, bold] = OF_DEBIAN.map(Path::new);
        Fonts::read(regular, bold)
    }

    fn face(&self, weight: Weight) -> FontRef<'_> {
        let face = match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        };
        FontRef {
            data: &face.data,
            offset: face.offset,
            key: face.key,
        }
    }
}

impl Face {
    fn read(path: &Path) -> Result<Face, NoFont> {
        let data = fs::read(path).map_err(|_| NoFont(path.to_owned()))?;
        let font = FontRef::from_index(&data, 0).ok_or_else(|| NoFont(path.to_owned()))?;
        let (offset, key) = (font.offset, font.key);
        Ok(Face { data, offset, key })
    }
}

/// A font cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("no font at {}; install it: sudo apt-get install fonts-noto-core", .0.display())]
pub struct NoFont(PathBuf);

/// How dark letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

/// Letters of one kind; the size is what the font calls an em, in dots.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub(crate) weight: Weight,
    pub(crate) size: f32,
}

impl Style {
    /// Dots above and below the base line that a line takes: five quarters of the size, which holds İ, Ğ and ş.
    pub(crate) fn height(self) -> (usize, usize) {
        (dots(self.size * 0.98), dots(self.size * 0.27))
    }
}

/// Draws with the fonts.
pub(crate) struct Pen<'a> {
    fonts: &'a Fonts,
    shaping: ShapeContext,
    scaling: ScaleContext,
}

/// A text of one line, as glyphs with their places in dots from its beginning and its base line.
struct Run {
    glyphs: Vec<(GlyphId, f32, f32)>,
    width: f32,
}

impl<'a> Pen<'a> {
    pub(crate) fn new(fonts: &'a Fonts) -> Pen<'a> {
        Pen {
            fonts,
            shaping: ShapeContext::new(),
            scaling: ScaleContext::new(),
        }
    }

    /// How wide a text of one line is, in dots.
    pub(crate) fn width(&mut self, style: Style, text: &str) -> Result<usize, Unprintable> {
        Ok(dots(self.shape(style, text)?.width))
    }

    /// Draws a text of one line, from its left end on the base line.
    pub(crate) fn draw(
        &mut self,
        style: Style,
        text: &str,
        at: (usize, usize),
        picture: &mut Picture,
    ) -> Result<(), Unprintable> {
        let run = self.shape(style, text)?;
        let font = self.fonts.face(style.weight);
        let mut scaler = self.scaling.builder(font).size(style.size).hint(true).build();
        for (glyph, x, y) in run.glyphs {
            let mut render = Render::new(&[Source::Outline]);
            // Letters stand on whole dots: the same letter looks the same everywhere.
            render.format(Format::Alpha);
            let Some(image) = render.render(&mut scaler, glyph) else {
                continue;
            };
            let left = offset(at.0, rounded(x) + image.placement.left);
            let top = offset(at.1, -rounded(y) - image.placement.top);
            let width = image.placement.width as usize;
            let inked = image
                .data
                .iter()
                .enumerate()
                .filter(|(_, cover)| **cover >= BLACK_FROM);
            for (index, _) in inked {
                let dot = (
                    left.map(|it| it + index % width),
                    top.map(|it| it + index / width),
                );
                let (Some(x), Some(y)) = dot else {
                    return Err(Unprintable::Beside);
                };
                picture.ink(x, y).map_err(|_| Unprintable::Beside)?;
            }
        }
        Ok(())
    }

    fn shape(&mut self, style: Style, text: &str) -> Result<Run, Unprintable> {
        let builder = self
            .shaping
            .builder(self.fonts.face(style.weight))
            .script(script(text))
            .size(style.size)
            // Joined letters hide which i has its dot.
            .features(&[("liga", 0), ("clig", 0)]);
        let mut shaper = builder.build();
        shaper.add_str(text);
        let mut run = Run {
            glyphs: vec![],
            width: 0.0,
        };
        let mut missing = None;
        shaper.shape_with(|cluster| {
            for glyph in cluster.glyphs {
                if glyph.id == 0 {
                    let place = cluster.source.to_range();
                    missing = missing.or_else(|| text.get(place)?.chars().next());
                }
                run.glyphs.push((glyph.id, run.width + glyph.x, glyph.y));
                run.width += glyph.advance;
            }
        });
        match missing {
            Some(letter) => Err(Unprintable::NoLetter(letter)),
            None => Ok(run),
        }
    }
}

/// Whose rules of spacing count.
fn script(text: &str) -> Script {
    let cyrillic = text.chars().any(|it| ('\u{400}'..='\u{52f}').contains(&it));
    if cyrillic { Script::Cyrillic } else { Script::Latin }
}

fn offset(from: usize, by: i32) -> Option<usize> {
    from.checked_add_signed(isize::try_from(by).ok()?)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a place on paper; what is beside it is found when drawing"
)]
fn rounded(value: f32) -> i32 {
    value.round() as i32
}

/// Whole dots that hold a length.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths on paper are small; a negative one is none"
)]
fn dots(length: f32) -> usize {
    length.ceil() as usize
}
