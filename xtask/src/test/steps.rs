//! The steps of `cargo xtask test`, in order: cheap ones first, so that a slip is seen early.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::law;
use crate::finish::entries;
use crate::process::Interrupted;
use crate::product;
use crate::sbom;
use crate::setup::{self, Tool};
use crate::size::{self, Figure};
use crate::tidy;
use crate::workshop::Workshop;

const WASM: [&str; 4] = ["-p", "dost-guide", "--target", "wasm32-unknown-unknown"];
/// A journey that hangs is a failure after this long (milliseconds).
const JOURNEY_LIMIT: &str = "--test-timeout=300000";

/// One check with everything that the summary says of it.
pub(crate) struct Step {
    /// As typed after `cargo xtask test`.
    pub(crate) name: &'static str,
    /// What it checks.
    pub(crate) about: &'static str,
    /// What must be installed for it.
    pub(crate) tools: &'static [Tool],
    /// Steps whose result it uses.
    pub(crate) needs: &'static [&'static str],
    /// Does it.
    pub(crate) run: fn(&mut Workshop) -> Result<()>,
    /// What to do when it fails.
    pub(crate) advice: &'static str,
}

/// All of them.
pub(crate) const STEPS: &[Step] = &[
    Step {
        name: "format",
        about: "every Rust file is formatted",
        tools: &[],
        needs: &[],
        run: |shop| cargo(shop, "format", &["fmt", "--all", "--check"]),
        advice: "cargo fmt --all",
    },
    Step {
        name: "tidy",
        about: "the rules of ARCHITECTURE.md: arrows between crates, absences, messages in three languages",
        tools: &[],
        needs: &[],
        run: |shop| tidy::run(&shop.root),
        advice: "each line above says what to do; if a rule is wrong, change it in xtask/src/tidy with its reason",
    },
    Step {
        name: "clippy",
        about: "no warning, for this machine and for WebAssembly",
        tools: &[Tool::WasmTarget],
        needs: &[],
        run: clippy,
        advice: "mend what clippy names; an `#[expect]` needs a reason",
    },
    Step {
        name: "deny",
        about: "what enters the tree of dependencies: licences, sources, bans; known faults, where their list can be fetched",
        tools: &[Tool::Deny],
        needs: &[],
        run: deny,
        advice: "deny.toml says what may enter; an exception needs its reason",
    },
    Step {
        name: "sbom",
        about: "the server's bill of materials is valid and names every crate that is built into it",
        tools: &[],
        needs: &[],
        run: sbom::check,
        advice: "cargo xtask sbom writes it; cargo tree --package server shows the crates",
    },
    Step {
        name: "native",
        about: "unit and integration tests of all crates, on this machine; booking and sign-in on both databases, mail by a real server, slips read back from paper",
        tools: &[Tool::Postgres, Tool::Python, Tool::Node, Tool::Paper],
        needs: &[],
        run: native,
        advice: "run the failing test alone: cargo test -p <crate> <name>",
    },
    Step {
        name: "docs",
        about: "the documentation of all crates builds without a warning",
        tools: &[],
        needs: &[],
        run: docs,
        advice: "cargo doc --no-deps --workspace shows the lines",
    },
    Step {
        name: "app",
        about: "the app builds for release",
        tools: &setup::FOR_APP,
        needs: &[],
        run: product::build_app,
        advice: "the log names the file; `cargo xtask run` takes the same way",
    },
    Step {
        name: "size",
        about: "the first load stays within the budget of tests/size.toml",
        tools: &[],
        needs: &["app"],
        run: |shop| size::run(&shop.root, Figure::Compare),
        advice: "cargo xtask size shows every file",
    },
    Step {
        name: "law",
        about: "the law says the same bytes in WebAssembly as here, and stays within its budget",
        tools: &setup::FOR_APP,
        needs: &[],
        run: law::run,
        advice: "bench/law/README.md says how the two are built",
    },
    Step {
        name: "server",
        about: "the server, the kiosk's agent, the maker's tool and the printer of the tests build for release",
        tools: &[],
        needs: &[],
        run: product::build_server,
        advice: "cargo build --release -p server -p agent -p bundle -p fake-printer",
    },
    Step {
        name: "components",
        about: "components in a real browser",
        tools: &[Tool::WasmTarget, Tool::WasmBindgen, Tool::Browser],
        needs: &[],
        run: components,
        advice: "the log holds the failing test with the browser's console",
    },
    Step {
        name: "design",
        about: "colours have their contrast; every component in every theme and size passes axe with its AAA rules",
        tools: &[Tool::Node, Tool::Browser],
        needs: &["server"],
        run: design,
        advice: "look at it: cargo xtask test design, then dost serve --app target/gallery",
    },
    Step {
        name: "journeys",
        about: "whole visits with browser and server, and the staff's pages with a sign-in provider",
        tools: &[Tool::Node, Tool::Browser, Tool::Python],
        needs: &["app", "server"],
        run: |shop| node_tests(shop, "journeys", &["harness", "journeys", "staff"]),
        advice: "run one alone: DOST_BIN=… DOST_APP=… node --test tests/journeys/<name>.test.mjs",
    },
    Step {
        name: "kiosk",
        about: "the kiosk's agent, units and policy, with the compositor and browser that it runs, and its paper",
        tools: &[Tool::Node, Tool::Browser, Tool::Kiosk, Tool::Paper, Tool::Python],
        needs: &["app", "server"],
        run: kiosk,
        advice: "kiosk/README.md says what each file is for",
    },
];

