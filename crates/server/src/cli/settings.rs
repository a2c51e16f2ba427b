//! `dost config check`: what is in force and where it comes from, or all that is wrong.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::settings::{Installation, Source};

/// Prints every setting with its value and its origin; secrets are not shown. Fails if anything is wrong.
pub fn settings(source: &Source) -> anyhow::Result<ExitCode> {
    let mut out = io::stdout().lock();
    for it in source.in_force() {
        let value = match (&it.value, it.is_set) {
            (Some(value), _) => value,
            (None, true) => "(not shown)",
            (None, false) => "",
        };
        writeln!(out, "{:<26} {value:<32} {}", it.setting, it.origin)?;
    }
    match Installation::read(source) {
        Ok(_) => Ok(ExitCode::SUCCESS),
        Err(faults) => {
            writeln!(io::stderr(), "{faults}")?;
            Ok(ExitCode::FAILURE)
        }
    }
}
