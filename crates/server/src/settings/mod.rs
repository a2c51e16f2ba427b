//! What an installation chooses: read from one source, wholly checked before anything starts.

mod faults;
mod file;
mod known;
mod source;

use std::fmt;
use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::time::Duration;

use api::Surface;
use booking::Policy;
use booking::waitlist::Rules;

use crate::keys::Keys;
use crate::post::Post;
use crate::staff;
use crate::store::Database;

pub use faults::{Fault, Faults};
pub use known::Part;
pub use source::{InForce, Source};

use known::{
    APP, DATABASE, DRAIN_SECONDS, FORGET_AFTER_DAYS, HOLD_SECONDS, HOLDS_PER_SENDER, HORIZON_DAYS, KEYS,
    LEAD_MINUTES, LISTEN, METRICS, SURFACE, VISITS_PER_PHONE,
};

/// Where visits are kept, and the keys that people's names and phone numbers are sealed with.
pub struct Place {
    /// The database.
    pub database: Database,
    /// The keys.
    pub keys: Keys,
}

impl Place {
    /// All that is wrong at once, if anything is.
    pub fn read(source: &Source) -> Result<Place, Faults> {
        let mut faults = source.faults();
        let place = faults.keep(place(source));
        faults.unless(place).map_err(|faults| source.located(faults))
    }
}

/// What `dost centre` needs: the place, and the ways in which people are told.
pub struct Upkeep {
    /// Where visits are kept.
    pub place: Place,
    /// How people are told.
    pub post: Post,
}

impl Upkeep {
    /// All that is wrong at once, if anything is.
    pub fn read(source: &Source) -> Result<Upkeep, Faults> {
        let mut faults = source.faults();
        let upkeep = faults.keep(upkeep(source));
        faults.unless(upkeep).map_err(|faults| source.located(faults))
    }
}

/// What `dost serve` needs: everything.
pub struct Installation {
    /// Where visits are kept, and how people are told.
    pub upkeep: Upkeep,
    /// Where to listen.
    pub listen: SocketAddr,
    /// Where metrics are shown, if anywhere.
    pub metrics: Option<SocketAddr>,
    /// How long it still takes requests after it was told to stop.
    pub drain: Duration,
    /// The folder of the built app.
    pub app: PathBuf,
    /// Where the app runs.
    pub surface: Surface,
    /// The rules of booking.
    pub policy: Policy,
    /// How the staff sign in, if they do.
    pub staff: Option<staff::Settings>,
}

impl Installation {
    /// All that is wrong at once, if anything is.
    pub fn read(source: &Source) -> Result<Installation, Faults> {
        let mut faults = source.faults();
        let upkeep = faults.keep(upkeep(source));
        let listen = faults.keep(address(source, LISTEN));
        let metrics = source.get(METRICS).map(|_| address(source, METRICS));
        let metrics = faults.keep(metrics.transpose());
        let drain = faults.keep(within(source, DRAIN_SECONDS, 0..=300).map(Duration::from_secs));
        let app = faults.keep(source.parse(APP));
        let surface = faults.keep(source.parse(SURFACE));
        let policy = faults.keep(policy(source));
        let staff = faults.keep(staff::Settings::read(|name| source.get(name)));
        let read = || {
            Some(Installation {
                upkeep: upkeep?,
                listen: listen?,
                metrics: metrics?,
                drain: drain?,
                app: app?,
                surface: surface?,
                policy: policy?,
                staff: staff?,
            })
        };
        let read = read();
        faults.unless(read).map_err(|faults| source.located(faults))
    }
}

fn place(source: &Source) -> Result<Place, Faults> {
    let mut faults = Faults::default();
    let database = faults.keep(source.parse(DATABASE));
    let keys = faults.keep(source.parse(KEYS));
    let place = database
        .zip(keys)
        .map(|(database, keys)| Place { database, keys });
    faults.unless(place)
}

fn upkeep(source: &Source) -> Result<Upkeep, Faults> {
    let mut faults = Faults::default();
    let place = faults.keep(place(source));
    let post = faults.keep(Post::from_settings(|name| source.get(name)));
    let upkeep = place.zip(post).map(|(place, post)| Upkeep { place, post });
    faults.unless(upkeep)
}

fn address(source: &Source, variable: &'static str) -> Result<SocketAddr, Fault> {
    let wrong = |_| {
        Fault::of(
            variable,
            format!("{variable}: write address and port, such as 127.0.0.1:8080"),
        )
    };
    source.parse(variable).map_err(wrong)
}

fn policy(source: &Source) -> Result<Policy, Faults> {
    let mut faults = Faults::default();
    let lead_minutes = faults.keep(within(source, LEAD_MINUTES, 0..=24 * 60));
    let horizon_days = faults.keep(within(source, HORIZON_DAYS, 0..=366));
    let hold_seconds = faults.keep(within(source, HOLD_SECONDS, 60..=60 * 60));
    let holds_per_sender = faults.keep(within(source, HOLDS_PER_SENDER, 1..=1_000_000));
    let visits_per_phone = faults.keep(within(source, VISITS_PER_PHONE, 1..=100));
    let forget_after_days = faults.keep(within(source, FORGET_AFTER_DAYS, 0..=3650));
    let policy = || {
        Some(Policy {
            lead_minutes: lead_minutes?,
            horizon_days: horizon_days?,
            hold_seconds: hold_seconds?,
            holds_per_sender: holds_per_sender?,
            visits_per_phone: visits_per_phone?,
            forget_after_days: forget_after_days?,
            waitlist: Rules::default(),
        })
    };
    let policy = policy();
    faults.unless(policy)
}

/// A whole number between two, both included.
fn within<N>(source: &Source, variable: &'static str, range: RangeInclusive<N>) -> Result<N, Fault>
where
    N: std::str::FromStr<Err: fmt::Display> + PartialOrd + fmt::Display,
{
    let (least, most) = (range.start(), range.end());
    let outside = || {
        Fault::of(
            variable,
            format!("{variable}: write a whole number from {least} to {most}"),
        )
    };
    let number: N = source.parse(variable).map_err(|_| outside())?;
    if range.contains(&number) {
        Ok(number)
    } else {
        Err(outside())
    }
}
