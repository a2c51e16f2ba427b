//! A case as a short text, to be carried from device to device: bits, not words, so that a picture of it stays small.
//!
//! Only what the law may ask can stand in it: yes and no, choices, days, months, amounts, numbers. There is no room for
//! a name. The text begins with a mark of the law's questions: a version with other questions does not read it, since
//! one answer taken for another would be wrong money.

mod bits;

use thiserror::Error;

use crate::answers::{Answers, Value};
use crate::benefit::Benefit;
use crate::calendar::{Month, Months};
use crate::facts::{Band, Child, ChildKind, Children, FACTS, FactId, Kind, PayHistory, PayPeriod, Sector};
use crate::interview::Goal;
use bits::{Bits, Reader, letters, of_letters};

/// The longest text that is written or read, in letters: any household of ours is far below it.
pub const LONGEST: usize = 2000;

/// The form of the bits themselves; another number, and no text of before is read.
const FORM: u16 = 1;

/// What a text holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// What was asked about.
    pub goal: Goal,
    /// What was answered.
    pub answers: Answers,
}

/// Why a text cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// A part is missing or changed, or it is something else.
    #[error("the text is broken")]
    Broken,
    /// It is whole, but written beside other questions.
    #[error("the text is of another version of the law's questions")]
    OtherVersion,
    /// It is longer than any case.
    #[error("the text is too long")]
    TooLong,
}

impl Packed {
    /// The text.
    ///
    /// Errors: the case has more periods of pay or children than fit, or an answer is not of its fact's kind.
    pub fn write(&self) -> Result<String, Unreadable> {
        let mut bits = Bits::default();
        bits.number(match self.goal {
            Goal::Everything => 0,
            Goal::Only(benefit) => 1 + position(Benefit::ALL, benefit),
        });
        for id in FactId::all() {
            let value = self.answers.value(id);
            bits.flag(value.is_some());
            if let Some(value) = value {
                put(&mut bits, id, value);
            }
        }
        let matter = bits.bytes();
        let mut bytes = mark().to_be_bytes().to_vec();
        bytes.extend(check(&matter).to_be_bytes());
        bytes.extend(matter);
        let text = letters(&bytes);
        // Whatever is carried comes out as it went in, or is not carried.
        let again = Packed::read(&text)?;
        if again.goal == self.goal && again.answers.iter().eq(self.answers.iter()) {
            Ok(text)
        } else {
            Err(Unreadable::Broken)
        }
    }

    /// Reads a text.
    pub fn read(text: &str) -> Result<Packed, Unreadable> {
        if text.len() > LONGEST {
            return Err(Unreadable::TooLong);
        }
        let bytes = of_letters(text).ok_or(Unreadable::Broken)?;
        let (head, matter) = bytes.split_at_checked(4).ok_or(Unreadable::Broken)?;
        let [mark_high, mark_low, check_high, check_low] = *head else {
            return Err(Unreadable::Broken);
        };
        if u16::from_be_bytes([check_high, check_low]) != check(matter) {
            return Err(Unreadable::Broken);
        }
        if u16::from_be_bytes([mark_high, mark_low]) != mark() {
            return Err(Unreadable::OtherVersion);
        }
        take_all(&mut Reader { matter, at: 0 }).ok_or(Unreadable::Broken)
    }
}

fn take_all(from: &mut Reader<'_>) -> Option<Packed> {
    let goal = match from.number()? {
        0 => Goal::Everything,
        number => Goal::Only(of(Benefit::ALL, number - 1)?),
    };
    let mut answers = Answers::default();
    for id in FactId::all() {
        if from.flag()? {
            answers = answers.with_value(id, take(from, id)?);
        }
    }
    Some(Packed { goal, answers })
}

/// Writes a value as its fact's kind has it.
fn put(bits: &mut Bits, id: FactId, value: &Value) {
    if id.spec().unknown {
        bits.flag(*value == Value::Unknown);
    }
    match value {
        Value::Unknown => {}
        Value::YesNo(it) => bits.flag(*it),
        Value::Choice(it) => bits.number(u128::from(*it)),
        Value::Date(it) => bits.day(*it),
        Value::Month(it) => bits.signed(i128::from(it.year()) * 12 + i128::from(it.number()) - ORIGIN_MONTH),
        Value::Manat(it) => bits.amount(*it),
        Value::Months(it) => bits.number(it.count().into()),
        Value::Count(it) => bits.number(u128::from(*it)),
        Value::PayHistory(PayHistory(periods)) => {
            bits.number(periods.len() as u128);
            for it in periods {
                bits.signed(i128::from(it.from) - ORIGIN_YEAR);
                bits.signed(i128::from(it.to) - i128::from(it.from));
                bits.number(position(Sector::ALL, it.sector));
                bits.amount(it.pay);
            }
        }
        Value::Children(Children(children)) => {
            bits.number(children.len() as u128);
            for it in children {
                bits.day(it.born);
                bits.number(it.disability.map_or(0, |band| 1 + position(Band::ALL, band)));
                bits.number(position(ChildKind::ALL, it.kind));
                bits.flag(it.since.is_some());
                it.since.into_iter().for_each(|day| bits.day(day));
                bits.flag(it.studies);
            }
        }
    }
}

