//! The public address of this server: where the provider sends browsers back to, and which requests are our own.

use std::fmt;
use std::str::FromStr;

use openidconnect::url::{Host, Url};
use thiserror::Error;

/// How the staff's browsers reach this server: behind TLS, or on the machine itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// `https://…`
    Public(String),
    /// `http://` on this machine, for development and tests: cookies travel without TLS.
    Loopback(String),
}

/// Why a text is no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WrongAddress {
    /// Not an origin.
    #[error("it is written with https:// and a name, and nothing behind: https://dost.example.az")]
    Form,
    /// Without TLS to another machine.
    #[error(
        "only https:// is safe for an address that other machines reach; http:// works on 127.0.0.1 alone"
    )]
    Plain,
}

impl Address {
    /// As browsers write it in `Origin`.
    pub fn origin(&self) -> &str {
        match self {
            Address::Public(origin) | Address::Loopback(origin) => origin,
        }
    }

    /// The address of a path.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("{}{path}", self.origin())
    }
}

impl FromStr for Address {
    type Err = WrongAddress;

    fn from_str(text: &str) -> Result<Address, WrongAddress> {
        let url = Url::parse(text).map_err(|_| WrongAddress::Form)?;
        let origin = url.origin().ascii_serialization();
        // Compared as a whole: no path, no name, no password, and nothing that is written in two ways.
        if text.trim_end_matches('/') != origin {
            return Err(WrongAddress::Form);
        }
        match url.scheme() {
            "https" => Ok(Address::Public(origin)),
            "http" if is_loopback(&url) => Ok(Address::Loopback(origin)),
            "http" => Err(WrongAddress::Plain),
            _ => Err(WrongAddress::Form),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.origin())
    }
}

/// Whether the address is this machine's own, written as a number: a name could lead elsewhere.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(_)) | None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_goes_without_tls() {
        for (text, expected) in [
            (
                "https://dost.example.az",
                Ok(Address::Public("https://dost.example.az".to_owned())),
            ),
            (
                "https://dost.example.az/",
                Ok(Address::Public("https://dost.example.az".to_owned())),
            ),
            (
                "https://127.0.0.1:8443",
                Ok(Address::Public("https://127.0.0.1:8443".to_owned())),
            ),
            (
                "http://127.0.0.1:8080",
                Ok(Address::Loopback("http://127.0.0.1:8080".to_owned())),
            ),
            (
                "http://[::1]:8080",
                Ok(Address::Loopback("http://[::1]:8080".to_owned())),
            ),
            ("http://dost.example.az", Err(WrongAddress::Plain)),
            ("http://10.0.0.7", Err(WrongAddress::Plain)),
            ("http://localhost:8080", Err(WrongAddress::Plain)),
            ("http://127.0.0.1.example.az", Err(WrongAddress::Plain)),
            ("https://dost.example.az/app", Err(WrongAddress::Form)),
            ("https://user@dost.example.az", Err(WrongAddress::Form)),
            ("https://dost.example.az:443", Err(WrongAddress::Form)),
            ("ftp://127.0.0.1", Err(WrongAddress::Form)),
            ("dost.example.az", Err(WrongAddress::Form)),
            ("", Err(WrongAddress::Form)),
        ] {
            assert_eq!(text.parse::<Address>(), expected, "{text}");
        }
    }
}
