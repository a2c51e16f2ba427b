//! `cargo xtask run`: from a fresh clone to the app in a browser, with one command.

use std::net::TcpStream;
use std::process::Child;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::process;
use crate::product::{self, Serving};
use crate::workshop::{Workshop, seconds};

const POLL: Duration = Duration::from_millis(100);

/// Whether to show the address to the desktop's browser.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Browser {
    /// Open it.
    Open,
    /// Only print the address.
    Leave,
}

/// Sets up, builds, serves until Ctrl-C.
pub(crate) fn run(shop: &mut Workshop, serving: &Serving, browser: Browser) -> Result<()> {
    serving.check_port()?;
    println!("Set up and build");
    product::build_app(shop)?;
    product::build_server(shop)?;

    let mut command = serving.command(shop, &product::server_program(shop), &product::app_folder(shop))?;
    let mut server = process::start(&mut command)?;
    let result = attend(shop, serving, browser, &mut server);
    process::stop(&mut server)?;
    result
}

fn attend(shop: &Workshop, serving: &Serving, browser: Browser, server: &mut Child) -> Result<()> {
    wait_until_answering(&serving.address(), server)?;
    println!("\nWhat took time:");
    for step in &shop.done {
        println!("  {:<40} {:>9}", step.what, seconds(step.took));
    }
    let address = format!("http://{}", serving.address());
    println!("\nOpen {address}   (Ctrl-C ends it)");
    if browser == Browser::Open {
        process::start(shop.command("xdg-open").arg(&address)).context("open the address by hand")?;
    }
    while !process::interrupted() {
        if let Some(status) = server.try_wait()? {
            bail!("the server ended by itself with {status}; its own lines above say why");
        }
        thread::sleep(POLL);
    }
    println!("\nstopping");
    Ok(())
}

/// Waits until the server takes connections.
///
/// Errors: it ended instead; its own output says why.
pub(crate) fn wait_until_answering(address: &str, server: &mut Child) -> Result<()> {
    while TcpStream::connect(address).is_err() {
        if let Some(status) = server.try_wait()? {
            bail!("the server did not start ({status}); its own lines above say why");
        }
        if process::interrupted() {
            return Err(process::Interrupted.into());
        }
        thread::sleep(POLL);
    }
    Ok(())
}
