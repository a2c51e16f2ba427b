//! Prints the digest of what the law says of so many households on this machine, and the time for each.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::time::Instant;

use law_bench::{Households, digest};

fn main() {
    let count = std::env::args()
        .nth(1)
        .and_then(|text| text.parse().ok())
        .unwrap_or(500);
    let households = Households::new(count);
    let started = Instant::now();
    let lines = households.assess();
    let each = started.elapsed().as_nanos() / u128::from(count.max(1));
    println!("{} {each} {lines}", digest(count));
}
