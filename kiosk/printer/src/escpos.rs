//! A picture as bytes for a printer (ESC/POS), in bands so small that the most modest printer holds two of them: what
//! is on its way when something breaks is never more than six millimetres of somebody's slip.

use zeroize::Zeroizing;

use crate::Picture;

/// Rows of a band; two of them on wide paper stay below 4 KiB.
pub(crate) const BAND: usize = 24;
/// ESC @: as after switching on.
pub(crate) const BEGIN: [u8; 2] = [0x1b, b'@'];
/// GS r 1: the printer answers once it came as far as this.
pub(crate) const TELL: [u8; 3] = [0x1d, b'r', 1];
/// GS V B 0: feed to the cutter, and cut.
pub(crate) const CUT: [u8; 4] = [0x1d, b'V', b'B', 0];
/// DLE DC4 8: forget all that was received, at once.
pub(crate) const CLEAR: [u8; 10] = [0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8];
/// DLE ENQ 2: forget all that was received, and get over an error.
pub(crate) const RECOVER: [u8; 3] = [0x10, 5, 2];

/// DLE EOT n: how are you, in four parts.
pub(crate) fn how(part: u8) -> [u8; 3] {
    [0x10, 4, part]
}

/// What brings a printer to the beginning of a line wherever it is: as many NUL as a band may still want (white dots, and
/// nothing at all between commands), everything as at the start, and what hangs out is cut off.
pub(crate) fn fresh_start() -> Vec<u8> {
    let largest = BAND * crate::Paper::Mm80.dots() / 8;
    [vec![0; largest + HEADER].as_slice(), &BEGIN, &CUT].concat()
}

const HEADER: usize = 8;

/// The bands of a picture, from top to bottom (GS v 0).
pub(crate) fn bands(picture: &Picture) -> impl Iterator<Item = Zeroizing<Vec<u8>>> {
    let width = picture.row_bytes();
    picture.rows().chunks(BAND * width).map(move |dots| {
        let [wide, high] =
            [width, dots.len() / width].map(|it| u16::try_from(it).unwrap_or(u16::MAX).to_le_bytes());
        let mut band = Zeroizing::new(Vec::with_capacity(HEADER + dots.len()));
        band.extend([0x1d, b'v', b'0', 0]);
        band.extend(wide.into_iter().chain(high));
        band.extend(dots);
        disarm(&mut band[HEADER..]);
        band
    })
}

/// Printers obey DLE EOT, DLE ENQ and DLE DC4 inside of pictures too, where they mean "switch yourself off" as easily as
/// anything. One more black dot makes them none.
fn disarm(dots: &mut [u8]) {
    for at in 1..dots.len() {
        if dots[at - 1] == 0x10 && matches!(dots[at], 4 | 5 | 0x14) {
            dots[at - 1] |= 0x08;
        }
    }
}

#[cfg(test)]
mod tests {
    use fake_printer::{Machine, Sheet, Width};
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::Paper;

    /// What a printer makes of the whole picture, and how often it answered.
    fn print(picture: &Picture) -> (Sheet, usize) {
        let mut machine = Machine::new(match picture.paper() {
            Paper::Mm80 => Width::Mm80,
            Paper::Mm58 => Width::Mm58,
        });
        let mut answers = machine.hear(&BEGIN);
        for band in bands(picture) {
            answers.extend(machine.hear(&band));
            answers.extend(machine.hear(&TELL));
        }
        answers.extend(machine.hear(&CUT));
        answers.extend(machine.work(usize::MAX));
        assert_eq!(machine.faults(), [""; 0]);
        (machine.take_sheet().expect("the sheet is cut"), answers.len())
    }

    fn picture(paper: Paper, bytes: &[u8]) -> Picture {
        let height = bytes.len() / (paper.dots() / 8);
        let mut picture = Picture::blank(paper, height);
        let dots = bytes
            .iter()
            .enumerate()
            .flat_map(|(at, byte)| (0..8).map(move |bit| (at * 8 + bit, byte >> (7 - bit) & 1)));
        for (dot, _) in dots
            .filter(|(_, ink)| *ink == 1)
            .take_while(|(dot, _)| dot / paper.dots() < height)
        {
            picture.ink(dot % paper.dots(), dot / paper.dots()).unwrap();
        }
        picture
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Bytes that are often orders: the worst pictures there are.
        #[test]
        fn what_is_sent_is_what_is_printed(
            paper in prop::sample::select(Paper::ALL.to_vec()),
            pattern in vec(prop_oneof![any::<u8>(), prop::sample::select(b"\x10\x04\x05\x14\x02\x08".to_vec())], 1..300),
            height in 1_usize..100,
        ) {
            let bytes: Vec<u8> = pattern.into_iter().cycle().take(height * paper.dots() / 8).collect();
            let picture = picture(paper, &bytes);
            let (sheet, answers) = print(&picture);
            let bands = picture.height().div_ceil(BAND);
            prop_assert_eq!(answers, bands);
            let mut expected = picture.rows().to_vec();
            expected.chunks_mut(BAND * picture.row_bytes()).for_each(disarm);
            prop_assert_eq!(sheet.rows(), expected.as_slice());
            let differ = picture.rows().iter().zip(sheet.rows()).filter(|(sent, printed)| sent != printed);
            prop_assert!(differ.into_iter().all(|pair| pair == (&0x10, &0x18)));
        }
    }

    #[test]
    fn two_bands_fit_into_a_modest_printer() {
        let band = bands(&Picture::blank(Paper::Mm80, 100)).next().unwrap();
        assert!(2 * (band.len() + TELL.len()) + CUT.len() < 4096);
    }
}
