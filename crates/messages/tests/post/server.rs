//! A mail server that is not ours: Python's aiosmtpd, which says what it took.

use std::env;
use std::io::{BufRead, BufReader, Lines};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

/// Runs as long as the test.
pub(crate) struct Server {
    process: Child,
    says: Lines<BufReader<ChildStdout>>,
    /// Where it listens on this machine.
    pub(crate) port: u16,
}

impl Server {
    /// Starts one with these words of `server.py`.
    pub(crate) fn start(words: &[&str]) -> Server {
        let python = env::var_os("DOST_PYTHON").unwrap_or_else(|| "python3".into());
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/post/server.py");
        let mut process = Command::new(python)
            .arg(script)
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut says = BufReader::new(process.stdout.take().unwrap()).lines();
        let port = says.next().and_then(Result::ok).expect(
            "DOST_PYTHON names a Python with aiosmtpd and icalendar; `cargo xtask test native` installs one",
        );
        Server {
            process,
            says,
            port: port.parse().unwrap(),
        }
    }

    /// The next mail that it took.
    pub(crate) fn took(&mut self) -> Value {
        serde_json::from_str(&self.says.next().unwrap().unwrap()).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
