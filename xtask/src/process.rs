//! Child processes: one log per step, a progress line every ten seconds, and a clean stop on Ctrl-C.

use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;

const POLL: Duration = Duration::from_millis(50);
const PROGRESS: Duration = Duration::from_secs(10);
const GRACE: Duration = Duration::from_secs(10);
const TAIL_LINES: usize = 30;
const TAIL_BYTES: i64 = 16_384;

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// From here on Ctrl-C and SIGTERM only set a mark; whoever waits for a child stops it and returns.
pub(crate) fn catch_interrupts() -> Result<()> {
    ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::SeqCst)).context("cannot listen for Ctrl-C")
}

/// Whether Ctrl-C or SIGTERM arrived.
pub(crate) fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// Ctrl-C during a step: not a fault of the step.
#[derive(Debug)]
pub(crate) struct Interrupted;

impl fmt::Display for Interrupted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("stopped by Ctrl-C")
    }
}

impl std::error::Error for Interrupted {}

/// A child that ended badly: what it was, where its whole output lies, and the end of it.
#[derive(Debug)]
pub(crate) struct StepFailed {
    what: String,
    status: ExitStatus,
    log: PathBuf,
}

impl fmt::Display for StepFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "`{}` ended with {}", self.what, self.status)?;
        for line in last_lines(&self.log, TAIL_LINES) {
            writeln!(f, "    {line}")?;
        }
        write!(f, "whole output: {}", self.log.display())
    }
}

impl std::error::Error for StepFailed {}

/// Runs the command to its end with its output appended to `log`.
///
/// Errors: the program is missing, it ended badly ([`StepFailed`]), or Ctrl-C ([`Interrupted`]).
pub(crate) fn run_logged(mut command: Command, log: &Path) -> Result<()> {
    let what = describe(&command);
    let file = OpenOptions::new().create(true).append(true).open(log)?;
    command
        .stdin(Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file);
    let mut child = start(&mut command)?;
    let started = Instant::now();
    let mut next = PROGRESS;
    loop {
        if let Some(status) = child.try_wait()? {
            if status.success() {
                return Ok(());
            }
            return Err(StepFailed {
                what,
                status,
                log: log.to_owned(),
            }
            .into());
        }
        if interrupted() {
            stop(&mut child)?;
            return Err(Interrupted.into());
        }
        if started.elapsed() >= next {
            let said = last_words(log);
            println!("    {:>4} s  {}", next.as_secs(), shorten(&said));
            next += PROGRESS;
        }
        thread::sleep(POLL);
    }
}

/// Starts a child in its own process group, so that only [`stop`] decides when it ends.
pub(crate) fn start(command: &mut Command) -> Result<Child> {
    let what = describe(command);
    command
        .process_group(0)
        .spawn()
        .with_context(|| format!("cannot start `{what}`"))
}

/// Asks the child and its children to end, waits ten seconds, then ends them.
pub(crate) fn stop(child: &mut Child) -> Result<()> {
    let group = Pid::from_raw(i32::try_from(child.id())?);
    // An error means that the group is gone already; the wait below says so too.
    let _ = killpg(group, Signal::SIGTERM);
    let started = Instant::now();
    while started.elapsed() < GRACE {
        if child.try_wait()?.is_some() {
            break;
        }
        thread::sleep(POLL);
    }
    // Whatever of the group is left after its leader.
    let _ = killpg(group, Signal::SIGKILL);
    child.wait()?;
    Ok(())
}

/// First line of what the program prints, or nothing if there is no such program or it fails.
pub(crate) fn answer(mut command: Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output
        .status
        .success()
        .then(|| text.lines().next().unwrap_or_default().trim().to_owned())
}

fn describe(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

fn last_lines(log: &Path, count: usize) -> Vec<String> {
    let Ok(mut file) = fs::File::open(log) else {
        return Vec::new();
    };
    let mut bytes = Vec::new();
    // A log shorter than the tail cannot be sought from its end: then it is read from its start.
    let _ = file.seek(SeekFrom::End(-TAIL_BYTES));
    let _ = file.read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    lines[lines.len().saturating_sub(count)..]
        .iter()
        .map(|line| (*line).to_owned())
        .collect()
}

/// The last line that says something; compilers draw frames around theirs.
fn last_words(log: &Path) -> String {
    let says = |line: &String| line.contains(char::is_alphanumeric);
    last_lines(log, TAIL_LINES)
        .into_iter()
        .rfind(says)
        .unwrap_or_default()
}

fn shorten(line: &str) -> String {
    line.trim().chars().take(100).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("xtask-{}-{name}.log", std::process::id()));
        let _ = fs::remove_file(&path);
        path
    }

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_failure_names_the_command_and_shows_the_end_of_its_log() {
        let log = log("failure");
        let error = run_logged(shell("seq 100; echo the cause >&2; exit 3"), &log)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("exit status: 3") && error.contains("    the cause"),
            "{error}"
        );
        assert!(!error.contains("    50\n"), "only the tail is shown: {error}");
        fs::remove_file(log).unwrap();
    }

    #[test]
    fn a_missing_program_is_an_error_that_names_it() {
        let error = run_logged(Command::new("no-such-program"), &log("missing")).unwrap_err();
        assert!(error.to_string().contains("no-such-program"));
    }

    #[test]
    fn stopping_a_child_stops_its_children_too() {
        let mut child = start(shell("sleep 600 & echo $!; wait").stdout(Stdio::piped())).unwrap();
        let mut text = [0_u8; 16];
        let length = child.stdout.take().unwrap().read(&mut text).unwrap();
        let grandchild = String::from_utf8_lossy(&text[..length]).trim().to_owned();
        stop(&mut child).unwrap();
        // A signal is sent at once and obeyed a moment later: the grandchild may still be on its way to `sleep`.
        let ended = || {
            let state = fs::read_to_string(format!("/proc/{grandchild}/stat")).unwrap_or_default();
            state.is_empty() || state.contains(" Z ")
        };
        let started = Instant::now();
        while !ended() && started.elapsed() < GRACE {
            thread::sleep(POLL);
        }
        assert!(ended(), "process {grandchild} is still there");
    }
}
