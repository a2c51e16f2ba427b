//! Answers that a person moves from a kiosk to their own phone: sealed by the kiosk, fetched once, by one phone, and only
//! after the person has seen the same two digits on both screens.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

#[cfg(feature = "openapi")]
use crate::schema;

/// The longest sealed text, in bytes.
pub const LONGEST_SEALED: usize = 8 * 1024;

/// A secret of 128 random bits, as 32 hexadecimal digits. It has no form for logs.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Token(String);

/// A text that is no such secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a token has 32 hexadecimal digits in lower case")]
pub struct TokenError;

impl Token {
    /// How many digits it has.
    pub const DIGITS: usize = 32;

    /// As sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Token {
    type Error = TokenError;

    fn try_from(text: String) -> Result<Token, TokenError> {
        let fits =
            text.len() == Token::DIGITS && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if fits { Ok(Token(text)) } else { Err(TokenError) }
    }
}

impl From<Token> for String {
    fn from(token: Token) -> String {
        token.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

/// The kiosk leaves sealed answers for a phone. All three are made by the kiosk; a repeated request changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HandoverRequest {
    /// What the picture leads the phone to.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Token))]
    pub token: Token,
    /// What the kiosk alone knows: who shows it decides.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Token))]
    pub giver: Token,
    /// The answers, encrypted with a key that never comes to the server.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 8192))]
    pub sealed: String,
}

/// The answers wait for a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HandoverKept {
    /// For how long they do.
    pub expires_in_seconds: u32,
}

/// The kiosk asks how far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct GiverRequest {
    /// Of the handover.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Token))]
    pub token: Token,
    /// The kiosk's own.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Token))]
    pub giver: Token,
}

/// How far it is, for the kiosk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum HandoverState {
    /// No phone has come.
    Waiting,
    /// A phone has come and shows this number, from 10 to 99.
    Asked {
        /// The number.
        code: u8,
    },
    /// The person has said that the numbers agree; the phone has not fetched yet.
    Given,
    /// The phone has the answers; they are here no more.
    Taken,
    /// The person has said that the numbers differ; nobody gets the answers.
    Refused,
}

/// What the person says to the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Match {
    /// Their phone shows the same.
    Same,
    /// Their phone shows another, or none.
    Different,
}

/// The kiosk passes on what the person says to the number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct MatchRequest {
    /// Of the handover.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Token))]
    pub token: Token,
    /// The kiosk's own.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Token))]
    pub giver: Token,
    /// What the person says.
    pub says: Match,
}

/// A phone comes for the answers, and comes again until it has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TakerRequest {
    /// From the picture.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Token))]
    pub token: Token,
    /// The phone's own: the first that comes is the only one.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Token))]
    pub taker: Token,
}

/// What the phone gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum TakerReply {
    /// The number to compare, from 10 to 99; nothing more until the person has said at the kiosk that it is the same.
    Asked {
        /// The number.
        code: u8,
    },
    /// The sealed answers.
    Given {
        /// As the kiosk sealed them.
        sealed: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_128_bits_and_nothing_else() {
        let token = |text: &str| Token::try_from(text.to_owned());
        assert_eq!(token(&"a5".repeat(16)).unwrap().as_str(), "a5".repeat(16));
        for wrong in [
            "",
            "a5",
            &"A5".repeat(16),
            &"g5".repeat(16),
            &"a5".repeat(17),
            "ə",
        ] {
            assert_eq!(token(wrong), Err(TokenError), "{wrong}");
        }
    }

    #[test]
    fn a_token_is_not_seen_in_a_log() {
        let token = Token::try_from("a5".repeat(16)).unwrap();
        let request = TakerRequest {
            token: token.clone(),
            taker: token,
        };
        assert!(!format!("{request:?}").contains("a5"));
    }
}
