//! dost.
fn main() {}
