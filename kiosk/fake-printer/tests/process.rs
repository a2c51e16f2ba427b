//! The fake printer as a process, as a run of a whole kiosk starts it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn orders_are_obeyed_and_sheets_become_pictures() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let mut command = Command::new(env!("CARGO_BIN_EXE_fake-printer"));
    command.args(["--listen", "127.0.0.1:0", "--width", "58", "--sheets", folder]);
    let mut process = Ended(
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap(),
    );
    let mut orders = process.0.stdin.take().unwrap();
    let mut lines = BufReader::new(process.0.stdout.take().unwrap()).lines();
    let mut line = || lines.next().unwrap().unwrap();
    let mut order = |text: &str| writeln!(orders, "{text}").unwrap();

    let address = line().strip_prefix("listening ").unwrap().to_owned();
    let mut printer = TcpStream::connect(address).unwrap();
    let mut ask = |question: &[u8]| {
        printer.write_all(question).unwrap();
        let mut answer = [0];
        printer.read_exact(&mut answer).unwrap();
        answer[0]
    };
    order("paper-out");
    assert_eq!(line(), "done");
    assert_eq!(ask(b"\x10\x04\x04"), 0x7e);
    order("ready");
    assert_eq!(line(), "done");
    assert_eq!(ask(b"\x10\x04\x04"), 0x12);
    order("purple");
    assert_eq!(line(), "wrong no printer is `purple`");

    let row = [b"\x1dv0\0\x30\0\x01\0".as_slice(), &[0xf0; 48]].concat();
    assert_eq!(ask(&[b"\x1b@", row.as_slice(), b"\x1dVB\0\x1dr\x01"].concat()), 0);
    let path = line().strip_prefix("sheet ").unwrap().to_owned();
    assert!(std::fs::read(path).unwrap().starts_with(b"\x89PNG"));
    assert_eq!(ask(b"\x1dVB\0\x1dr\x01"), 0);
    assert_eq!(line(), "sheet blank");
    assert_eq!(ask(b"A\x1dr\x01"), 0);
    assert_eq!(line(), "fault unknown command [41]");
}
