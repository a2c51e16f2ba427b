//! The maker's tool, as a maker uses it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::small_app;

fn tool(words: &[&dyn AsRef<std::ffi::OsStr>]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_dost-bundle"))
        .args(words.iter().map(AsRef::as_ref))
        .output()
        .unwrap()
}

fn said(words: &[&dyn AsRef<std::ffi::OsStr>]) -> String {
    let output = tool(words);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_maker_makes_a_key_packs_verifies_and_unpacks() {
    let place = tempfile::TempDir::new().unwrap();
    let at = |name: &str| place.path().join(name);
    let (secret, keys, bundle) = (at("secret"), at("keys"), at("app.bundle"));
    fs::write(&keys, said(&[&"new-key", &secret])).unwrap();
    assert_eq!(fs::metadata(&secret).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(
        !tool(&[&"new-key", &secret]).status.success(),
        "a key is never written over"
    );

    let app = small_app(5);
    said(&[
        &"pack",
        &"--key",
        &secret,
        &"--version",
        &"5",
        &app.path(),
        &bundle,
    ]);
    assert_eq!(
        said(&[&"verify", &"--keys", &keys, &bundle]),
        "version 5, build 0005, 3 files\n"
    );
    said(&[&"unpack", &"--keys", &keys, &bundle, &at("app")]);
    let same = |name: &str| {
        fs::read(at("app").join(name)).unwrap() == fs::read(Path::join(app.path(), name)).unwrap()
    };
    assert!(same("index.html") && same("i18n/az.ftl") && same("empty.js"));
    assert!(
        !tool(&[&"unpack", &"--keys", &keys, &bundle, &at("app")])
            .status
            .success()
    );
    assert!(
        !tool(&[&"pack", &"--key", &keys, &"--version", &"6", &app.path(), &bundle])
            .status
            .success()
    );

    fs::write(at("settings.json"), r#"{"version":1,"warn_after":120}"#).unwrap();
    said(&[
        &"settings",
        &"--key",
        &secret,
        &at("settings.json"),
        &at("settings.signed"),
    ]);
    let refused = tool(&[&"verify", &"--keys", &keys, &at("settings.signed")]);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("is not to be trusted"));
}
