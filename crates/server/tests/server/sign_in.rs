//! The staff's whole way in, with a real sign-in provider and the real program, and everything that must be refused on it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use api::paths;
use serde_json::{Value, json};

use crate::home::Home;
use crate::process::Server;
use crate::support::count;

const SECRET: &str = "hush-hush-hush-hush-hush-hush-hush";

/// A sign-in provider that ends with the test.
struct Provider {
    child: Child,
    issuer: String,
}

impl Provider {
    fn start(back: &str) -> Provider {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/staff/provider.mjs");
        let mut command = Command::new("node");
        command.arg(script).args([back, SECRET]);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut said = lines.map_while(Result::ok);
        let issuer = said.find_map(|line| line.strip_prefix("ready ").map(str::to_owned));
        Provider {
            child,
            issuer: issuer.unwrap_or_else(|| panic!("no provider; to install it: cargo xtask test native")),
        }
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program with its own address, and the provider it knows.
struct Installation {
    home: Home,
    server: Server,
    provider: Provider,
}

impl Installation {
    fn new() -> Installation {
        let address = free_address();
        let provider = Provider::start(&format!("http://{address}{}", paths::SIGNED_IN));
        let home = Home::new();
        let server = serve(&home, &address, &provider.issuer);
        Installation {
            home,
            server,
            provider,
        }
    }

    fn at(&self, path: &str) -> String {
        format!("http://{}{path}", self.server.address)
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.home.path().join("log")).unwrap()
    }
}

fn serve(home: &Home, address: &str, issuer: &str) -> Server {
    Server::start_with(home, |command| {
        command.env("DOST_LISTEN", address);
        command
            .env("DOST_STAFF_ISSUER", issuer)
            .env("DOST_STAFF_CLIENT", "dost");
        command.env("DOST_STAFF_SECRET", SECRET);
        command.env("DOST_STAFF_ADDRESS", format!("http://{address}"));
        command.env("DOST_STAFF_CLAIM", "groups");
        command.env(
            "DOST_STAFF_ROLES",
            "dost-admins=administrator,baku1-ops=operator@baku_1",
        );
    })
}

fn free_address() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

/// A browser: it keeps cookies by place, and goes where it is sent only when told.
#[derive(Default)]
struct Browser {
    cookies: BTreeMap<(String, String), String>,
}

struct Page {
    status: u16,
    head: String,
    body: String,
}

impl Page {
    fn headers(&self, name: &str) -> Vec<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines
            .filter(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
            .collect()
    }

    fn location(&self) -> &str {
        self.headers("location")
            .first()
            .unwrap_or_else(|| panic!("{} {}", self.status, self.body))
    }

    fn problem(&self) -> (u16, String) {
        let problem: Value = serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("{}", self.body));
        (
            self.status,
            problem["code"].as_str().unwrap_or_default().to_owned(),
        )
    }
}

impl Page {
    /// The sign-in failed for this reason, as the answer tells the person.
    fn failed(&self, why: &str) {
        assert_eq!(self.problem(), (400, "sign_in_failed".to_owned()), "{why}");
        assert!(self.body.contains(why), "{why}: {}", self.body);
    }
}

impl Browser {
    fn ask(&mut self, method: &str, url: &str, form: &str) -> Page {
        let rest = url.strip_prefix("http://").unwrap_or_else(|| panic!("{url}"));
        let (host, path) = rest.split_once('/').unwrap();
        let cookies = self.cookies.iter().filter(|((at, _), _)| at == host);
        let cookies: Vec<String> = cookies
            .map(|((_, name), value)| format!("{name}={value}"))
            .collect();
        let mut stream = TcpStream::connect(host).unwrap();
        // The old version of the protocol: whole answers, and the end of the connection is their end.
        write!(
            stream,
            "{method} /{path} HTTP/1.0\r\nhost: {host}\r\ncookie: {}\r\norigin: http://{host}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            cookies.join("; "),
            form.len()
        )
        .unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        let (head, body) = reply.split_once("\r\n\r\n").unwrap();
        let page = Page {
            status: head.split(' ').nth(1).unwrap().parse().unwrap(),
            head: head.to_owned(),
            body: body.to_owned(),
        };
        for cookie in page.headers("set-cookie") {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies
                .insert((host.to_owned(), name.to_owned()), value.to_owned());
        }
        self.cookies.retain(|_, value| !value.is_empty());
        page
    }

    fn get(&mut self, url: &str) -> Page {
        self.ask("GET", url, "")
    }

