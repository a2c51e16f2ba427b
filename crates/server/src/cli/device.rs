//! `dost device`: which devices of a centre may give ticket numbers.

use std::io::{self, Write};

use anyhow::bail;
use api::iso_date;
use booking::CentreKey;
use booking::queue::Issuer;
use clap::{Args, Subcommand};
use time::UtcDateTime;

use crate::config::Visits;
use crate::staff::Secret;
use crate::store::Store;

/// Which centre, and what to do.
#[derive(Debug, Args)]
pub struct Device {
    /// Where visits are kept.
    #[command(flatten)]
    pub visits: Visits,
    /// Its key, such as baku_1.
    centre: CentreKey,
    /// Look or change.
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Show the devices.
    List,
    /// Add a kiosk and print its secret, which is shown only now; a kiosk of this number that was there before is shut out.
    Add {
        /// Its number within the centre.
        kiosk: u16,
    },
    /// Shut a kiosk out.
    Remove {
        /// Its number within the centre.
        kiosk: u16,
    },
}

/// Runs the command.
pub async fn device(store: &Store, now: UtcDateTime, command: Device) -> anyhow::Result<()> {
    let Device { centre, action, .. } = command;
    let mut out = io::stdout().lock();
    match action {
        Action::List => {
            for (issuer, added) in store.devices(&centre).await? {
                writeln!(out, "{issuer} since {}", iso_date::format(added.date()))?;
            }
        }
        Action::Add { kiosk } => {
            let secret = Secret::new()?;
            store
                .add_device(now, &centre, Issuer::Kiosk(kiosk), &secret)
                .await?;
            writeln!(out, "{}", secret.text())?;
        }
        Action::Remove { kiosk } => {
            let issuer = Issuer::Kiosk(kiosk);
            if !store.remove_device(&centre, issuer).await? {
                bail!("{centre} has no device {issuer}; `dost device {centre} list` shows those it has");
            }
            writeln!(out, "{issuer} is shut out")?;
        }
    }
    Ok(())
}
