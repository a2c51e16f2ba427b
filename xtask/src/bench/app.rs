//! `cargo xtask bench app`: the app on a slow phone and a slow line, beside a page of other people, in the same rounds.

use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::{law, table};
use crate::product;
use crate::setup::{self, Tool};
use crate::workshop::Workshop;

/// One figure of one round, as bench/app/measure.mjs prints it.
#[derive(Deserialize)]
struct Line {
    subject: String,
    figure: String,
    value: f64,
}

/// What we promise of a figure.
struct Promise {
    figure: &'static str,
    unit: &'static str,
    limit: Limit,
}

enum Limit {
    AtMost(f64),
    AtLeast(f64),
    None,
}

const OURS: &str = "DOST";
const THEIRS: &str = "publicodes";

const LOADING: [Promise; 7] = [
    at_most("content visible", "ms", 1000.0),
    at_most("usable", "ms", 2500.0),
    at_most("tap to paint, half", "ms", 50.0),
    at_most("tap to paint, 99 %", "ms", 50.0),
    at_most("layout shift", "", 0.01),
    Promise {
        figure: "tasks over 50 ms while loading",
        unit: "ms",
        limit: Limit::None,
    },
    Promise {
        figure: "downloaded until then",
        unit: "kB",
        limit: Limit::None,
    },
];

const JUDGED: [Promise; 4] = [
    at_least("Performance", 95.0),
    at_least("Accessibility", 100.0),
    at_least("Best Practices", 100.0),
    at_least("SEO", 100.0),
];

const fn at_most(figure: &'static str, unit: &'static str, limit: f64) -> Promise {
    let limit = Limit::AtMost(limit);
    Promise { figure, unit, limit }
}

const fn at_least(figure: &'static str, limit: f64) -> Promise {
    let (unit, limit) = ("", Limit::AtLeast(limit));
    Promise { figure, unit, limit }
}

/// Builds both pages, measures them and puts the tables into bench/README.md.
pub(super) fn run(shop: &mut Workshop, rounds: u32) -> Result<()> {
    setup::ensure(shop, &[Tool::Node, Tool::Browser])?;
    product::build_app(shop)?;
    product::build_server(shop)?;
    let folder = shop.root.join("bench/app");
    let mut npm = shop.command("npm");
    // `npm ci` refuses a lock that leaves out where packages for other systems lie.
    npm.args([
        "install",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--prefer-offline",
    ])
    .current_dir(&folder);
    shop.step("npm packages of the measurement", npm)
        .context("by hand: cd bench/app && npm install --no-save")?;
    let peer = shop.target.join("bench/peer");
    let mut vite = shop.command("node");
    vite.args([
        "node_modules/vite/bin/vite.js",
        "build",
        "peer",
        "--emptyOutDir",
        "--outDir",
    ])
    .arg(&peer)
    .current_dir(&folder);
    shop.step("the other page", vite)?;

    let machine = law::machine(shop, law::load());
    let mut measure = shop.command("node");
    measure
        .args(["bench/app/measure.mjs", &rounds.to_string()])
        .arg(&peer)
        .env("DOST_BIN", product::server_program(shop))
        .env("DOST_APP", product::app_folder(shop))
        .env("CHROMIUM", setup::chromium());
    shop.step("the app on a slow phone", measure)?;
    let log = fs::read_to_string(shop.log("the app on a slow phone"))?;
    let lines: Vec<Line> = log
        .lines()
        .filter(|line| line.starts_with('{'))
        .map(|line| serde_json::from_str(line).with_context(|| format!("a figure: {line}")))
        .collect::<Result<_>>()?;

    let load = machine.load.unwrap_or_default();
    let (processor, cores) = (machine.processor, machine.cores);
    let tables = format!(
        "{processor}, {cores} cores; load before {load:.1}; rounds: {rounds}, the median of them, and in brackets the least and \
         the most.\n\n{}",
        tables(&lines)?
    );
    println!("\n{tables}");
    let readme = shop.root.join("bench/README.md");
    let text = fs::read_to_string(&readme)?;
    Ok(fs::write(&readme, table::placed(&text, &table::APP, &tables)?)?)
}

