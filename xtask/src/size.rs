//! `cargo xtask size`: what a first visit downloads, against the committed budget.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};

use crate::finish::{entries, packed_name};

/// tests/size.toml: bytes as they are sent, one language.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    budget_brotli_bytes: usize,
    last_brotli_bytes: usize,
    /// What the whole law may add to the app.
    law_budget_brotli_bytes: usize,
}

/// Bytes of one file as it lies on disk and as it travels.
#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Whether to keep the new figure.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Figure {
    /// Only compare.
    Compare,
    /// Write it to tests/size.toml.
    Update,
}

/// Prints each file of the first load and the sum.
///
/// Errors: no built app, or the sum is over the budget.
pub(crate) fn run(root: &Path, figure: Figure) -> Result<()> {
    let dist = root.join("dist");
    let sum = print("first load", &first_load(&dist)?);
    print("the law, while the start page is read", &law_load(&dist)?);
    print(
        "every other screen, once one is wanted",
        &program(&dist, "whole")?,
    );
    print(
        "what keeps it for days without a line, after that",
        &kept_load(&dist)?,
    );

    let file = root.join("tests/size.toml");
    let mut budget: Budget = toml::from_str(&fs::read_to_string(&file)?).context("tests/size.toml")?;
    println!("{}", compared(&budget, sum.brotli));
    if figure == Figure::Update {
        budget.last_brotli_bytes = sum.brotli;
        let about = "# What a first visit may download, and what it last did; `cargo xtask size --update` keeps it.\n";
        fs::write(&file, format!("{about}{}", toml::to_string(&budget)?))?;
    }
    if sum.brotli > budget.budget_brotli_bytes {
        let over = sum.brotli - budget.budget_brotli_bytes;
        bail!(
            "{over} bytes over the budget: take something out; `twiggy top` on the wasm names the largest parts"
        );
    }
    Ok(())
}

/// Prints files and their sum.
fn print(what: &str, sizes: &BTreeMap<PathBuf, Size>) -> Size {
    let row = |name: &str, size: Size| {
        println!("{name:<52} {:>9} {:>9} {:>9}", size.raw, size.gzip, size.brotli);
    };
    println!("{what:<52} {:>9} {:>9} {:>9}", "raw", "gzip", "brotli");
    let mut sum = Size::default();
    for (path, size) in sizes {
        row(&path.to_string_lossy(), *size);
        sum.raw += size.raw;
        sum.gzip += size.gzip;
        sum.brotli += size.brotli;
    }
    row("sum", sum);
    sum
}

/// Holds the weight of the law against its budget.
///
/// Errors: it is over the budget.
pub(crate) fn law(root: &Path, brotli: usize) -> Result<()> {
    let file = root.join("tests/size.toml");
    let budget: Budget = toml::from_str(&fs::read_to_string(&file)?).context("tests/size.toml")?;
    let limit = budget.law_budget_brotli_bytes;
    println!("  the whole law adds {brotli} bytes (brotli) to what the app needs anyway; budget {limit}");
    if brotli > limit {
        bail!("{} bytes over the law's budget", brotli - limit);
    }
    Ok(())
}

fn compared(budget: &Budget, now: usize) -> String {
    let left = budget.budget_brotli_bytes.saturating_sub(now);
    let change = match now.checked_sub(budget.last_brotli_bytes) {
        Some(0) => "no change".to_owned(),
        Some(more) => format!("{more} bytes more than last"),
        None => format!("{} bytes less than last", budget.last_brotli_bytes - now),
    };
    format!("{change}; budget {}, {left} left", budget.budget_brotli_bytes)
}

/// The page, everything it and its style sheets name, and the largest language.
fn first_load(dist: &Path) -> Result<BTreeMap<PathBuf, Size>> {
    let page = PathBuf::from("index.html");
    if !dist.join(&page).is_file() {
        bail!(
            "no built app in {}; run `cargo xtask test app` first",
            dist.display()
        );
    }
    let mut names = BTreeSet::from([page.clone()]);
    names.extend(named_files(dist, &page)?);
    let sheets: Vec<PathBuf> = names
        .iter()
        .filter(|name| name.extension().is_some_and(|e| e == "css"))
        .cloned()
        .collect();
    for sheet in sheets {
        names.extend(named_files(dist, &sheet)?);
    }
    let mut sizes = BTreeMap::new();
    // The page names these for later, or for browsers that never load the app.
    names.retain(|name| {
        !AFTERWARDS.iter().any(|it| name.as_path() == Path::new(it)) && name != Path::new(PLAIN)
    });
    for name in names {
        let size = measure(&dist.join(&name))?;
        sizes.insert(name, size);
    }
    sizes.extend(largest_language(dist, Part::App)?);
    Ok(sizes)
}

/// Fetched at home, once the app stands.
const AFTERWARDS: [&str; 6] = [
    "keep.js",
    "sw.js",
    "offline.json",
    "manifest.webmanifest",
    "icon-192.png",
    "icon-512.png",
];
/// A link of the page, for those without the app.
const PLAIN: &str = "plain.html";

