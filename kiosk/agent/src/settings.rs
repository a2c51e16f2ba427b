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
    /// More options for the compositor, as a machine without a screen needs them.
    #[arg(long, env = "WESTON_OPTIONS", default_value = "", allow_hyphen_values = true)]
    pub(crate) compositor: String,
    /// The program that speaks: called with -v LANGUAGE -b 1 --stdin --stdout, reads UTF-8, writes WAVE.
    #[arg(long, env = "DOST_VOICE", default_value = "espeak-ng")]
    pub(crate) voice: OsString,
    /// A folder of recorded sentences that are played instead: <language>/<key>.wav.
    #[arg(long, env = "DOST_RECORDINGS")]
    pub(crate) recordings: Option<PathBuf>,
    /// The input device of the headphones' socket, such as /dev/input/by-path/…; without it nothing is known of them.
    #[arg(long, env = "DOST_HEADPHONES")]
    pub(crate) headphones: Option<PathBuf>,
}
