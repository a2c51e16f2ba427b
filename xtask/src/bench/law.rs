//! `cargo xtask bench law`: one rule in several engines, side by side: agreement with an oracle first, then speed.

use std::fs;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, bail};

use super::figures::{Line, Machine, Report};
use super::{install, table, whole};
use crate::workshop::Workshop;

/// Enough to see how much the machine itself wavers.
const ROUNDS: usize = 5;

/// A program that knows the rule. `agree <folder>` counts where it meets the oracle, `time <folder>` measures it;
/// both print JSON lines as [`Line`] reads them.
struct Engine {
    /// In the names of steps and logs.
    name: &'static str,
    /// The program, without its task and its folder.
    program: fn(&Workshop) -> Vec<String>,
}

/// The law's own engine, which alone can use all cores.
const OURS: Engine = Engine {
    name: "law-p1",
    program: |shop| vec![shop.target.join("measured/p1").display().to_string()],
};

const ENGINES: [Engine; 5] = [
    OURS,
    Engine {
        name: "publicodes",
        program: |shop| node(shop, "publicodes.mjs"),
    },
    Engine {
        name: "json-logic-engine",
        program: |shop| node(shop, "json-logic.mjs"),
    },
    Engine {
        name: "zen-engine",
        program: |shop| node(shop, "zen.mjs"),
    },
    Engine {
        name: "openfisca",
        program: |shop| {
            vec![
                install::python(shop).display().to_string(),
                file(shop, "bench/peers/openfisca/p1.py"),
            ]
        },
    },
];

/// Makes the cases, asks every engine, prints the tables and keeps them in bench/README.md and target/bench/law.json.
///
/// Errors: an engine cannot be installed or does not run, or a figure is wrong by more than a rounding.
pub(super) fn run(shop: &mut Workshop) -> Result<()> {
    let load = load();
    println!("Set up");
    install::ensure(shop)?;
    let mut build = shop.command("cargo");
    build.args(["build", "--profile", "measured", "-p", "p1"]);
    shop.step("rule P1 in the law's engine", build)?;
    let whole = whole::programs(shop)?;
    let mut corpus = shop.command("python3");
    corpus.arg(file(shop, "bench/oracle/corpus.py")).arg(folder(shop));
    shop.step("cases and their exact figures", corpus)?;

    println!("Agreement");
    let mut lines = Vec::new();
    for engine in &ENGINES {
        lines.extend(ask(shop, engine, "agree", engine.name)?);
    }
    if let Some(Line::Agreement(bad)) = lines.iter().find(|line| line.is_wrong()) {
        bail!("{} is wrong in {} cases: mend its rule", bad.engine, bad.wrong);
    }
    println!("Speed");
    // Round after round, so that a slow minute of the machine meets all engines alike.
    for round in 1..=ROUNDS {
        for engine in &ENGINES {
            lines.extend(ask(
                shop,
                engine,
                "time",
                &format!("{} round {round}", engine.name),
            )?);
        }
        let step = format!("all cores round {round}");
        lines.extend(heard(shop, &OURS.words(shop, "cores"), &step)?);
        for (name, words) in &whole {
            lines.extend(heard(shop, words, &format!("{name} round {round}"))?);
        }
    }

    let report = Report::of(lines, machine(shop, load));
    let kept = shop.target.join("bench/law.json");
    fs::write(&kept, serde_json::to_string_pretty(&report)?)?;
    let tables = table::of(&report)?;
    println!("\n{tables}");
    let readme = shop.root.join("bench/README.md");
    let text = fs::read_to_string(&readme)?;
    fs::write(&readme, table::placed(&text, &table::LAW, &tables)?)?;
    println!("kept in {} and {}", readme.display(), kept.display());
    Ok(())
}

impl Engine {
    fn words(&self, shop: &Workshop, task: &str) -> Vec<String> {
        let mut words = (self.program)(shop);
        words.extend([task.to_owned(), folder(shop)]);
        words
    }
}

/// Runs the engine on its core as a step of its own and reads what it printed.
fn ask(shop: &mut Workshop, engine: &Engine, task: &str, step: &str) -> Result<Vec<Line>> {
    let mut words = core(shop).map_or_else(Vec::new, |core| {
        vec!["taskset".into(), "-c".into(), core.to_string()]
    });
    words.extend(engine.words(shop, task));
    heard(shop, &words, step)
}

/// Runs a program as a step of its own and reads what it printed.
fn heard(shop: &mut Workshop, words: &[String], step: &str) -> Result<Vec<Line>> {
    let mut command: Command = shop.command(&words[0]);
    command.args(&words[1..]);
    shop.step(step, command)?;
    let log = fs::read_to_string(shop.log(step))?;
    let lines = log.lines().filter(|line| line.starts_with('{'));
    lines
        .map(|line| serde_json::from_str(line).with_context(|| format!("{step} printed {line}")))
        .collect()
}

/// The core that engines run on, one after the other: the last one, if the machine can hold a program there.
fn core(shop: &Workshop) -> Option<usize> {
    shop.version("taskset")?;
    Some(cores().saturating_sub(1))
}

fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// How many programs wanted a core in the last minute.
pub(super) fn load() -> Option<f64> {
    let loads = fs::read_to_string("/proc/loadavg").ok()?;
    loads.split_whitespace().next()?.parse().ok()
}

pub(super) fn machine(shop: &Workshop, load: Option<f64>) -> Machine {
    let described = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = described
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    Machine {
        processor: model.map_or("unknown", |(_, name)| name).to_owned(),
        cores: cores(),
        core: core(shop),
        load,
        node: shop.version("node"),
        python: shop.version("python3"),
    }
}

fn node(shop: &Workshop, script: &str) -> Vec<String> {
    vec!["node".to_owned(), file(shop, "bench/peers/node/") + script]
}

fn file(shop: &Workshop, path: &str) -> String {
    shop.root.join(path).display().to_string()
}

/// Where the cases are, and the figures in the end.
fn folder(shop: &Workshop) -> String {
    shop.target.join("bench").display().to_string()
}
