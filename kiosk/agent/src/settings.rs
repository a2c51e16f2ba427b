//! What can be set from the command line or the environment.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Parser;

use crate::line::Server;

/// The program of a DOST kiosk: shows the guide on the screen, each citizen in a browser of their own.
#[derive(Debug, Parser)]
#[command(name = "dost-kiosk", version)]
pub(crate) struct Settings {
    /// The port on 127.0.0.1 that the browser reaches the guide at; its policy names it.
    #[arg(long, env = "DOST_PORT", default_value_t = 8080)]
    pub(crate) port: u16,
    /// The server that books visits: http:// or https:// with a name, and nothing after it.
    #[arg(long, env = "DOST_ADDRESS", default_value = "http://127.0.0.1:8081")]
    pub(crate) server: Server,
    /// The folder of the built app.
    #[arg(long, env = "DOST_APP", default_value = "/opt/dost/app")]
    pub(crate) app: PathBuf,
    /// The page that sends people to the desk.
    #[arg(
        long,
        env = "DOST_DESK_PAGE",
        default_value = "/opt/dost/kiosk/out-of-service.html"
    )]
    pub(crate) desk_page: PathBuf,
    /// The browser.
    #[arg(long, env = "DOST_BROWSER", default_value = "chromium")]
    pub(crate) browser: OsString,
    /// A folder in memory: whatever a citizen leaves behind lies below it.
    #[arg(long, env = "DOST_MEMORY", default_value = "/dev/shm")]
    pub(crate) memory: PathBuf,
    /// The keys of the maker, one a line; without the file nothing is taken from afar.
    #[arg(long, env = "DOST_TRUSTED", default_value = "/etc/dost/trusted.keys")]
    pub(crate) trusted: PathBuf,
    /// A folder on the disk, for newer apps and for settings.
    #[arg(long, env = "DOST_STATE", default_value = "/var/lib/dost-kiosk")]
    pub(crate) state: PathBuf,
    /// Where newer apps and settings are published, if it is not the server.
    #[arg(long, env = "DOST_UPDATES")]
    pub(crate) updates: Option<Server>,
    /// Seconds from one question for updates to the next.
    #[arg(long, env = "DOST_ASK_EVERY", default_value_t = 900)]
    pub(crate) ask_every: u64,
    /// The port on 127.0.0.1 that a newer app is tried at; the browser's policy names it.
    #[arg(long, env = "DOST_TRIAL_PORT", default_value_t = 8082)]
    pub(crate) trial_port: u16,
    /// MiB that a browser may hold; one that holds more while nobody is there is replaced.
    #[arg(long, env = "DOST_HEAVIEST", default_value_t = 1024)]
    pub(crate) heaviest: u64,
    /// More options for the compositor, as a machine without a screen needs them.
    #[arg(long, env = "WESTON_OPTIONS", default_value = "", allow_hyphen_values = true)]
    pub(crate) compositor: String,
}
