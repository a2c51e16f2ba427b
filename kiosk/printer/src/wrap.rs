//! Text in lines that are no wider than the paper: broken where Unicode allows it (UAX 14), never at a hyphen, and inside
//! a word only where it alone is wider than a line.

use swash::text::{Category, Codepoint};
use unicode_linebreak::linebreaks;
use zeroize::Zeroizing;

use crate::font::{Pen, Style};
use crate::layout::Unprintable;

/// The lines of a text.
pub(crate) fn wrap(
    pen: &mut Pen<'_>,
    style: Style,
    text: &str,
    width: usize,
) -> Result<Vec<Zeroizing<String>>, Unprintable> {
    let mut lines = vec![];
    for part in text.split('\n') {
        let mut rest = part.trim();
        while !rest.is_empty() {
            let end = line(pen, style, rest, width)?;
            lines.push(Zeroizing::new(rest[..end].trim_end().to_owned()));
            rest = rest[end..].trim_start();
        }
    }
    Ok(lines)
}

/// Where the first line of a text ends.
fn line(pen: &mut Pen<'_>, style: Style, text: &str, width: usize) -> Result<usize, Unprintable> {
    let mut fits = 0;
    // A suffix stays with its number: 2027-ci, 1-dən.
    for (end, _) in linebreaks(text).filter(|(end, _)| *end == text.len() || !text[..*end].ends_with('-')) {
        if pen.width(style, text[..end].trim_end())? > width {
            break;
        }
        fits = end;
    }
    if fits > 0 {
        Ok(fits)
    } else {
        inside(pen, style, text, width)
    }
}

/// The same inside of a word: as many letters as the line takes, at least one, and no mark without its letter.
fn inside(pen: &mut Pen<'_>, style: Style, text: &str, width: usize) -> Result<usize, Unprintable> {
    let mut fits = None;
    for end in ends_of_letters(text) {
        if pen.width(style, &text[..end])? > width {
            return fits.ok_or(Unprintable::Beside);
        }
        fits = Some(end);
    }
    Ok(text.len())
}

/// Where a letter ends that no mark follows.
fn ends_of_letters(text: &str) -> impl Iterator<Item = usize> {
    let starts = text
        .char_indices()
        .skip(1)
        .filter(|(_, it)| !is_mark(*it))
        .map(|(at, _)| at);
    starts.chain([text.len()])
}

/// Whether a character stands above or below the one before it.
fn is_mark(character: char) -> bool {
    matches!(
        character.category(),
        Category::NonspacingMark | Category::SpacingMark | Category::EnclosingMark
    )
}
