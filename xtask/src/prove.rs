//! Proofs that take long and run on demand: faults put into the law on purpose, and arbitrary bytes as input.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use clap::Args;

use crate::process::Interrupted;
use crate::setup::{self, Tool};
use crate::workshop::Workshop;

/// Which faults.
#[derive(Args)]
pub(crate) struct Faults {
    /// One part of all, such as 0/8: parts run on several machines
    #[arg(long)]
    shard: Option<String>,
    /// Only faults in files that fit this pattern, such as crates/law/src/package.rs
    #[arg(long)]
    file: Vec<String>,
    /// Faults tried at the same time
    #[arg(long, default_value_t = 1)]
    jobs: usize,
}

/// Cases of each property while a fault is tried: most faults already fail the written cases.
const CASES: &str = "20";
/// A test that takes longer than so many seconds will never end.
const LIMIT: &str = "60";

/// Puts faults into crates/law, one at a time, and prints how many the tests find and which survive.
///
/// Errors: the tool cannot be installed, or the tests fail without any fault.
pub(crate) fn mutants(shop: &mut Workshop, faults: &Faults) -> Result<()> {
    setup::ensure(shop, &[Tool::Mutants])?;
    let folder = shop.target.join("xtask");
    let results = folder.join("mutants.out");
    // Results of an earlier run must not be taken for those of this one.
    let _ = fs::remove_dir_all(&results);
    // The tests from outside find nearly all, and without those within the law is compiled only once. What is left is for
    // those within.
    faults.tried(shop, "mutants", &folder, &["--cargo-arg=--test=law"])?;
    faults.tried(shop, "mutants left", &folder, &["--iterate", "--cargo-arg=--lib"])?;
    Results::read(&results)?.print();
    Ok(())
}

impl Faults {
    /// Tries each fault with the tests that these arguments name.
    fn tried(&self, shop: &mut Workshop, title: &str, folder: &Path, which: &[&str]) -> Result<()> {
        let mut command = shop.command("cargo");
        command
            .args(["mutants", "--package", "law", "--no-shuffle", "--colors", "never"])
            // What the rulebook reads of each number.
            .args(["--features", "sources"])
            .arg("--output")
            .arg(folder)
            .args(["--jobs", &self.jobs.to_string(), "--timeout", LIMIT])
            .args(which)
            .args(self.file.iter().flat_map(|file| ["--file", file]))
            // Every part is a fair sample of the whole.
            .args(
                self.shard
                    .iter()
                    .flat_map(|part| ["--sharding", "round-robin", "--shard", part]),
            )
            // The first test that fails is enough. The compiler's test runner calls that unstable.
            .args([
                "--",
                "--",
                "-Zunstable-options",
                "--fail-fast",
                "--test-threads=1",
            ])
            .env("RUSTC_BOOTSTRAP", "1")
            .env("LAW_CASES", CASES)
            // That a property fails is enough: nobody reads the smallest case of it.
            .env("PROPTEST_MAX_SHRINK_ITERS", "0")
            // Copies of the tree that share a folder of builds would take each other's for their own.
            .env_remove("CARGO_TARGET_DIR")
            // Lines of a backtrace help nobody here, and every fault is built anew.
            .env("CARGO_PROFILE_DEV_DEBUG", "none");
        match shop.step(title, command) {
            // A fault that survives is a result: the tool only says so with its exit status.
            Err(error)
                if error.is::<Interrupted>() || Results::read(&folder.join("mutants.out"))?.tried() == 0 =>
            {
                Err(error)
            }
            _ => Ok(()),
        }
    }
}

/// Faults by what became of them.
struct Results {
    found: usize,
    survived: Vec<String>,
    unviable: usize,
}

impl Results {
    fn read(folder: &Path) -> Result<Self> {
        let list = |name: &str| -> Result<Vec<String>> {
            let text = fs::read_to_string(folder.join(name)).with_context(|| format!("no {name}"))?;
            Ok(text.lines().map(str::to_owned).collect())
        };
        // What an earlier run over the same faults found, if there was one.
        let earlier = list("previously_caught.txt").unwrap_or_default().len();
        Ok(Self {
            // A fault that makes the tests run without an end is found too.
            found: earlier + list("caught.txt")?.len() + list("timeout.txt")?.len(),
            survived: list("missed.txt")?,
            unviable: list("unviable.txt")?.len(),
        })
    }

    fn tried(&self) -> usize {
        self.found + self.survived.len()
    }

    fn print(&self) {
        for survivor in &self.survived {
            println!("  survived: {survivor}");
        }
        let Self { found, unviable, .. } = self;
        let tenths = (found * 1000).checked_div(self.tried()).unwrap_or(0);
        println!(
            "{} faults, {found} found ({}.{} %), {} survived; {unviable} more do not compile",
            self.tried(),
            tenths / 10,
            tenths % 10,
            self.survived.len()
        );
    }
}

/// What is fuzzed: the crate, and its targets.
const TARGETS: [(&str, &str); 4] = [
    ("crates/law", "standing"),
    ("crates/api", "texts"),
    ("crates/api", "bodies"),
    ("crates/server", "settings"),
];

/// Feeds arbitrary bytes to each target for so long, on a stable compiler.
///
/// Errors: the tool cannot be installed, or some bytes break what must always hold (the log names their file).
pub(crate) fn fuzz(shop: &mut Workshop, seconds: u32) -> Result<()> {
    setup::ensure(shop, &[Tool::Fuzz])?;
    for (folder, target) in TARGETS {
        let mut command = shop.command("cargo");
        command
            .current_dir(shop.root.join(folder))
            .args(["fuzz", "run", "--sanitizer", "none", target, "--"])
            .arg(format!("-max_total_time={seconds}"));
        shop.step(&format!("fuzz {target}"), command)?;
    }
    Ok(())
}
