//! What can be set from the command line or the environment.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Parser;
use printer::Paper;

use crate::line::Server;
use crate::press::Place;

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
    /// Where people open the guide on their own phones, if not at the server.
    #[arg(long, env = "DOST_SITE")]
    pub(crate) site: Option<Server>,
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
    /// The receipt printer: none, a host with a port (192.0.2.7:9100) or a device file (/dev/usb/lp0).
    #[arg(long, env = "DOST_PRINTER", default_value = "none")]
    pub(crate) printer: Place,
    /// How wide its paper is, in mm: 80 or 58.
    #[arg(long, env = "DOST_PAPER", default_value = "80")]
    pub(crate) paper: Paper,
    /// Seconds for a slip, 1 to 15; one that takes longer is given up.
    #[arg(long, env = "DOST_PRINT_SECONDS", default_value_t = 15, value_parser = clap::value_parser!(u8).range(1..=15))]
    pub(crate) print_seconds: u8,
    /// A file with the secret that `dost device` has printed; without it, this kiosk gives no numbers of the queue, and the
    /// server hears nothing of it.
    #[arg(long, env = "DOST_DEVICE")]
    pub(crate) device: Option<PathBuf>,
    /// A folder on the disk, for the numbers that are leased and given.
    #[arg(long, env = "DOST_STATE", default_value = "/var/lib/dost-kiosk")]
    pub(crate) state: PathBuf,
    /// More options for the compositor, as a machine without a screen needs them.
    #[arg(long, env = "WESTON_OPTIONS", default_value = "", allow_hyphen_values = true)]
    pub(crate) compositor: String,
}

impl Settings {
    /// Where people open the guide on their own phones.
    pub(crate) fn site(&self) -> &Server {
        self.site.as_ref().unwrap_or(&self.server)
    }
}
