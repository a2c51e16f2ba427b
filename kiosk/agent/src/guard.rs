//! Who may ask: only a page of ours, in a browser of ours. Other pages, other names for this machine and other users may not.

use std::fs;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use api::Code;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use nix::unistd::geteuid;
use site::Failure;

/// Set by the browser alone; no page can.
const FETCH_SITE: &str = "sec-fetch-site";
/// The kernel's list of connections: addresses in hexadecimal, and the user that each belongs to.
const CONNECTIONS: &str = "/proc/net/tcp";

/// Lets requests through that name this machine by its one right name, and come from no other page.
pub(crate) async fn guard(State(port): State<u16>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let host = text(headers, header::HOST.as_str());
    let name = format!("127.0.0.1:{port}");
    let foreign_page = match text(headers, header::ORIGIN.as_str()) {
        Some(origin) => origin.strip_prefix("http://") != Some(&name),
        // A browser always says where a write comes from.
        None => !request.method().is_safe(),
    };
    let foreign_site = !matches!(text(headers, FETCH_SITE), None | Some("same-origin" | "none"));
    if host != Some(&name) || foreign_page || foreign_site {
        return Failure::new(Code::ForeignOrigin).into_response();
    }
    next.run(request).await
}

/// Whether it is a page's own request, and the page one in our own user's browser: only then may it learn its pass.
pub(crate) fn is_own_page(headers: &HeaderMap, peer: SocketAddr, port: u16) -> bool {
    text(headers, FETCH_SITE) == Some("same-origin") && is_own_user(peer, port)
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// Whether the other end of a connection to our port is a program of our own user. Who cannot be told is not.
pub(crate) fn is_own_user(peer: SocketAddr, port: u16) -> bool {
    fs::read_to_string(CONNECTIONS).is_ok_and(|list| owner(&list, peer, port) == Some(geteuid().as_raw()))
}

/// The user of the connection from `peer` to our port.
fn owner(list: &str, peer: SocketAddr, port: u16) -> Option<u32> {
    let from = hexadecimal(peer)?;
    let to = hexadecimal(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
    list.lines().find_map(|line| {
        let mut columns = line.split_ascii_whitespace().skip(1);
        let ours = columns.next()? == from && columns.next()? == to;
        // State, queues, timer and retransmissions stand before it.
        ours.then(|| columns.nth(4)?.parse().ok())?
    })
}

/// As the kernel writes it: the address as a number in the machine's own order of bytes.
fn hexadecimal(address: SocketAddr) -> Option<String> {
    let IpAddr::V4(ip) = address.ip() else { return None };
    Some(format!(
        "{:08X}:{:04X}",
        u32::from_ne_bytes(ip.octets()),
        address.port()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_list_says_whose_a_connection_is() {
        let list = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n\
             0: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000   998        0 10 1 0\n\
             1: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1007        0 11 1 0\n";
        let peer = |port: u16| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        assert_eq!(
            owner(list, peer(50_000), 8080),
            Some(1007),
            "the other end, not ours"
        );
        assert_eq!(owner(list, peer(50_001), 8080), None);
        assert_eq!(owner(list, "[::1]:50000".parse().unwrap(), 8080), None);
    }

    #[test]
    fn this_test_is_a_program_of_our_own_user() {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let other = std::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        assert!(is_own_user(other.local_addr().unwrap(), port));
        assert!(!is_own_user(SocketAddr::from((Ipv4Addr::LOCALHOST, 1)), port));
    }
}
