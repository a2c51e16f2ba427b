//! The build's checks on bad data: each fault is found and named. The modules are the build script's own.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../build/centres.rs"]
mod centres;
#[path = "../build/check.rs"]
mod check;
#[path = "../build/holidays.rs"]
mod holidays;
#[path = "../build/map.rs"]
mod map;
#[path = "../build/services.rs"]
mod services;

use std::fs;

use check::{Fault, Tables};

/// Replaces the first occurrence of `from` in a good file and expects a fault that says all of `says`.
fn broken(name: &str, tables: fn(&str) -> Result<Tables, Fault>, cases: &[(&str, &str, &[&str])]) {
    let good = fs::read_to_string(format!("data/{name}.toml")).unwrap();
    let read = tables(&good).unwrap_or_else(|fault| panic!("{fault}"));
    assert!(!read.values.is_empty() && !read.evidence.is_empty());
    for (from, to, says) in cases {
        assert!(good.contains(from), "{name} has no {from}");
        let Err(fault) = tables(&good.replacen(from, to, 1)) else {
            panic!("{name}: {to} was accepted")
        };
        for word in *says {
            assert!(fault.to_string().contains(word), "{word} missing in: {fault}");
        }
    }
}

#[test]
fn centres_file() {
    broken(
        "centres",
        centres::tables,
        &[
            (
                "phone = \"142\"",
                "phone = \"142\"\nfax = \"1\"",
                &["unknown field `fax`", "line"],
            ),
            ("key = \"baku_2\"", "key = \"baku_1\"", &["baku_1", "twice"]),
            ("key = \"baku_2\"", "key = \"Bakı 2\"", &["Bakı 2", "a-z"]),
            ("key = \"guba\"", "key = \"baku_1\"", &["baku_1", "twice"]),
            (
                "ru = \"Бакинский центр DOST №\\u00A01\"\n",
                "",
                &["missing field `ru`"],
            ),
            (
                "ru = \"Бакинский центр DOST №\\u00A01\"",
                "ru = \" \"",
                &["baku_1", "`ru` is empty"],
            ),
            ("hours = \"common\"", "hours = \"summer\"", &["baku_1", "summer"]),
            (
                "\n[district]\n",
                "\n[district]\nganja = { az = \"a\", ru = \"b\", en = \"c\" }\n",
                &["ganja", "no centre serves"],
            ),
            ("sabail = {", "Sabail = {", &["Sabail", "a-z"]),
            (
                "districts = [\"shusha\"",
                "districts = [\"susha\"",
                &["shusha_branch", "`susha` is not defined"],
            ),
            (", ru = \"Шуша\"", "", &["missing field `ru`"]),
            ("ru = \"Шуша\"", "ru = \"\"", &["shusha", "`ru` is empty"]),
            ("shusha = {", "barda = {", &["barda", "duplicate"]),
            (
                "monday = \"09:00-18:00\"",
                "monday = \"18:00-09:00\"",
                &["common", "18:00-09:00"],
            ),
            (
                "monday = \"09:00-18:00\"",
                "monday = \"9-18\"",
                &["common", "9-18"],
            ),
            (
                "monday = \"09:00-18:00\"",
                "monday = \"09:00-24:30\"",
                &["common", "24:30"],
            ),
            (
                "parent = \"karabakh_regional\"",
                "parent = \"ganja\"",
                &["shusha_branch", "ganja"],
            ),
            (
                "place = \"khazar\"",
                "place = \"khaza\"",
                &["khazar", "no centre stands"],
            ),
            (
                "place = \"baku\"",
                "place = \"bakı\"",
                &["baku_1", "place `bakı` is not defined"],
            ),
            (
                "label = \"below\"",
                "label = \"beside\"",
                &["unknown variant `beside`"],
            ),
            ("phone = \"142\"", "phone = \"ask\"", &["baku_1", "phone"]),
            (
                "kind = \"centre\"",
                "kind = \"kiosk\"",
                &["unknown variant `kiosk`"],
            ),
        ],
    );
}

#[test]
fn services_file() {
    broken(
        "services",
        services::tables,
        &[
            (
                "direction = \"references\"",
                "direction = \"reference\"",
                &["references", "`reference`"],
            ),
            (
                "documents = [\"identity_card\"",
                "documents = [\"id\"",
                &["`id` is not defined"],
            ),
            ("documents_complete = true\n", "", &["documents_complete"]),
            (
                "proactive = true\ndocuments_complete = true",
                "proactive = true\ndocuments_complete = false",
                &["leave both out"],
            ),
            (
                "minutes = 20",
                "minutes = 0",
                &["vocational_training_stipend", "0 minutes"],
            ),
            (
                "confidence = \"high\"",
                "confidence = \"sure\"",
                &["unknown variant `sure`"],
            ),
            (
                "sources = [\n  \"https://dost.gov.az/services/issue-of-references",
                "sources = []\nx = [\n  \"",
                &["x"],
            ),
            (
                "[document.work_book]",
                "[document.identity_card]",
                &["identity_card", "duplicate"],
            ),
            (
                "[document.work_book]",
                "[document.unused]\naz=\"a\"\nru=\"b\"\nen=\"c\"\n[document.work_book]",
                &["unused"],
            ),
            (
                "channels = [\"online\"",
                "channels = [\"phone\"",
                &["references", "channel `phone` is not defined"],
            ),
            (
                "who_may_apply = [\"employers\"]",
                "who_may_apply = [\"employer\"]",
                &["employers", "no service names this people"],
            ),
        ],
    );
}

#[test]
fn map_file() {
    broken(
        "map",
        map::tables,
        &[
            (
                "sources = [\"",
                "sources = []\nmore = [\"",
                &["unknown field `more`"],
            ),
            (
                "rings = [\n  [\n",
                "rings = [\n  [[4500, 4100]],\n  [\n",
                &["three corners"],
            ),
            (
                "rings = [\n  [\n",
                "rings = [\n  [[41, 45],\n",
                &["all in the country"],
            ),
        ],
    );
}

#[test]
fn holidays_file() {
    broken(
        "holidays",
        holidays::tables,
        &[
            ("day = 31", "day = 32", &["solidarity", "12-32"]),
            ("month = 12", "month = 13", &["13-31"]),
            (
                "month = 1\nday = 2\n",
                "month = 2\nday = 29\n",
                &["new-year", "02-29"],
            ),
            (
                "month = 1\nday = 2\n",
                "month = 1\nday = 1\n",
                &["new-year", "twice"],
            ),
            ("year = 2025", "year = 2026", &["2026", "begins in 2025"]),
            ("novruz = 2026-03-20", "novruz = 2026-02-30", &["2026-02-30"]),
            (
                "novruz = 2026-03-20",
                "novruz = 2026-03-20T00:00:00",
                &["2026", "not a date"],
            ),
            ("worked = 2024-04-06", "worked = 2024-04-12", &["exchanged"]),
            (
                "day = 20\ncarried_over = false",
                "day = 20",
                &["missing field `carried_over`"],
            ),
            (
                "sources = [\"https://buta.media",
                "sources = []\nother = [\"https://buta.media",
                &["other"],
            ),
        ],
    );
}
