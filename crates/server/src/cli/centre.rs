//! `dost centre`: what a centre receives, looked at and changed by its operator, with what that means for booked visits.

use std::io::{self, Write};

use anyhow::{Context, bail};
use api::iso_date;
use booking::capacity::{
    BookedVisit, Capacity, Closure, Fate, Revision, Serves, WEEK, WalkInShare, Week, short,
};
use booking::slots::{Counter, Opening};
use booking::{CentreKey, ServiceKey};
use clap::{Args, Subcommand};
use time::{Date, UtcDateTime, Weekday};

use crate::config::Visits;
use crate::store::{Author, Mode, Store};

/// Which centre, and what to do.
#[derive(Debug, Args)]
pub struct Centre {
    /// Where visits are kept.
    #[command(flatten)]
    pub visits: Visits,
    /// Its key, such as baku_1.
    centre: CentreKey,
    /// Look or change.
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Show hours, closures, counters and the changes so far.
    Show,
    /// Set the opening hours of the whole week from a day on.
    Hours {
        /// The first day they are in force.
        #[arg(long, value_parser = iso_date::parse)]
        from: Date,
        /// A weekday with its hours, such as mon=09:00-18:00; a weekday that is not named receives nobody.
        #[arg(long = "day", value_parser = day)]
        days: Vec<(Weekday, Opening)>,
        #[command(flatten)]
        signed: Signed,
    },
    /// Receive nobody for some days.
    Close {
        /// The first day.
        #[arg(long, value_parser = iso_date::parse)]
        from: Date,
        /// The last day.
        #[arg(long, value_parser = iso_date::parse)]
        to: Date,
        /// Why, for the staff.
        #[arg(long)]
        reason: String,
        #[command(flatten)]
        signed: Signed,
    },
    /// Take a closure back.
    Open {
        /// The day it begins on.
        #[arg(long, value_parser = iso_date::parse)]
        from: Date,
        #[command(flatten)]
        signed: Signed,
    },
    /// Staff a counter otherwise from a day on, or give it up by naming no day.
    Counter {
        /// Its number.
        counter: u16,
        /// The first day.
        #[arg(long, value_parser = iso_date::parse)]
        from: Date,
        /// A weekday with its hours, such as mon=09:00-13:00.
        #[arg(long = "day", value_parser = day)]
        days: Vec<(Weekday, Opening)>,
        /// A service that it serves; every service if none is named.
        #[arg(long = "service")]
        services: Vec<ServiceKey>,
        #[command(flatten)]
        signed: Signed,
    },
    /// Keep a part of the counters for people who come without an appointment.
    Share {
        /// Percent of the staffed counters, 0 to 100, rounded down to whole counters.
        percent: WalkInShare,
        #[command(flatten)]
        signed: Signed,
    },
}

/// Who changes it.
#[derive(Debug, Args)]
struct Signed {
    /// Whose decision it is; kept with the change.
    #[arg(long)]
    by: String,
    /// Do it; without this only what would happen is said.
    #[arg(long)]
    apply: bool,
}

/// Runs the command.
pub async fn centre(store: &Store, now: UtcDateTime, command: Centre) -> anyhow::Result<()> {
    let Centre { centre, action, .. } = command;
    let (revision, signed) = match action {
        Action::Show => return show(store, &centre).await,
        Action::Hours { from, days, signed } => (Revision::Hours { from, week: days }, signed),
        Action::Close {
            from,
            to,
            reason,
            signed,
        } => (Revision::Close(Closure::new(from, to, &reason)?), signed),
        Action::Open { from, signed } => (Revision::Open(from), signed),
        Action::Share { percent, signed } => (Revision::Share(percent), signed),
        Action::Counter {
            counter,
            from,
            days,
            services,
            signed,
        } => (staff(counter, from, days, services)?, signed),
    };
    let mode = if signed.apply { Mode::Apply } else { Mode::Preview };
    let fates = store
        .revise(now, &centre, &revision, Author::Operator(&signed.by), mode)
        .await;
    let fates = fates.with_context(|| format!("{centre} cannot be changed"))?;
    let mut out = io::stdout().lock();
    writeln!(out, "{centre}: {revision}")?;
    tell(&mut out, &fates)?;
    match mode {
        Mode::Preview => writeln!(out, "Nothing is changed yet. To do it, add --apply.")?,
        Mode::Apply => writeln!(out, "Done.")?,
    }
    Ok(())
}

