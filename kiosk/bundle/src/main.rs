//! `dost-bundle`: the maker's tool. It makes keys, packs and signs an app, signs settings, and says what a bundle is.
#![allow(clippy::print_stdout, reason = "a program of the command line")]

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use bundle::{AgentVersion, App, PublicKeys, Remote, SecretKey, Version, pack};
use clap::{Parser, Subcommand};

/// Makes what kiosks take: signed apps and settings.
#[derive(Parser)]
#[command(name = "dost-bundle", version)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Makes a secret key, and prints the line by which kiosks know it.
    NewKey {
        /// Where the secret key is written: a file on a medium that stays offline.
        secret: PathBuf,
    },
    /// Packs the folder of a built app into one signed file.
    Pack {
        /// The file of the secret key.
        #[arg(long)]
        key: PathBuf,
        /// A number above all that were published before.
        #[arg(long)]
        version: Version,
        /// The oldest agent that can show it; this one's version if not given.
        #[arg(long)]
        agent: Option<AgentVersion>,
        /// The folder of the built app.
        folder: PathBuf,
        /// The bundle.
        to: PathBuf,
    },
    /// Signs settings.
    Settings {
        /// The file of the secret key.
        #[arg(long)]
        key: PathBuf,
        /// What kiosks are to do, in JSON.
        from: PathBuf,
        /// The signed settings.
        to: PathBuf,
    },
    /// Says what a bundle is, if one of the keys has signed it and nothing of it is damaged.
    Verify {
        /// A file of public keys, one a line.
        #[arg(long)]
        keys: PathBuf,
        /// The bundle.
        bundle: PathBuf,
    },
    /// Writes a bundle's files to a new folder, so that an earlier app can be packed again under a higher version.
    Unpack {
        /// A file of public keys, one a line.
        #[arg(long)]
        keys: PathBuf,
        /// The bundle.
        bundle: PathBuf,
        /// The new folder.
        to: PathBuf,
    },
}

fn main() -> Result<()> {
    match Cli::parse().verb {
        Verb::NewKey { secret } => {
            let key = SecretKey::generate()?;
            let mut file = OpenOptions::new();
            let file = file.write(true).create_new(true).mode(0o600).open(&secret);
            let mut file = file.with_context(|| format!("cannot make {}", secret.display()))?;
            writeln!(file, "{}", key.line().as_str())?;
            file.sync_all()?;
            println!("{}", key.public_line()?);
        }
        Verb::Pack {
            key,
            version,
            agent,
            folder,
            to,
        } => {
            let agent = agent.map_or_else(AgentVersion::own, Ok)?;
            write(&to, &pack(&folder, version, agent, &secret(&key)?)?)?;
        }
        Verb::Settings { key, from, to } => {
            write(&to, &Remote::sign(&read(&from)?, &secret(&key)?)?)?;
        }
        Verb::Verify { keys, bundle } => {
            let app = open(&keys, &bundle)?;
            let manifest = app.manifest();
            let (version, build, files) = (manifest.version, &manifest.build, manifest.files.len());
            println!("version {version}, build {build}, {files} files");
        }
        Verb::Unpack { keys, bundle, to } => {
            let app = open(&keys, &bundle)?;
            if to.exists() {
                bail!("{} is there already", to.display());
            }
            for (path, bytes) in app.files() {
                let file = to.join(path.as_str());
                fs::create_dir_all(file.parent().unwrap_or(&to))?;
                write(&file, bytes)?;
            }
        }
    }
    Ok(())
}

fn open(keys: &Path, bundle: &Path) -> Result<App> {
    let keys = PublicKeys::read(&String::from_utf8(read(keys)?)?)?;
    App::read(&read(bundle)?, &keys).with_context(|| format!("{} is not to be trusted", bundle.display()))
}

fn secret(file: &Path) -> Result<SecretKey> {
    let text = zeroize::Zeroizing::new(String::from_utf8(read(file)?).context("no key")?);
    SecretKey::read(&text).with_context(|| format!("{}", file.display()))
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}
