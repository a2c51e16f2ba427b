//! Headphones: whether any are plugged in, as the kernel's input device of the audio socket tells.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::sync::watch;

/// An event of the kernel: two words of time, then type, code and value (`struct input_event`).
const EVENT: usize = 2 * size_of::<usize>() + 8;
/// `EV_SW`: a switch.
const SWITCH: u16 = 5;
/// `SW_HEADPHONE_INSERT`.
const HEADPHONES: u16 = 2;
/// Between two tries to open the device.
const PAUSE: Duration = Duration::from_secs(1);

/// Whether headphones are plugged in; nothing is known before the socket has told.
pub(crate) type Plugged = Option<bool>;

/// Watches the device on a thread of its own, for as long as the agent runs. Without one nobody ever tells.
pub(crate) fn watch_socket(device: Option<PathBuf>) -> watch::Receiver<Plugged> {
    let (tell, heard) = watch::channel(None);
    if let Some(device) = device {
        std::thread::spawn(move || {
            let mut said = false;
            loop {
                if let Err(error) = follow(&device, &tell)
                    && !std::mem::replace(&mut said, true)
                {
                    tracing::warn!(%error, device = %device.display(), "headphones are not seen");
                }
                // Who was private may be so no more.
                tell.send_replace(None);
                std::thread::sleep(PAUSE);
            }
        });
    }
    heard
}

fn follow(device: &Path, tell: &watch::Sender<Plugged>) -> io::Result<()> {
    let mut device = File::open(device)?;
    let mut event = [0; EVENT];
    loop {
        device.read_exact(&mut event)?;
        if let Some(plugged) = meaning(&event) {
            tell.send_replace(Some(plugged));
        }
    }
}

/// What an event says of the socket.
fn meaning(event: &[u8; EVENT]) -> Plugged {
    let [.., t0, t1, c0, c1, v0, v1, v2, v3] = *event;
    let of = (u16::from_ne_bytes([t0, t1]), u16::from_ne_bytes([c0, c1]));
    (of == (SWITCH, HEADPHONES)).then(|| i32::from_ne_bytes([v0, v1, v2, v3]) != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(kind: u16, code: u16, value: i32) -> [u8; EVENT] {
        let mut event = [0; EVENT];
        event[EVENT - 8..EVENT - 6].copy_from_slice(&kind.to_ne_bytes());
        event[EVENT - 6..EVENT - 4].copy_from_slice(&code.to_ne_bytes());
        event[EVENT - 4..].copy_from_slice(&value.to_ne_bytes());
        event
    }

    #[test]
    fn only_the_socket_of_headphones_speaks_of_them() {
        assert_eq!(meaning(&event(SWITCH, HEADPHONES, 1)), Some(true));
        assert_eq!(meaning(&event(SWITCH, HEADPHONES, 0)), Some(false));
        assert_eq!(meaning(&event(SWITCH, 4, 1)), None, "a microphone");
        assert_eq!(meaning(&event(1, 2, 1)), None, "a key");
        assert_eq!(meaning(&event(0, 0, 0)), None, "the end of a report");
    }
}
