//! Reading aloud: by the kiosk's voice where there is one, else by a voice of the device. The only place that names it.

use std::cell::RefCell;

use js_sys::Reflect;
use l10n::Language;
use wasm_bindgen::prelude::*;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::voice::{self as kiosk, Said};

/// A sentence being read, and what hears its end.
struct Sentence {
    said: SpeechSynthesisUtterance,
    heard: Option<Closure<dyn FnMut()>>,
}

thread_local! {
    /// Browsers forget a text in the middle that nobody holds.
    static READING: RefCell<Vec<Sentence>> = const { RefCell::new(Vec::new()) };
}

fn synthesis() -> Option<SpeechSynthesis> {
    let found = Reflect::get(&gloo::utils::window(), &"speechSynthesis".into()).ok()?;
    (!found.is_undefined()).then(|| found.unchecked_into())
}

fn voice(tag: &str) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis()?.get_voices();
    let mut voices = voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    voices.find(|voice| {
        voice
            .lang()
            .get(..tag.len())
            .is_some_and(|it| it.eq_ignore_ascii_case(tag))
    })
}

/// Whether there is a voice of the language. Browsers load their voices late: ask again at the next screen.
pub fn has_voice(tag: &str) -> bool {
    kiosk::is_here() || voice(tag).is_some()
}

/// Reads sentence by sentence, in the language's voice; `done` is called at the end, not when it is stopped.
pub fn say(tag: &str, text: &str, done: impl FnMut() + 'static) {
    if kiosk::is_here() {
        let said = Said {
            language: Language::from_tag(tag).unwrap_or_default(),
            text: text.to_owned(),
        };
        return kiosk::say(vec![said], done);
    }
    let (Some(synthesis), Some(voice)) = (synthesis(), voice(tag)) else {
        return;
    };
    stop();
    let sentences = text
        .lines()
        .filter_map(|it| SpeechSynthesisUtterance::new_with_text(it).ok());
    let mut reading: Vec<Sentence> = sentences.map(|said| Sentence { said, heard: None }).collect();
    if let Some(last) = reading.last_mut() {
        let done = Closure::new(done);
        last.said.set_onend(Some(done.as_ref().unchecked_ref()));
        last.heard = Some(done);
    }
    for Sentence { said, .. } in &reading {
        said.set_lang(tag);
        said.set_voice(Some(&voice));
        synthesis.speak(said);
    }
    READING.set(reading);
}

/// Falls silent.
pub fn stop() {
    if kiosk::is_here() {
        return kiosk::stop();
    }
    for Sentence { said, .. } in READING.take() {
        said.set_onend(None);
    }
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}
