//! Randomness from the browser's own source.

use api::IdempotencyKey;

/// A key for one intent of the person: the same for every repetition of it, new for the next.
pub fn idempotency_key() -> Option<IdempotencyKey> {
    let mut bytes = [0u8; 16];
    gloo::utils::window()
        .crypto()
        .ok()?
        .get_random_values_with_u8_array(&mut bytes)
        .ok()?;
    bytes
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect::<String>()
        .parse()
        .ok()
}
