//! A slip as a picture: where each block stands, and how much white is around it.

use thiserror::Error;
use zeroize::Zeroizing;

use crate::code::Code;
use crate::font::{Fonts, Pen, Style, Weight};
use crate::paper::DOTS_PER_MM;
use crate::wrap::wrap;
use crate::{Block, Paper, Picture, Row, Size, Slip};

/// White above the first block and below the last.
const EDGE: usize = 16;
/// White between a label and its amount.
const GUTTER: usize = 16;
const RULE: usize = 2;
/// The number of a ticket is read across a hall.
const NUMBER: Style = Style {
    weight: Weight::Bold,
    size: 220.0,
};

/// Why a slip cannot be printed. Nothing of it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unprintable {
    /// The font does not have it.
    #[error("the font has no letter U+{:04X}; write the text without it", u32::from(*.0))]
    NoLetter(char),
    /// The slip would take too much paper.
    #[error("the slip would be longer than {0} mm; say less, or in smaller letters")]
    Long(usize),
    /// What the code says does not fit on the paper in modules that a telephone reads.
    #[error("the code says too much for paper of this width; shorten its text")]
    DenseCode,
    /// A letter does not fit on the paper.
    #[error("a letter stands beside the paper; write the text without it")]
    Beside,
    /// There is no block.
    #[error("the slip has no block; there is nothing to print")]
    Empty,
}

impl Picture {
    /// A slip as a picture.
    ///
    /// # Errors
    /// The slip is empty or too long, the font lacks a letter, or the code does not fit.
    pub fn of(slip: &Slip, paper: Paper, fonts: &Fonts) -> Result<Picture, Unprintable> {
        let mut sheet = Sheet {
            pen: Pen::new(fonts),
            paper,
            size: slip.size,
            things: vec![],
            bottom: EDGE,
        };
        let mut before = None;
        for block in &slip.blocks {
            sheet.bottom += before.map_or(0, |before| gap(before, block));
            sheet.add(block)?;
            before = Some(block);
        }
        sheet.draw()
    }
}

/// What a place on paper shows; places are left and top, of a text its base line.
enum Thing {
    Text(Zeroizing<String>, Style, (usize, usize)),
    Code(Code, (usize, usize)),
    Rule(usize),
}

struct Sheet<'a> {
    pen: Pen<'a>,
    paper: Paper,
    size: Size,
    things: Vec<Thing>,
    bottom: usize,
}

/// Where lines begin or end.
#[derive(Clone, Copy)]
enum Side {
    Left,
    Middle,
    Right,
}