/// The service worker and what belongs to it. What it keeps beside that are the files above, in three languages.
fn kept_load(dist: &Path) -> Result<BTreeMap<PathBuf, Size>> {
    let names = AFTERWARDS.into_iter().chain([PLAIN]);
    names
        .map(|name| Ok((PathBuf::from(name), measure(&dist.join(name))?)))
        .collect()
}

/// What the app loads beside itself: the adviser's program and its words, in the largest language.
fn law_load(dist: &Path) -> Result<BTreeMap<PathBuf, Size>> {
    let mut sizes = program(dist, "adviser")?;
    sizes.extend(largest_language(dist, Part::Law)?);
    Ok(sizes)
}

/// The files of a program that the first one starts.
fn program(dist: &Path, program: &str) -> Result<BTreeMap<PathBuf, Size>> {
    let mut sizes = BTreeMap::new();
    for path in entries(dist)? {
        let name = path.strip_prefix(dist)?.to_owned();
        let text = name.to_string_lossy();
        if text.starts_with(program) && !text.ends_with(".br") {
            sizes.insert(name, measure(&path)?);
        }
    }
    Ok(sizes)
}

/// Whose words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    App,
    Law,
}

/// The file of words that weighs most.
fn largest_language(dist: &Path, part: Part) -> Result<Option<(PathBuf, Size)>> {
    let mut languages = Vec::new();
    for path in entries(&dist.join("i18n"))? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        // A language alone is the app's; simple words and those of volunteers are chosen by few.
        let of = match name.split('.').collect::<Vec<_>>()[..] {
            [_, "ftl"] => Some(Part::App),
            [_, "law", "ftl"] => Some(Part::Law),
            _ => None,
        };
        if of == Some(part) {
            languages.push((path.strip_prefix(dist)?.to_owned(), measure(&path)?));
        }
    }
    Ok(languages.into_iter().max_by_key(|(_, size)| size.brotli))
}

/// Files of the folder that a text names in quotes or in `url(…)`.
fn named_files(dist: &Path, text: &Path) -> Result<BTreeSet<PathBuf>> {
    let content = fs::read_to_string(dist.join(text))?;
    let words = content.split(['"', '\'', '(', ')', '=', '>', ' ', '`']);
    let names = words.map(|word| word.trim_start_matches("./").trim_start_matches('/'));
    Ok(names
        .filter(|name| !name.is_empty() && dist.join(name).is_file())
        .map(PathBuf::from)
        .collect())
}

/// What the file weighs; in brotli as the server sends it, packed when the build packed it.
fn measure(path: &Path) -> Result<Size> {
    let bytes = fs::read(path)?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    let brotli = fs::metadata(packed_name(path)).map_or(bytes.len() as u64, |packed| packed.len());
    Ok(Size {
        raw: bytes.len(),
        gzip: gzip.finish()?.len(),
        brotli: usize::try_from(brotli)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn app(name: &str) -> PathBuf {
        let dist = std::env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&dist);
        fs::create_dir_all(dist.join("i18n")).unwrap();
        dist
    }

    #[test]
    fn the_first_load_is_what_the_page_names_and_one_language() {
        let dist = app("size");
        let page = r#"<link href="/a-1.css" rel=stylesheet><link rel=icon href=/icon.svg><script>import i from '/a.js'</script>"#;
        fs::write(dist.join("index.html"), page).unwrap();
        fs::write(dist.join("a-1.css"), "@font-face{src:url(/font.woff2)}").unwrap();
        for name in [
            "a.js",
            "icon.svg",
            "font.woff2",
            "never-asked-for.js",
            "i18n/az.ftl",
        ] {
            fs::write(dist.join(name), "x").unwrap();
        }
        fs::write(dist.join("i18n/ru.ftl"), "the largest language counts").unwrap();
        let names: Vec<String> = first_load(&dist)
            .unwrap()
            .keys()
            .map(|name| name.display().to_string())
            .collect();
        assert_eq!(
            names,
            [
                "a-1.css",
                "a.js",
                "font.woff2",
                "i18n/ru.ftl",
                "icon.svg",
                "index.html"
            ]
        );
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn a_file_weighs_what_its_packed_neighbour_weighs() {
        let dist = app("packed");
        fs::write(dist.join("a.css"), "a".repeat(1000)).unwrap();
        assert_eq!(
            measure(&dist.join("a.css")).unwrap().brotli,
            1000,
            "sent as it is"
        );
        fs::write(dist.join("a.css.br"), "packed").unwrap();
        let size = measure(&dist.join("a.css")).unwrap();
        assert_eq!((size.raw, size.brotli), (1000, 6));
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn the_difference_is_said_in_bytes() {
        let budget = Budget {
            budget_brotli_bytes: 100,
            law_budget_brotli_bytes: 0,
            last_brotli_bytes: 60,
        };
        assert_eq!(
            compared(&budget, 70),
            "10 bytes more than last; budget 100, 30 left"
        );
        assert_eq!(
            compared(&budget, 50),
            "10 bytes less than last; budget 100, 50 left"
        );
        assert_eq!(
            compared(&budget, 120),
            "60 bytes more than last; budget 100, 0 left"
        );
    }
}
