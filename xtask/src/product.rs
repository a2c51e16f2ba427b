//! Builds the things people run: the app's folder, the server's program and the kiosk's.

use std::env;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::net::TcpListener;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::setup::{self, FOR_APP};
use crate::workshop::Workshop;

/// Who stands before the app.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Surface {
    /// A citizen at a centre's touch screen.
    Kiosk,
    /// A citizen with a phone or a computer.
    Home,
    /// A volunteer beside a visitor.
    Volunteer,
}

/// How a server is started.
pub(crate) struct Serving {
    /// Port on 127.0.0.1.
    pub(crate) port: u16,
    /// The server's database file; one in the target folder if not given.
    pub(crate) database: Option<PathBuf>,
    /// What the app shows.
    pub(crate) surface: Surface,
}

/// The app's folder after a release build.
pub(crate) fn app_folder(shop: &Workshop) -> PathBuf {
    shop.root.join("dist")
}

/// The server's program after a release build.
pub(crate) fn server_program(shop: &Workshop) -> PathBuf {
    shop.target.join("release/dost")
}

/// The kiosk's agent after a release build.
pub(crate) fn kiosk_program(shop: &Workshop) -> PathBuf {
    shop.target.join("release/dost-kiosk")
}

/// The printer without paper after a release build.
pub(crate) fn printer_program(shop: &Workshop) -> PathBuf {
    shop.target.join("release/fake-printer")
}

/// Builds the app for release into `dist`.
pub(crate) fn build_app(shop: &mut Workshop) -> Result<()> {
    setup::ensure(shop, &FOR_APP)?;
    fetch(shop)?;
    let mut command = trunk(shop);
    command.args(["build", "--release"]);
    shop.step("build the app", command)
}

/// The gallery's folder after its build.
pub(crate) fn gallery_folder(shop: &Workshop) -> PathBuf {
    shop.target.join("gallery")
}

/// Builds the gallery, an example beside the app, in debug: it is looked at and not measured.
pub(crate) fn build_gallery(shop: &mut Workshop) -> Result<()> {
    setup::ensure(shop, &FOR_APP)?;
    fetch(shop)?;
    let mut command = trunk(shop);
    command.args([
        "build",
        "--config",
        "Trunk.toml",
        "--example",
        "gallery",
        "--dist",
    ]);
    command.arg(gallery_folder(shop)).arg("tests/gallery/index.html");
    shop.step("build the gallery", command)
}

/// Downloads the crates that Cargo.lock names: trunk, kept from fetching tools, lets cargo fetch nothing either.
pub(crate) fn fetch(shop: &mut Workshop) -> Result<()> {
    let mut command = shop.wasm_command("cargo");
    command.arg("fetch");
    shop.step("fetch crates", command)
}

/// Trunk, told in its own way that its output is a log.
pub(crate) fn trunk(shop: &Workshop) -> Command {
    let mut command = shop.wasm_command("trunk");
    command
        .env("NO_COLOR", "true")
        .env("TRUNK_SKIP_VERSION_CHECK", "true");
    command
}

/// The maker's tool after a release build.
pub(crate) fn bundle_program(shop: &Workshop) -> PathBuf {
    shop.target.join("release/dost-bundle")
}

/// Builds the server, the kiosk's agent and the maker's tool for release.
pub(crate) fn build_server(shop: &mut Workshop) -> Result<()> {
    let mut command = shop.command("cargo");
    command.args([
        "build",
        "--release",
        "-p",
        "server",
        "-p",
        "agent",
        "-p",
        "fake-printer",
        "-p",
        "bundle",
    ]);
    shop.step("build the server", command)
}

impl Serving {
    /// Where the server will answer.
    pub(crate) fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Says so before anything is built if something else answers there.
    pub(crate) fn check_port(&self) -> Result<()> {
        TcpListener::bind(self.address()).map(drop).with_context(|| {
            let port = self.port;
            let other = port.checked_add(1).unwrap_or(8080);
            format!(
                "port {port} cannot be used; end the program that has it, or choose another: --port {other}"
            )
        })
    }

    /// The server's command for this program and this app folder.
    pub(crate) fn command(&self, shop: &Workshop, program: &Path, app: &Path) -> Result<Command> {
        let folder = shop.target.join("run");
        fs::create_dir_all(&folder)?;
        let database = self
            .database
            .clone()
            .unwrap_or_else(|| folder.join("dost.sqlite"));
        let surface = self
            .surface
            .to_possible_value()
            .context("every surface has a name")?;
        let mut command = shop.command(&program.to_string_lossy());
        command.args([
            "serve",
            "--listen",
            &self.address(),
            "--surface",
            surface.get_name(),
        ]);
        command.arg("--database").arg(database).arg("--app").arg(app);
        if env::var_os("DOST_KEYS").is_none() {
            command.env("DOST_KEYS", key(shop, program, &folder)?);
        }
        Ok(command)
    }
}

/// The key that the databases of this machine are sealed with, made when it is first needed.
fn key(shop: &Workshop, program: &Path, folder: &Path) -> Result<String> {
    let file = folder.join("key");
    if !file.exists() {
        let made = shop.command(&program.to_string_lossy()).arg("new-key").output()?;
        if !made.status.success() {
            bail!("`dost new-key` failed: {}", String::from_utf8_lossy(&made.stderr));
        }
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&file)?
            .write_all(&made.stdout)?;
    }
    Ok(fs::read_to_string(file)?.trim().to_owned())
}
