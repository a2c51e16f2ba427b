//! `dost seed`: invented visits for a trial, booked by the same rules as real ones. Nobody is told of them.

use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::Context;
use api::{BookedFor, ConfirmRequest, Held, HoldRequest, Language, OwnerRequest};
use booking::{Phone, Policy, Reference, Services, baku};
use clap::Args;
use fastrand::Rng;
use serde::de::DeserializeOwned;
use time::{Duration, UtcDateTime};

use crate::config::Visits;
use crate::hex::hex;
use crate::keys::NotSealed;
use crate::sender::Sender;
use crate::store::{Answer, Attempt, Seed, Store, StoreError};

/// How much is invented.
#[derive(Debug, Args)]
pub struct Trial {
    /// Where visits are kept.
    #[command(flatten)]
    pub visits: Visits,
    /// How many visits.
    #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    count: u32,
    /// Another number gives other visits; the same number the same ones on the same day.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Put them among visits that are booked already, perhaps by people.
    #[arg(long)]
    among_others: bool,
}

/// Names that show at once that nobody has them: Example, Trial, For-instance.
const FIRST: [&str; 8] = [
    "Aysel",
    "Rəşad",
    "Günel",
    "Elçin",
    "Nərmin",
    "Tural",
    "Şəbnəm",
    "İlqar",
];
const LAST: [&str; 6] = ["Nümunəvi", "Sınaqlı", "Məsələn", "Misallı", "Uydurma", "Yoxlama"];

/// How many in a hundred speak Russian, and English; give their visit up; come for two things.
const RUSSIAN: u32 = 12;
const ENGLISH: u32 = 4;
const GIVEN_UP: u32 = 10;
const TWO_THINGS: u32 = 20;

/// So many days in a row without a free time, and the centres are taken to be full.
const FULL: u32 = 1000;

/// Books the visits at the catalogue's centres and prints the numbers of three of them, to look at and to change.
///
/// Errors: there are booked visits and nobody said that it does not matter; no time is free any more.
pub async fn seed(store: &Store, now: UtcDateTime, trial: &Trial) -> anyhow::Result<ExitCode> {
    if !trial.among_others && store.has_booked().await? {
        writeln!(
            io::stderr(),
            "this database has booked visits, perhaps of people; name another one, or say --among-others"
        )?;
        return Ok(ExitCode::FAILURE);
    }
    let catalogue = Seed::from_catalogue()?;
    store.seed(&catalogue).await?;
    let mut inventor = Inventor {
        store,
        now,
        policy: Policy::default(),
        catalogue,
        random: Rng::with_seed(trial.seed),
    };
    let mut shown = Vec::new();
    for index in 0..trial.count {
        let visit = inventor.book(index).await?;
        if inventor.gives_up() {
            store.cancel(now, &inventor.policy, &attempt()?, &visit).await?;
        } else if shown.len() < 3 {
            shown.push(visit);
        }
    }
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "{} invented visits are booked; some to look at:",
        trial.count
    )?;
    for OwnerRequest { reference, phone } in shown {
        writeln!(out, "  {reference}  {phone}")?;
    }
    Ok(ExitCode::SUCCESS)
}

struct Inventor<'a> {
    store: &'a Store,
    now: UtcDateTime,
    policy: Policy,
    catalogue: Seed,
    random: Rng,
}

impl Inventor<'_> {
    /// Books one visit for a person with a number of their own.
    async fn book(&mut self, index: u32) -> anyhow::Result<OwnerRequest> {
        for _ in 0..FULL {
            let Some(wanted) = self.wish().await? else {
                continue;
            };
            let new = (Reference::from_entropy(entropy()?), Sender::here());
            let once = attempt()?;
            let held = self.store.hold(self.now, &self.policy, &once, &wanted, new);
            let held = match held.await {
                Ok(answer) => read::<Held>(&answer)?,
                // Somebody was faster.
                Err(StoreError::Refused(_)) => continue,
                Err(error) => return Err(error.into()),
            };
            let person = self.person(held.reference, index)?;
            self.store
                .confirm(self.now, &self.policy, &attempt()?, &person)
                .await?;
            return Ok(OwnerRequest {
                reference: person.reference,
                phone: person.phone,
            });
        }
        anyhow::bail!("no time is free any more after {index} visits; take fewer, or another day")
    }

    /// A free time of a random centre and day, if that day has one.
    async fn wish(&mut self) -> anyhow::Result<Option<HoldRequest>> {
        let random = &mut self.random;
        let centre = random
            .choice(&self.catalogue.centres)
            .context("no centre takes bookings")?;
        let mut services = Vec::new();
        for _ in 0..if random.u32(0..100) < TWO_THINGS { 2 } else { 1 } {
            let (service, _) = random
                .choice(&self.catalogue.services)
                .context("no service can be booked")?;
            if !services.contains(service) {
                services.push(service.clone());
            }
        }
        let services = Services::try_from(services)?;
        let local = baku::local(self.now);
        let date = local.date().saturating_add(Duration::days(
            random.i64(1..=i64::from(self.policy.horizon_days)),
        ));
        let centre = centre.centre.clone();
        let (outlook, minutes) = self
            .store
            .offer(self.now, &centre, &services, date..=date)
            .await?;
        let free: Vec<_> = outlook
            .free(&self.policy, local, date, &services, minutes)
            .collect();
        let time = self.random.choice(free);
        Ok(time.map(|time| HoldRequest {
            centre,
            services,
            date,
            time,
        }))
    }

    fn person(&mut self, reference: Reference, index: u32) -> anyhow::Result<ConfirmRequest> {
        let random = &mut self.random;
        let first = random.choice(FIRST).unwrap_or_default();
        let last = random.choice(LAST).unwrap_or_default();
        let language = match random.u32(0..100) {
            spoken if spoken < RUSSIAN => Language::Ru,
            spoken if spoken < RUSSIAN + ENGLISH => Language::En,
            _ => Language::Az,
        };
        // Subscribers' numbers do not begin with 000.
        let phone: Phone = format!("+99450000{index:04}").parse()?;
        Ok(ConfirmRequest {
            reference,
            name: format!("{first} {last}").parse()?,
            phone,
            mail: None,
            language,
            booked_for: BookedFor::Oneself,
        })
    }

    fn gives_up(&mut self) -> bool {
        self.random.u32(0..100) < GIVEN_UP
    }
}

/// A write that nobody repeats.
fn attempt() -> anyhow::Result<Attempt> {
    let key = hex(&entropy::<32>()?);
    Ok(Attempt {
        request: key.clone(),
        key,
    })
}

/// Bytes that no seed foretells: visits keep their secret numbers even in a trial.
fn entropy<const N: usize>() -> Result<[u8; N], NotSealed> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| NotSealed)?;
    Ok(bytes)
}

fn read<T: DeserializeOwned>(answer: &Answer) -> anyhow::Result<T> {
    Ok(serde_json::from_str(&answer.body)?)
}
