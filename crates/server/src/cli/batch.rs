//! One household a line: each answered on a line of its own, a wrong one reported with its number and passed over.

use std::io::{self, BufRead, BufWriter, Cursor, Read, Write};
use std::process::ExitCode;

use serde::Serialize;
use serde::de::IgnoredAny;

use super::{WRONG, Wrong};

/// Lines between two words about the progress.
const OFTEN: u64 = 1000;

/// What was given to read.
pub(super) enum Input {
    /// One document, laid out over any lines.
    One(String),
    /// One document a line.
    Many(Box<dyn BufRead>),
}

/// Tells one from many. Many are not held in memory, unless the first line is a wrong one.
pub(super) fn input(mut reader: Box<dyn BufRead>) -> io::Result<Input> {
    let mut text = Vec::new();
    reader.read_until(b'\n', &mut text)?;
    if is_whole(&text) && !reader.fill_buf()?.is_empty() {
        return Ok(Input::Many(Box::new(Cursor::new(text).chain(reader))));
    }
    reader.read_to_end(&mut text)?;
    let is_one = serde_json::from_slice::<IgnoredAny>(&text).is_ok();
    Ok(if !is_one && text.split(|byte| *byte == b'\n').any(is_whole) {
        Input::Many(Box::new(Cursor::new(text)))
    } else {
        Input::One(String::from_utf8_lossy(&text).into_owned())
    })
}

fn is_whole(line: &[u8]) -> bool {
    line.trim_ascii_start().starts_with(b"{") && serde_json::from_slice::<IgnoredAny>(line).is_ok()
}

/// What stands in place of an answer.
#[derive(Serialize)]
struct Skipped<'a> {
    line: u64,
    error: &'a str,
}

/// Answers every line; an empty one with an empty one. The exit code tells whether one was wrong.
pub(super) fn run<T: Serialize>(
    lines: Box<dyn BufRead>,
    one: impl Fn(&str) -> Result<T, Wrong>,
) -> anyhow::Result<ExitCode> {
    let (mut out, mut told) = (BufWriter::new(io::stdout().lock()), io::stderr());
    let (mut number, mut wrong) = (0, 0);
    for line in lines.split(b'\n') {
        let line = line?;
        number += 1;
        let text = str::from_utf8(&line).map_err(|_| Wrong::new("this is no UTF-8"));
        match text.and_then(&one) {
            _ if line.trim_ascii().is_empty() => {}
            Ok(answer) => out.write_all(&serde_json::to_vec(&answer)?)?,
            Err(Wrong(error)) => {
                wrong += 1;
                writeln!(told, "line {number}: {error}")?;
                let skipped = Skipped {
                    line: number,
                    error: &error,
                };
                out.write_all(&serde_json::to_vec(&skipped)?)?;
            }
        }
        writeln!(out)?;
        if number % OFTEN == 0 {
            writeln!(told, "{number} lines")?;
        }
    }
    out.flush()?;
    writeln!(told, "{number} lines, {wrong} of them wrong")?;
    Ok(ExitCode::from(if wrong == 0 { 0 } else { WRONG }))
}
