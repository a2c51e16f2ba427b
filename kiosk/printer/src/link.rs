//! A connection to a printer: over the network, or by a device file of USB or a serial line. What it answers is read
//! strictly: a byte that no printer sends ends the talk.

use std::fs::OpenOptions;
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use thiserror::Error;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::net::unix::pipe;
use tokio::time::{sleep, timeout};

use crate::State;
use crate::escpos::{CLEAR, RECOVER, TELL, fresh_start, how};

/// Where a printer is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A name or number with its port, usually 9100.
    Network(String),
    /// A device file, such as `/dev/usb/lp0`.
    Device(PathBuf),
}

impl FromStr for Address {
    type Err = WrongAddress;

    /// A path begins with `/`; everything else is a host with a port.
    fn from_str(text: &str) -> Result<Address, WrongAddress> {
        if text.starts_with('/') {
            return Ok(Address::Device(text.into()));
        }
        match text.rsplit_once(':') {
            Some((host, port)) if !host.is_empty() && port.parse::<u16>().is_ok_and(|it| it > 0) => {
                Ok(Address::Network(text.to_owned()))
            }
            _ => Err(WrongAddress),
        }
    }
}

/// No address of a printer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a printer is at a host with a port (192.0.2.7:9100) or at a device file (/dev/usb/lp0)")]
pub struct WrongAddress;

/// How long things may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// A slip, from the first question to the cut.
    pub job: Duration,
    /// Each answer of the printer, and being reached.
    pub answer: Duration,
    /// Without progress, until the printer is asked how it is.
    pub patience: Duration,
    /// Clearing away what is left of a slip that was given up.
    pub clearing: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            job: Duration::from_secs(15),
            answer: Duration::from_millis(500),
            patience: Duration::from_secs(1),
            clearing: Duration::from_secs(2),
        }
    }
}

/// The printer is gone, or is none.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lost;

impl From<io::Error> for Lost {
    fn from(_: io::Error) -> Lost {
        Lost
    }
}

enum Wire {
    Network(TcpStream),
    /// One file, to be written and to be read: most drivers open it once only.
    Device(pipe::Sender, pipe::Receiver),
}

/// What a printer says.
enum Heard {
    /// To DLE EOT.
    Status(u8),
    /// To GS r.
    Done,
    /// To DLE DC4 8.
    Cleared,
}

/// An open connection.
pub(crate) struct Link {
    wire: Wire,
    limits: Limits,
    /// Answers to GS r that came while another was waited for.
    done: usize,
}

impl Link {
    /// Nothing, if nobody is there.
    pub(crate) async fn open(address: &Address, limits: Limits) -> Option<Link> {
        let wire = timeout(limits.answer, Wire::open(address)).await.ok()?.ok()?;
        Some(Link {
            wire,
            limits,
            done: 0,
        })
    }

    pub(crate) async fn send(&mut self, bytes: &[u8]) -> Result<(), Lost> {
        Ok(self.wire.write_all(bytes).await?)
    }

    /// Waits until the printer came as far as one more [`TELL`].
    pub(crate) async fn done(&mut self) -> Result<(), Lost> {
        if self.done > 0 {
            self.done -= 1;
            return Ok(());
        }
        while !matches!(self.hear().await?, Heard::Done) {}
        Ok(())
    }

    /// Asks how the printer is.
    pub(crate) async fn state(&mut self) -> State {
        let mut answers = [0; 4];
        for (part, answer) in (1..).zip(&mut answers) {
            match timeout(self.limits.answer, self.ask(part)).await {
                Ok(Ok(status)) => *answer = status,
                Ok(Err(Lost)) | Err(_) => return State::Silent,
            }
        }
        State::of(answers)
    }

    /// Has the printer forget what it holds, and cuts off what hangs out; says how the printer is. Only if it prints is
    /// it sure that nothing is left: one that does not gets nothing into its buffer.
    pub(crate) async fn clear(&mut self) -> State {
        if self.forget(&CLEAR).await.is_err() {
            return State::Silent;
        }
        let mut state = self.state().await;
        if state == State::Failing && self.forget(&RECOVER).await.is_ok() {
            state = self.state().await;
        }
        if !state.prints() {
            return state;
        }
        match timeout(self.limits.clearing, self.start_fresh()).await {
            Ok(Ok(())) => state,
            Ok(Err(Lost)) | Err(_) => State::Silent,
        }
    }

