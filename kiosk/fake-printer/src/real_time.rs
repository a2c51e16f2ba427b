//! Commands that a printer obeys as soon as they arrive, before anything that waits in its buffer: DLE EOT, DLE ENQ and
//! DLE DC4. They are recognised everywhere, inside a picture too.

const CLEAR: [u8; 10] = [0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8];

/// What arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// For the buffer.
    Byte(u8),
    /// DLE EOT n, n from 1 to 4.
    Status(u8),
    /// DLE ENQ 2: forget everything and get over the error.
    Recover,
    /// DLE DC4 8: forget everything and say so.
    Clear,
}

/// Takes the real-time commands out of what arrives.
#[derive(Debug, Default)]
pub(crate) struct RealTime {
    begun: Vec<u8>,
}

impl RealTime {
    /// Takes a byte; gives what is certain by now.
    pub(crate) fn take(&mut self, byte: u8) -> Vec<Arrival> {
        self.begun.push(byte);
        let command = match *self.begun.as_slice() {
            [0x10, 4, n @ 1..=4] => Arrival::Status(n),
            [0x10, 5, 2] => Arrival::Recover,
            ref all if *all == CLEAR => Arrival::Clear,
            [0x10] | [0x10, 4 | 5] => return vec![],
            ref some if some.len() > 1 && CLEAR.starts_with(some) => return vec![],
            _ => return self.plain(),
        };
        self.begun.clear();
        vec![command]
    }

    /// It was no command after all; its last byte may begin one.
    fn plain(&mut self) -> Vec<Arrival> {
        let again = match self.begun.as_slice() {
            [_, .., 0x10] => 1,
            _ => 0,
        };
        let rest = self.begun.split_off(self.begun.len() - again);
        let bytes = std::mem::replace(&mut self.begun, rest);
        bytes.into_iter().map(Arrival::Byte).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_everywhere_and_the_rest_passes() {
        let mut real_time = RealTime::default();
        let bytes = [
            b"a\x10\x10\x04\x03\x10b\x10\x05\x02".as_slice(),
            &CLEAR,
            b"\x10\x14\x08c",
        ]
        .concat();
        let found: Vec<Arrival> = bytes.into_iter().flat_map(|byte| real_time.take(byte)).collect();
        let byte = Arrival::Byte;
        let commands = [Arrival::Recover, Arrival::Clear];
        let expected = [
            vec![byte(b'a'), byte(0x10), Arrival::Status(3), byte(0x10), byte(b'b')],
            commands.to_vec(),
            vec![byte(0x10), byte(0x14), byte(8), byte(b'c')],
        ];
        assert_eq!(found, expected.concat());
    }
}
