//! A QR code as large as the paper allows, up to what a telephone reads at arm's length.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::layout::Unprintable;
use crate::{Paper, Picture};

/// White modules around a code, by its standard.
const QUIET: i32 = 4;
/// Three quarters of a millimetre; larger modules only take paper.
const LARGEST_MODULE: usize = 6;

/// A code with the size of its modules in dots.
pub(crate) struct Code {
    code: QrCode,
    module: usize,
}

impl Code {
    pub(crate) fn new(text: &str, paper: Paper) -> Result<Code, Unprintable> {
        // Paper is folded and gets wet: a seventh of a code may be lost.
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).map_err(|_| Unprintable::DenseCode)?;
        let mut code = Code {
            code,
            module: LARGEST_MODULE,
        };
        while code.side() > paper.dots() {
            code.module -= 1;
        }
        if code.module < paper.smallest_module() {
            return Err(Unprintable::DenseCode);
        }
        Ok(code)
    }

    /// Dots of a side, the white around it included.
    pub(crate) fn side(&self) -> usize {
        self.modules().count() * self.module
    }

    /// Draws it with its upper left corner there.
    pub(crate) fn draw(&self, at: (usize, usize), picture: &mut Picture) -> Result<(), Unprintable> {
        let black = self
            .modules()
            .enumerate()
            .flat_map(|(row, y)| {
                self.modules()
                    .enumerate()
                    .map(move |(column, x)| (column, row, x, y))
            })
            .filter(|(_, _, x, y)| self.code.get_module(*x, *y));
        for (column, row, _, _) in black {
            for dot in 0..self.module * self.module {
                let x = at.0 + column * self.module + dot % self.module;
                let y = at.1 + row * self.module + dot / self.module;
                picture.ink(x, y).map_err(|_| Unprintable::Beside)?;
            }
        }
        Ok(())
    }

    /// Rows, or columns, as the code counts them; those of the white around it lie outside of it.
    fn modules(&self) -> std::ops::Range<i32> {
        -QUIET..self.code.size() + QUIET
    }
}
