//! Texts sealed with a key that only its holder has, by the browser's own cryptography (AES-GCM).

use js_sys::{Object, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, CryptoKey, SubtleCrypto};

use api::handover::Token;

const ALGORITHM: &str = "AES-GCM";
/// Each key seals one text, so the number that tells texts of a key apart may stand still.
const NONCE: [u8; 12] = [0; 12];

/// The text, sealed, in hexadecimal; none where the browser cannot.
pub async fn seal(key: &Token, text: &str) -> Option<String> {
    let sealing = |crypto: &SubtleCrypto, key: &CryptoKey| {
        crypto.encrypt_with_object_and_u8_array(&parameters(), key, text.as_bytes())
    };
    Some(hex(&with(key, "encrypt", sealing).await?))
}

/// What was sealed with this key; none if it was not.
pub async fn open(key: &Token, sealed: &str) -> Option<String> {
    let bytes = of_hex(sealed)?;
    let opening = |crypto: &SubtleCrypto, key: &CryptoKey| {
        crypto.decrypt_with_object_and_u8_array(&parameters(), key, &bytes)
    };
    String::from_utf8(with(key, "decrypt", opening).await?).ok()
}

/// What the browser makes with this key.
async fn with(
    key: &Token,
    usage: &str,
    made: impl FnOnce(&SubtleCrypto, &CryptoKey) -> Result<Promise, JsValue>,
) -> Option<Vec<u8>> {
    let crypto = gloo::utils::window().crypto().ok()?.subtle();
    let raw: Object = Uint8Array::from(of_hex(key.as_str())?.as_slice()).into();
    let usages = js_sys::Array::of1(&usage.into());
    let imported = crypto
        .import_key_with_str("raw", &raw, ALGORITHM, false, &usages)
        .ok()?;
    let imported: CryptoKey = JsFuture::from(imported).await.ok()?.dyn_into().ok()?;
    let bytes = JsFuture::from(made(&crypto, &imported).ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

fn parameters() -> AesGcmParams {
    AesGcmParams::new(ALGORITHM, &Uint8Array::from(NONCE.as_slice()))
}

/// Two hexadecimal digits a byte.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn of_hex(text: &str) -> Option<Vec<u8>> {
    let pairs = (0..text.len()).step_by(2);
    pairs
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}
