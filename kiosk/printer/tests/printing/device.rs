//! A printer behind a device file: a terminal of its own stands for it, whose other end is the fake printer.

use std::fs::File;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use fake_printer::Mood;
use nix::pty::openpty;
use nix::sys::termios::{SetArg, cfmakeraw, tcgetattr, tcsetattr};
use nix::unistd::ttyname;
use printer::{Address, Limits, Outcome, Printer, State};

use crate::support::{LIMITS, pair, picture, sheet};

/// Carries bytes until one side ends.
fn carry(mut from: impl Read + Send + 'static, mut to: impl Write + Send + 'static) {
    thread::spawn(move || std::io::copy(&mut from, &mut to));
}

#[tokio::test]
async fn a_device_file_is_a_printer_like_any_other() {
    let (fake, _) = pair().await;
    let terminal = openpty(None, None).unwrap();
    let mut raw = tcgetattr(&terminal.slave).unwrap();
    cfmakeraw(&mut raw);
    tcsetattr(&terminal.slave, SetArg::TCSANOW, &raw).unwrap();
    let stream = TcpStream::connect(fake.address()).unwrap();
    let master = File::from(terminal.master);
    carry(master.try_clone().unwrap(), stream.try_clone().unwrap());
    carry(stream, master);

    let device = Address::Device(ttyname(&terminal.slave).unwrap());
    // Terminals are moved along by a thread of the kernel, which a busy machine lets wait.
    let answer = Duration::from_secs(1);
    let printer = Printer::new(device).within(Limits { answer, ..LIMITS });
    assert_eq!(printer.state().await, State::Ready);
    assert!(sheet(&fake).await.is_blank());
    assert_eq!(printer.print(picture(1)).await, Outcome::Printed);
    assert_eq!(sheet(&fake).await.rows(), picture(1).rows());

    fake.tell(|machine| machine.then = Some((4000, Mood::Jammed)));
    assert!(matches!(
        printer.print(picture(2)).await,
        Outcome::NotPrinted { .. }
    ));
    assert_eq!(printer.state().await, State::Failing);
    fake.tell(|machine| machine.mood = Mood::Ready);
    assert_eq!(printer.state().await, State::Ready);
    fake.tell(|machine| while machine.take_sheet().is_some() {});
    assert_eq!(printer.print(picture(3)).await, Outcome::Printed);
    assert_eq!(sheet(&fake).await.rows(), picture(3).rows());
    fake.tell(|machine| assert_eq!(machine.faults(), [""; 0]));
}
