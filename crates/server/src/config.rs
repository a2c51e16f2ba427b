//! What can be set from the command line or the environment.

use std::net::SocketAddr;
use std::path::PathBuf;

use api::{Language, Surface, iso_date};
use clap::{Args, Parser, Subcommand};
use time::Date;

/// The DOST guide without its app: serves it, books visits, and asks the law.
#[derive(Debug, Parser)]
#[command(version)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the app and the API until told to stop.
    Serve(Serve),
    /// Print the OpenAPI document.
    Openapi,
    /// Say what the law gives a household: how much, since when and why, as JSON.
    ///
    /// Where each line of the file is a JSON object, it holds one household a line: each line of the answer belongs to
    /// the line of the same number, and a wrong line is reported and passed over.
    Assess(Household),
    /// Print a JSON Schema of the facts that the law may need.
    Questions {
        /// The language of the titles.
        #[arg(long, default_value = "az", value_parser = language)]
        lang: Language,
    },
    /// Say which screen to ask a household next, as JSON.
    Next(Household),
    /// Write the rulebook for lawyers: articles, rules, numbers, cases and open points, as HTML in three languages.
    Rulebook {
        /// The folder to write to; created if missing.
        #[arg(long, default_value = "rulebook")]
        out: PathBuf,
    },
}

/// Of whom, and when.
#[derive(Debug, Args)]
pub struct Household {
    /// The day the law is asked for.
    #[arg(long, value_parser = iso_date::parse)]
    pub on: Date,
    /// The language of the sentences: az, ru or en.
    #[arg(long, default_value = "az", value_parser = language)]
    pub lang: Language,
    /// One benefit, worked out to the end; everything the law gives if not named.
    #[arg(long)]
    pub goal: Option<String>,
    /// The facts as JSON; `-` reads what is piped in.
    pub facts: PathBuf,
}

fn language(tag: &str) -> Result<Language, &'static str> {
    match tag {
        "az" => Ok(Language::Az),
        "ru" => Ok(Language::Ru),
        "en" => Ok(Language::En),
        _ => Err("choose az, ru or en"),
    }
}

/// How to serve.
#[derive(Debug, Args)]
pub struct Serve {
    /// The SQLite database; created if missing.
    #[arg(long, env = "DOST_DATABASE", default_value = "dost.sqlite")]
    pub database: PathBuf,
    /// Where to listen; port 0 takes any free port.
    #[arg(long, env = "DOST_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The folder of the built app.
    #[arg(long, env = "DOST_APP", default_value = "dist")]
    pub app: PathBuf,
    /// Where the app runs: home, kiosk or volunteer.
    #[arg(long, env = "DOST_SURFACE", default_value = "home")]
    pub surface: Surface,
}
