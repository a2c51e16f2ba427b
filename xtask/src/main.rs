//! The project's only tool: sets up, runs, tests, measures and tidies. `cargo xtask --help` lists it.

// This crate talks to a person at a terminal; printing is its work.
#![allow(clippy::print_stdout)]

mod bench;
mod dev;
mod finish;
mod offline;
mod plain;
mod process;
mod product;
mod prove;
mod run;
mod sbom;
mod setup;
mod shorten;
mod size;
mod soak;
mod styles;
mod test;
mod tidy;
mod workshop;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};

use bench::Bench;
use product::{Serving, Surface};
use prove::Faults;
use run::Browser;
use size::Figure;
use soak::Soak;
use workshop::Workshop;

#[derive(Parser)]
#[command(about = "Sets up, runs, tests, measures and tidies the project", version)]
struct Cli {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Set up what is missing, build the app and the server, and serve both
    Run {
        #[command(flatten)]
        serve: Serve,
        /// Open the address in the desktop's browser
        #[arg(long)]
        open: bool,
    },
    /// Rebuild and restart whenever a source changes
    Dev {
        #[command(flatten)]
        serve: Serve,
    },
    /// Run every check of the house, or only the named steps
    Test {
        /// Steps to run; all if none is named
        steps: Vec<String>,
        /// Name the steps with what each checks
        #[arg(long)]
        list: bool,
    },
    /// Check the project's own rules: arrows, absences, messages in three languages
    Tidy,
    /// Print what a first visit downloads, against the budget in tests/size.toml
    Size {
        /// Keep the new figure in tests/size.toml
        #[arg(long)]
        update: bool,
    },
    /// Measure, and print the figures
    Bench {
        #[command(subcommand)]
        what: Bench,
    },
    /// Do one thing over and over, and print what stays in memory
    Soak {
        #[command(subcommand)]
        what: Soak,
    },
    /// Take one citizen through the real kiosk without a screen; pictures lie in target/kiosk
    Kiosk,
    /// Put faults into the law, one at a time, and name those that no test finds
    Mutants(Faults),
    /// Feed arbitrary bytes to the law as answers, and to the server as texts and bodies
    Fuzz {
        /// For how long each
        #[arg(long, default_value_t = 60)]
        seconds: u32,
    },
    /// Write the server's bill of materials (CycloneDX) to target/sbom
    Sbom,
    /// Join the stylesheets; called by trunk
    Styles,
    /// Finish the folder that trunk has built; called by trunk
    Finish,
}

#[derive(Args)]
struct Serve {
    /// Port on 127.0.0.1
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Database file of the server; one in the target folder if not given
    #[arg(long)]
    database: Option<PathBuf>,
    /// Who stands before the app
    #[arg(long, value_enum, default_value = "home")]
    surface: Surface,
}

impl From<Serve> for Serving {
    fn from(serve: Serve) -> Self {
        Self {
            port: serve.port,
            database: serve.database,
            surface: serve.surface,
        }
    }
}

fn main() -> ExitCode {
    match perform(Cli::parse().command) {
        Ok(code) => code,
        Err(error) if error.is::<process::Interrupted>() => {
            println!("\n{error}");
            ExitCode::from(130)
        }
        Err(error) => {
            println!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<ExitCode> {
    process::catch_interrupts()?;
    let mut shop = Workshop::open()?;
    match task {
        Task::Run { serve, open } => {
            run::run(
                &mut shop,
                &serve.into(),
                if open { Browser::Open } else { Browser::Leave },
            )?;
        }
        Task::Dev { serve } => dev::run(&mut shop, &serve.into())?,
        Task::Test { list: true, .. } => test::list(),
        Task::Test { steps, .. } => return test::run(&mut shop, &steps),
        Task::Tidy => tidy::run(&shop.root)?,
        Task::Size { update } => {
            size::run(&shop.root, if update { Figure::Update } else { Figure::Compare })?;
        }
        Task::Bench { what } => bench::run(&mut shop, &what)?,
        Task::Soak { what } => soak::run(&mut shop, &what)?,
        Task::Kiosk => test::kiosk_visit(&mut shop)?,
        Task::Mutants(faults) => prove::mutants(&mut shop, &faults)?,
        Task::Fuzz { seconds } => prove::fuzz(&mut shop, seconds)?,
        Task::Sbom => println!("{}", sbom::write(&shop)?.0.display()),
        Task::Styles => styles::run(&shop.root)?,
        Task::Finish => finish::run(&shop.root)?,
    }
    Ok(ExitCode::SUCCESS)
}
