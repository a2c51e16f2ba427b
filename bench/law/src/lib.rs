//! The whole law as a library for the browser: what the app pays for it in bytes and time, and whether it says the same.

#[cfg(not(feature = "law"))]
mod base;
#[cfg(feature = "households")]
mod households;
#[cfg(feature = "law")]
mod whole;

#[cfg(not(feature = "law"))]
pub use base::assess;
#[cfg(feature = "households")]
pub use households::{Households, digest};
#[cfg(feature = "law")]
pub use whole::assess;
