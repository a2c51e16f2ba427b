//! What stands on paper: slips printed by the fake printer, and read back as a person and a telephone would.

mod properties;
mod reading;
mod slips;
