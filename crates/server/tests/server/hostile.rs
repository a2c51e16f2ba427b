//! Clients that mean harm: they say things slowly, endlessly, deeply or too often, and everybody else is answered as ever.

use std::io::{ErrorKind, Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use api::paths;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpSocket;

use crate::home::Home;
use crate::process::Server;

/// Sockets that send the head of a request byte by byte.
const SLOW: usize = 400;
/// Citizens behind one address, and requests of each.
const CITIZENS: usize = 300;
const REQUESTS: usize = 3;
/// Connections that ask for a large file and read nothing of it.
const GREEDY: usize = 20;
/// Connections of the flood.
const FLOOD: usize = 64;

#[test]
fn who_never_finishes_a_request_is_let_go_and_keeps_nobody_waiting() {
    let home = Home::new();
    let server = Server::start(&home);
    let mut slow: Vec<TcpStream> = (0..SLOW)
        .map(|_| TcpStream::connect(&server.address).unwrap())
        .collect();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let mut last = slow.pop().unwrap();
        scope.spawn(|| {
            for byte in b"GET / HTTP/1.1\r\nx-slow: "
                .iter()
                .chain(std::iter::repeat(&b'a'))
            {
                if done.load(Ordering::SeqCst) {
                    break;
                }
                for stream in &mut slow {
                    // It may have been let go.
                    let _ = stream.write_all(&[*byte]);
                }
                thread::sleep(Duration::from_secs(1));
            }
        });
        for _ in 0..20 {
            assert_eq!(server.send("GET", paths::HEALTH, "", "").0, 200);
            assert_eq!(server.free_time()["centre"], "baku_1");
        }
        last.write_all(b"GET / HTTP/1.1\r\nx-slow: a").unwrap();
        last.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        let ended = last.read(&mut [0; 1]);
        let let_go = match &ended {
            Ok(0) => true,
            Err(error) => error.kind() == ErrorKind::ConnectionReset,
            Ok(_) => false,
        };
        assert!(let_go, "{ended:?}");
        done.store(true, Ordering::SeqCst);
    });
    assert_eq!(server.send("GET", paths::HEALTH, "", "").0, 200);
}

/// How many connections and other sockets the server has.
fn sockets(server: &Server) -> usize {
    let open = std::fs::read_dir(format!("/proc/{}/fd", server.id())).unwrap();
    // One may be closed while it is looked at.
    let targets = open.filter_map(|entry| std::fs::read_link(entry.unwrap().path()).ok());
    targets
        .filter(|target| target.to_string_lossy().starts_with("socket:"))
        .count()
}

