//! The command line: what the program can do, and what can be said of it there.

use std::path::{Path, PathBuf};

use api::{Language, iso_date};
use clap::{ArgGroup, Args, Parser, Subcommand};
use law::Manat;
use time::Date;

use crate::cli::{Centre, Device, Export, Figures, Trial};
use crate::settings::{Part, Source};

/// The DOST guide without its app: serves it, books visits, and asks the law.
#[derive(Debug, Parser)]
#[command(version)]
pub struct Cli {
    /// The file of settings, in TOML. The environment wins over it, the command line over both.
    #[arg(long, global = true, env = "DOST_CONFIG")]
    pub config: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the app and the API until told to stop.
    Serve(Serve),
    /// Look at the settings of this installation.
    Config {
        /// What to do with them.
        #[command(subcommand)]
        command: Settings,
    },
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
    /// Book invented visits at the catalogue's centres, for a trial. Nobody is told of them.
    Seed(Trial),
    /// Write visits for statistics: where, when, how long, what for, how it went; nothing of any person.
    Export(Export),
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
    /// A line of the letter's calculation, by the key of its step: recorded-capital=57600. Of several lines with one key,
    /// name them in the order of the calculation.
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

/// What can be done with the settings.
#[derive(Debug, Subcommand)]
pub enum Settings {
    /// Say what is in force and where each value comes from, or all that is wrong; secrets are not shown.
    Check(Serve),
}

/// Where visits are kept.
#[derive(Debug, Args)]
pub struct Visits {
    /// A file of SQLite, created if missing, or the address of PostgreSQL: postgres://user@host/name; dost.sqlite if nothing
    /// is said. An address with a password belongs into DOST_DATABASE, where other users of the machine cannot see it.
    #[arg(long)]
    database: Option<String>,
}

impl Visits {
    /// The settings of these parts of the program, with what was said here.
    pub fn settings(&self, parts: &[Part], file: Option<&Path>) -> Source {
        Source::open(parts, &self.said().collect::<Vec<_>>(), file)
    }

    fn said(&self) -> impl Iterator<Item = (&'static str, String)> {
        let database = self.database.clone();
        database.map(|it| ("DOST_DATABASE", it)).into_iter()
    }
}

/// How to serve. Each of these is a setting too; those that may be secret are no arguments, which all users of the machine
/// see.
#[derive(Debug, Args)]
pub struct Serve {
    /// Where visits are kept.
    #[command(flatten)]
    visits: Visits,
    /// Where to listen, 127.0.0.1:8080 if nothing is said; port 0 takes any free port.
    #[arg(long)]
    listen: Option<String>,
    /// The folder of the built app, dist if nothing is said.
    #[arg(long)]
    app: Option<String>,
    /// Where the app runs: home if nothing is said, kiosk or volunteer.
    #[arg(long)]
    surface: Option<String>,
    /// Where to show metrics, such as 127.0.0.1:9464, at /metrics; nowhere if nothing is said. No address for the public.
    #[arg(long)]
    metrics: Option<String>,
}

impl Serve {
    /// All settings, with what was said here.
    pub fn settings(&self, file: Option<&Path>) -> Source {
        let said = [
            ("DOST_LISTEN", &self.listen),
            ("DOST_APP", &self.app),
            ("DOST_SURFACE", &self.surface),
            ("DOST_METRICS", &self.metrics),
        ];
        let said = said
            .into_iter()
            .filter_map(|(name, text)| Some((name, text.clone()?)));
        let said: Vec<_> = self.visits.said().chain(said).collect();
        Source::open(&[Part::Visits, Part::Serving, Part::Post], &said, file)
    }
}
