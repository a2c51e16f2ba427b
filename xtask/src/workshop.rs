//! Where the project, its tools and its logs lie, what children see of it, and what was done so far.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::process;
use crate::setup::Tool;

/// One line of the report: a step and how long it took.
pub(crate) struct Done {
    /// What was done, for people.
    pub(crate) what: String,
    /// How long it took.
    pub(crate) took: Duration,
}

/// The checkout with its folders, and the tools found or installed for it.
pub(crate) struct Workshop {
    /// Folder with the workspace's Cargo.toml.
    pub(crate) root: PathBuf,
    /// Cargo's target folder.
    pub(crate) target: PathBuf,
    /// Tools of this machine, shared by all clones.
    pub(crate) tools: PathBuf,
    /// Steps that took time, in order.
    pub(crate) done: Vec<Done>,
    /// Tools already looked at in this run.
    pub(crate) ready: BTreeSet<Tool>,
    /// Folders before the caller's PATH, first one first.
    pub(crate) path: Vec<PathBuf>,
    /// Variables for wasm builds, where they need another compiler than the ordinary one.
    pub(crate) wasm_compiler: Vec<(&'static str, OsString)>,
}

impl Workshop {
    /// Finds the project from the current folder upwards.
    ///
    /// Errors: no project there, or no home folder to keep tools in.
    pub(crate) fn open() -> Result<Self> {
        let here = env::current_dir()?;
        let root = here
            .ancestors()
            .find(|folder| folder.join("xtask/Cargo.toml").is_file())
            .context("run `cargo xtask` inside the project's folder")?
            .to_owned();
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        let cache = match (env::var_os("XDG_CACHE_HOME"), env::var_os("HOME")) {
            (Some(cache), _) if Path::new(&cache).is_absolute() => PathBuf::from(cache),
            (_, Some(home)) => Path::new(&home).join(".cache"),
            _ => bail!("set HOME: the tools are kept in $HOME/.cache/dost/tools"),
        };
        let tools = cache.join("dost/tools");
        fs::create_dir_all(target.join("xtask"))?;
        let path = vec![tools.join("bin"), root.join("tests/node_modules/.bin")];
        let (done, ready, wasm_compiler) = (Vec::new(), BTreeSet::new(), Vec::new());
        Ok(Self {
            root,
            target,
            tools,
            done,
            ready,
            path,
            wasm_compiler,
        })
    }

    /// A command in the project's folder that finds the project's tools first.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", self.search_path(&[]));
        command
    }

    /// The same for builds to WebAssembly.
    pub(crate) fn wasm_command(&self, program: &str) -> Command {
        let mut command = self.command(program);
        if !self.wasm_compiler.is_empty() {
            command.envs(self.wasm_compiler.iter().cloned());
            command.env("PATH", self.search_path(&[PathBuf::from("/usr/bin")]));
        }
        command
    }

    fn search_path(&self, before: &[PathBuf]) -> OsString {
        let rest = env::var_os("PATH").unwrap_or_default();
        let folders = before
            .iter()
            .chain(&self.path)
            .cloned()
            .chain(env::split_paths(&rest));
        env::join_paths(folders).unwrap_or(rest)
    }

    /// The log file of a step.
    pub(crate) fn log(&self, step: &str) -> PathBuf {
        self.target
            .join("xtask")
            .join(step.replace(' ', "-"))
            .with_extension("log")
    }

    /// Runs one command as a step with its own log, and notes its time.
    pub(crate) fn step(&mut self, what: &str, command: Command) -> Result<()> {
        self.timed(what, |log| process::run_logged(command, log))
    }

    /// Runs several commands as one step, one after the other, up to the first that fails.
    pub(crate) fn steps(&mut self, what: &str, commands: Vec<Command>) -> Result<()> {
        self.timed(what, |log| {
            commands
                .into_iter()
                .try_for_each(|command| process::run_logged(command, log))
        })
    }

    fn timed(&mut self, what: &str, work: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
        let log = self.log(what);
        let _ = fs::remove_file(&log);
        println!("  {what} …");
        let started = Instant::now();
        let result = work(&log);
        let took = started.elapsed();
        if result.is_ok() {
            println!("  {what}: {}", seconds(took));
        }
        self.done.push(Done {
            what: what.to_owned(),
            took,
        });
        result
    }

    /// Notes something that needed no work.
    pub(crate) fn present(&self, what: &str) {
        println!("  {what}: already there");
    }

    /// Version of a program as it says itself (`name 1.2.3 …` or `v1.2.3`), if it can be started.
    pub(crate) fn version(&self, program: &str) -> Option<String> {
        let mut command = self.command(program);
        command.arg("--version");
        let line = process::answer(command)?;
        let word = line
            .split_whitespace()
            .find(|word| word.contains(|c: char| c.is_ascii_digit()))?;
        Some(word.trim_start_matches('v').to_owned())
    }
}

/// A duration as people read it in a report.
pub(crate) fn seconds(took: Duration) -> String {
    format!("{}.{} s", took.as_secs(), took.subsec_millis() / 100)
}