fn cargo(shop: &mut Workshop, what: &str, arguments: &[&str]) -> Result<()> {
    let mut command = shop.command("cargo");
    command.args(arguments);
    shop.step(what, command)
}

fn clippy(shop: &mut Workshop) -> Result<()> {
    let strict = ["--all-targets", "--", "-D", "warnings"];
    let mut native = shop.command("cargo");
    native.args(["clippy", "--workspace"]).args(strict);
    let mut wasm = shop.command("cargo");
    wasm.arg("clippy").args(WASM).args(strict);
    if shop.wasm_compiler.is_empty() {
        return shop.steps("clippy", vec![native, wasm]);
    }
    println!("  only for this machine: clippy does not fit Debian's compiler, which builds the app here");
    shop.step("clippy", native)
}

fn deny(shop: &mut Workshop) -> Result<()> {
    let command = |words: &[&str]| {
        let mut command = shop.command("cargo-deny");
        command.arg("--workspace").args(words);
        command
    };
    let (tree, list, faults) = (
        command(&["check", "bans", "licenses", "sources"]),
        command(&["fetch", "db"]),
        command(&["check", "--disable-fetch", "advisories"]),
    );
    shop.step("deny", tree)?;
    // Without the list of known faults nothing can be said of them; where it can be had, it counts.
    match shop.step("fetch the list of known faults", list) {
        Ok(()) => shop.step("known faults", faults),
        Err(error) if error.is::<Interrupted>() => Err(error),
        Err(_) => {
            println!(
                "  the list of known faults cannot be fetched here: only licences, sources and bans were looked at"
            );
            Ok(())
        }
    }
}

fn native(shop: &mut Workshop) -> Result<()> {
    let mut command = shop.command("cargo");
    command
        .args(["test", "--workspace"])
        .env("DOST_PYTHON", setup::python(shop));
    shop.step("native", command)
}

fn docs(shop: &mut Workshop) -> Result<()> {
    let mut command = shop.command("cargo");
    command
        .args(["doc", "--no-deps", "--workspace"])
        .env("RUSTDOCFLAGS", "-D warnings");
    shop.step("docs", command)
}

fn components(shop: &mut Workshop) -> Result<()> {
    let mut command = shop.wasm_command("cargo");
    command.arg("test").args(WASM).args(["--test", "*"]);
    command.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
        "wasm-bindgen-test-runner",
    );
    command
        .env("CHROMEDRIVER", setup::chromedriver())
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    shop.step("components", command)
}

fn design(shop: &mut Workshop) -> Result<()> {
    product::build_gallery(shop)?;
    node_tests(shop, "design", &["design", "gallery"])
}

fn kiosk(shop: &mut Workshop) -> Result<()> {
    let policy = shop.root.join("kiosk/policy.json");
    serde_json::from_str::<serde_json::Value>(&fs::read_to_string(&policy)?).context("kiosk/policy.json")?;
    let scripts = ["kiosk/install", ".ci/run"];
    let lint = |script| {
        let mut command = shop.command("bash");
        command.args(["-n", script]);
        command
    };
    shop.steps("kiosk scripts", scripts.map(lint).into())?;
    node_tests(shop, "kiosk", &["kiosk"])
}

/// Runs the `*.test.mjs` of folders in tests/ with everything that they may ask for.
fn node_tests(shop: &mut Workshop, what: &str, folders: &[&str]) -> Result<()> {
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in folders {
        let all = entries(&shop.root.join("tests").join(folder))?;
        files.extend(
            all.into_iter()
                .filter(|path| path.to_string_lossy().ends_with(".test.mjs")),
        );
    }
    if files.is_empty() {
        bail!("no *.test.mjs in tests/{}", folders.join(", tests/"));
    }
    let mut command = node(shop);
    command
        .args(["--test", "--test-reporter=spec", JOURNEY_LIMIT])
        .args(files);
    shop.step(what, command)
}

/// One citizen at the real kiosk, from the estimate to the end, with pictures.
pub(crate) fn kiosk_visit(shop: &mut Workshop) -> Result<()> {
    setup::ensure(shop, &[Tool::Node, Tool::Browser, Tool::Kiosk])?;
    product::build_app(shop)?;
    product::build_server(shop)?;
    let mut command = node(shop);
    command.args(["--test", "--test-reporter=spec", "tests/kiosk/session.test.mjs"]);
    shop.step("kiosk visit", command)?;
    println!("pictures: {}", shop.target.join("kiosk").display());
    Ok(())
}

/// Node with everything that the tests may ask for.
pub(crate) fn node(shop: &Workshop) -> Command {
    let mut command = shop.command("node");
    command
        .env("DOST_BIN", product::server_program(shop))
        .env("DOST_KIOSK", product::kiosk_program(shop))
        .env("DOST_FAKE_PRINTER", product::printer_program(shop))
        .env("DOST_BUNDLE", product::bundle_program(shop))
        .env("DOST_APP", product::app_folder(shop))
        .env("DOST_GALLERY", product::gallery_folder(shop));
    command
        .env("CHROMIUM", setup::chromium())
        .env("DOST_PICTURES", shop.target.join("kiosk"))
        .env("DOST_PYTHON", setup::python(shop));
    command
}
