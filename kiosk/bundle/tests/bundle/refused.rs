//! What a kiosk does not take, each with its own reason; and what a maker cannot pack.

use std::fs;
use std::os::unix::fs::symlink;

use bundle::{
    AgentVersion, App, Oversize, PackError, PublicKeys, RealDisk, Refused, SecretKey, Slots, SlotsError, pack,
};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::support::{Maker, small_app, version, write};

/// Signs any text as a manifest, as only somebody with the key could.
fn signed(maker: &Maker, text: &str) -> Vec<u8> {
    signed_as("dost-app-1", maker, text)
}

fn signed_as(kind: &str, maker: &Maker, text: &str) -> Vec<u8> {
    use base64::Engine;
    let secret = maker.secret.line();
    let seed = base64::engine::general_purpose::STANDARD
        .decode(secret.split(' ').nth(1).unwrap())
        .unwrap();
    let pair = ring::signature::Ed25519KeyPair::from_seed_unchecked(&seed).unwrap();
    let signature = pair.sign(format!("{kind}\n{text}").as_bytes());
    let signature = base64::engine::general_purpose::STANDARD.encode(signature.as_ref());
    format!("{kind} {signature}\n{text}\n").into_bytes()
}

fn refused(maker: &Maker, bytes: &[u8]) -> Refused {
    App::read(bytes, &maker.keys).unwrap_err()
}

const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

