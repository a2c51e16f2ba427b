//! The printer itself, without a connection: a buffer, a head, paper, and what may be wrong with them.

use std::collections::VecDeque;
use std::str::FromStr;

use anyhow::{Result, bail};

use crate::decoder::{Decoder, Step};
use crate::real_time::{Arrival, RealTime};
use crate::{Sheet, Width};

/// What a printer holds before it reads no more, as most of them.
const BUFFER: usize = 4096;

/// How it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Prints.
    Ready,
    /// Prints, and the roll is near its end.
    PaperLow,
    /// The roll is at its end.
    PaperOut,
    /// Somebody opened it.
    CoverOpen,
    /// Somebody pressed the button that takes it off line.
    Offline,
    /// The cutter or the paper is stuck.
    Jammed,
    /// Reads, and neither answers nor prints.
    Silent,
    /// Answers questions with bytes that mean nothing.
    Garbage,
    /// Ends every connection at once.
    HangingUp,
}

impl FromStr for Mood {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Mood> {
        Ok(match text {
            "ready" => Mood::Ready,
            "paper-low" => Mood::PaperLow,
            "paper-out" => Mood::PaperOut,
            "cover-open" => Mood::CoverOpen,
            "offline" => Mood::Offline,
            "jammed" => Mood::Jammed,
            "silent" => Mood::Silent,
            "garbage" => Mood::Garbage,
            "hanging-up" => Mood::HangingUp,
            _ => bail!("no printer is `{text}`"),
        })
    }
}

/// Whether it knows the command that clears its buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clearing {
    /// It obeys, and says so.
    Known,
    /// It passes over it, as cheap printers do.
    Unknown,
}

/// A printer.
#[derive(Debug)]
pub struct Machine {
    /// How it is now.
    pub mood: Mood,
    /// What becomes of it after so many more bytes are printed.
    pub then: Option<(usize, Mood)>,
    /// Bytes that it prints in a second; at once, without.
    pub pace: Option<usize>,
    /// Whether it clears its buffer on command.
    pub clearing: Clearing,
    real_time: RealTime,
    buffer: VecDeque<u8>,
    decoder: Decoder,
    paper: Sheet,
    sheets: VecDeque<Sheet>,
    faults: Vec<String>,
}

impl Machine {
    /// A printer that is ready.
    pub fn new(width: Width) -> Machine {
        Machine {
            mood: Mood::Ready,
            then: None,
            pace: None,
            clearing: Clearing::Known,
            real_time: RealTime::default(),
            buffer: VecDeque::new(),
            decoder: Decoder::new(width.bytes()),
            paper: Sheet::of(width, vec![]),
            sheets: VecDeque::new(),
            faults: vec![],
        }
    }

    /// Takes what arrived; gives what it answers to that at once.
    pub fn hear(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut answers = vec![];
        if self.mood == Mood::Silent {
            return answers;
        }
        let arrivals = bytes.iter().flat_map(|byte| self.real_time.take(*byte));
        for arrival in arrivals.collect::<Vec<_>>() {
            match arrival {
                Arrival::Byte(byte) => self.buffer.push_back(byte),
                Arrival::Status(_) if self.mood == Mood::Garbage => answers.extend(b"\xffHTTP/1.1 400\r\n"),
                Arrival::Status(n) => answers.push(status(self.mood, n)),
                Arrival::Recover => self.empty(),
                Arrival::Clear if self.clearing == Clearing::Known => {
                    self.empty();
                    answers.extend([0x37, 0x25, 0]);
                }
                Arrival::Clear => {}
            }
        }
        answers
    }

    /// Prints what waits, at most so many bytes; gives what it answers on the way.
    pub fn work(&mut self, most: usize) -> Vec<u8> {
        let mut answers = vec![];
        for _ in 0..most {
            if !self.prints() {
                break;
            }
            let Some(byte) = self.buffer.pop_front() else {
                break;
            };
            match self.decoder.take(byte) {
                None | Some(Step::Reset) => {}
                Some(Step::Row(row)) => self.paper.add(&row),
                Some(Step::Tell) => answers.push(if self.mood == Mood::PaperLow { 0x03 } else { 0 }),
                Some(Step::Cut) => {
                    let blank = Sheet::of(self.paper.width(), vec![]);
                    self.sheets.push_back(std::mem::replace(&mut self.paper, blank));
                }
                Some(Step::Fault(what)) => self.faults.push(what),
            }
            self.age();
        }
        answers
    }

    /// Whether bytes wait that it could print now.
    pub fn has_work(&self) -> bool {
        self.prints() && !self.buffer.is_empty()
    }

    /// Whether it reads on.
    pub fn has_room(&self) -> bool {
        self.buffer.len() < BUFFER
    }

    /// Bytes that it took and has not printed.
    pub fn waiting(&self) -> usize {
        self.buffer.len()
    }

    /// The next sheet that was cut.
    pub fn take_sheet(&mut self) -> Option<Sheet> {
        self.sheets.pop_front()
    }

    /// What is printed and not cut.
    pub fn hanging(&self) -> &Sheet {
        &self.paper
    }

    /// What it did not understand.
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    fn prints(&self) -> bool {
        matches!(self.mood, Mood::Ready | Mood::PaperLow | Mood::Garbage)
    }

    fn empty(&mut self) {
        self.buffer.clear();
        self.decoder.clear();
    }

    /// Another byte is printed.
    fn age(&mut self) {
        self.then = match self.then {
            Some((0 | 1, mood)) => {
                self.mood = mood;
                None
            }
            Some((bytes, mood)) => Some((bytes - 1, mood)),
            None => None,
        };
    }
}

/// The answer to DLE EOT n.
fn status(mood: Mood, n: u8) -> u8 {
    let bits = match (n, mood) {
        (1, Mood::PaperOut | Mood::CoverOpen | Mood::Offline | Mood::Jammed) => 0x08,
        (2, Mood::PaperOut) => 0x20,
        (2, Mood::CoverOpen) => 0x04,
        (2, Mood::Jammed) => 0x40,
        (3, Mood::Jammed) => 0x08,
        (4, Mood::PaperLow) => 0x0c,
        (4, Mood::PaperOut) => 0x6c,
        _ => 0,
    };
    0x12 | bits
}
