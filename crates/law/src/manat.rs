//! Money: exact manat, rounded only by name.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, Sub};
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::calendar::Months;

/// Whether products, sums and comparisons have a way of their own in whole numbers: in the browser, where one household is assessed,
/// it would weigh more than it saves.
const FAST: bool = cfg!(not(target_arch = "wasm32"));

/// An amount in manat. There is no `Manat * Manat`: money times money means nothing.
///
/// Sums stop at the largest decimal (about 7.9e28) instead of panicking; answers are bounded far below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Manat(Decimal);

impl Manat {
    /// Nothing.
    pub const ZERO: Manat = Manat(Decimal::ZERO);

    /// The smallest amount that can be paid.
    pub const QEPIK: Manat = Manat(Decimal::from_parts(1, 0, 0, false, 2));

    /// The amount of this many manat.
    pub const fn from_const(amount: Decimal) -> Manat {
        Manat(amount)
    }

    /// The number of manat, exact.
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    /// The amount rounded to the qəpik, halves up: the rule that fits every official example.
    #[must_use]
    #[inline]
    pub fn to_qepik(self) -> Manat {
        if self.0.scale() <= 2 {
            return self;
        }
        self.share_fast(Decimal::ONE).unwrap_or_else(|| {
            Manat(
                self.0
                    .round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero),
            )
        })
    }

    /// The amount divided by a plain number, rounded to the qəpik. Divided by nothing it is only rounded.
    #[must_use]
    #[inline]
    pub fn share(self, number: Decimal) -> Manat {
        self.share_fast(number)
            .unwrap_or_else(|| self.share_slowly(number))
    }

    /// The same in whole numbers of the machine, where they are large enough.
    #[inline]
    fn share_fast(self, number: Decimal) -> Option<Manat> {
        let (amount, number) = (Whole::of(self.0)?, Whole::of(number)?);
        // amount / 10^scale * 100 / (number / 10^scale), as one fraction.
        let more = (number.scale + 2).checked_sub(amount.scale);
        let (above, below) = match more {
            Some(more) => (amount.digits.checked_mul(power(more)?)?, number.digits),
            None => {
                let fewer = amount.scale - number.scale - 2;
                (amount.digits, number.digits.checked_mul(power(fewer)?)?)
            }
        };
        let (whole, rest) = (above.checked_div(below)?, above % below);
        let qepik = Whole {
            digits: whole + u64::from(rest >= below - rest),
            scale: 2,
            negative: amount.negative != number.negative,
        };
        Some(qepik.amount())
    }

    #[cold]
    fn share_slowly(self, number: Decimal) -> Manat {
        self.divided_by(number).to_qepik()
    }

    /// The amount times a plain ratio or count, unrounded.
    #[must_use]
    #[inline]
    pub fn times(self, ratio: Decimal) -> Manat {
        FAST.then(|| self.times_fast(ratio))
            .flatten()
            .unwrap_or_else(|| self.times_slowly(ratio))
    }

    /// The same in whole numbers of the machine, where they are large enough.
    #[inline]
    fn times_fast(self, ratio: Decimal) -> Option<Manat> {
        let (amount, ratio) = (Whole::of(self.0)?, Whole::of(ratio)?);
        if amount.scale + ratio.scale > Decimal::MAX_SCALE {
            return None;
        }
        let product = Whole {
            digits: amount.digits.checked_mul(ratio.digits)?,
            scale: amount.scale + ratio.scale,
            negative: amount.negative != ratio.negative,
        };
        Some(product.amount())
    }

    #[cold]
    fn times_slowly(self, ratio: Decimal) -> Manat {
        Manat(self.0.checked_mul(ratio).unwrap_or(Decimal::MAX))
    }

    /// A sum of amounts of the same sign, in whole numbers of the machine.
    #[inline]
    fn plus_fast(self, other: Manat) -> Option<Manat> {
        let (one, more) = (Whole::of(self.0)?, Whole::of(other.0)?);
        // Nothing has no places: what it is added to keeps its own.
        if one.digits == 0 || more.digits == 0 {
            return Some(if one.digits == 0 { other } else { self });
        }
        if one.negative != more.negative {
            return None;
        }
        let scale = one.scale.max(more.scale);
        let digits = one.scaled(scale)?.checked_add(more.scaled(scale)?)?;
        Some(Whole { digits, scale, ..one }.amount())
    }

    /// How two amounts of as many places compare that are not negative.
    #[inline]
    fn cmp_fast(self, other: Manat) -> Option<Ordering> {
        let (one, other) = (Whole::of(self.0)?, Whole::of(other.0)?);
        let plain = one.scale == other.scale && !one.negative && !other.negative;
        plain.then(|| one.digits.cmp(&other.digits))
    }

    #[cold]
    fn plus_slowly(self, other: Manat) -> Manat {
        Manat(self.0.checked_add(other.0).unwrap_or(Decimal::MAX))
    }

    /// The amount spread over this many months, unrounded. Over no months at all it stays whole.
    #[must_use]
    pub fn over(self, months: Months) -> Manat {
        self.divided_by(months.count().into())
    }

    /// The amount divided by a plain number, unrounded. Divided by nothing it stays whole.
    #[must_use]
    pub fn divided_by(self, number: Decimal) -> Manat {
        Manat(self.0.checked_div(number).unwrap_or(self.0))
    }

    /// What is missing to reach `goal`; nothing if it is reached.
    #[must_use]
    pub fn short_of(self, goal: Manat) -> Manat {
        if goal > self { goal - self } else { Manat::ZERO }
    }
}

