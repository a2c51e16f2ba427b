//! What can be set from the command line or the environment.

use std::ffi::OsString;
use std::path::PathBuf;

use api::Diagonal;
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
    /// The diagonal of the screen in inches, as its maker names it: sizes for fingers and eyes follow from it.
    #[arg(long, env = "DOST_SCREEN", default_value = "21.5")]
    pub(crate) screen: Diagonal,
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
    /// The keys of the maker, one a line; without the file nothing is taken from afar.
    #[arg(long, env = "DOST_TRUSTED", default_value = "/etc/dost/trusted.keys")]
    pub(crate) trusted: PathBuf,
    /// A folder on the disk, for newer apps, for settings, and for the numbers that are leased and given.
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
    /// Seconds that a browser which nobody touches stays on the screen: a fresh one takes its place then.
    #[arg(long, env = "DOST_FRESH_FOR", default_value_t = 3600)]
    pub(crate) fresh_for: u64,
    /// More options for the compositor, as a machine without a screen needs them.
    #[arg(long, env = "WESTON_OPTIONS", default_value = "", allow_hyphen_values = true)]
    pub(crate) compositor: String,
    /// The program that speaks: called with -v LANGUAGE -b 1 --stdin --stdout, reads UTF-8, writes WAVE.
    #[arg(long, env = "DOST_VOICE", default_value = "espeak-ng")]
    pub(crate) voice: OsString,
    /// A folder of recorded sentences that are played instead: `<language>/<key>.wav`.
    #[arg(long, env = "DOST_RECORDINGS")]
    pub(crate) recordings: Option<PathBuf>,
    /// The input device of the headphones' socket, such as /dev/input/by-path/…; without it nothing is known of them.
    #[arg(long, env = "DOST_HEADPHONES")]
    pub(crate) headphones: Option<PathBuf>,
}

impl Settings {
    /// Where people open the guide on their own phones.
    pub(crate) fn site(&self) -> &Server {
        self.site.as_ref().unwrap_or(&self.server)
    }
}