    /// Begins to sign in and writes a name at the provider; the address that it sends the browser back to.
    fn vouched(&mut self, at: &Installation, login: &str) -> String {
        let mut page = self.get(&at.at(paths::SIGN_IN));
        assert_eq!(page.status, 303, "{}", page.body);
        for _ in 0..12 {
            let place = page.location().to_owned();
            let url = if place.starts_with('/') {
                format!("{}{place}", at.provider.issuer)
            } else {
                place
            };
            if url.starts_with(&at.at("/")) {
                return url;
            }
            page = self.get(&url);
            for (mark, form) in [
                (
                    "value=\"login\"",
                    format!("prompt=login&login={login}&password=x"),
                ),
                ("value=\"consent\"", "prompt=consent".to_owned()),
            ] {
                if page.status == 200 && page.body.contains(mark) {
                    page = self.ask("POST", &url, &form);
                }
            }
        }
        panic!("the provider does not send {login} back");
    }

    fn signed_in(&mut self, at: &Installation, login: &str) -> Page {
        let back = self.vouched(at, login);
        self.get(&back)
    }

    fn cookie(&self, at: &Installation, name: &str) -> Option<&String> {
        self.cookies.get(&(at.server.address.clone(), name.to_owned()))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_signs_in_works_and_signs_out_and_the_log_knows_no_secret() {
    let at = Installation::new();
    let mut browser = Browser::default();
    assert_eq!(
        browser.get(&at.at(paths::ME)).problem(),
        (401, "not_signed_in".to_owned())
    );

    let away = browser.get(&at.at(paths::SIGN_IN));
    let url = away.location();
    for part in [
        "response_type=code",
        "code_challenge_method=S256",
        "code_challenge=",
        "state=",
        "nonce=",
        "profile",
    ] {
        assert!(url.contains(part), "{part} in {url}");
    }
    assert!(away.headers("set-cookie")[0].ends_with("; Path=/; Max-Age=600; HttpOnly; SameSite=Lax"));
    assert_eq!(away.headers("cache-control"), ["no-store"]);
    assert!(away.headers("content-security-policy")[0].contains("form-action 'none'"));

    let back = browser.vouched(&at, "orxan");
    let under_way = browser.cookie(&at, "sign-in").unwrap().clone();
    let page = browser.get(&back);
    assert_eq!((page.status, page.location()), (303, "/staff"), "{}", page.body);
    let session = browser.cookie(&at, "staff").unwrap().clone();
    assert_eq!(
        page.headers("set-cookie"),
        [
            format!("staff={session}; Path=/; Max-Age=36000; HttpOnly; SameSite=Strict").as_str(),
            "sign-in=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax",
        ]
    );
    let me: Value = serde_json::from_str(&browser.get(&at.at(paths::ME)).body).unwrap();
    assert_eq!(
        me,
        json!({"name": "Kanareyka orxan", "grants": [{"role": "operator", "centre": "baku_1"}]})
    );
    assert_eq!(
        browser.get(&at.at("/api/staff/centres/baku_1/revisions")).status,
        200
    );
    let refused = browser.get(&at.at("/api/staff/centres/baku_2/revisions"));
    assert_eq!(refused.problem(), (403, "not_allowed".to_owned()));

    let again = browser.signed_in(&at, "orxan");
    assert_eq!(again.status, 303);
    let rotated = browser.cookie(&at, "staff").unwrap().clone();
    assert_ne!(rotated, session, "each sign-in has a secret of its own");
    let mut old = Browser::default();
    old.cookies
        .insert((at.server.address.clone(), "staff".to_owned()), session.clone());
    assert_eq!(old.get(&at.at(paths::ME)).status, 401, "the one before is over");

    assert_eq!(browser.ask("POST", &at.at(paths::SIGN_OUT), "").status, 204);
    assert_eq!(browser.get(&at.at(paths::ME)).status, 401);

    let database = at.home.open().await;
    for (what, times) in [
        ("select count(*) from audit where what = 'signed in'", 2),
        ("select count(*) from audit where what = 'signed out'", 1),
        (
            "select count(*) from audit where what = 'refused: see changes' and centre = 'baku_2'",
            1,
        ),
        (
            "select count(*) from audit where subject = 'orxan' and name = 'Kanareyka orxan'",
            4,
        ),
        ("select count(*) from sessions", 0),
        ("select count(*) from sign_ins", 1), // The first one, which nobody came back to.
    ] {
        assert_eq!(count(&database, what).await, times, "{what}");
    }
    let (log, query) = (at.log(), back.split_once('?').unwrap().1);
    for part in query.split('&') {
        let value = part.split_once('=').unwrap().1;
        assert!(value.len() < 20 || !log.contains(value), "{part} in {log}");
    }
    for secret in [
        session.as_str(),
        &rotated,
        &under_way,
        SECRET,
        "Kanareyka",
        "orxan",
    ] {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
    assert!(log.contains(paths::SIGNED_IN));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_with_one_thing_wrong_lets_nobody_in() {
    let at = Installation::new();
    for (login, cause) in [
        ("nonce", "nonce"),
        ("no-nonce", "nonce"),
        ("expired", "Expired"),
        ("audience", "audiences"),
        ("issuer", "issuer"),
        ("stranger", "Signature verification failed"),
        ("unknown", "Signature verification failed"),
        ("unsigned", "Signature verification failed"),
        ("shared", "Signature verification failed"),
    ] {
        let mut browser = Browser::default();
        let page = browser.signed_in(&at, login);
        assert_eq!(page.problem(), (400, "sign_in_failed".to_owned()), "{login}");
        assert_eq!(browser.cookie(&at, "staff"), None, "{login}");
        let log = at.log();
        let warning = log.lines().rfind(|line| line.contains("\"WARN\"")).unwrap();
        assert!(warning.contains(cause), "{login}: {warning}");
    }
    // Rightly signed, but of no group that is anything here.
    let nobody = Browser::default().signed_in(&at, "nobody");
    assert_eq!(nobody.problem(), (403, "not_allowed".to_owned()));
    let database = at.home.open().await;
    assert_eq!(count(&database, "select count(*) from sessions").await, 0);
    let noted = "select count(*) from audit where subject = 'nobody' and what = 'refused: has no role here'";
    assert_eq!(count(&database, noted).await, 1);
    assert_eq!(count(&database, "select count(*) from audit").await, 1);

    // The provider signs with a key that it did not have when it was asked first.
    let mut browser = Browser::default();
    assert_eq!(browser.signed_in(&at, "later").status, 303);
    assert_eq!(browser.get(&at.at(paths::ME)).status, 200);
}

#[test]
fn a_code_is_taken_once_and_only_from_the_browser_that_began() {
    let at = Installation::new();
    let mut browser = Browser::default();
    let back = browser.vouched(&at, "leyla");
    Browser::default()
        .get(&back)
        .failed("this browser did not begin it");

    let mut other = Browser::default();
    let others = other.vouched(&at, "orxan");
    other.get(&back).failed("answers another sign-in");
    other.get(&others).failed("was completed before");

    let kept = browser.cookies.clone();
    assert_eq!(browser.get(&back).status, 303);
    browser.get(&back).failed("this browser did not begin it");
    browser.cookies = kept;
    browser.get(&back).failed("was completed before");

    // The same code in a sign-in of its own, as somebody would who saw the address.
    let code = |url: &str| {
        url.split(['?', '&'])
            .find(|part| part.starts_with("code="))
            .unwrap()
            .to_owned()
    };
    let mut thief = Browser::default();
    let own = thief.vouched(&at, "orxan");
    thief
        .get(&own.replace(&code(&own), &code(&back)))
        .failed("does not take the code");

    // The right state, but no code: the person said no.
    let mut browser = Browser::default();
    let back = browser.vouched(&at, "orxan");
    let no = back.replace(&code(&back), "error=access_denied");
    browser.get(&no).failed("did not let this person in");
    for (query, why) in [
        ("", "another sign-in"),
        ("?state=&code=", "another sign-in"),
        ("?code=a&code=b", "a wrong form"),
    ] {
        let mut browser = Browser::default();
        browser.get(&at.at(paths::SIGN_IN));
        browser
            .get(&at.at(&format!("{}{query}", paths::SIGNED_IN)))
            .failed(why);
    }
}

#[test]
fn without_its_provider_the_server_says_so_and_does_all_else() {
    // Where nobody listens, and where somebody does who never answers.
    let deaf = TcpListener::bind("127.0.0.1:0").unwrap();
    for place in [free_address(), deaf.local_addr().unwrap().to_string()] {
        let (home, address) = (Home::new(), free_address());
        let server = serve(&home, &address, &format!("http://{place}"));
        let begun = Instant::now();
        let page = Browser::default().get(&format!("http://{address}{}", paths::SIGN_IN));
        assert_eq!(page.problem(), (503, "sign_in_unavailable".to_owned()));
        assert!(begun.elapsed() < Duration::from_secs(7), "{:?}", begun.elapsed());
        assert_eq!(server.send("GET", paths::HEALTH, "", "").0, 200);
    }
}
