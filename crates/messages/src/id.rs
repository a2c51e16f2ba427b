//! What a message is recognised by when it is sent again.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// The id of a row of the outbox. It goes out with every attempt (`Message-ID` of a mail, `Idempotency-Key` of a text
/// message), so that a server which took the message and whose answer was lost can see that it is the same one. It is
/// seen by everybody on the way, so it is never made of a reference, a name or a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageId(String);

/// Why a text is no such id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the id of a message is 1 to 64 letters, digits, dashes and underscores of ASCII")]
pub struct WrongId;

impl MessageId {
    /// The id as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for MessageId {
    type Err = WrongId;

    fn from_str(text: &str) -> Result<MessageId, WrongId> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if (1..=64).contains(&text.len()) && text.bytes().all(fits) {
            Ok(MessageId(text.to_owned()))
        } else {
            Err(WrongId)
        }
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_cannot_break_a_header() {
        assert_eq!(
            "outbox_17-2".parse::<MessageId>().unwrap().to_string(),
            "outbox_17-2"
        );
        for text in ["", "a b", "a\r\nBcc: x", "a@b", "ə", &"a".repeat(65)] {
            assert_eq!(text.parse::<MessageId>(), Err(WrongId), "{text:?}");
        }
    }
}
