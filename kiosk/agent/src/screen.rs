//! What is on the screen: the compositor, and browsers in it, each with a folder in memory that goes with it.

use std::ffi::OsStr;
use std::fs::Permissions;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use nix::sys::statfs::{TMPFS_MAGIC, statfs};
use tempfile::TempDir;
use thiserror::Error;

use crate::group::Group;

const SOCKET: &str = "wayland";
const UP_WITHIN: Duration = Duration::from_secs(10);
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// Why there can be no screen.
#[derive(Debug, Error)]
pub(crate) enum ScreenError {
    /// What a citizen typed could reach a disk.
    #[error("{0} is not in memory; name a tmpfs with DOST_MEMORY")]
    NotMemory(PathBuf),
    /// The system refuses a folder.
    #[error("no folder in {0}: {1}")]
    Folder(PathBuf, #[source] io::Error),
    /// There is no such program, or it may not be run.
    #[error("weston cannot be started: {0}")]
    Program(#[source] io::Error),
    /// It ended, or took too long.
    #[error("weston did not come up; the lines above say why")]
    NotUp,
}

/// The folder that everything of the screen lies in; gone when it is dropped.
#[derive(Debug)]
pub(crate) struct Memory(TempDir);

impl Memory {
    pub(crate) fn below(parent: &Path) -> Result<Memory, ScreenError> {
        let folder = |error| ScreenError::Folder(parent.to_owned(), error);
        let kind = statfs(parent).map_err(|error| folder(error.into()))?;
        if kind.filesystem_type() != TMPFS_MAGIC {
            return Err(ScreenError::NotMemory(parent.to_owned()));
        }
        let made = tempfile::Builder::new()
            .prefix("kiosk-")
            .permissions(Permissions::from_mode(0o700))
            .tempdir_in(parent);
        made.map(Memory).map_err(folder)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

/// A running compositor.
#[derive(Debug)]
pub(crate) struct Compositor(Group);

impl Compositor {
    /// Starts it, and waits until programs can show themselves in it.
    pub(crate) async fn start(memory: &Memory, options: &str) -> Result<Compositor, ScreenError> {
        let socket = memory.path().join(SOCKET);
        // One that was killed leaves its socket.
        let _ = std::fs::remove_file(&socket);
        let group = Group::start(OsStr::new("weston"), |command| {
            command
                .args(["--shell=kiosk-shell.so", "--idle-time=0", "--socket", SOCKET])
                .args(options.split_whitespace())
                .env("XDG_RUNTIME_DIR", memory.path())
                .env_remove("WAYLAND_DISPLAY")
                // It has keys of its own that write pictures of the screen.
                .env("HOME", memory.path())
                .current_dir(memory.path());
        });
        let mut compositor = Compositor(group.map_err(ScreenError::Program)?);
        let up = async {
            while !socket.exists() {
                tokio::time::sleep(LOOK_AGAIN).await;
            }
        };
        tokio::select! {
            () = up => Ok(compositor),
            () = compositor.0.ended() => Err(ScreenError::NotUp),
            () = tokio::time::sleep(UP_WITHIN) => Err(ScreenError::NotUp),
        }
    }

    /// Waits until it has ended by itself.
    pub(crate) async fn ended(&mut self) {
        self.0.ended().await;
    }
}

/// A browser with one page over the whole screen. What it wrote goes with it.
#[derive(Debug)]
pub(crate) struct Browser {
    // Ends before its folder is removed.
    group: Group,
    _folder: TempDir,
}

impl Browser {
    /// Starts it with an empty profile.
    pub(crate) fn start(program: &OsStr, memory: &Memory, page: &str) -> io::Result<Browser> {
        Browser::with(program, memory, page, &["--ozone-platform=wayland", "--kiosk"])
    }

    /// Starts one that nobody sees, for a page to be tried in.
    pub(crate) fn hidden(program: &OsStr, memory: &Memory, page: &str) -> io::Result<Browser> {
        Browser::with(program, memory, page, &["--headless"])
    }

    fn with(program: &OsStr, memory: &Memory, page: &str, how: &[&str]) -> io::Result<Browser> {
        let folder = TempDir::with_prefix_in("", memory.path())?;
        let group = Group::start(program, |command| {
            command
                .args(how)
                .args(OPTIONS)
                .arg(profile(folder.path()))
                .arg(page)
                .env("XDG_RUNTIME_DIR", memory.path())
                .env("WAYLAND_DISPLAY", SOCKET)
                // Whatever a library keeps for its user or for a moment.
                .env("HOME", folder.path())
                .env("TMPDIR", folder.path());
        })?;
        Ok(Browser {
            group,
            _folder: folder,
        })
    }

    /// Waits until it has ended by itself.
    pub(crate) async fn ended(&mut self) {
        self.group.ended().await;
    }

    /// MiB that only its processes hold.
    pub(crate) fn weight(&self) -> u64 {
        self.group.weight()
    }
}

fn profile(folder: &Path) -> std::ffi::OsString {
    let mut option = std::ffi::OsString::from("--user-data-dir=");
    option.push(folder.join("profile"));
    option
}

const OPTIONS: [&str; 15] = [
    "--incognito",
    "--disable-pinch",
    "--overscroll-history-navigation=0",
    "--noerrdialogs",
    "--disable-session-crashed-bubble",
    "--disable-features=Translate",
    "--no-first-run",
    "--no-default-browser-check",
    "--password-store=basic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    // Headphones start the voice before any key is pressed.
    "--autoplay-policy=no-user-gesture-required",
    // A dump of a crash would hold what was typed.
    "--disable-breakpad",
];
