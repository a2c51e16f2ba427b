//! `dost`: reads the command line, then asks the law, or opens the store and serves until told to stop.

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use booking::Policy;
use clap::Parser;
use server::app::{State, app};
use server::clock::Clock;
use server::config::{self, Cli, Command, Serve, Visits};
use server::keys::Keys;
use server::post::{NoPost, Post};
use server::staff::Office;
use server::store::{Seed, Store};
use server::{Site, cli, openapi, rulebook};
use time::UtcDateTime;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

/// How long requests under way may take to finish after the signal to stop.
const FAREWELL: Duration = Duration::from_secs(10);

/// How often is looked for what is to be forgotten.
const SWEEP: Duration = Duration::from_secs(10 * 60);

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
    match Cli::parse().command {
        Command::Serve(options) => serve(options).await?,
        Command::Centre(command) => {
            let store = open(&command.visits).await?.telling(post()?.ways());
            cli::centre(&store, UtcDateTime::now(), command).await?;
            store.close().await;
        }
        Command::NewKey { name } => writeln!(io::stdout(), "{}", Keys::generate(&name)?)?,
        Command::Rotate(visits) => rotate(&visits).await?,
        Command::Migrate(visits) => {
            open(&visits).await?.close().await;
            cli::migrate()?;
        }
        Command::Backup { visits, file } => {
            let store = open(&visits).await?;
            cli::backup(&store, &file).await?;
            store.close().await;
        }
        Command::Check(visits) => return cli::check(&open(&visits).await?, UtcDateTime::now()).await,
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

async fn serve(options: Serve) -> anyhow::Result<()> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .init();

    let site = Site::open(&options.app, options.surface)?;
    let office = config::staff()?.map(Office::new).map(Arc::new);
    let store = open(&options.visits).await?;
    store
        .seed(&Seed::from_catalogue()?)
        .await
        .context("cannot write the catalogue into the database")?;
    let post = Arc::new(post()?);
    let store = store.telling(post.ways());
    let state = State {
        store: store.clone(),
        clock: Clock::system(),
        policy: Policy::default(),
        office,
    };

    let listener = TcpListener::bind(options.listen).await.with_context(|| {
        format!(
            "cannot listen on {}; choose another address with --listen",
            options.listen
        )
    })?;
    writeln!(
        io::stdout(),
        "dost listening on http://{}",
        listener.local_addr()?
    )?;

    let sweeper = tokio::spawn(sweep(state.clone()));
    let usher = tokio::spawn(tend(state.clone()));
    let postman = tokio::spawn(deliver(state.clone(), post));
    let server = axum::serve(listener, app(state, &site)).with_graceful_shutdown(told_to_stop());
    let give_up = async {
        told_to_stop().await;
        tokio::time::sleep(FAREWELL).await;
    };
    tokio::select! {
        served = server => served?,
        () = give_up => tracing::warn!("some requests did not finish in time"),
    }
    sweeper.abort();
    usher.abort();
    postman.abort();
    store.close().await;
    Ok(())
}

async fn open(visits: &Visits) -> anyhow::Result<Store> {
    let store = Store::open(&visits.database, config::keys()?).await;
    store.with_context(|| format!("cannot open the database {}", visits.database))
}

/// The ways in which people are told, from the environment: they hold secrets, and arguments are seen by all users.
fn post() -> Result<Post, NoPost> {
    Post::from_settings(|name| std::env::var(name).ok().filter(|text| !text.is_empty()))
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
            Err(error) => tracing::error!(%error, "what waits to be sent could not be read"),
        }
    }
}

async fn rotate(visits: &Visits) -> anyhow::Result<()> {
    let store = open(visits).await?;
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