fn staff(counter: u16, from: Date, week: Week, services: Vec<ServiceKey>) -> anyhow::Result<Revision> {
    let is_unknown = |key: &&ServiceKey| catalogue::service(key.as_str()).is_none();
    if let Some(unknown) = services.iter().find(is_unknown) {
        bail!("{unknown} is no service of the catalogue");
    }
    Ok(Revision::Staff {
        counter: Counter(counter),
        from,
        week,
        serves: if services.is_empty() {
            Serves::All
        } else {
            Serves::Only(services.into_iter().collect())
        },
    })
}

/// What becomes of each visit that does not simply stay.
fn tell(out: &mut impl Write, fates: &[(BookedVisit, Fate)]) -> io::Result<()> {
    let stay = fates.iter().filter(|(_, fate)| *fate == Fate::Stays).count();
    writeln!(out, "{} visits ahead, {stay} stay as they are.", fates.len())?;
    for (visit, fate) in fates {
        let (date, time, reference) = (visit.date, visit.span.start(), visit.reference);
        let from = visit.counter.0;
        match fate {
            Fate::Stays => {}
            Fate::OtherCounter(to) => {
                writeln!(
                    out,
                    "{date} {time} {reference} goes from counter {from} to {}.",
                    to.0
                )?;
            }
            Fate::MustBeTold => writeln!(
                out,
                "{date} {time} {reference} cannot take place: call the visitor."
            )?,
        }
    }
    Ok(())
}

async fn show(store: &Store, centre: &CentreKey) -> anyhow::Result<()> {
    let Capacity {
        hours,
        closures,
        shifts,
        share,
    } = store.capacity(centre).await?;
    let mut out = io::stdout().lock();
    for (from, week) in hours.sets() {
        let open = WEEK
            .into_iter()
            .zip(week)
            .filter_map(|(day, it)| Some((day, (*it)?)))
            .collect();
        writeln!(out, "{}", Revision::Hours { from, week: open })?;
    }
    for closure in closures {
        writeln!(out, "{}", Revision::Close(closure))?;
    }
    for shift in shifts {
        let until = shift
            .valid_until
            .map_or_else(String::new, |last| format!(" until {last}"));
        let (counter, day, from) = (shift.counter.0, short(shift.weekday), shift.valid_from);
        let (opens, closes) = (shift.hours.opens(), shift.hours.closes());
        write!(
            out,
            "counter {counter} from {from}{until}: {day}={opens}-{closes}"
        )?;
        if let Serves::Only(services) = shift.serves {
            services.iter().try_for_each(|key| write!(out, " {key}"))?;
        }
        writeln!(out)?;
    }
    writeln!(out, "{}", Revision::Share(share))?;
    for (moment, author, what) in store.revisions(centre).await? {
        writeln!(out, "{} {author}: {what}", iso_date::format(moment.date()))?;
    }
    Ok(())
}

fn day(text: &str) -> Result<(Weekday, Opening), &'static str> {
    let read = || {
        let (day, hours) = text.split_once('=')?;
        let (opens, closes) = hours.split_once('-')?;
        let weekday = WEEK.into_iter().find(|weekday| short(*weekday) == day)?;
        Some((weekday, Opening::new(opens.parse().ok()?, closes.parse().ok()?)?))
    };
    read().ok_or("write a weekday with its hours in steps of five minutes, such as mon=09:00-18:00")
}
