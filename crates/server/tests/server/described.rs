//! The API does what its description says: schemathesis reads it and sends what it allows, and what it does not.

use std::env;
use std::process::Command;

use api::paths;

use crate::home::Home;
use crate::operations::STAFF;
use crate::process::Server;

#[test]
fn whatever_is_sent_the_answer_is_a_described_one() {
    let python = env::var_os("DOST_PYTHON").unwrap_or_else(|| "python3".into());
    let home = Home::new();
    let server = Server::start_with(&home, |command| {
        command.envs(STAFF);
    });
    let output = Command::new(python)
        .current_dir(home.path())
        .args(["-m", "schemathesis.cli", "run"])
        .arg(format!("http://{}{}", server.address, paths::OPENAPI))
        .args([
            "--seed",
            "1",
            "--max-examples",
            "10",
            "--no-shrink",
            "--warnings",
            "off",
        ])
        // A request that the description allows may still be refused: a time is gone, a day is over.
        .args(["--exclude-checks", "positive_data_acceptance"])
        // Here is no provider to sign in at, which its 503 says.
        .args(["--exclude-path", paths::SIGN_IN])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(
        output.status.success() && said.contains("Tested:"),
        "DOST_PYTHON names a Python with schemathesis; `cargo xtask test native` installs one\n{said}"
    );
    let tested = said.lines().find(|line| line.contains(" generated"));
    println!("{}", tested.unwrap_or_default());
}