/// A decimal whose digits fit a number of the machine.
struct Whole {
    digits: u64,
    scale: u32,
    negative: bool,
}

impl Whole {
    #[inline]
    fn of(number: Decimal) -> Option<Whole> {
        Some(Whole {
            digits: u64::try_from(number.mantissa().unsigned_abs()).ok()?,
            scale: number.scale(),
            negative: number.is_sign_negative(),
        })
    }

    /// Its digits with this many places, which are no fewer than its own.
    #[inline]
    fn scaled(&self, scale: u32) -> Option<u64> {
        self.digits.checked_mul(power(scale - self.scale)?)
    }

    #[inline]
    fn amount(self) -> Manat {
        #[expect(clippy::cast_possible_truncation, reason = "its lower and its upper half")]
        let (low, high) = (self.digits as u32, (self.digits >> 32) as u32);
        Manat(Decimal::from_parts(low, high, 0, self.negative, self.scale))
    }
}

#[inline]
/// This power of ten, if a number of the machine holds it.
fn power(of: u32) -> Option<u64> {
    const POWERS: [u64; 20] = {
        let mut powers = [1; 20];
        let mut of = 1;
        while of < powers.len() {
            powers[of] = powers[of - 1] * 10;
            of += 1;
        }
        powers
    };
    POWERS.get(of as usize).copied()
}

/// As text, exact: a JSON number would pass through a float.
impl Serialize for Manat {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Manat {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Manat, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

impl FromStr for Manat {
    type Err = rust_decimal::Error;
    /// Reads digits with at most one point, exactly.
    fn from_str(text: &str) -> Result<Manat, rust_decimal::Error> {
        Decimal::from_str_exact(text).map(Manat)
    }
}

impl From<u32> for Manat {
    fn from(whole: u32) -> Manat {
        Manat(Decimal::from(whole))
    }
}

impl Ord for Manat {
    #[inline]
    fn cmp(&self, other: &Manat) -> Ordering {
        FAST.then(|| self.cmp_fast(*other))
            .flatten()
            .unwrap_or_else(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Manat {
    #[inline]
    fn partial_cmp(&self, other: &Manat) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Add for Manat {
    type Output = Manat;
    #[inline]
    fn add(self, other: Manat) -> Manat {
        FAST.then(|| self.plus_fast(other))
            .flatten()
            .unwrap_or_else(|| self.plus_slowly(other))
    }
}

impl Sub for Manat {
    type Output = Manat;
    fn sub(self, other: Manat) -> Manat {
        Manat(self.0.checked_sub(other.0).unwrap_or(Decimal::MIN))
    }
}

impl std::iter::Sum for Manat {
    fn sum<I: Iterator<Item = Manat>>(amounts: I) -> Manat {
        amounts.fold(Manat::ZERO, Add::add)
    }
}

impl fmt::Display for Manat {
    /// Digits and a point, for data files and tests; citizens read amounts through `l10n`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_round_up_to_the_qepik() {
        assert_eq!(
            Manat(Decimal::new(416_665, 3)).to_qepik(),
            Manat(Decimal::new(41_667, 2))
        );
        assert_eq!(
            Manat(Decimal::new(416_664, 3)).to_qepik(),
            Manat(Decimal::new(41_666, 2))
        );
    }

    #[test]
    fn sums_stop_at_the_largest_amount() {
        assert_eq!(Manat(Decimal::MAX) + Manat::from(1), Manat(Decimal::MAX));
        assert_eq!(Manat::from(10).over(Months::new(0)), Manat::from(10));
    }
}
