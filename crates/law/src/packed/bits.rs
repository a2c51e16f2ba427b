//! Bits of a packed case, and the letters that carry them.

use rust_decimal::Decimal;
use time::{Date, Duration};

use crate::manat::Manat;

/// The letters of the text: those of base64 that an address takes as they are.
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Days near this one are short.
const ORIGIN_DAY: Date = time::macros::date!(2000 - 01 - 01);

/// Bits being written, the highest of a byte first.
#[derive(Default)]
pub(super) struct Bits {
    full: Vec<u8>,
    last: u8,
    count: u8,
}

impl Bits {
    pub(super) fn flag(&mut self, on: bool) {
        self.last = self.last << 1 | u8::from(on);
        self.count += 1;
        if self.count == 8 {
            self.full.push(self.last);
            (self.last, self.count) = (0, 0);
        }
    }

    /// Five bits at a time, the lowest first, each with whether more follow.
    pub(super) fn number(&mut self, mut number: u128) {
        loop {
            let rest = number >> 5;
            self.flag(rest > 0);
            (0..5).rev().for_each(|bit| self.flag(number >> bit & 1 == 1));
            if rest == 0 {
                return;
            }
            number = rest;
        }
    }

    /// Small on both sides of nothing: 0, -1, 1, -2, 2 are 0 to 4.
    pub(super) fn signed(&mut self, number: i128) {
        self.number(((number << 1) ^ (number >> 127)).cast_unsigned());
    }

    pub(super) fn day(&mut self, day: Date) {
        self.signed((day - ORIGIN_DAY).whole_days().into());
    }

    pub(super) fn amount(&mut self, amount: Manat) {
        self.number(amount.decimal().scale().into());
        self.signed(amount.decimal().mantissa());
    }

    pub(super) fn bytes(mut self) -> Vec<u8> {
        if self.count > 0 {
            self.full.push(self.last << (8 - self.count));
        }
        self.full
    }
}

/// Bits being read. Nothing follows the last one.
pub(super) struct Reader<'a> {
    pub(super) matter: &'a [u8],
    pub(super) at: usize,
}

impl Reader<'_> {
    pub(super) fn flag(&mut self) -> Option<bool> {
        let byte = self.matter.get(self.at / 8)?;
        let on = byte >> (7 - self.at % 8) & 1 == 1;
        self.at += 1;
        Some(on)
    }

    pub(super) fn number(&mut self) -> Option<u128> {
        let (mut number, mut shift) = (0_u128, 0_u32);
        loop {
            let more = self.flag()?;
            let mut part = 0;
            for _ in 0..5 {
                part = part << 1 | u128::from(self.flag()?);
            }
            let moved = part.checked_shl(shift).filter(|moved| moved >> shift == part)?;
            number |= moved;
            if !more {
                return Some(number);
            }
            shift += 5;
        }
    }

    pub(super) fn signed(&mut self) -> Option<i128> {
        let number = self.number()?;
        Some((number >> 1).cast_signed() ^ -((number & 1).cast_signed()))
    }

    pub(super) fn day(&mut self) -> Option<Date> {
        let days = i64::try_from(self.signed()?).ok()?;
        // The calendar has four million days; more would not fit a length of time.
        let days = Some(days).filter(|days| days.unsigned_abs() < 10_000_000)?;
        ORIGIN_DAY.checked_add(Duration::days(days))
    }

    pub(super) fn amount(&mut self) -> Option<Manat> {
        let scale = u32::try_from(self.number()?).ok()?;
        let decimal = Decimal::try_from_i128_with_scale(self.signed()?, scale).ok()?;
        Some(Manat::from_const(decimal))
    }

    pub(super) fn list<T>(&mut self, one: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.number()?;
        let mut all = Vec::new();
        for _ in 0..count {
            all.push(one(self)?);
        }
        Some(all)
    }
}

/// Six bits a letter.
pub(super) fn letters(bytes: &[u8]) -> String {
    let letter = |bits: u32| char::from(LETTERS[(bits & 63) as usize]);
    let mut text = String::new();
    for part in bytes.chunks(3) {
        let bits = part.iter().fold(0, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - part.len()));
        text.extend((0..=part.len()).map(|index| letter(bits >> (18 - 6 * index))));
    }
    text
}

pub(super) fn of_letters(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for part in text.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for letter in part {
            let value = LETTERS.iter().position(|it| it == letter)?;
            bits = bits << 6 | u32::try_from(value).ok()?;
        }
        bits <<= 6 * (4 - part.len());
        let [_, first, second, third] = bits.to_be_bytes();
        let whole = [first, second, third];
        bytes.extend(whole.get(..part.len().checked_sub(1).filter(|count| *count > 0)?)?);
    }
    Some(bytes)
}
