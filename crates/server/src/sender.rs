//! Where a request comes from, as far as guessing and hoarding are concerned. It is counted in memory for some minutes and never written down.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;

/// The header in which a proxy adds who asked it.
const FORWARDED: &str = "x-forwarded-for";

/// The address of this machine to itself.
const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// The other end of a connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// An address that somebody has for themselves: of the sixth version of the protocol, the network of a site, for whoever has
/// one has all its addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Sender(IpAddr);

impl Sender {
    /// A connection from a network of one's own is a proxy's, if it says for whom: the last address it names is the one that
    /// it saw itself. What a stranger claims counts for nothing.
    fn of(peer: IpAddr, headers: &HeaderMap) -> Sender {
        let named = || {
            let said = headers.get_all(FORWARDED).iter().next_back()?.to_str().ok()?;
            said.rsplit(',').next()?.trim().parse().ok()
        };
        match peer.to_canonical() {
            own if is_own(own) => Sender::at(named().unwrap_or(own)),
            stranger => Sender::at(stranger),
        }
    }

    /// Whoever runs this very program.
    pub(crate) fn here() -> Sender {
        Sender::at(HERE)
    }

    pub(crate) fn at(address: IpAddr) -> Sender {
        Sender(match address.to_canonical() {
            IpAddr::V6(address) => {
                let [a, b, c, ..] = address.segments();
                IpAddr::V6(Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0))
            }
            address => address,
        })
    }
}

fn is_own(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_loopback() || address.is_private(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unique_local(),
    }
}

impl<S: Sync> FromRequestParts<S> for Sender {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Sender, Self::Rejection> {
        // Without a connection the request was made in this process.
        let own = Peer(HERE);
        let Peer(peer) = parts.extensions.get().copied().unwrap_or(own);
        Ok(Sender::of(peer, &parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_proxy_of_ones_own_is_believed() {
        let sender = |peer: &str, said: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for said in said {
                headers.append(FORWARDED, said.parse().unwrap());
            }
            Sender::of(peer.parse().unwrap(), &headers).0.to_string()
        };
        for (peer, said, expected) in [
            ("203.0.113.7", &[][..], "203.0.113.7"),
            ("203.0.113.7", &["198.51.100.1"], "203.0.113.7"),
            ("127.0.0.1", &["198.51.100.1"], "198.51.100.1"),
            ("10.0.0.5", &["192.0.2.1, 198.51.100.1"], "198.51.100.1"),
            ("::ffff:10.0.0.5", &["192.0.2.1", "198.51.100.1"], "198.51.100.1"),
            ("10.0.0.5", &["nobody"], "10.0.0.5"),
            ("10.0.0.5", &[], "10.0.0.5"),
            ("2001:db8:1:2:3:4:5:6", &[], "2001:db8:1::"),
            ("::1", &["2001:db8:1:2:9::1"], "2001:db8:1::"),
        ] {
            assert_eq!(sender(peer, said), expected, "{peer} {said:?}");
        }
    }
}