/// Waits until it is so; the server's own limit is half a minute.
fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(120);
    while !is_so() {
        assert!(Instant::now() < deadline, "{what}");
        thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn who_asks_for_something_large_and_never_reads_is_let_go() {
    let home = Home::new();
    // More than the system takes off the server's hands.
    std::fs::write(home.path().join("large.js"), vec![b'7'; 64 << 20]).unwrap();
    let server = Server::start(&home);
    let before = sockets(&server);
    let greedy: Vec<TcpStream> = (0..GREEDY)
        .map(|_| {
            let mut stream = TcpStream::connect(&server.address).unwrap();
            stream
                .write_all(b"GET /large.js HTTP/1.1\r\nhost: dost\r\n\r\n")
                .unwrap();
            // The answer has begun.
            stream.peek(&mut [0; 1]).unwrap();
            stream
        })
        .collect();
    assert_eq!(sockets(&server), before + GREEDY);
    assert_eq!(server.send("GET", paths::HEALTH, "", "").0, 200);
    wait_until("they are let go", || sockets(&server) <= before);
    for mut stream in greedy {
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        assert!(answer.len() < 64 << 20, "nobody got all of it");
    }
}

/// The status of a request with so much of a body, of which the server need not read all.
fn pour(server: &Server, path: &str, length: &str, body: impl Iterator<Item = Vec<u8>>) -> u16 {
    let mut stream = TcpStream::connect(&server.address).unwrap();
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: dost\r\nconnection: close\r\ncontent-type: application/json\r\n\
         idempotency-key: a-key-of-this-test\r\n{length}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    for part in body {
        // It answers and hangs up as soon as it is too much.
        if stream.write_all(&part).is_err() {
            break;
        }
    }
    let mut reply = Vec::new();
    let _ = stream.read_to_end(&mut reply);
    let reply = String::from_utf8_lossy(&reply).into_owned();
    reply
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .unwrap_or(0)
}

#[test]
fn bodies_without_an_end_or_a_bottom_are_refused() {
    let home = Home::new();
    let server = Server::start(&home);
    let megabyte = || vec![b'7'; 1 << 20];
    let resident = || {
        let status = std::fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap();
        let line = status
            .lines()
            .find(|line| line.starts_with("VmRSS:"))
            .unwrap()
            .to_owned();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap()
    };
    let before = resident();
    for path in [
        paths::VISITS,
        paths::CONFIRM,
        paths::FIND,
        paths::ASSESS,
        paths::CASES,
        paths::OPINIONS,
    ] {
        let declared = pour(
            &server,
            path,
            "content-length: 1073741824",
            (0..64).map(|_| megabyte()),
        );
        // Who is hung up on in the middle of a sentence may not hear the answer any more.
        assert!(matches!(declared, 413 | 0), "{path}: {declared}");
        let chunks = (0..64).map(|_| [b"100000\r\n".to_vec(), megabyte(), b"\r\n".to_vec()].concat());
        let endless = pour(&server, path, "transfer-encoding: chunked", chunks);
        assert!(matches!(endless, 413 | 0), "{path}: {endless}");
        for (deep, levels, expected) in [("[", 100_000, 413), ("[", 16_000, 400), ("{\"a\":", 3_000, 422)] {
            let (status, _) = server.send("POST", path, "a-key-of-this-test", &deep.repeat(levels));
            assert!(
                status == expected || (400..=422).contains(&status) && expected != 413,
                "{path} {levels}: {status}"
            );
        }
    }
    let grown = resident().saturating_sub(before);
    assert!(grown < 64 * 1024, "{grown} kB more after as many bodies of 64 MB");
    assert_eq!(server.send("GET", paths::HEALTH, "", "").0, 200);
}

/// One request on a new connection from an address of this machine; what came and how long it took.
async fn ask(from: Ipv4Addr, to: SocketAddr, path: &str) -> (u16, String, Duration) {
    let started = Instant::now();
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(SocketAddr::new(IpAddr::V4(from), 0)).unwrap();
    let mut stream = socket.connect(to).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nhost: dost\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    let status = reply.split(' ').nth(1).unwrap().parse().unwrap();
    let body = reply.split_once("\r\n\r\n").unwrap().1.to_owned();
    (status, body, started.elapsed())
}

/// All citizens at once, each with some questions one after the other: their longest waits, the 99th of a hundred.
async fn citizens(to: SocketAddr, path: &'static str) -> Duration {
    let tasks = (0..CITIZENS).map(|_| {
        tokio::spawn(async move {
            let mut waits = Vec::new();
            for _ in 0..REQUESTS {
                let (status, body, wait) = ask(Ipv4Addr::new(127, 0, 0, 2), to, path).await;
                assert_eq!(status, 200, "{body}");
                let reply: Value = serde_json::from_str(&body).unwrap();
                assert_eq!(reply["centre"], json!("baku_1"));
                waits.push(wait);
            }
            waits
        })
    });
    let mut waits = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        waits.extend(task.await.unwrap());
    }
    waits.sort();
    waits[waits.len() * 99 / 100]
}

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_citizens_behind_one_address_are_answered_while_another_floods() {
    let home = Home::new();
    let server = Server::start(&home);
    let to: SocketAddr = server.address.parse().unwrap();
    let wanted = server.free_time();
    let path: &'static str = format!(
        "{}?centre=baku_1&services={}&from={}&days=7",
        paths::SLOTS,
        wanted["services"][0].as_str().unwrap(),
        wanted["date"].as_str().unwrap()
    )
    .leak();
    let alone = citizens(to, path).await;
    let flood: Vec<_> = (0..FLOOD)
        .map(|_| {
            tokio::spawn(async move {
                loop {
                    ask(Ipv4Addr::new(127, 0, 0, 3), to, paths::HEALTH).await;
                }
            })
        })
        .collect();
    let flooded = citizens(to, path).await;
    for task in &flood {
        task.abort();
    }
    let ratio = flooded.as_millis() * 100 / alone.as_millis().max(1);
    println!("99 of 100 waited {alone:?} alone, {flooded:?} beside a flood: {ratio} %");
}
