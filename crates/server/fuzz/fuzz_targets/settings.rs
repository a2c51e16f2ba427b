//! Bytes as a file of settings: nothing panics, and what is not read is refused with its line or its setting.
#![no_main]

use libfuzzer_sys::fuzz_target;
use server::settings::{Installation, Part, Source};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    // A secret may lie in a file of its own, and this machine has some that never end.
    if text.contains("_file") || text.contains("roots") {
        return;
    }
    let source = Source::written(&[Part::Visits, Part::Serving, Part::Post], "dost.toml", &text);
    assert!(source.in_force().all(|it| !it.setting.is_empty() && !it.origin.is_empty()));
    if let Err(faults) = Installation::read(&source) {
        let said = faults.to_string();
        assert!(said.contains("dost.toml, line ") || said.contains("DOST_"), "{said}");
    }
});
