//! `cargo xtask dev`: rebuilds and reloads the app, and restarts the server, whenever their sources change.

use std::fs;
use std::path::Path;
use std::process::Child;
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::{Result, bail};

use crate::finish::entries;
use crate::process;
use crate::product::{self, Serving};
use crate::setup::{self, FOR_APP};
use crate::workshop::Workshop;

const LOOK: Duration = Duration::from_secs(1);

/// Where the server listens behind trunk; `Trunk.toml` forwards to it.
const SERVER_PORT: u16 = 8089;

/// Watches until Ctrl-C. Trunk serves the app, since the server's own policy admits no script that reloads the page,
/// and forwards everything else to the server.
pub(crate) fn run(shop: &mut Workshop, serving: &Serving) -> Result<()> {
    serving.check_port()?;
    let server_serving = Serving {
        port: SERVER_PORT,
        database: serving.database.clone(),
        surface: serving.surface,
    };
    server_serving.check_port()?;
    setup::ensure(shop, &FOR_APP)?;
    product::fetch(shop)?;
    let app = shop.target.join("dev-app");
    fs::create_dir_all(&app)?;
    let mut trunk = product::trunk(shop);
    trunk
        .args([
            "serve",
            "--address",
            "127.0.0.1",
            "--port",
            &serving.port.to_string(),
            "--dist",
        ])
        .arg(&app);
    let mut trunk = process::start(&mut trunk)?;
    let mut server = None;
    println!(
        "http://{}   (Ctrl-C ends it; the page reloads after each build)",
        serving.address()
    );
    let result = watch(shop, &server_serving, &app, &mut trunk, &mut server);
    process::stop(&mut trunk)?;
    server.map_or(Ok(()), |mut server| process::stop(&mut server))?;
    result
}

fn watch(
    shop: &mut Workshop,
    serving: &Serving,
    app: &Path,
    trunk: &mut Child,
    server: &mut Option<Child>,
) -> Result<()> {
    let program = shop.target.join("debug/dost");
    let mut built = SystemTime::UNIX_EPOCH;
    while !process::interrupted() {
        let changed = newest(&shop.root.join("crates"))?;
        // The server reads the app when it starts, so the first one waits for trunk's first build.
        if changed > built && app.join("index.html").exists() {
            built = changed;
            let mut build = shop.command("cargo");
            build.args(["build", "-p", "server"]);
            match shop.step("build the server for development", build) {
                Ok(()) => {
                    if let Some(mut old) = server.take() {
                        process::stop(&mut old)?;
                    }
                    *server = Some(process::start(&mut serving.command(shop, &program, app)?)?);
                }
                Err(error) => println!("{error}"),
            }
        }
        if let Some(status) = trunk.try_wait()? {
            bail!("trunk ended with {status}; its own lines above say why");
        }
        thread::sleep(LOOK);
    }
    Ok(())
}

/// When the youngest file of the folder was written.
fn newest(folder: &Path) -> Result<SystemTime> {
    let mut youngest = SystemTime::UNIX_EPOCH;
    for path in entries(folder)? {
        let written = if path.is_dir() {
            newest(&path)?
        } else {
            path.metadata()?.modified()?
        };
        youngest = youngest.max(written);
    }
    Ok(youngest)
}
