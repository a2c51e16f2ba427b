//! The rulebook: complete, in three languages, needing nothing but itself, and the same each time.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use law::benefit::Benefit;
use law::parameter::{Confidence, table};

/// The pages of a language, written once.
fn pages(language: &str) -> &'static [String; 3] {
    static BOOK: LazyLock<Vec<(&str, [String; 3])>> = LazyLock::new(written);
    let (_, pages) = BOOK.iter().find(|(other, _)| *other == language).unwrap();
    pages
}

fn written() -> Vec<(&'static str, [String; 3])> {
    let folder = tempfile::tempdir().unwrap();
    server::rulebook::write(folder.path()).unwrap();
    let read = |language, name| fs::read_to_string(folder.path().join(language).join(name)).unwrap();
    let pages = |language| ["index.html", "open.html", "review.html"].map(|name| read(language, name));
    ["az", "ru", "en"]
        .map(|language| (language, pages(language)))
        .to_vec()
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

fn all_after<'t>(text: &'t str, begin: &str) -> BTreeSet<&'t str> {
    text.split(begin)
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect()
}

/// Everything that stands between two tags.
fn said(page: &str) -> BTreeSet<&str> {
    let tags = page.split('<').filter_map(|part| part.split_once('>'));
    tags.map(|(_, text)| text).collect()
}

#[test]
fn every_rule_number_case_and_open_point_is_in_it() {
    for language in l10n::Language::ALL {
        let messages = words::embedded::messages(language).unwrap();
        let words = words::Words::new(&messages);
        let language = language.tag();
        let pages = pages(language);
        let [index, open, review] = pages.each_ref().map(|page| said(page));
        let has = |page: &BTreeSet<&str>, text: &str| {
            assert!(
                text.is_empty() || page.contains(escaped(text).as_str()),
                "{language}: {text}"
            );
        };
        let places = all_after(&pages[0], " id=\"");
        for number in table::ALL {
            assert!(
                places.contains(format!("number-{}", number.id()).as_str()),
                "{}",
                number.id()
            );
            let (title, note) = (words.number_title(*number), words.number_note(*number));
            has(&index, &title);
            has(&index, &note);
            if language == "en" {
                assert_eq!((title.as_str(), note.as_str()), (number.title(), number.note()));
            }
            for row in number.rows() {
                has(&index, row.citation.source);
                has(&index, row.citation.act);
                if row.citation.confidence != Confidence::High {
                    has(&review, row.citation.source);
                }
            }
            for (index_of, gap) in number.gaps().iter().enumerate() {
                let why = words.number_gap(*number, index_of);
                assert!(language != "en" || why == gap.why, "{why}");
                has(&index, &why);
                has(&review, &why);
            }
        }
        for benefit in Benefit::ALL {
            let about = benefit.about();
            assert!(places.contains(about.key), "{}", about.key);
            about
                .conditions
                .iter()
                .for_each(|it| has(&index, it.citation.source));
            about
                .excludes
                .iter()
                .for_each(|it| has(&index, it.citation.source));
            about.open.iter().for_each(|it| has(&open, it.source));
        }
        let tables = fs::read_dir("../law/cases")
            .unwrap()
            .map(|entry| entry.unwrap().path());
        for path in tables.filter(|path| path.extension().is_some_and(|it| it == "csv")) {
            for case in csv::Reader::from_path(&path).unwrap().records() {
                has(&index, &case.unwrap()[0]);
            }
        }
    }
}

/// Named in a rule's data or only in its code: whatever leaves a result open is a question for a lawyer.
#[test]
fn every_reason_to_leave_a_result_open_is_an_open_question() {
    let [_, open, _] = pages("en");
    let open = said(open);
    let files = fs::read_dir("../../i18n/en/law").unwrap();
    let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let texts: Vec<String> = texts.collect();
    let messages = texts.iter().flat_map(|text| text.lines());
    let reasons = messages.filter_map(|line| line.strip_prefix("open-")?.split_once(" = "));
    // One with a number is shown with that of its case.
    let plain = reasons.filter(|(key, says)| !key.ends_with("-effect") && !says.contains('{'));
    let missing: Vec<&str> = plain
        .filter(|(_, says)| !open.contains(escaped(says).as_str()))
        .map(|(key, _)| key)
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn it_stands_alone_and_its_links_lead_somewhere() {
    let [index, open, review] = pages("en");
    for page in [index, open, review] {
        for outside in ["<script", "<link", "<img", "src=", "url(", "@import"] {
            assert!(!page.contains(outside), "{outside}");
        }
    }
    let places = all_after(index, " id=\"");
    for (page, prefix) in [(index, "#"), (open, "index.html#"), (review, "index.html#")] {
        for link in all_after(page, "<a href=\"") {
            let place = link.strip_prefix(prefix);
            assert!(place.is_none_or(|place| places.contains(place)), "{link}");
        }
    }
}

#[test]
fn the_same_program_writes_the_same_book() {
    assert!(pages("az")[0].contains(law::law::VERSION));
    for (language, again) in written() {
        assert!(again == *pages(language), "{language}");
    }
}
