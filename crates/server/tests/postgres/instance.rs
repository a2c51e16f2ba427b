//! A PostgreSQL of the tests' and the bench's own, which ends with them.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::chown;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use server::store::Database;

/// Nobody on Debian: PostgreSQL refuses to run as root.
const NOBODY: u32 = 65_534;

/// Makes a PostgreSQL and says when it listens. At each line of its input it kills the database with all its processes and
/// starts it again; when the input ends, as when whoever started it is gone, it takes all away.
const CLUSTER: &str = r#"
set -e
cd "$0"
for folder in /usr/lib/postgresql/*/bin; do PATH="$PATH:$folder"; done
initdb --pgdata data --auth trust --no-sync --username dost --encoding UTF8 --locale C.UTF-8 > log 2>&1
start() {
    postgres -D data -k "$0" -c listen_addresses= -c max_connections=400 -c fsync="$1" >> log 2>&1 &
    server=$!
}
serve() {
    start "$1"
    tries=0
    until pg_isready --quiet --host "$0"; do
        # Who was just killed may hold the shared memory for a moment more, and then it does not start.
        if ! kill -0 $server 2> /dev/null; then
            tries=$((tries + 1))
            test $tries -lt 100
            start "$1"
        fi
        sleep 0.05
    done
    echo ready
}
serve "$1"
while read -r _; do
    # It stands still first, so that no process of it begins which is not killed.
    kill -STOP $server
    # Some of its processes may just have ended by themselves.
    kill -KILL $(cat /proc/$server/task/*/children) $server 2> /dev/null || true
    wait $server || true
    rm -f data/postmaster.pid
    serve "$1"
done
kill -INT $server
wait $server || true
rm -rf "$0"
"#;

/// A PostgreSQL on a socket in a folder of its own.
pub(crate) struct Cluster {
    folder: PathBuf,
    keeper: Child,
    says: BufReader<ChildStdout>,
}

impl Cluster {
    /// Starts one. With `fsync` on it survives what a real one survives.
    pub(crate) fn start(fsync: &str) -> Cluster {
        let folder = tempfile::Builder::new()
            .prefix("dost-pg-")
            .tempdir()
            .unwrap()
            .keep();
        let root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
        let mut command = if root {
            chown(&folder, Some(NOBODY), Some(NOBODY)).unwrap();
            let mut command = Command::new("setpriv");
            command.args(["--reuid", "65534", "--regid", "65534", "--clear-groups", "sh"]);
            command
        } else {
            Command::new("sh")
        };
        command.args(["-c", CLUSTER]).arg(&folder).arg(fsync);
        let mut keeper = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let says = BufReader::new(keeper.stdout.take().unwrap());
        let mut cluster = Cluster { folder, keeper, says };
        cluster.until_ready();
        cluster
    }

    /// Ends it as a power cut would, and starts it again.
    pub(crate) fn kill_and_restart(&mut self) {
        self.keeper.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
        self.until_ready();
    }

    fn until_ready(&mut self) {
        let mut said = String::new();
        self.says.read_line(&mut said).unwrap();
        let log = || std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        assert_eq!(
            said,
            "ready\n",
            "is Debian's package postgresql installed? {}",
            log()
        );
    }

    /// An empty database in it.
    pub(crate) fn database(&self) -> Database {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("test{}", COUNT.fetch_add(1, Ordering::SeqCst));
        let create = format!("create database {name}");
        let made = self.psql("postgres", &create);
        assert_eq!(made.trim(), "CREATE DATABASE");
        Database::Postgres(format!(
            "postgres://dost@localhost/{name}?host={}",
            self.folder.display()
        ))
    }

    fn psql(&self, database: &str, statement: &str) -> String {
        let mut command = Command::new("psql");
        command.arg("--host").arg(&self.folder);
        command.args([
            "--username",
            "dost",
            "--no-psqlrc",
            "--dbname",
            database,
            "--command",
            statement,
        ]);
        let output = command.output().unwrap();
        String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
    }
}
