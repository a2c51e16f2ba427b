//! The printer's language, as much of it as a slip needs. Anything else is a fault of the sender, with its bytes.
//!
//! A NUL between commands is nothing, and one inside a command that was cut off ends it: so printers get over the rest
//! of a job that broke off.

/// No band may be higher: cheap printers hold little.
const HIGHEST_BAND: usize = 128;

/// What a printer does once a byte completed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// ESC @: all settings as at the start.
    Reset,
    /// One row of a band.
    Row(Vec<u8>),
    /// GS r 1: says that it came as far as here.
    Tell,
    /// GS V B n: to the cutter, and cut.
    Cut,
    /// Not in this language.
    Fault(String),
}

/// Reads byte by byte, across connections, as the printer's own interpreter.
#[derive(Debug)]
pub(crate) struct Decoder {
    row_bytes: usize,
    command: Vec<u8>,
    rows_to_come: usize,
}

impl Decoder {
    pub(crate) fn new(row_bytes: usize) -> Decoder {
        Decoder {
            row_bytes,
            command: vec![],
            rows_to_come: 0,
        }
    }

    /// Takes a byte.
    pub(crate) fn take(&mut self, byte: u8) -> Option<Step> {
        self.command.push(byte);
        if self.rows_to_come > 0 {
            return self.row();
        }
        let step = match *self.command.as_slice() {
            [0x1b | 0x1d] | [0x1d, b'v' | b'r' | b'V'] | [0x1d, b'V', b'B'] | [0x1d, b'v', b'0'] => {
                return None;
            }
            [0x1d, b'v', b'0', 0] | [0x1d, b'v', b'0', 0, _] | [0x1d, b'v', b'0', 0, _, _] => return None,
            [0x1d, b'v', b'0', 0, _, _, _] => return None,
            [0x1d, b'v', b'0', 0, xl, xh, yl, yh] => self.band([xl, xh], [yl, yh]),
            [0x1d, b'V', b'B', _] => Some(Step::Cut),
            [0x1d, b'r', 1] => Some(Step::Tell),
            [0x1b, b'@'] => Some(Step::Reset),
            [.., 0] => None,
            ref unknown => Some(Step::Fault(format!("unknown command {unknown:02x?}"))),
        };
        self.command.clear();
        step
    }

    /// Forgets what was begun.
    pub(crate) fn clear(&mut self) {
        self.command.clear();
        self.rows_to_come = 0;
    }

    fn band(&mut self, width: [u8; 2], height: [u8; 2]) -> Option<Step> {
        let [width, height] = [width, height].map(|it| usize::from(u16::from_le_bytes(it)));
        // A header that was cut off and filled with NUL has no height.
        if height > 0 && width != self.row_bytes {
            let fault = format!("a band of {width} bytes on paper of {}", self.row_bytes);
            return Some(Step::Fault(fault));
        }
        if height > HIGHEST_BAND {
            return Some(Step::Fault(format!("a band of {height} rows")));
        }
        self.rows_to_come = height;
        None
    }

    fn row(&mut self) -> Option<Step> {
        if self.command.len() < self.row_bytes {
            return None;
        }
        self.rows_to_come -= 1;
        Some(Step::Row(std::mem::take(&mut self.command)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(bytes: &[u8]) -> Vec<Step> {
        let mut decoder = Decoder::new(2);
        bytes.iter().filter_map(|byte| decoder.take(*byte)).collect()
    }

    #[test]
    fn a_band_is_its_rows() {
        let found = steps(b"\x1b@\x1dv0\0\x02\0\x02\0abcd\x1dr\x01\x1dVB\0");
        let rows = [Step::Row(b"ab".to_vec()), Step::Row(b"cd".to_vec())];
        let [first, second] = rows;
        assert_eq!(found, [Step::Reset, first, second, Step::Tell, Step::Cut]);
    }

    #[test]
    fn what_is_not_in_the_language_is_a_fault() {
        for wrong in [
            "A",
            "\n",
            "\x1bE\x01",
            "\x1dv1",
            "\x1dV\x01",
            "\x1dv0\0\x03\0\x01\0",
            "\x1dv0\0\x02\0\x01\x01",
        ] {
            assert!(matches!(steps(wrong.as_bytes())[0], Step::Fault(_)), "{wrong:?}");
        }
    }

    #[test]
    fn nul_gets_over_what_was_cut_off() {
        for cut in [
            "",
            "\x1b",
            "\x1d",
            "\x1dv",
            "\x1dv0",
            "\x1dv0\0\x02",
            "\x1dv0\0\x02\0\x02\0abc",
            "\x1dr",
        ] {
            let bytes = [cut.as_bytes(), &[0; 8], b"\x1b@"].concat();
            let found = steps(&bytes);
            assert_eq!(found.last(), Some(&Step::Reset), "{cut:?}");
            assert!(
                !found.iter().any(|step| matches!(step, Step::Fault(_))),
                "{cut:?}: {found:?}"
            );
        }
    }
}
