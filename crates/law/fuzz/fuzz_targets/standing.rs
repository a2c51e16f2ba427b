//! Bytes as answers, in JSON or spelt fact by fact: what must hold for any answers holds for them.
#![no_main]

use law::answers::Answers;
use libfuzzer_sys::fuzz_target;
use population::{TODAY, anything, invariants};

fuzz_target!(|bytes: &[u8]| {
    let answers = serde_json::from_slice::<Answers>(bytes);
    let answers = answers.unwrap_or_else(|_| anything::spelt(bytes, TODAY));
    invariants::hold(&answers, TODAY).unwrap_or_else(|problem| panic!("{problem}"));
});
