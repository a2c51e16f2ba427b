//! `dost`: reads the command line, then asks the law, or opens the store and serves until told to stop.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use clap::Parser;
use server::app::{State, app};
use server::clock::Clock;
use server::config::{self, Cli, Command};
use server::fleet::Watch;
use server::keys::Keys;
use server::listen::Drain;
use server::metrics::{self, Metrics};
use server::post::Post;
use server::settings::{Installation, Part, Place, Source, Upkeep};
use server::staff::Office;
use server::store::{Seed, Store};
use server::{Site, cli, listen, openapi, rulebook};
use time::UtcDateTime;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::sleep;
use tracing_subscriber::EnvFilter;

/// How often is looked for what is to be forgotten.
const SWEEP: Duration = Duration::from_secs(10 * 60);

/// How often is looked after the kiosks. A kiosk says something every minute.
const LOOK: Duration = Duration::from_secs(15);

/// How often is looked after the waiting lists.
const TEND: Duration = Duration::from_secs(30);

/// How often is looked for what is to be sent.
const POST: Duration = Duration::from_secs(2);

#[tokio::main]
async fn main() -> anyhow::Result<ExitCode> {
    match run().await {
        // Who reads our output has read enough, as in `dost questions | head`.
        Err(error) if is_broken_pipe(&error) => Ok(ExitCode::SUCCESS),
        ended => ended,
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let io = error.downcast_ref::<io::Error>();
    io.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

async fn run() -> anyhow::Result<ExitCode> {
    let Cli { config, command } = Cli::parse();
    let file = config.as_deref();
    let visits = |visits: &config::Visits| Place::read(&visits.settings(&[Part::Visits], file));
    match command {
        Command::Serve(options) => serve(&options.settings(file)).await?,
        Command::Config {
            command: config::Settings::Check(options),
        } => return cli::settings(&options.settings(file)),
        Command::Centre(command) => {
            let settings = command.visits.settings(&[Part::Visits, Part::Post], file);
            let Upkeep { place, post } = Upkeep::read(&settings)?;
            let store = open(place).await?.telling(post.ways());
            cli::centre(&store, UtcDateTime::now(), command).await?;
            store.close().await;
        }
        Command::Device(command) => {
            let store = open(visits(&command.visits)?).await?;
            cli::device(&store, UtcDateTime::now(), command).await?;
            store.close().await;
        }
        Command::Figures(command) => {
            let store = open(visits(&command.visits)?).await?;
            cli::figures(&store, command).await?;
            store.close().await;
        }
        Command::NewKey { name } => writeln!(io::stdout(), "{}", Keys::generate(&name)?)?,
        Command::Rotate(options) => rotate(visits(&options)?).await?,
        Command::Migrate(options) => {
            open(visits(&options)?).await?.close().await;
            cli::migrate()?;
        }
        Command::Backup {
            visits: options,
            file,
        } => {
            let store = open(visits(&options)?).await?;
            cli::backup(&store, &file).await?;
            store.close().await;
        }
        Command::Check(options) => {
            return cli::check(&open(visits(&options)?).await?, UtcDateTime::now()).await;
        }
        Command::Seed(trial) => {
            let store = open(visits(&trial.visits)?).await?;
            let ended = cli::seed(&store, UtcDateTime::now(), &trial).await?;
            store.close().await;
            return Ok(ended);
        }
        Command::Export(asked) => {
            let store = open(visits(&asked.visits)?).await?;
            cli::export(&store, &asked).await?;
            store.close().await;
        }
        Command::Openapi => write!(io::stdout(), "{}", openapi()?)?,
        Command::Assess(household) => return cli::assess(&household),
        Command::Questions { lang } => cli::questions(lang)?,
        Command::Next(household) => return cli::next(&household),
        Command::Compare(days) => return cli::compare(&days),
        Command::CheckDecision(letter) => return cli::check_decision(&letter),
        Command::Rulebook { out } => rulebook::write(&out)?,
    }
    Ok(ExitCode::SUCCESS)
}

async fn serve(settings: &Source) -> anyhow::Result<()> {
    let chosen = Installation::read(settings)?;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        // Of a log on a full disk it would tell that disk, and not survive it.
        .log_internal_errors(false)
        .init();

    let site = Site::open(&chosen.app, chosen.surface)?;
    let Upkeep { place, post } = chosen.upkeep;
    let store = open(place).await?;
    store
        .seed(&Seed::from_catalogue()?)
        .await
        .context("cannot write the catalogue into the database")?;
    let post = Arc::new(post);
    let store = store.telling(post.ways()).alarming(post.operators());
    let state = State {
        store: store.clone(),
        clock: Clock::system(),
        policy: chosen.policy,
        office: chosen.staff.map(Office::new).map(Arc::new),
        metrics: Metrics::default(),
        watch: Watch::new(UtcDateTime::now(), site.version().cloned()),
        drain: Drain::default(),
    };
    let drain = state.drain.clone();
    let drained = async move {
        told_to_stop().await;
        drain.begin();
        sleep(chosen.drain).await;
    };

    listen::make_room();
    let watched = match chosen.metrics {
        Some(address) => Some(bind(address, "metrics").await?),
        None => None,
    };
    let listener = bind(chosen.listen, "listen").await?;
    writeln!(
        io::stdout(),
        "dost listening on http://{}",
        listener.local_addr()?
    )?;

    let sweeper = tokio::spawn(sweep(state.clone()));
    let usher = tokio::spawn(tend(state.clone()));
    let watchman = tokio::spawn(watch(state.clone()));
    let postman = tokio::spawn(deliver(state.clone(), post));
    if let Some(watched) = watched {
        tokio::spawn(listen::serve(
            watched,
            metrics::page(state.clone()),
            told_to_stop(),
        ));
    }
    listen::serve(listener, app(state, &site), drained).await;
    sweeper.abort();
    usher.abort();
    watchman.abort();
    postman.abort();
    store.close().await;
    Ok(())
}

/// Listens at an address, of which the setting is named if that cannot be.
async fn bind(address: SocketAddr, setting: &str) -> anyhow::Result<TcpListener> {
    let bound = TcpListener::bind(address).await;
    bound.with_context(|| format!("cannot listen on {address}; choose another address with --{setting}"))
}

async fn open(Place { database, keys }: Place) -> anyhow::Result<Store> {
    let store = Store::open(&database, keys).await;
    store.with_context(|| format!("cannot open the database {database}"))
}

/// Sends what is due, whatever else happens.
async fn deliver(state: State, post: Arc<Post>) {
    let mut beat = tokio::time::interval(POST);
    loop {
        beat.tick().await;
        match post.deliver(&state.store, state.clock.now()).await {
            Ok(0) => (),
            // There may be more.
            Ok(_) => beat.reset_immediately(),
            Err(error) => {
                tracing::error!(%error, "what waits to be sent could not be read");
                state.metrics.failed("send");
            }
        }
    }
}

async fn rotate(place: Place) -> anyhow::Result<()> {
    let store = open(place).await?;
    let people = store.rotate().await?;
    store.close().await;
    writeln!(io::stdout(), "{people} sealed with the current key")?;
    Ok(())
}

/// Forgets what is over, again and again.
async fn sweep(state: State) {
    let mut beat = tokio::time::interval(SWEEP);
    loop {
        beat.tick().await;
        for (what, error) in state.store.forget(state.clock.now(), &state.policy).await {
            tracing::error!(%error, what, "could not be forgotten");
            state.metrics.failed("forget");
        }
    }
}

/// Offers what is free to whoever waits, and ends what is over, again and again.
async fn tend(state: State) {
    let mut beat = tokio::time::interval(TEND);
    loop {
        beat.tick().await;
        for error in state.store.tend_waitlists(state.clock.now(), &state.policy).await {
            tracing::error!(%error, "a waiting list could not be looked after");
        }
    }
}

/// Has operators told of kiosks that need a hand, again and again.
async fn watch(state: State) {
    let mut beat = tokio::time::interval(LOOK);
    loop {
        beat.tick().await;
        if let Err(error) = state.store.watch_kiosks(state.clock.now(), &state.watch).await {
            tracing::error!(%error, "the kiosks could not be looked after");
            state.metrics.failed("watch");
        }
    }
}

/// Ends with SIGTERM or Ctrl-C. Without a handler for either, the process keeps the system's own behaviour.
async fn told_to_stop() {
    let terminate = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => signal.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    let interrupt = async {
        match tokio::signal::ctrl_c().await {
            Ok(()) => (),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = terminate => (),
        () = interrupt => (),
    }
}