/// Reads the value of a fact; nothing if there is none of its kind.
fn take(from: &mut Reader<'_>, id: FactId) -> Option<Value> {
    let spec = id.spec();
    if spec.unknown && from.flag()? {
        return Some(Value::Unknown);
    }
    Some(match spec.kind {
        Kind::YesNo => Value::YesNo(from.flag()?),
        Kind::Choice(names) => {
            let index = u8::try_from(from.number()?).ok()?;
            names.get(usize::from(index))?;
            Value::Choice(index)
        }
        Kind::Date | Kind::PastDate => Value::Date(from.day()?),
        Kind::FutureMonth => {
            let index = from.signed()?.checked_add(ORIGIN_MONTH - 1)?;
            let year = i32::try_from(index.div_euclid(12)).ok()?;
            let number = u8::try_from(index.rem_euclid(12)).ok()?;
            Value::Month(Month::new(year, number + 1)?)
        }
        Kind::Manat => Value::Manat(from.amount()?),
        Kind::Months => Value::Months(Months::new(u16::try_from(from.number()?).ok()?)),
        Kind::Count { .. } => Value::Count(u16::try_from(from.number()?).ok()?),
        Kind::PayHistory => Value::PayHistory(PayHistory(from.list(period)?)),
        Kind::Children => Value::Children(Children(from.list(child)?)),
    })
}

fn period(from: &mut Reader<'_>) -> Option<PayPeriod> {
    let first = from.signed()?.checked_add(ORIGIN_YEAR)?;
    let last = first.checked_add(from.signed()?)?;
    Some(PayPeriod {
        from: i32::try_from(first).ok()?,
        to: i32::try_from(last).ok()?,
        sector: of(Sector::ALL, from.number()?)?,
        pay: from.amount()?,
    })
}

fn child(from: &mut Reader<'_>) -> Option<Child> {
    let born = from.day()?;
    let disability = match from.number()? {
        0 => None,
        number => Some(of(Band::ALL, number - 1)?),
    };
    let kind = of(ChildKind::ALL, from.number()?)?;
    let since = if from.flag()? { Some(from.day()?) } else { None };
    Some(Child {
        born,
        disability,
        kind,
        since,
        studies: from.flag()?,
    })
}

/// Numbers near these are short.
const ORIGIN_YEAR: i128 = 2000;
const ORIGIN_MONTH: i128 = 2026 * 12;

fn position<T: PartialEq>(all: &[T], it: T) -> u128 {
    all.iter().position(|one| *one == it).unwrap_or_default() as u128
}

fn of<T: Copy>(all: &[T], position: u128) -> Option<T> {
    all.get(usize::try_from(position).ok()?).copied()
}

/// Tells one list of questions from another: their names, kinds and options, in their order.
fn mark() -> u16 {
    let mut hash = Hash::default();
    hash.add(&FORM.to_be_bytes());
    for benefit in Benefit::ALL {
        hash.add(benefit.about().key.as_bytes());
    }
    for spec in FACTS {
        let (kind, names): (u8, &[&str]) = match spec.kind {
            Kind::YesNo => (1, &[]),
            Kind::Choice(names) => (2, names),
            Kind::Date | Kind::PastDate => (3, &[]),
            Kind::FutureMonth => (4, &[]),
            Kind::Manat => (5, &[]),
            Kind::Months => (6, &[]),
            Kind::Count { .. } => (7, &[]),
            Kind::PayHistory => (8, Sector::NAMES),
            Kind::Children => (9, ChildKind::NAMES),
        };
        hash.add(&[kind, u8::from(spec.unknown)]);
        hash.add(spec.key.as_bytes());
        names.iter().for_each(|name| hash.add(name.as_bytes()));
    }
    Band::NAMES.iter().for_each(|name| hash.add(name.as_bytes()));
    hash.short()
}

/// Finds a changed or missing part.
fn check(matter: &[u8]) -> u16 {
    let mut hash = Hash::default();
    hash.add(matter);
    hash.short()
}

/// FNV-1a; each piece ends with a byte of its own.
struct Hash(u64);

impl Default for Hash {
    fn default() -> Hash {
        Hash(0xcbf2_9ce4_8422_2325)
    }
}

impl Hash {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes.iter().chain(&[0xff]) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        }
    }

    fn short(&self) -> u16 {
        let [a, b, c, d, e, f, g, h] = self.0.to_be_bytes();
        u16::from_be_bytes([a ^ c ^ e ^ g, b ^ d ^ f ^ h])
    }
}
