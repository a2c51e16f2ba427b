//! `dost-kiosk`: serves the guide to this kiosk's browser, and keeps the browser: each citizen gets one of their own.

mod app;
mod brake;
mod clock;
mod forward;
mod group;
mod guard;
mod headphones;
mod keeper;
mod line;
mod passes;
mod screen;
mod session;
mod settings;
mod voice;

use std::alloc::System;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use anyhow::Context;
use api::Surface;
use clap::Parser;
use sd_notify::NotifyState;
use site::Site;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;
use zeroizing_alloc::ZeroAlloc;

use app::{Agent, app};
use clock::Clock;
use keeper::Keeper;
use line::Line;
use passes::Passes;
use settings::Settings;
use voice::Voice;

/// Names and numbers pass through here on their way to the server: no memory is given back with them in it.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

/// On one thread: the system ends our programs with the thread that started them.
#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    // Which requests came, the server says; a page says every two seconds that it paints.
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,site::trace=warn"));
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .init();
    let settings = Settings::parse();
    group::adopt()?;
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        ended = run(&settings) => ended,
        _ = terminate.recv() => Ok(()),
        _ = interrupt.recv() => Ok(()),
    }
}

/// Tells systemd, if it wants to know, that this thread still turns: it does everything the agent does.
async fn alive() {
    let Some(patience) = sd_notify::watchdog_enabled() else {
        return;
    };
    loop {
        if let Err(error) = sd_notify::notify(&[NotifyState::Watchdog]) {
            tracing::warn!(%error, "systemd cannot be told that all is well");
        }
        tokio::time::sleep(patience / 3).await;
    }
}

async fn run(settings: &Settings) -> anyhow::Result<()> {
    let passes = Passes::default();
    let mut keeper = Keeper::new(settings, passes.clone())?;
    let site = match Site::open(&settings.app, Surface::Kiosk) {
        Ok(site) => site,
        Err(error) => {
            tracing::error!("{error:#}");
            keeper.rest().await?;
            return Err(error);
        }
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, settings.port)).await;
    let listener = listener.with_context(|| {
        let port = settings.port;
        format!("cannot listen on port {port} of this machine; end the program that has it")
    })?;
    let agent = Agent {
        port: settings.port,
        line: Line::new(settings.server.clone())?,
        clock: Clock::default(),
        passes,
        voice: Voice {
            program: settings.voice.clone(),
            recordings: settings.recordings.clone(),
        },
        plugged: headphones::watch_socket(settings.headphones.clone()),
    };
    tokio::spawn(alive());
    tokio::spawn(agent.clock.clone().follow(agent.line.clone()));
    let answers = app(agent, site).into_make_service_with_connect_info::<SocketAddr>();
    tokio::select! {
        served = axum::serve(listener, answers) => served.context("the guide is served no longer"),
        kept = keeper.keep() => match kept? {},
    }
}
