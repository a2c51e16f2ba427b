//! The other end of a setting's address: its name, and whether it is this machine.

use std::net::IpAddr;

use url::{Host, Url};

/// The host as a name for connecting, an IPv6 address without its brackets.
pub(crate) fn name(url: &Url) -> Option<String> {
    Some(match url.host()? {
        Host::Domain(name) => name.to_owned(),
        Host::Ipv4(address) => address.to_string(),
        Host::Ipv6(address) => address.to_string(),
    })
}

/// Whether what goes there stays on this machine, so that it needs no encryption.
pub(crate) fn is_loopback(name: &str) -> bool {
    name == "localhost" || name.parse().is_ok_and(|it: IpAddr| it.is_loopback())
}
