//! What can be set from the command line or the environment.

use std::env;
use std::net::SocketAddr;
use std::path::PathBuf;

use api::{Language, Surface, iso_date};
use clap::{ArgGroup, Args, Parser, Subcommand};
use law::Manat;
use time::Date;

use crate::cli::{Centre, Device, Figures};
use crate::keys::{Keys, WrongKeys};
use crate::staff::{Settings, WrongSettings};
use crate::store::Database;

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
    /// Look at or change what a centre receives: hours, closures, counters, what is kept for walk-ins.
    Centre(Centre),
    /// Look at or change which kiosks of a centre may give ticket numbers.
    Device(Device),
    /// Print how many people each centre served on each day, how long it took and who did not come, as CSV.
    Figures(Figures),
    /// Make a key for people's names and phone numbers, as it is written in DOST_KEYS.
    NewKey {
        /// What it is called in the database: letters and digits, another one for each key.
        #[arg(default_value = "first")]
        name: String,
    },
    /// Seal all names and phone numbers with the first key of DOST_KEYS; afterwards the others are needed no longer.
    ///
    /// Give the new key to every server as the last one first, then make it the first one, then rotate. A visit that was
    /// cancelled before has no number left to seal anew: once its key is gone, its owner no longer finds it.
    Rotate(Visits),
    /// Bring the database up to date and stop; `serve` does the same when it starts.
    Migrate(Visits),
    /// Copy the database to a new file while servers go on using it.
    Backup {
        /// Which database.
        #[command(flatten)]
        visits: Visits,
        /// The file to write; it must not exist yet.
        file: PathBuf,
    },
    /// Look whether visits, their times and their people agree; say what does not, and fail.
    Check(Visits),
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
    /// Say what the law gives a household on two days, and which rule changed it.
    Compare(Compare),
    /// Check a decision letter: where it first parts from the law as coded, how sure that is, and how to appeal.
    CheckDecision(Decision),
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

/// Of whom, and between which days.
#[derive(Debug, Args)]
pub struct Compare {
    /// The first day.
    #[arg(long, value_parser = iso_date::parse)]
    pub from: Date,
    /// The second day.
    #[arg(long, value_parser = iso_date::parse)]
    pub to: Date,
    /// One benefit, worked out to the end; everything the law gives if not named.
    #[arg(long)]
    pub benefit: Option<String>,
    /// How the answer is written.
    #[command(flatten)]
    pub shown: Shown,
    /// The facts as JSON; `-` reads what is piped in.
    pub facts: PathBuf,
}

/// What a letter says, and of whom.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("decided").required(true).args(["refused", "amount"])))]
pub struct Decision {
    /// The benefit that the letter is about.
    #[arg(long)]
    pub benefit: String,
    /// The day of the decision.
    #[arg(long, value_parser = iso_date::parse)]
    pub on: Date,
    /// The letter refuses.
    #[arg(long)]
    pub refused: bool,
    /// The letter grants so much each time, such as 320.50.
    #[arg(long)]
    pub amount: Option<Manat>,
    /// A line of the letter's calculation, by the key of its step: recorded-capital=57600.
    #[arg(long, value_parser = line, requires = "amount")]
    pub line: Vec<(String, Manat)>,
    /// How the answer is written.
    #[command(flatten)]
    pub shown: Shown,
    /// The facts as JSON; `-` reads what is piped in.
    pub facts: PathBuf,
}

/// How the answer is written.
#[derive(Debug, Args)]
pub struct Shown {
    /// The language of the sentences: az, ru or en.
    #[arg(long, default_value = "az", value_parser = language)]
    pub lang: Language,
    /// Write JSON for programs instead of text for people.
    #[arg(long)]
    pub json: bool,
}

fn line(text: &str) -> Result<(String, Manat), &'static str> {
    let pair = text.split_once('=');
    let read = pair.and_then(|(key, amount)| Some((key.to_owned(), amount.parse().ok()?)));
    read.ok_or("write a line as key=amount, such as recorded-capital=57600.00")
}

fn language(tag: &str) -> Result<Language, &'static str> {
    Language::from_tag(tag).ok_or("choose az, ru or en")
}

/// Where visits are kept.
#[derive(Debug, Args)]
pub struct Visits {
    /// A file of SQLite, created if missing, or the address of PostgreSQL: postgres://user@host/name. An address with a
    /// password belongs into the environment, where other users of the machine cannot see it.
    #[arg(
        long,
        env = "DOST_DATABASE",
        default_value = "dost.sqlite",
        hide_env_values = true
    )]
    pub database: Database,
}

/// The keys that people's names and phone numbers are sealed with: `DOST_KEYS`. The arguments of a process are seen by all
/// users of the machine, so there is no argument for them.
pub fn keys() -> Result<Keys, WrongKeys> {
    env::var("DOST_KEYS").unwrap_or_default().parse()
}

/// How the staff sign in, from the variables `DOST_STAFF_…`; none if they do not. A secret is among them, so there are no
/// arguments for them either.
pub fn staff() -> Result<Option<Settings>, WrongSettings> {
    Settings::read(|name| env::var(name).ok())
}

/// How to serve.
#[derive(Debug, Args)]
pub struct Serve {
    /// Where visits are kept.
    #[command(flatten)]
    pub visits: Visits,
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
