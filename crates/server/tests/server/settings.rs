//! Settings as an operator gives them: by file, environment and command line; all faults at once, no secret ever shown.

use std::fs;
use std::io::Read;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output};
use std::thread;

use api::paths;
use serde_json::Value;

use proptest::collection::vec;
use proptest::prelude::*;
use server::settings::{Installation, Part, Source};

use crate::home::Home;
use crate::process::Server;
use crate::support::{INDEX, KEYS};

fn dost(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dost"));
    command.args(arguments).envs(environment.iter().copied());
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[&*output.stdout, &*output.stderr].concat()).into_owned()
}

fn write(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

/// A file with every setting, its secrets in files of their own.
fn whole(folder: &Path) -> String {
    let keys = write(folder, "keys", &format!("{KEYS}\n"));
    let secret = write(folder, "secret", "hush-staff\n");
    write(
        folder,
        "dost.toml",
        &format!(
            "database = '{}/dost.sqlite'\nkeys_file = '{keys}'\nlisten = '127.0.0.1:0'\napp = '{}'\nsurface = 'kiosk'\n\
             [staff]\nissuer = 'https://id.example.az'\nclient = 'dost'\nsecret_file = '{secret}'\n\
             address = 'https://dost.example.az'\nclaim = 'groups'\nroles = ['admins=administrator']\n\
             [mail]\nserver = 'smtps://dost:hush-mail@mail.example'\nsender = 'DOST <no-reply@dost.example>'\n\
             [sms]\ngateway = 'https://sms.example/send?token=hush-sms'\nbody = 'to={{digits}}&text={{text}}'\n\
             header = 'X-Api-Key: hush-header'\n[policy]\nhold_seconds = 120\n",
            folder.display(),
            folder.display()
        ),
    )
}

#[test]
fn a_server_runs_by_its_file_and_the_environment_and_the_command_line_win_over_it() {
    let home = Home::new();
    let file = whole(home.path());
    let policy = "DOST_POLICY_HOLD_SECONDS";
    for (environment, argument, seconds, surface) in [
        (None, None, 120, "kiosk"),
        (Some("240"), Some("volunteer"), 240, "volunteer"),
    ] {
        let server = Server::start_with(&home, |command| {
            *command = Command::new(env!("CARGO_BIN_EXE_dost"));
            command.args(["serve", "--config", &file]);
            command.args(argument.map(|it| format!("--surface={it}")));
            command.envs(environment.map(|it| (policy, it)));
        });
        let config: Value = serde_json::from_str(&server.send("GET", paths::CONFIG, "", "").1).unwrap();
        assert_eq!(config["surface"], surface);
        let key = format!("settings-of-{seconds}-seconds");
        let (status, held) = server.post(paths::VISITS, &key, &server.free_time());
        assert_eq!(
            (status, &held["expires_in_seconds"]),
            (201, &seconds.into()),
            "{held}"
        );
    }
}

#[test]
fn what_is_in_force_is_said_with_its_origin_and_without_secrets() {
    let home = Home::new();
    let file = whole(home.path());
    let keys = ("DOST_DATABASE", "postgres://dost:hush-database@db.example/visits");
    let checked = dost(
        &["config", "check", "--config", &file, "--listen", "[::1]:8080"],
        &[keys, ("DOST_SMS_HEADER", "")],
    );
    let text = said(&checked);
    assert!(checked.status.success(), "{text}");
    for (setting, parts) in [
        (
            "database ",
            [
                "of PostgreSQL, visits at db.example:5432",
                "DOST_DATABASE in the environment",
            ],
        ),
        ("keys ", ["(not shown)", "dost.toml, line 2"]),
        ("listen ", ["[::1]:8080", "the command line"]),
        ("surface ", ["kiosk", "dost.toml, line 5"]),
        ("staff.secret ", ["(not shown)", "secret, named by"]),
        ("sms.header ", ["(not shown)", "dost.toml, line 19"]),
        ("policy.hold_seconds ", ["120", "dost.toml, line 21"]),
        ("policy.horizon_days ", ["60", "nobody said otherwise"]),
    ] {
        let line = text.lines().find(|line| line.starts_with(setting)).unwrap();
        assert!(parts.iter().all(|part| line.contains(part)), "{line}");
    }
    assert!(
        !text.contains("hush") && !text.contains(KEYS.split(':').next_back().unwrap()),
        "{text}"
    );
}

#[test]
fn all_faults_are_told_at_once_with_their_place_and_no_secret() {
    let home = Home::new();
    let wrong = write(
        home.path(),
        "wrong.toml",
        "listn = 'x'\nlisten = 'everywhere'\nsurface = 'phone'\nkeys_file = '/nowhere/keys'\n[staff]\nissuer = 'id'\n\
         secret = 'hush-staff'\n[mail]\nserver = 'smtp://dost:hush-mail@mail.example'\nsender = 'nobody'\n\
         [sms]\nheader = 'hush-header'\ngateway = 'x'\n[policy]\nhold_seconds = 0\nvisits_per_phone = 'many'\n",
    );
    let named = [
        "wrong.toml, line 1: there is no setting `listn`",
        "DOST_LISTEN: write address and port",
        "DOST_SURFACE: the surface is one of",
        "DOST_KEYS: cannot read /nowhere/keys",
        "DOST_STAFF_ISSUER is the address",
        "DOST_STAFF_CLIENT is missing",
        "DOST_STAFF_ROLES is missing",
        "DOST_MAIL_SERVER: ",
        "DOST_MAIL_SENDER: ",
        "DOST_SMS_HEADER: ",
        "set DOST_SMS_BODY together with DOST_SMS_GATEWAY",
        "DOST_POLICY_HOLD_SECONDS: write a whole number from 60 to 3600 (",
        "wrong.toml, line 15)",
        "DOST_POLICY_VISITS_PER_PHONE: write",
    ];
    for command in [&["config", "check"][..], &["serve"]] {
        let refused = dost(&[command, &["--config", &wrong]].concat(), &[]);
        let text = said(&refused);
        assert!(!refused.status.success(), "{text}");
        for part in named {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(!text.contains("hush"), "{text}");
        assert!(
            !text.contains("no key is given"),
            "it is given, but cannot be read: {text}"
        );
    }
    assert!(!Path::new("dost.sqlite").exists(), "nothing was touched");
    let missing = dost(
        &["check", "--config", "/nowhere/dost.toml"],
        &[("DOST_KEYS", KEYS)],
    );
    assert!(
        said(&missing).contains("cannot read the settings in /nowhere/dost.toml"),
        "{}",
        said(&missing)
    );
}

#[test]
fn a_command_wants_only_the_settings_that_it_uses() {
    let home = Home::new();
    let database = home.address();
    let text =
        format!("keys = '{KEYS}'\nlisten = 'nowhere'\n[staff]\nissuer = 'x'\nsecret_file = '/nowhere'\n");
    let file = write(home.path(), "dost.toml", &text);
    let done = dost(&["migrate", "--config", &file, "--database", &database], &[]);
    assert!(done.status.success(), "{}", said(&done));
    let twice = dost(
        &["migrate", "--database", &database],
        &[("DOST_KEYS", KEYS), ("DOST_KEYS_FILE", "/nowhere")],
    );
    assert!(
        said(&twice).contains("DOST_KEYS is given both itself and as a file"),
        "{}",
        said(&twice)
    );
}

#[test]
fn a_database_that_cannot_be_reached_is_named_with_what_to_do() {
    let home = Home::new();
    write(home.path(), "index.html", INDEX);
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    // Answers to the question for TLS with no, as PostgreSQL without a certificate does.
    let plain = TcpListener::bind("127.0.0.1:0").unwrap();
    let without_tls = plain.local_addr().unwrap();
    thread::spawn(move || {
        for mut client in plain.incoming().flatten() {
            let _ = client.read(&mut [0; 8]);
            let _ = std::io::Write::write_all(&mut client, b"N");
        }
    });
    for (address, named) in [
        (
            format!("postgres://dost:hush@{closed}/visits"),
            "is PostgreSQL running",
        ),
        (
            format!("postgres://dost:hush@{without_tls}/visits?sslmode=require"),
            "sslrootcert",
        ),
        (
            "postgres://dost:hush@[/visits".to_owned(),
            "write it as postgres://",
        ),
    ] {
        let refused = dost(
            &["serve", "--app", &home.path().display().to_string()],
            &[("DOST_DATABASE", &address), ("DOST_KEYS", KEYS)],
        );
        let text = said(&refused);
        assert!(!refused.status.success() && text.contains(named), "{text}");
        assert!(text.contains("cannot open the database of PostgreSQL"), "{text}");
        assert!(!text.contains("hush") && !text.contains("busy"), "{text}");
    }
}

/// The example with every line in force, but for the files that secrets lie in.
fn example() -> String {
    let example = include_str!("../../../../docs/dost.toml");
    let lines = example.lines().filter_map(|line| line.strip_prefix('#'));
    let lines =
        lines.filter(|line| !line.starts_with(' ') && !line.contains("_file") && !line.contains("roots"));
    lines.map(|line| format!("{line}\n")).collect()
}

/// What the fuzz target `settings` holds of any text: it is read, or refused with its line or its setting.
fn holds(text: &str) {
    let source = Source::written(&[Part::Visits, Part::Serving, Part::Post], "dost.toml", text);
    assert!(
        source
            .in_force()
            .all(|it| !it.setting.is_empty() && !it.origin.is_empty())
    );
    if let Err(faults) = Installation::read(&source) {
        let said = faults.to_string();
        assert!(
            said.contains("dost.toml, line ") || said.contains("DOST_"),
            "{text:?}: {said}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn settings_with_any_bytes_changed_are_read_or_refused_with_their_place(
        changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        length in any::<prop::sample::Index>(),
    ) {
        let mut bytes = example().into_bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        holds(&String::from_utf8_lossy(&bytes));
        bytes.truncate(length.index(bytes.len()));
        holds(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_text_is_no_file_of_settings_or_one(text in "[\\[\\]=\"'#a-z0-9_.\n \\\\{},:-]{0,200}") {
        prop_assume!(!text.contains("_file") && !text.contains("roots"));
        holds(&text);
    }
}
