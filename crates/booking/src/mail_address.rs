//! A mail address as people write it: checked for mistakes of typing, not for whether anybody reads there.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::typed_text::is_invisible;
use crate::wire_text::wire_text;

/// An address such as gunel@example.az, in ASCII. `Debug` does not print it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct MailAddress(String);

/// A text that is no mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("write the mail address as name@example.az, in Latin letters without ə, ı or ş")]
pub struct MailAddressError;

impl MailAddress {
    /// The longest an address may be (RFC 5321).
    const LONGEST: usize = 254;
    /// The longest that stands before the @.
    const LONGEST_NAME: usize = 64;

    /// The address as written, without what cannot be seen.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for MailAddress {
    type Err = MailAddressError;

    fn from_str(text: &str) -> Result<Self, MailAddressError> {
        let visible = text.chars().filter(|&character| !is_invisible(character));
        let visible: String = visible.collect::<String>().trim().to_owned();
        let (name, host) = visible.split_once('@').ok_or(MailAddressError)?;
        let is_name = name.len() <= Self::LONGEST_NAME && name.split('.').all(is_atom);
        let is_host = host.contains('.') && host.split('.').all(is_label);
        if is_name && is_host && visible.len() <= Self::LONGEST {
            Ok(MailAddress(visible))
        } else {
            Err(MailAddressError)
        }
    }
}

/// What stands between the dots of a name.
fn is_atom(part: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&byte);
    !part.is_empty() && part.bytes().all(fits)
}

/// What stands between the dots of a host.
fn is_label(part: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let ends = !part.starts_with('-') && !part.ends_with('-');
    (1..=63).contains(&part.len()) && ends && part.bytes().all(fits)
}

impl fmt::Display for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MailAddress(..)")
    }
}

wire_text!(MailAddress);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_as_people_write_them() {
        for (written, read) in [
            ("gunel@example.az", "gunel@example.az"),
            (
                " Gunel.Aliyeva+dost@Mail.Example.AZ ",
                "Gunel.Aliyeva+dost@Mail.Example.AZ",
            ),
            ("a@b.c", "a@b.c"),
            ("gunel\u{200B}@example.az", "gunel@example.az"),
        ] {
            assert_eq!(written.parse::<MailAddress>().unwrap().as_str(), read);
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let long = format!("{}@example.az", "a".repeat(65));
        for text in [
            "",
            "@",
            "gunel",
            "gunel@",
            "@example.az",
            "gunel@example",
            "günel@example.az",
            "gunel@exampleə.az",
            "gunel aliyeva@example.az",
            ".gunel@example.az",
            "gunel..a@example.az",
            "gunel@-example.az",
            "gunel@example..az",
            "a@b@example.az",
            "gunel@example.az\r\nBcc: x@example.az",
            "<gunel@example.az>",
            &long,
        ] {
            assert_eq!(text.parse::<MailAddress>(), Err(MailAddressError), "{text}");
        }
    }

    #[test]
    fn an_address_is_not_printed_by_accident() {
        let address: MailAddress = "gunel@example.az".parse().unwrap();
        assert_eq!(format!("{address:?}"), "MailAddress(..)");
    }
}
