//! Turns data/*.toml into static Rust tables; a mistake in the data stops the build with its file and key.
#![expect(clippy::print_stdout, reason = "cargo reads what a build script prints")]
mod centres;
mod check;
mod holidays;
mod map;
mod services;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build");
    let out = env::var("OUT_DIR")?;
    for (name, tables) in [
        (
            "services",
            services::tables as fn(&str) -> Result<check::Tables, check::Fault>,
        ),
        ("centres", centres::tables),
        ("holidays", holidays::tables),
        ("map", map::tables),
    ] {
        let path = format!("data/{name}.toml");
        let tables = tables(&fs::read_to_string(&path)?).map_err(|fault| format!("{path}: {fault}"))?;
        fs::write(Path::new(&out).join(format!("{name}.rs")), tables.values)?;
        fs::write(
            Path::new(&out).join(format!("{name}_evidence.rs")),
            tables.evidence,
        )?;
    }
    Ok(())
}
