//! What can be set from the command line or the environment.

use std::net::SocketAddr;
use std::path::PathBuf;

use api::Surface;
use clap::{Args, Parser, Subcommand};

/// The backend of the DOST guide: serves the app and books visits.
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
