//! Mail over TLS: to a server with a certificate of the operator's own authority, to no other, and never in clear.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use l10n::Language;
use messages::{Address, Flaw, Kind, Mail, MailServer, MessageId, NotSent, Roots, Why, Writer};

use crate::authority::Authority;
use crate::server::Server;
use crate::support::{notice, visit};

/// How a mail server encrypts, and how the setting writes it.
const WAYS: [(&str, &str); 2] = [("starttls", "smtp+starttls"), ("at-once", "smtps")];
const HERE: &str = "DNS:localhost,IP:127.0.0.1";

/// Sends a booking to somebody through a server that is known by these authorities, or by those of browsers.
async fn send(server: &str, roots: Option<&Roots>) -> Result<(), NotSent> {
    let mut server: MailServer = server.parse().unwrap();
    if let Some(roots) = roots {
        server = server.trusting(roots).unwrap();
    }
    let mail = Mail::new(server, "DOST <no-reply@dost.example>".parse().unwrap());
    let (to, id): (Address, MessageId) = ("gunel@example.az".parse().unwrap(), "outbox-17".parse().unwrap());
    let writer = Writer::new().unwrap();
    mail.send(
        &to,
        &writer.compose(&notice(Kind::Booked, visit(), Language::Az)),
        &id,
    )
    .await
}

/// Passes on what is said to a server, and keeps what came from our side.
fn overheard(port: u16) -> (u16, Arc<Mutex<Vec<u8>>>) {
    let heard: Arc<Mutex<Vec<u8>>> = Arc::default();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let here = listener.local_addr().unwrap().port();
    let keep = heard.clone();
    thread::spawn(move || {
        for ours in listener.incoming().flatten() {
            let theirs = TcpStream::connect(("127.0.0.1", port)).unwrap();
            let (back, out) = (theirs.try_clone().unwrap(), ours.try_clone().unwrap());
            thread::spawn(move || pass(back, out, |_| ()));
            let keep = keep.clone();
            thread::spawn(move || pass(ours, theirs, |bytes| keep.lock().unwrap().extend(bytes)));
        }
    });
    (here, heard)
}

fn pass(mut from: TcpStream, mut to: TcpStream, seen: impl Fn(&[u8])) {
    let mut buffer = [0; 4096];
    while let Ok(length @ 1..) = from.read(&mut buffer) {
        seen(&buffer[..length]);
        if to.write_all(&buffer[..length]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Write);
}

#[tokio::test]
async fn mail_goes_to_a_server_of_the_operators_authority_and_nobody_on_the_way_reads_it() {
    let authority = Authority::new();
    let certificate = authority.certifies(HERE, 2);
    for (word, scheme) in WAYS {
        let mut server = Server::start(&[word, certificate.to_str().unwrap()]);
        let (port, heard) = overheard(server.port);
        for host in ["localhost", "127.0.0.1"] {
            let sent = send(&format!("{scheme}://{host}:{port}"), Some(&authority.roots())).await;
            assert_eq!(sent, Ok(()), "{scheme} {host}");
            assert_eq!(server.took()["to"], serde_json::json!(["gunel@example.az"]));
        }
        let heard = String::from_utf8_lossy(&heard.lock().unwrap()).to_lowercase();
        assert!(heard.len() > 1000, "{word}: what was sent came by here");
        for canary in ["gunel", "mail from", "rcpt", "subject", "dost"] {
            // Before encryption begins, we say only who we are.
            let hello = canary == "dost" && word == "starttls";
            assert!(hello || !heard.contains(canary), "{word}: {canary} in {heard:?}");
        }
    }
}

#[tokio::test]
async fn a_server_with_a_wrong_certificate_gets_nothing_and_it_is_said_what_is_wrong() {
    let (ours, stranger) = (Authority::new(), Authority::new());
    let strange = stranger.certifies(HERE, 2);
    let ([starttls, at_once], own) = (WAYS, Some(ours.roots()));
    for (certificate, (word, scheme), roots, flaw) in [
        (&strange, starttls, &own, Flaw::Authority),
        (&strange, at_once, &None, Flaw::Authority),
        (&ours.certifies("DNS:mail.example", 2), starttls, &own, Flaw::Host),
        (&ours.certifies(HERE, -1), at_once, &own, Flaw::Date),
    ] {
        let server = Server::start(&[word, certificate.to_str().unwrap()]);
        let (port, heard) = overheard(server.port);
        let refused = send(&format!("{scheme}://localhost:{port}"), roots.as_ref()).await;
        assert_eq!(refused, Err(NotSent::Temporary(Why::Certificate(flaw))), "{word}");
        let heard = String::from_utf8_lossy(&heard.lock().unwrap()).to_lowercase();
        assert!(
            !heard.contains("gunel") && !heard.contains("mail from"),
            "{heard:?}"
        );
    }
}

#[test]
fn what_is_no_authority_is_no_setting() {
    let whole = "-----BEGIN CERTIFICATE-----\nbm90IG9uZQ==\n-----END CERTIFICATE-----\n";
    for text in [
        "",
        "authority",
        "-----BEGIN CERTIFICATE-----\n",
        "-----BEGIN PRIVATE KEY-----\nYQ==\n-----END PRIVATE KEY-----\n",
    ] {
        assert!(text.parse::<Roots>().is_err(), "{text:?}");
    }
    let server: MailServer = "smtps://mail.example".parse().unwrap();
    let read = whole.parse::<Roots>();
    assert!(read.and_then(|roots| server.trusting(&roots)).is_err());
}
