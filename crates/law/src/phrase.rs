//! A sentence without a language: the key of a message and what stands in its places.

use rust_decimal::Decimal;
use time::Date;

use crate::{Manat, Month, Months};

/// What stands in a place of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// An amount.
    Manat(Manat),
    /// A length of time.
    Length(Months),
    /// A day.
    Date(Date),
    /// A month.
    Month(Month),
    /// A year.
    Year(i32),
    /// A number of things.
    Count(u32),
    /// A plain ratio, such as 0.093, said in per cent.
    Ratio(Decimal),
    /// Another message, by its whole id, such as the name of a sector.
    Word(&'static str, &'static str),
}

macro_rules! args {
    ($($type:ty => $variant:ident),*) => {$(
        impl From<$type> for Arg {
            fn from(it: $type) -> Arg {
                Arg::$variant(it.into())
            }
        }
    )*};
}
args!(Manat => Manat, Months => Length, Date => Date, Month => Month, i32 => Year, u16 => Count, u32 => Count, Decimal => Ratio);

/// A message key with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The key; the area of the message (`step-`, `condition-`, …) stands before it in the message id.
    pub key: &'static str,
    /// The arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Phrase {
    /// A sentence without arguments.
    pub const fn new(key: &'static str) -> Phrase {
        Phrase {
            key,
            args: Vec::new(),
        }
    }

    /// With one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Phrase {
        self.args.push((name, arg.into()));
        self
    }
}

/// A key with its arguments becomes a sentence only where somebody keeps it.
impl<const N: usize> From<(&'static str, [(&'static str, Arg); N])> for Phrase {
    fn from((key, args): (&'static str, [(&'static str, Arg); N])) -> Phrase {
        Phrase {
            key,
            args: args.into(),
        }
    }
}
