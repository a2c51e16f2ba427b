//! `dost-kiosk`: serves the guide to this kiosk's browser, and keeps the browser: each citizen gets one of their own.

mod app;
mod apps;
mod brake;
mod clock;
mod condition;
mod device;
mod fetch;
mod forward;
mod group;
mod guard;
mod headphones;
mod heartbeat;
mod keeper;
mod line;
mod machine;
mod numbers;
mod passes;
mod press;
mod remote;
mod screen;
mod session;
mod settings;
mod trial;
mod update;
mod voice;

use std::alloc::System;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use anyhow::Context;
use clap::Parser;
use sd_notify::NotifyState;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;
use zeroizing_alloc::ZeroAlloc;

use app::Agent;
use apps::{Apps, trusted};
use clock::Clock;
use condition::Condition;
use heartbeat::Heart;
use keeper::Keeper;
use line::Line;
use numbers::Numbers;
use passes::Passes;
use press::Press;
use remote::RemoteSettings;
use settings::Settings;
use update::Updates;
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
    let condition = Condition::default();
    let mut keeper = Keeper::new(settings, passes.clone(), condition.clone())?;
    let (line, clock) = (Line::new(settings.server.clone())?, Clock::default());
    let keys = trusted(settings);
    let agent = Agent {
        port: settings.port,
        screen: settings.screen,
        site: settings.site().to_string(),
        numbers: Numbers::of(settings, &line, &clock),
        line: line.clone(),
        clock,
        passes,
        press: Press::of(settings),
        voice: Voice {
            program: settings.voice.clone(),
            recordings: settings.recordings.clone(),
        },
        plugged: headphones::watch_socket(settings.headphones.clone()),
        remote: keys
            .as_ref()
            .map(|keys| RemoteSettings::open(&settings.state, keys))
            .unwrap_or_default(),
    };
    let apps = match Apps::open(settings, agent.clone(), condition.clone(), keys.as_ref()) {
        Ok(apps) => apps,
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
    tokio::spawn(alive());
    tokio::spawn(agent.clock.clone().follow(line.clone()));
    tokio::spawn(agent.numbers.clone().follow());
    match &settings.device {
        Some(secret) => {
            let heart = Heart {
                line: line.clone(),
                clock: agent.clock.clone(),
                passes: agent.passes.clone(),
                press: agent.press.clone(),
                condition,
                folder: settings.app.clone(),
                secret: secret.clone(),
            };
            tokio::spawn(heart.beat());
        }
        None => tracing::info!("no DOST_DEVICE: the server hears nothing of this kiosk"),
    }
    let updates = Updates {
        settings,
        agent,
        apps: &apps,
        line: settings.updates.clone().map_or(Ok(line), Line::new)?,
    };
    let answers = apps.routes().into_make_service_with_connect_info::<SocketAddr>();
    tokio::select! {
        served = axum::serve(listener, answers) => served.context("the guide is served no longer"),
        kept = keeper.keep(&apps) => match kept? {},
        never = updates.follow(keys) => match never {},
    }
}
