//! Every sentence the law can say is there in three languages, with the numbers that the code passes, and short.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, its helpers too"
)]

mod files;
mod heard;
mod receipts;
#[path = "../../../law/tests/law/table.rs"]
#[allow(dead_code, reason = "the law's own tests compare results too")]
mod table;

use std::collections::BTreeSet;

use files::Files;
use heard::heard;
use l10n::Language;
use law::phrase::{Arg, Phrase};
use words::ids::of_the_tables;
use words::{Told, Words, embedded};

const LONGEST_SENTENCE: usize = 20;

#[test]
fn no_sentence_is_missing_in_any_language() {
    let mut missing = BTreeSet::new();
    let files = Language::ALL.map(Files::read);
    let said = heard();
    for files in &files {
        for id in of_the_tables().iter().chain(said.calls.keys()) {
            if !files.has(id) {
                missing.insert(format!("{} {id}", files.language.tag()));
            }
        }
    }
    let list = missing.iter().map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(
        missing.is_empty(),
        "{} sentences are missing:\n{list}",
        missing.len()
    );
}

#[test]
fn a_sentence_names_only_numbers_that_it_is_given_every_time() {
    let mut wrong = BTreeSet::new();
    for files in Language::ALL.map(Files::read) {
        for (id, calls) in &heard().calls {
            for (variable, call) in calls
                .iter()
                .flat_map(|call| files.variables(id).into_iter().map(move |v| (v, call)))
            {
                if !call.contains(variable.as_str()) {
                    wrong.insert(format!(
                        "{} {id}: ${variable} is not among {call:?}",
                        files.language.tag()
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{}",
        wrong.into_iter().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn no_number_is_passed_that_no_language_says() {
    let files = Language::ALL.map(Files::read);
    // The day of a right is told beside its condition, in every case.
    let mut silent = BTreeSet::new();
    for (id, calls) in &heard().calls {
        let said: BTreeSet<String> = files.iter().flat_map(|files| files.variables(id)).collect();
        let known = files.iter().all(|files| files.has(id));
        for name in calls
            .iter()
            .flatten()
            .filter(|name| known && **name != "day" && !said.contains(**name))
        {
            silent.insert(format!("{id}: {name}"));
        }
    }
    assert!(
        silent.is_empty(),
        "{}",
        silent.into_iter().collect::<Vec<_>>().join("\n")
    );
}

/// Every text of a finding, at all depths.
fn texts(told: Told) -> Vec<String> {
    let Told {
        sentence,
        receipt,
        articles,
        ..
    } = told;
    let ways = sentence.missing.into_iter().flat_map(|it| it.ways);
    let depth_one = [sentence.says].into_iter().chain(sentence.more).chain(ways);
    let depth_one = depth_one.chain(sentence.know).chain(sentence.next);
    let lines = receipt.lines.into_iter().map(|it| it.says);
    depth_one
        .chain(lines)
        .chain(articles.into_iter().map(|it| it.says))
        .collect()
}

/// As `cargo xtask tidy` counts, but of finished sentences: names and dates put in count too.
#[test]
fn finished_sentences_are_short_and_without_faults() {
    let mut wrong = BTreeSet::new();
    for language in Language::ALL {
        let messages = embedded::messages(language).unwrap_or_else(|e| panic!("{}: {e}", language.tag()));
        let words = Words::new(&messages);
        for text in heard()
            .findings
            .iter()
            .flat_map(|finding| texts(words.finding(finding)))
        {
            let longest = files::lengths(&text).max().unwrap_or_default();
            let fault = ["..", "  ", " .", "{", "$"]
                .into_iter()
                .find(|fault| text.contains(fault));
            if longest > LONGEST_SENTENCE || fault.is_some() {
                wrong.insert(format!("{} {longest} {fault:?}: {text}", language.tag()));
            }
        }
    }
    let list = wrong.iter().map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} to mend:\n{list}", wrong.len());
}

/// A sentence that was never heard could ask for a number that it is not given.
#[test]
fn every_line_caveat_and_condition_was_heard() {
    let (files, said) = (Files::read(Language::Az), heard());
    let areas = ["step-", "caveat-", "condition-"];
    let of_law = files
        .ids()
        .filter(|id| areas.iter().any(|area| id.starts_with(area)));
    let unheard: Vec<&str> = of_law.filter(|id| !said.calls.contains_key(*id)).collect();
    assert!(unheard.is_empty(), "no case says them: {unheard:?}");
}

/// Shares arrive as numbers; without the word they would read as amounts.
#[test]
fn a_share_is_said_in_per_cent() {
    let is_share = |says: &&Phrase| says.args.iter().any(|(_, arg)| matches!(arg, Arg::Ratio(_)));
    let mut shares = 0;
    for (language, sign) in [
        (Language::Az, "faiz"),
        (Language::Ru, "процент"),
        (Language::En, "per cent"),
    ] {
        let messages = embedded::messages(language).unwrap();
        let words = Words::new(&messages);
        for (area, says) in heard()
            .findings
            .iter()
            .flat_map(heard::said)
            .filter(|(_, says)| is_share(says))
        {
            let text = words.phrase(area, says);
            assert!(
                text.contains('%') || text.contains(sign),
                "{}: {text}",
                language.tag()
            );
            shares += 1;
        }
    }
    assert!(shares > 0);
}
