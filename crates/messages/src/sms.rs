//! A notice as a text message: at most two segments, which is what a centre pays for and an old telephone joins.

use crate::Writer;
use crate::notice::Notice;

/// Characters of one segment, and of each of several, in seven bits.
const SEVEN_BITS: (usize, usize) = (160, 153);
/// The same in UCS-2, which one letter beyond seven bits asks for: ə, ğ, Cyrillic.
const UCS_2: (usize, usize) = (70, 67);

impl Writer {
    /// The notice as a text message: when, where, and what to do.
    ///
    /// **Who may read it.** A text message stands on a locked screen, and whoever picks up the telephone often knows its
    /// number. Reference and number together show, move and cancel the visit. So no text message says what the visit is
    /// for, and only the reminder holds the reference: the person needs it to check in, and has hours to go, not weeks,
    /// in which somebody else could use it. When booking, the person has it on the screen. So a visit that is too near
    /// for a reminder of its own gets its reminder at once.
    pub fn sms(&self, notice: &Notice) -> String {
        let text = self.text(notice, &format!("sms-{}", notice.kind.key()), &[]);
        // A no-break space is no letter of seven bits: it alone would double the price of an English message.
        text.replace('\u{a0}', " ")
    }
}

/// Into how many segments a text is cut on its way to a telephone.
pub fn segments(text: &str) -> usize {
    let (one, each) = if text.chars().all(fits_seven_bits) {
        SEVEN_BITS
    } else {
        UCS_2
    };
    let length = text.encode_utf16().count();
    if length <= one { 1 } else { length.div_ceil(each) }
}

/// Whether a character is one of the 7-bit alphabet and takes one place there. Letters beyond ASCII are left out: text
/// that has them is taken for longer than it may be, never for shorter.
fn fits_seven_bits(character: char) -> bool {
    character.is_ascii() && !"^{}\\[~]|`".contains(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_counted_as_a_telephone_does() {
        for (text, count) in [
            ("a".repeat(160), 1),
            ("a".repeat(161), 2),
            ("a".repeat(306), 2),
            ("a".repeat(307), 3),
            ("ə".repeat(70), 1),
            ("ə".repeat(71), 2),
            ("ə".repeat(134), 2),
            ("ə".repeat(135), 3),
            ("🙂".repeat(35), 1),
            ("🙂".repeat(36), 2),
            ("[".repeat(71), 2),
        ] {
            assert_eq!(segments(&text), count, "{text}");
        }
    }
}
