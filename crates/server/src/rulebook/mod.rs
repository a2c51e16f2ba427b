//! The rulebook: what a lawyer reads and confirms. Articles, rules, numbers, cases, what is open and what is not sure.
//!
//! Everything comes from the law's own data and from its cases run anew, so the same program writes the same pages.

mod act;
mod book;
mod cases;
mod html;
mod review;

use std::fs;
use std::path::Path;

use anyhow::Context;
use api::Language;
use l10n::Arg;
use words::Words;

use crate::assess::words;
use book::Book;
use html::{Page, link, text};

/// The files of a language and the messages of their titles.
const PAGES: [(&str, &str); 3] = [
    ("index.html", "rulebook-title"),
    ("open.html", "rulebook-open-title"),
    ("review.html", "rulebook-review-title"),
];

/// Writes three pages in each language into a folder.
pub fn write(folder: &Path) -> anyhow::Result<()> {
    let book = Book::gather()?;
    for language in [Language::Az, Language::Ru, Language::En] {
        let words = words(language)?;
        let folder = folder.join(words.language().tag());
        fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
        for ((file, title), fill) in PAGES.into_iter().zip([act::all, review::open, review::unsure]) {
            let mut page = begin(words, title);
            fill(&mut page, words, &book);
            let path = folder.join(file);
            fs::write(&path, page.end()).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    Ok(())
}

/// A page with the links to the others and the version of what it shows.
fn begin(words: Words<'_>, title: &str) -> Page {
    let language = words.language();
    let mut page = Page::new(language.tag(), &words.text(title, &[]));
    let mut links: Vec<_> = PAGES
        .iter()
        .map(|(file, title)| link(file, &words.text(title, &[])))
        .collect();
    let others = l10n::Language::ALL.into_iter().filter(|other| *other != language);
    links.extend(others.map(|other| link(&format!("../{}/index.html", other.tag()), other.name())));
    page.navigation(&links);
    let version = Arg::Text(law::law::VERSION.to_owned());
    page.paragraph(&text(&words.text("rulebook-lead", &[])));
    page.paragraph(&text(&words.text("rulebook-english", &[])));
    page.paragraph(&text(&words.text("rulebook-version", &[("version", version)])));
    page
}
