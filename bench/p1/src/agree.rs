//! Where the ways of the engine meet the oracle.

use anyhow::Result;
use law::Manat;

use crate::corpus::{Corpus, Expected, qepik};
use crate::say;

/// How the figures of one way compare with the oracle's.
pub(crate) fn agree(mode: &str, totals: &[Manat], corpus: &Corpus) -> Result<()> {
    let differ = |(total, expected): (&Manat, &Expected)| {
        let off = (qepik(*total) - expected.total).unsigned_abs();
        (off > 0).then_some((off, expected.to_half))
    };
    let pairs = totals.iter().zip(corpus.expected.iter().cycle());
    let differing: Vec<(u64, f64)> = pairs.filter_map(differ).collect();
    let off_by_one = differing.iter().filter(|(off, _)| *off == 1).count();
    say(&serde_json::json!({
        "mode": mode,
        "cases": totals.len(),
        "exact": totals.len() - differing.len(),
        "off_by_one": off_by_one,
        "wrong": differing.len() - off_by_one,
        "farthest_from_half": differing.iter().map(|(_, to_half)| *to_half).fold(0.0, f64::max),
    }))
}