impl Sheet<'_> {
    fn add(&mut self, block: &Block) -> Result<(), Unprintable> {
        match block {
            Block::Heading(text) => self.lines(text.as_str(), heading(self.size), Side::Left)?,
            Block::Paragraph(text) => self.lines(text.as_str(), body(self.size), Side::Left)?,
            Block::Small(text) => self.lines(text.as_str(), small(self.size), Side::Left)?,
            Block::Row(row) => self.row(row, Weight::Regular)?,
            Block::Total(row) => self.row(row, Weight::Bold)?,
            Block::Number(text) => self.number(text.as_str())?,
            Block::Rule => {
                self.things.push(Thing::Rule(self.bottom));
                self.bottom += RULE;
            }
            Block::Code(text) => {
                let code = Code::new(text.as_str(), self.paper)?;
                let (side, top) = (code.side(), self.bottom);
                self.things
                    .push(Thing::Code(code, ((self.paper.dots() - side) / 2, top)));
                self.bottom += side;
            }
        }
        // At once, so that a page that never ends does not keep us busy.
        let longest = self.paper.longest_mm();
        if self.bottom + EDGE > longest * DOTS_PER_MM {
            return Err(Unprintable::Long(longest));
        }
        Ok(())
    }

    /// Text over the whole column.
    fn lines(&mut self, text: &str, style: Style, side: Side) -> Result<(), Unprintable> {
        for line in wrap(&mut self.pen, style, text, self.paper.column())? {
            self.line(line, style, side)?;
        }
        Ok(())
    }

    /// One line below what is there.
    fn line(&mut self, text: Zeroizing<String>, style: Style, side: Side) -> Result<(), Unprintable> {
        let (above, below) = style.height();
        self.place(text, style, side, self.bottom + above)?;
        self.bottom += above + below;
        Ok(())
    }

    fn place(
        &mut self,
        text: Zeroizing<String>,
        style: Style,
        side: Side,
        base: usize,
    ) -> Result<(), Unprintable> {
        let free = self.paper.column().checked_sub(self.pen.width(style, &text)?);
        let free = free.ok_or(Unprintable::Beside)?;
        let left = self.paper.margin()
            + match side {
                Side::Left => 0,
                Side::Middle => free / 2,
                Side::Right => free,
            };
        self.things.push(Thing::Text(text, style, (left, base)));
        Ok(())
    }

    /// The amount stands beside the last line of its label. The label takes the room that the amount leaves, or the
    /// whole column where that saves a line or keeps a word whole; then the amount may need a line of its own.
    fn row(&mut self, row: &Row, weight: Weight) -> Result<(), Unprintable> {
        let style = Style {
            weight,
            ..body(self.size)
        };
        let (label, column) = (row.label.as_str(), self.paper.column());
        let amounts = wrap(&mut self.pen, style, row.amount.as_str(), column)?;
        let room = match amounts.as_slice() {
            [amount] => column.saturating_sub(GUTTER + self.pen.width(style, amount)?),
            _ => 0,
        };
        let mut lines = wrap(&mut self.pen, style, label, column)?;
        let last = lines.last().map_or(Ok(0), |line| self.pen.width(style, line))?;
        let mut beside = last <= room;
        if room >= column / 3 {
            let narrow = wrap(&mut self.pen, style, label, room)?;
            if narrow.len() <= lines.len() + usize::from(!beside) && has_whole_words(&narrow, label) {
                (lines, beside) = (narrow, true);
            }
        }
        for line in lines {
            self.line(line, style, Side::Left)?;
        }
        if beside {
            let (above, below) = style.height();
            self.bottom -= above + below;
        }
        for line in amounts {
            self.line(line, style, Side::Right)?;
        }
        Ok(())
    }

    /// As large as the column allows.
    fn number(&mut self, text: &str) -> Result<(), Unprintable> {
        let mut style = NUMBER;
        while self.pen.width(style, text)? > self.paper.column() {
            style.size -= 4.0;
        }
        self.line(Zeroizing::new(text.to_owned()), style, Side::Middle)
    }

    fn draw(mut self) -> Result<Picture, Unprintable> {
        if self.things.is_empty() {
            return Err(Unprintable::Empty);
        }
        let mut picture = Picture::blank(self.paper, self.bottom + EDGE);
        for thing in &self.things {
            match thing {
                Thing::Text(text, style, at) => self.pen.draw(*style, text, *at, &mut picture)?,
                Thing::Code(code, at) => code.draw(*at, &mut picture)?,
                Thing::Rule(top) => {
                    let margin = self.paper.margin();
                    for dot in 0..self.paper.column() * RULE {
                        let (x, y) = (margin + dot / RULE, top + dot % RULE);
                        picture.ink(x, y).map_err(|_| Unprintable::Beside)?;
                    }
                }
            }
        }
        Ok(picture)
    }
}

/// Whether no word of the text had to be cut for these lines.
fn has_whole_words(lines: &[Zeroizing<String>], text: &str) -> bool {
    let words = lines.iter().flat_map(|line| line.split_whitespace());
    words.eq(text.split_whitespace())
}

/// White between two blocks: what belongs together stands together.
fn gap(before: &Block, block: &Block) -> usize {
    use Block::{Code, Heading, Number, Paragraph, Row, Rule, Total};
    match (before, block) {
        (Heading(_), Paragraph(_)) => 4,
        // These have white of their own.
        (Code(_) | Number(_), _) | (_, Code(_) | Number(_)) => 0,
        (Row(_) | Total(_), Row(_) | Total(_)) | (Heading(_), _) => 12,
        (Rule, _) | (_, Rule) => 18,
        (_, Heading(_)) => 32,
        _ => 14,
    }
}

// Sizes in dots: 28 are ten points.

fn heading(size: Size) -> Style {
    style(Weight::Bold, [40.0, 52.0], size)
}

fn body(size: Size) -> Style {
    style(Weight::Regular, [32.0, 42.0], size)
}

fn small(size: Size) -> Style {
    style(Weight::Regular, [29.0, 37.0], size)
}

fn style(weight: Weight, [usual, large]: [f32; 2], size: Size) -> Style {
    let size = match size {
        Size::Usual => usual,
        Size::Large => large,
    };
    Style { weight, size }
}
