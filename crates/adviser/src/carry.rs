//! Answers that are carried to another device: as a short text, and as a picture that leads to it.

use std::fmt::Write;

use law::benefit::Benefit;
use law::interview;
use law::packed::{self, Packed};
use qrcodegen::{QrCode, QrCodeEcc};

use crate::case::{given, goal};
use crate::talk::{self, Reply};

/// White squares around the picture: readers want four.
const EDGE: i32 = 4;

/// The text of a case, and the picture of an address that ends with it.
pub(crate) fn pack(case: &talk::Case, address: &str) -> Reply {
    let (Ok(answers), Ok(goal)) = (given(case), goal(&case.goal)) else {
        return Reply::Unreadable(talk::Unreadable::Broken);
    };
    match (Packed { goal, answers }).write() {
        Ok(text) => {
            let (side, path) = picture(&format!("{address}{text}")).unwrap_or_default();
            Reply::Packed(talk::Packed { text, side, path })
        }
        Err(unreadable) => Reply::Unreadable(why(unreadable)),
    }
}

/// An address as a picture.
pub(crate) fn drawn(address: String) -> Reply {
    let (side, path) = picture(&address).unwrap_or_default();
    let text = address;
    Reply::Packed(talk::Packed { text, side, path })
}

/// What a text holds.
pub(crate) fn unpack(text: &str) -> Result<Reply, String> {
    let read = match Packed::read(text) {
        Ok(read) => read,
        Err(unreadable) => return Ok(Reply::Unreadable(why(unreadable))),
    };
    let goal = match read.goal {
        interview::Goal::Everything => talk::Goal::Everything,
        interview::Goal::Only(Benefit::OldAgePension) => talk::Goal::Pension,
        interview::Goal::Only(benefit) => talk::Goal::One(benefit.about().key.to_owned()),
    };
    let answers = serde_json::to_value(read.answers).and_then(serde_json::from_value);
    Ok(Reply::Unpacked(goal, answers.map_err(|error| error.to_string())?))
}

fn why(unreadable: packed::Unreadable) -> talk::Unreadable {
    match unreadable {
        packed::Unreadable::Broken => talk::Unreadable::Broken,
        packed::Unreadable::OtherVersion => talk::Unreadable::OtherVersion,
        packed::Unreadable::TooLong => talk::Unreadable::TooLong,
    }
}

/// The side of the picture, and its dark squares row by row; nothing where the text is too long for one.
fn picture(text: &str) -> Option<(u32, String)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let dark = (column..code.size())
                .take_while(|x| code.get_module(*x, row))
                .count();
            let dark = i32::try_from(dark).ok()?;
            if dark > 0 {
                // Writing to a String cannot fail.
                let _ = write!(path, "M{} {}h{dark}v1h-{dark}z", column + EDGE, row + EDGE);
            }
            column += dark + 1;
        }
    }
    Some((u32::try_from(code.size() + 2 * EDGE).ok()?, path))
}
