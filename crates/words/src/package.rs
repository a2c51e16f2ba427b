//! The best lawful package, and what is still open, in words.

use l10n::Arg;
use law::Manat;
use law::finding::Range;
use law::interview::Undecided;
use law::package::{self, Package};

use crate::{Basis, Words, money};

/// What a household gets together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// The monthly sum and the one-off sum, where there is one.
    pub says: Vec<String>,
    /// What is not paid beside something better.
    pub set_aside: Vec<SetAside>,
}

/// A benefit that is not taken because another one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Which, and for which.
    pub says: String,
    /// Where that stands.
    pub basis: Basis,
}

/// A benefit that is not settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Which, and what is still to be known.
    pub says: String,
    /// How far the amount can still move, where something is known.
    pub range: Option<String>,
}

impl Words<'_> {
    /// What a household gets together.
    pub fn package(&self, package: &Package) -> Together {
        let sum =
            |id: &str, sum: Manat| (sum > Manat::ZERO).then(|| self.text(id, &[("amount", money(sum))]));
        let sums = [
            sum("together-monthly", package.monthly),
            sum("together-yearly", package.yearly),
            sum("together-once", package.once),
        ];
        Together {
            says: sums.into_iter().flatten().collect(),
            set_aside: package.set_aside.iter().map(|it| self.set_aside(it)).collect(),
        }
    }

    fn set_aside(&self, set_aside: &package::SetAside) -> SetAside {
        let args = [
            ("benefit", Arg::Text(self.benefit(set_aside.benefit))),
            ("instead", Arg::Text(self.benefit(set_aside.instead))),
        ];
        SetAside {
            says: self.text("set-aside", &args),
            basis: self.basis(set_aside.citation),
        }
    }

    /// A benefit that is not settled.
    pub fn undecided(&self, undecided: &Undecided) -> Waiting {
        let name = ("benefit", Arg::Text(self.benefit(undecided.benefit)));
        Waiting {
            says: match undecided.needs {
                Some(fact) => self.text("undecided-needs", &[name, ("fact", Arg::Text(self.fact(fact)))]),
                None => self.text("undecided-waits", &[name]),
            },
            range: self.range(undecided.range),
        }
    }

    fn range(&self, range: Range) -> Option<String> {
        let low = ("low", money(range.low));
        match (range.low > Manat::ZERO, range.high) {
            (true, Some(high)) => Some(self.text("range-between", &[low, ("high", money(high))])),
            (true, None) => Some(self.text("range-at-least", &[low])),
            (false, Some(high)) => Some(self.text("range-at-most", &[("high", money(high))])),
            (false, None) => None,
        }
    }
}
