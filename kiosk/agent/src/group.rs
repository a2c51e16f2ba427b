//! A program with every process it starts: they end together, at once, and with the agent.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use nix::sys::prctl::set_child_subreaper;
use nix::sys::signal::{Signal, killpg};
use nix::sys::wait::{WaitPidFlag, waitpid};
use nix::unistd::Pid;
use tokio::process::{Child, Command};

/// A killed process is gone within this.
const LAST_BREATH: Duration = Duration::from_secs(2);
const LOOK_AGAIN: Duration = Duration::from_millis(2);
/// Bytes in a page of memory, as the kernel counts on the machines we run on.
const PAGE: u64 = 4096;

/// Has the system hand us the children of programs that ended, so that we see when the last of them is gone.
pub(crate) fn adopt() -> nix::Result<()> {
    set_child_subreaper(true)
}

/// Ends when it is dropped, with nobody of it left.
#[derive(Debug)]
pub(crate) struct Group {
    leader: Child,
    id: Option<Pid>,
}

impl Group {
    /// Starts a program; `prepare` adds arguments and variables.
    pub(crate) fn start(program: &OsStr, prepare: impl FnOnce(&mut Command)) -> io::Result<Group> {
        // The system kills the program when the agent itself is killed; the program's own children follow it.
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "KILL", "--"]).arg(program);
        prepare(&mut command);
        let leader = command
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()?;
        let id = leader
            .id()
            .and_then(|id| i32::try_from(id).ok())
            .map(Pid::from_raw);
        Ok(Group { leader, id })
    }

    /// Waits until the program has ended by itself.
    pub(crate) async fn ended(&mut self) {
        // Who cannot be waited for is not there.
        let _ = self.leader.wait().await;
    }
}

impl Group {
    /// MiB that its processes hold and share with nobody.
    pub(crate) fn weight(&self) -> u64 {
        let Some(id) = self.id else { return 0 };
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        let pages: u64 = processes.filter_map(|process| pages(&process.path(), id)).sum();
        pages * PAGE / (1024 * 1024)
    }
}

/// Pages of memory that a process of this group holds alone.
fn pages(process: &Path, group: Pid) -> Option<u64> {
    let stat = fs::read_to_string(process.join("stat")).ok()?;
    // Behind the name, which may hold anything: state, parent, group.
    let (_, behind) = stat.rsplit_once(')')?;
    let of: i32 = behind.split_ascii_whitespace().nth(2)?.parse().ok()?;
    if of != group.as_raw() {
        return None;
    }
    let memory = fs::read_to_string(process.join("statm")).ok()?;
    let mut pages = memory.split_ascii_whitespace().skip(1).map(str::parse::<u64>);
    let (held, shared) = (pages.next()?.ok()?, pages.next()?.ok()?);
    Some(held.saturating_sub(shared))
}

impl Drop for Group {
    fn drop(&mut self) {
        let Some(id) = self.id else { return };
        let everyone = Pid::from_raw(-id.as_raw());
        let mut waited = Duration::ZERO;
        while killpg(id, Signal::SIGKILL).is_ok() && waited < LAST_BREATH {
            while waitpid(everyone, Some(WaitPidFlag::WNOHANG)).is_ok_and(|it| it.pid().is_some()) {}
            thread::sleep(LOOK_AGAIN);
            waited += LOOK_AGAIN;
        }
    }
}
