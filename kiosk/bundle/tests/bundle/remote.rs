//! Settings from afar: taken whole or not at all, newer only, each within its bounds; the last good ones stay.

use std::fs;

use bundle::{RealDisk, Refused, Remote, SettingsShelf, SignError, SlotsError};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::support::{Maker, version};

#[test]
fn newer_settings_are_taken_and_kept_and_nothing_else_is() {
    let maker = Maker::new();
    let folder = TempDir::new().unwrap();
    let open = || SettingsShelf::open(RealDisk, folder.path(), maker.keys.clone());
    let sign = |text: &str| Remote::sign(text.as_bytes(), &maker.secret).unwrap();
    let (mut shelf, damage) = open();
    assert!(damage.is_none() && shelf.kept().is_none());
    shelf.take(&sign(r#"{"version":3,"warn_after":120}"#)).unwrap();

    let refused = |shelf: &mut SettingsShelf<RealDisk>, bytes: &[u8]| match shelf.take(bytes).unwrap_err() {
        SlotsError::Refused(refused) => refused,
        other => panic!("{other}"),
    };
    let older = Refused::Older {
        offered: version(2),
        newest: version(3),
    };
    assert_eq!(refused(&mut shelf, &sign(r#"{"version":2}"#)), older);
    assert_eq!(
        refused(&mut shelf, &sign(r#"{"version":3}"#)),
        Refused::Present(version(3))
    );
    let stranger = Remote::sign(br#"{"version":9}"#, &Maker::new().secret).unwrap();
    assert_eq!(refused(&mut shelf, &stranger), Refused::Signature);
    assert_eq!(
        refused(&mut shelf, &maker.bundle(9)),
        Refused::NotOurs("dost-settings-1")
    );
    let more = [sign(r#"{"version":9}"#), b"x".to_vec()].concat();
    assert_eq!(refused(&mut shelf, &more), Refused::Trailing(1));

    let (mut shelf, damage) = open();
    assert!(damage.is_none());
    assert_eq!(shelf.kept().unwrap().warn_after.map(u16::from), Some(120));
    shelf.take(&sign(r#"{"version":4,"answer_within":60}"#)).unwrap();
    assert_eq!(
        shelf.kept().unwrap().warn_after,
        None,
        "what is not said is as the app has it"
    );
    fs::write(folder.path().join("settings.signed"), "rotten").unwrap();
    let (shelf, damage) = open();
    assert!(shelf.kept().is_none() && matches!(damage, Some(SlotsError::Refused(_))));
}

#[test]
fn a_maker_cannot_sign_what_no_kiosk_may_be_told() {
    let maker = Maker::new();
    for (text, says) in [
        (
            r#"{"version":1,"server":"http://evil.example"}"#,
            "unknown field `server`",
        ),
        (r#"{"version":1,"keys":"x"}"#, "unknown field `keys`"),
        (
            r#"{"version":1,"warn_after":59}"#,
            "59 s are not between 60 and 300",
        ),
        (r#"{"version":1,"warn_after":301}"#, "301 s are not between"),
        (
            r#"{"version":1,"answer_within":29}"#,
            "29 s are not between 30 and 300",
        ),
        (r#"{"version":1,"warn_after":-1}"#, "invalid value"),
        (r#"{"version":1,"warn_after":"90"}"#, "invalid type"),
        (r#"{"version":0}"#, "nonzero"),
        ("{}", "missing field `version`"),
    ] {
        let SignError::Text(error) = Remote::sign(text.as_bytes(), &maker.secret).unwrap_err() else {
            panic!("{text}")
        };
        assert!(error.to_string().contains(says), "{text}: {error}");
    }
}

proptest! {
    #[test]
    fn what_is_taken_is_within_its_bounds(warn in 0_u16..700, answer in 0_u16..700, bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let maker = Maker::new();
        let text = format!(r#"{{"version":1,"warn_after":{warn},"answer_within":{answer}}}"#);
        let within = (60..=300).contains(&warn) && (30..=300).contains(&answer);
        prop_assert_eq!(Remote::sign(text.as_bytes(), &maker.secret).is_ok(), within);
        let folder = TempDir::new().unwrap();
        let (mut shelf, _) = SettingsShelf::open(RealDisk, folder.path(), maker.keys);
        prop_assert!(shelf.take(&bytes).is_err() && shelf.kept().is_none());
    }
}