fn manifest(files: &[(&str, u64)]) -> String {
    let files: Vec<String> = files
        .iter()
        .map(|(path, size)| format!(r#"{{"path":"{path}","size":{size},"sha256":"{EMPTY}"}}"#))
        .collect();
    format!(
        r#"{{"version":1,"build":"0","agent":"0.1.0","files":[{}]}}"#,
        files.join(",")
    )
}

#[test]
fn a_packed_folder_is_read_back_whole_and_the_same_folder_gives_the_same_bytes() {
    let maker = Maker::new();
    let bundle = maker.bundle(7);
    assert_eq!(bundle, maker.bundle(7));
    let app = App::read(&bundle, &maker.keys).unwrap();
    assert_eq!(
        (app.manifest().version, app.manifest().build.as_str()),
        (version(7), "0007")
    );
    let files: Vec<_> = app.files().map(|(path, bytes)| (path.as_str(), bytes)).collect();
    let expected: [(&str, &[u8]); 3] = [
        ("empty.js", b""),
        ("i18n/az.ftl", b"a = 7\n"),
        ("index.html", b"<html data-version=\"0007\">"),
    ];
    assert_eq!(files, expected);
}

#[test]
fn who_is_not_trusted_signs_in_vain_and_a_successor_is_trusted_beside_the_first() {
    let (maker, stranger) = (Maker::new(), Maker::new());
    assert_eq!(refused(&maker, &stranger.bundle(1)), Refused::Signature);
    let both = [&maker, &stranger]
        .map(|it| it.secret.public_line().unwrap())
        .join("\n");
    let both = PublicKeys::read(&both).unwrap();
    assert!(App::read(&maker.bundle(1), &both).is_ok() && App::read(&stranger.bundle(2), &both).is_ok());
    let settings = signed_as("dost-settings-1", &maker, r#"{"version":1}"#);
    assert_eq!(refused(&maker, &settings), Refused::NotOurs("dost-app-1"));
}

#[test]
fn every_flipped_bit_and_every_end_before_the_last_byte_is_refused() {
    let maker = Maker::new();
    let good = maker.bundle(1);
    for end in 0..good.len() {
        refused(&maker, &good[..end]);
    }
    for bit in 0..good.len() * 8 {
        let mut bad = good.clone();
        bad[bit / 8] ^= 1 << (bit % 8);
        refused(&maker, &bad);
    }
    let name = |path: &str| path.to_owned().try_into().unwrap();
    assert_eq!(
        refused(&maker, &good[..good.len() - 1]),
        Refused::Truncated(name("index.html"))
    );
    assert_eq!(
        refused(&maker, &[good.as_slice(), b"x"].concat()),
        Refused::Trailing(1)
    );
    let mut changed = good.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(refused(&maker, &changed), Refused::Changed(name("index.html")));
    assert_eq!(refused(&maker, b""), Refused::NotOurs("the first line"));
    assert_eq!(refused(&maker, b"<html>\n"), Refused::NotOurs("the second line"));
    assert_eq!(
        refused(&maker, b"<html>\n</html>\n"),
        Refused::NotOurs("dost-app-1")
    );
}

#[test]
fn what_is_signed_has_to_make_sense_too() {
    let maker = Maker::new();
    let why = |text: &str| refused(&maker, &signed(&maker, text));
    assert!(
        App::read(&signed(&maker, &manifest(&[("index.html", 0)])), &maker.keys).is_ok(),
        "the rest is one change from this"
    );
    for path in [
        "../index.html",
        "/index.html",
        "a/../../b",
        ".bashrc",
        "a//b",
        "a\\\\b",
        "",
    ] {
        let Refused::Text(said) = why(&manifest(&[("index.html", 0), (path, 0)])) else {
            panic!("{path}")
        };
        assert!(said.contains("is no path"), "{said}");
    }
    let unknown = manifest(&[("index.html", 0)]).replace(r#""build""#, r#""run":"rm","build""#);
    assert!(matches!(why(&unknown), Refused::Text(said) if said.contains("unknown field `run`")));
    let link = manifest(&[("index.html", 0)]).replace(r#""size""#, r#""link":"/etc","size""#);
    assert!(matches!(why(&link), Refused::Text(said) if said.contains("unknown field `link`")));
    let zero = manifest(&[("index.html", 0)]).replace(r#""version":1"#, r#""version":0"#);
    assert!(matches!(why(&zero), Refused::Text(_)));
    assert!(matches!(
        why(&manifest(&[("index.html", 1 << 32)])),
        Refused::Text(_)
    ));
    let newer = manifest(&[("index.html", 0)]).replace("0.1.0", "0.2.0");
    assert_eq!(why(&newer), Refused::Agent("0.2.0".to_owned()));
    let huge = manifest(&[("index.html", 4_000_000_000)]);
    assert_eq!(why(&huge), Refused::Oversize(Oversize::Bytes(4_000_000_000)));
    let names: Vec<String> = (0..1001).map(|n| format!("f{n}")).collect();
    let many: Vec<(&str, u64)> = names.iter().map(|name| (name.as_str(), 0)).collect();
    assert_eq!(why(&manifest(&many)), Refused::Oversize(Oversize::Files(1001)));
    let name = |path: &str| path.to_owned().try_into().unwrap();
    assert_eq!(
        why(&manifest(&[("index.html", 0), ("index.html", 0)])),
        Refused::Twice(name("index.html"))
    );
    assert_eq!(
        why(&manifest(&[("a/b", 0), ("a", 0), ("index.html", 0)])),
        Refused::Twice(name("a/b"))
    );
    assert_eq!(why(&manifest(&[("page.html", 0)])), Refused::NoPage);
}

#[test]
fn an_older_version_one_that_failed_and_one_that_is_there_do_not_come_in() {
    let maker = Maker::new();
    let folder = TempDir::new().unwrap();
    let (mut slots, _) = Slots::open(RealDisk, folder.path(), maker.keys.clone()).unwrap();
    for number in [3, 5] {
        slots.stage(&maker.app(number)).unwrap();
        slots.activate().unwrap();
    }
    let refused = |slots: &mut Slots<RealDisk>, number| match slots.stage(&maker.app(number)).unwrap_err() {
        SlotsError::Refused(refused) => refused,
        other => panic!("{other}"),
    };
    let older = |offered| Refused::Older {
        offered: version(offered),
        newest: version(5),
    };
    assert_eq!(refused(&mut slots, 4), older(4));
    assert_eq!(refused(&mut slots, 5), Refused::Present(version(5)));
    assert!(slots.roll_back().unwrap());
    assert_eq!(slots.manifest().unwrap().version, version(3));
    assert_eq!(refused(&mut slots, 5), Refused::Bad(version(5)));
    assert_eq!(
        refused(&mut slots, 4),
        older(4),
        "what failed was newer, and counts"
    );
    assert!(!slots.roll_back().unwrap(), "there is nothing before that");
    slots.stage(&maker.app(6)).unwrap();
    slots.reject().unwrap();
    assert!(slots.waiting().is_none());
    assert_eq!(refused(&mut slots, 6), Refused::Bad(version(6)));
    slots.stage(&maker.app(7)).unwrap();
    slots.activate().unwrap();
    let (slots, damage) = Slots::open(RealDisk, folder.path(), maker.keys.clone()).unwrap();
    assert!(damage.is_none() && slots.on_probation());
    assert_eq!(slots.manifest().unwrap().version, version(7));
}

/// What is done to the files of an app that is shown, and what is said of it.
#[test]
fn whatever_happens_to_the_files_of_a_slot_it_is_no_longer_shown() {
    let maker = Maker::new();
    type Damage = fn(&std::path::Path);
    let kinds: [(Damage, &str); 7] = [
        (
            |slot| fs::write(slot.join("files/i18n/az.ftl"), "a = 9\n").unwrap(),
            "i18n/az.ftl is not the file",
        ),
        (
            |slot| fs::remove_file(slot.join("files/empty.js")).unwrap(),
            "empty.js",
        ),
        (
            |slot| fs::write(slot.join("files/more.js"), "").unwrap(),
            "more.js does not belong there",
        ),
        (
            |slot| {
                fs::rename(slot.join("files/index.html"), slot.join("page")).unwrap();
                symlink("../page", slot.join("files/index.html")).unwrap();
            },
            "not a file",
        ),
        (
            |slot| symlink("/etc", slot.join("files/etc")).unwrap(),
            "etc does not belong there",
        ),
        (
            |slot| fs::write(slot.join("signed"), "").unwrap(),
            "the first line",
        ),
        (|slot| fs::remove_dir_all(slot).unwrap(), "signed"),
    ];
    for (damage, says) in kinds {
        let folder = TempDir::new().unwrap();
        let (mut slots, _) = Slots::open(RealDisk, folder.path(), maker.keys.clone()).unwrap();
        for number in [1, 2] {
            slots.stage(&maker.app(number)).unwrap();
            slots.activate().unwrap();
            slots.settle().unwrap();
        }
        damage(&folder.path().join("b"));
        let (mut slots, said) = Slots::open(RealDisk, folder.path(), maker.keys.clone()).unwrap();
        let said = said.unwrap().to_string();
        assert!(said.contains(says), "{said}");
        assert_eq!(
            slots.manifest().unwrap().version,
            version(1),
            "{says}: what was shown before is whole"
        );
        assert_eq!(
            slots.stage(&maker.app(2)).unwrap(),
            bundle::Slot::B,
            "{says}: and the damaged one may come again"
        );
        slots.activate().unwrap();
        assert_eq!(slots.manifest().unwrap().version, version(2));
    }
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("state.json"), "{\"shown\":\"c\"}").unwrap();
    let (slots, said) = Slots::open(RealDisk, folder.path(), maker.keys.clone()).unwrap();
    assert!(matches!(said, Some(SlotsError::State(_))) && slots.manifest().is_none());
}

#[test]
fn a_maker_cannot_pack_what_kiosks_refuse() {
    let key = SecretKey::generate().unwrap();
    let own = AgentVersion::own().unwrap();
    let packed = |folder: &TempDir| pack(folder.path(), version(1), own, &key).unwrap_err();
    let linked = small_app(1);
    symlink("/etc/passwd", linked.path().join("passwd")).unwrap();
    assert!(matches!(packed(&linked), PackError::Foreign(_)));
    let hidden = small_app(1);
    write(hidden.path(), ".env", "");
    assert!(matches!(packed(&hidden), PackError::Path(_)));
    let debug = TempDir::new().unwrap();
    write(debug.path(), "index.html", "<html>");
    assert!(matches!(packed(&debug), PackError::NoBuild));
    let gone = TempDir::new().unwrap();
    let gone = gone.path().join("x");
    assert!(matches!(
        pack(&gone, version(1), own, &key),
        Err(PackError::Read(_, _))
    ));
    let future = pack(small_app(1).path(), version(1), "9.0.0".parse().unwrap(), &key).unwrap_err();
    assert!(
        matches!(
            future,
            PackError::Sign(bundle::SignError::Refused(Refused::Agent(_)))
        ),
        "{future}"
    );
}

proptest! {
    #[test]
    fn no_bytes_whatsoever_are_taken_or_stop_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let maker = Maker::new();
        prop_assert!(App::read(&bytes, &maker.keys).is_err());
        let text = [b"dost-app-1 ".as_slice(), &bytes, b"\n{}\n"].concat();
        prop_assert!(App::read(&text, &maker.keys).is_err());
    }

    #[test]
    fn no_signed_text_stops_the_reader(text in "[ -~]{0,200}") {
        let maker = Maker::new();
        prop_assert!(App::read(&signed(&maker, &text), &maker.keys).is_err());
    }
}
