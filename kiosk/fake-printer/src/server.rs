//! The printer on loopback: one connection at a time, what waits in its buffer outlives it, as in a real one.

use std::future::pending;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::AbortHandle;
use tokio::time::sleep;

use crate::{Machine, Mood, Sheet, Width};

/// How often a slow printer moves on.
const TICK: Duration = Duration::from_millis(10);
const TICKS_A_SECOND: usize = 100;

/// A running printer; it ends when this is dropped.
pub struct FakePrinter {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: AbortHandle,
}

struct Shared {
    machine: Mutex<Machine>,
    /// Somebody turned a knob.
    told: Notify,
    /// Something was printed or read.
    moved: Notify,
}

impl Shared {
    fn machine(&self) -> MutexGuard<'_, Machine> {
        self.machine.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FakePrinter {
    /// Listens; `127.0.0.1:0` takes any free port.
    ///
    /// # Errors
    /// The address is taken.
    pub async fn start(listen: &str, width: Width) -> io::Result<FakePrinter> {
        let listener = TcpListener::bind(listen).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            machine: Mutex::new(Machine::new(width)),
            told: Notify::new(),
            moved: Notify::new(),
        });
        let task = tokio::spawn(serve(listener, shared.clone())).abort_handle();
        Ok(FakePrinter {
            address,
            shared,
            task,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Does something to the printer, as a hand would.
    pub fn tell<R>(&self, what: impl FnOnce(&mut Machine) -> R) -> R {
        let result = what(&mut self.shared.machine());
        self.shared.told.notify_one();
        result
    }

    /// Waits for the next sheet to be cut.
    pub async fn sheet(&self) -> Sheet {
        self.until(Machine::take_sheet).await
    }

    /// Waits until the printer is as wanted.
    pub async fn until<R>(&self, mut what: impl FnMut(&mut Machine) -> Option<R>) -> R {
        loop {
            let moved = self.shared.moved.notified();
            if let Some(found) = what(&mut self.shared.machine()) {
                return found;
            }
            moved.await;
        }
    }
}

impl Drop for FakePrinter {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let mut connection: Option<TcpStream> = None;
    let mut bytes = [0; 512];
    loop {
        let (room, pace) = {
            let machine = shared.machine();
            (machine.has_room(), machine.pace.filter(|_| machine.has_work()))
        };
        let mut answers = tokio::select! {
            accepted = listener.accept() => {
                // Whoever comes last has the printer.
                connection = accepted.ok().and_then(|(stream, _)| welcome(stream, shared.machine().mood));
                vec![]
            }
            read = read(connection.as_mut(), &mut bytes), if room => match read {
                Some(count) => shared.machine().hear(&bytes[..count]),
                None => {
                    connection = None;
                    vec![]
                }
            },
            () = shared.told.notified() => vec![],
            () = sleep(TICK), if pace.is_some() => {
                let most = pace.unwrap_or_default().div_ceil(TICKS_A_SECOND);
                shared.machine().work(most)
            }
        };
        {
            let mut machine = shared.machine();
            if machine.pace.is_none() {
                answers.extend(machine.work(usize::MAX));
            }
        }
        shared.moved.notify_waiters();
        if let Some(stream) = connection.as_mut()
            && stream.write_all(&answers).await.is_err()
        {
            connection = None;
        }
    }
}

fn welcome(stream: TcpStream, mood: Mood) -> Option<TcpStream> {
    if mood == Mood::HangingUp {
        // So that the other side sees a reset rather than an end.
        let _ = stream.set_zero_linger();
        return None;
    }
    Some(stream)
}

/// Bytes of the connection; nothing once it ended.
async fn read(connection: Option<&mut TcpStream>, bytes: &mut [u8]) -> Option<usize> {
    match connection {
        Some(stream) => stream.read(bytes).await.ok().filter(|count| *count > 0),
        None => pending().await,
    }
}
