//! Randomness from the browser's own source.

use api::IdempotencyKey;
use api::handover::Token;

/// A key for one intent of the person: the same for every repetition of it, new for the next.
pub fn idempotency_key() -> Option<IdempotencyKey> {
    hex()?.parse().ok()
}

/// A secret that nobody guesses.
pub fn token() -> Option<Token> {
    hex()?.try_into().ok()
}

/// 128 random bits in hexadecimal.
fn hex() -> Option<String> {
    let mut bytes = [0; 16];
    gloo::utils::window()
        .crypto()
        .ok()?
        .get_random_values_with_u8_array(&mut bytes)
        .ok()?;
    Some(super::sealed::hex(&bytes))
}