    /// Ends the connection; what has not left this machine never will.
    pub(crate) fn abandon(self) {
        if let Wire::Network(stream) = self.wire {
            // A reset throws away what waits on both sides. Where it cannot be had, the printer is cleared all the same.
            let _ = stream.set_zero_linger();
        }
    }

    /// An order that must be obeyed before the next byte is sent. Only some printers say so, so silence is no refusal.
    async fn forget(&mut self, order: &[u8]) -> Result<(), Lost> {
        let limit = self.limits.answer;
        self.send(order).await?;
        let answered = async {
            while !matches!(self.hear().await?, Heard::Cleared) {}
            Ok(())
        };
        timeout(limit, answered).await.unwrap_or(Ok(()))
    }

    async fn start_fresh(&mut self) -> Result<(), Lost> {
        self.send(&fresh_start()).await?;
        self.send(&TELL).await?;
        self.done().await?;
        // A printer that knows no clearing now answers for what was given up as well; none of it may count later.
        while let Ok(heard) = timeout(self.limits.answer, self.hear()).await {
            heard?;
        }
        self.done = 0;
        Ok(())
    }

    async fn ask(&mut self, part: u8) -> Result<u8, Lost> {
        self.send(&how(part)).await?;
        loop {
            match self.hear().await? {
                Heard::Status(status) => return Ok(status),
                Heard::Done => self.done += 1,
                Heard::Cleared => {}
            }
        }
    }

    /// The next thing that the printer says; each kind has its fixed bits.
    async fn hear(&mut self) -> Result<Heard, Lost> {
        match self.wire.byte().await? {
            status if status & 0x93 == 0x12 => Ok(Heard::Status(status)),
            roll if roll & 0xf0 == 0 => Ok(Heard::Done),
            0x37 if self.wire.byte().await? == 0x25 && self.wire.byte().await? == 0 => Ok(Heard::Cleared),
            _ => Err(Lost),
        }
    }
}

impl Wire {
    async fn open(address: &Address) -> io::Result<Wire> {
        match address {
            Address::Network(host) => {
                let stream = TcpStream::connect(host).await?;
                stream.set_nodelay(true)?;
                Ok(Wire::Network(stream))
            }
            Address::Device(path) => {
                let mut options = OpenOptions::new();
                options.read(true).write(true);
                // Never wait for a line to be lifted, and never make a serial line our terminal.
                options.custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY);
                let file = options.open(path)?;
                let sender = pipe::Sender::from_file_unchecked(file.try_clone()?)?;
                Ok(Wire::Device(sender, pipe::Receiver::from_file_unchecked(file)?))
            }
        }
    }

    async fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Wire::Network(stream) => stream.write_all(bytes).await,
            Wire::Device(sender, _) => sender.write_all(bytes).await,
        }
    }

    async fn byte(&mut self) -> io::Result<u8> {
        /// USB printers that have nothing to say may say it in zero bytes.
        const PAUSE: Duration = Duration::from_millis(20);
        let mut byte = [0];
        match self {
            Wire::Network(stream) => stream.read_exact(&mut byte).await.map(|_| byte[0]),
            Wire::Device(_, receiver) => loop {
                match receiver.read(&mut byte).await? {
                    0 => sleep(PAUSE).await,
                    _ => return Ok(byte[0]),
                }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_host_with_a_port_or_a_path() {
        let network = |text: &str| Ok(Address::Network(text.to_owned()));
        for host in ["192.0.2.7:9100", "printer.local:9100", "[2001:db8::7]:9100"] {
            assert_eq!(host.parse(), network(host));
        }
        assert_eq!("/dev/usb/lp0".parse(), Ok(Address::Device("/dev/usb/lp0".into())));
        for wrong in [
            "",
            "printer",
            ":9100",
            "printer:",
            "printer:0",
            "printer:99999",
            "dev/usb/lp0",
        ] {
            assert_eq!(wrong.parse::<Address>(), Err(WrongAddress), "{wrong}");
        }
    }
}