fn tables(lines: &[Line]) -> Result<String> {
    let mut text =
        format!("| figure | promised | {OURS} | {THEIRS} | ours : theirs |\n|---|--:|--:|--:|--:|\n");
    for promise in &LOADING {
        let [ours, theirs] = [OURS, THEIRS].map(|subject| values(lines, subject, promise.figure));
        let ratio = match (median(&ours), median(&theirs)) {
            (Some(ours), Some(theirs)) if theirs > 0.0 => format!("{:.2}", ours / theirs),
            _ => String::new(),
        };
        let figure = promise.figure;
        let (promised, ours, theirs) = (promise.said(), promise.shown(&ours), promise.shown(&theirs));
        writeln!(text, "| {figure} | {promised} | {ours} | {theirs} | {ratio} |")?;
    }
    let head: String = JUDGED
        .iter()
        .map(|it| format!(" {}, {} |", it.figure, it.said()))
        .collect();
    write!(text, "\n| Lighthouse |{head}\n|---|--:|--:|--:|--:|\n")?;
    let mut screens: Vec<&str> = lines
        .iter()
        .filter_map(|it| it.subject.strip_prefix("Lighthouse: "))
        .collect();
    screens.sort_unstable();
    screens.dedup();
    for screen in screens {
        let shown = |it: &Promise| {
            format!(
                " {} |",
                it.shown(&values(lines, &format!("Lighthouse: {screen}"), it.figure))
            )
        };
        writeln!(
            text,
            "| {screen} |{}",
            JUDGED.iter().map(shown).collect::<String>()
        )?;
    }
    Ok(text)
}

/// What all rounds found, in order.
fn values(lines: &[Line], subject: &str, figure: &str) -> Vec<f64> {
    let found = lines
        .iter()
        .filter(|it| it.subject == subject && it.figure == figure);
    let mut values: Vec<f64> = found.map(|it| it.value).collect();
    values.sort_by(f64::total_cmp);
    values
}

fn median(sorted: &[f64]) -> Option<f64> {
    sorted.get(sorted.len() / 2).copied()
}

impl Promise {
    fn said(&self) -> String {
        match self.limit {
            Limit::AtMost(limit) => format!("≤ {limit} {}", self.unit),
            Limit::AtLeast(limit) => format!("≥ {limit}"),
            Limit::None => String::new(),
        }
        .trim_end()
        .to_owned()
    }

    /// Median, least and most; **bold** where the median misses the promise.
    fn shown(&self, sorted: &[f64]) -> String {
        let (Some(median), Some(least), Some(most)) = (median(sorted), sorted.first(), sorted.last()) else {
            return String::new();
        };
        let digits = if most.abs() < 1.0 { 4 } else { 0 };
        let text = format!(
            "{median:.digits$} {} ({least:.digits$}–{most:.digits$})",
            self.unit
        )
        .replace("  ", " ");
        let missed = match self.limit {
            Limit::AtMost(limit) => median > limit,
            Limit::AtLeast(limit) => median < limit,
            Limit::None => false,
        };
        if missed { format!("**{text}**") } else { text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_the_rounds_stands_beside_the_promise_and_a_miss_is_bold() {
        let line = |subject: &str, figure: &str, value: f64| Line {
            subject: subject.to_owned(),
            figure: figure.to_owned(),
            value,
        };
        let mut lines: Vec<Line> = [900.0, 3000.0, 1000.0].map(|it| line(OURS, "usable", it)).into();
        lines.push(line(THEIRS, "usable", 2000.0));
        lines.push(line("Lighthouse: start", "Performance", 94.0));
        lines.push(line("Lighthouse: start", "SEO", 100.0));
        let text = tables(&lines).unwrap();
        assert!(
            text.contains("| usable | ≤ 2500 ms | 1000 ms (900–3000) | 2000 ms (2000–2000) | 0.50 |"),
            "{text}"
        );
        assert!(
            text.contains("| start | **94 (94–94)** |  |  | 100 (100–100) |"),
            "{text}"
        );
    }
}
