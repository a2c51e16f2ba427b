//! The voice of a kiosk: its agent makes the sound, the page plays it. One text at a time; what comes next ends the last.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use api::SpeechRequest;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Promise, Uint8Array};
use l10n::Language;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Blob, BlobPropertyBag, HtmlAudioElement, Url};

use super::{agent, document, task};

/// Pieces of about this length begin soon, and are short enough for the agent.
const PIECE: usize = 300;
/// No piece lasts longer, however slowly it is said.
const LONGEST_MS: u32 = 120_000;

/// A text in its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The language.
    pub language: Language,
    /// The text, as it is written.
    pub text: String,
}

/// What is heard now.
struct Heard {
    /// Ends the question to the agent.
    asking: AbortController,
    playing: Option<(HtmlAudioElement, Function)>,
    waiting: VecDeque<Said>,
}

thread_local! {
    static HEARD: RefCell<Option<Heard>> = const { RefCell::new(None) };
    /// Which text is meant: what comes late from the one before is not heard.
    static TURN: Cell<u32> = const { Cell::new(0) };
    static LOUDNESS: Cell<(f64, f64)> = const { Cell::new((0.5, 1.0)) };
}

/// Whether the page has one: beside an agent.
pub fn is_here() -> bool {
    cfg!(feature = "whole") && agent::is_beside()
}

/// Volume from 0 to 1, and how many times as fast as usual; counts from the next piece on.
pub fn tune(volume: f64, pace: f64) {
    LOUDNESS.set((volume, pace));
}

/// Says texts one after the other, and nothing that was begun before; `done` is called at the end, not when it is stopped.
pub fn say(all: Vec<Said>, done: impl FnOnce() + 'static) {
    stop();
    let Ok(asking) = AbortController::new() else {
        return;
    };
    HEARD.set(Some(Heard {
        asking: asking.clone(),
        playing: None,
        waiting: all.into(),
    }));
    let turn = TURN.get();
    task::spawn(async move {
        while let Some(said) = next(turn) {
            for piece in pieces(&said.text) {
                let asked = SpeechRequest {
                    language: api_language(said.language),
                    text: piece.to_owned(),
                };
                let sound = agent::speech(&asked, &asking.signal()).await;
                if let Some(sound) = sound.filter(|_| TURN.get() == turn)
                    && let Err(error) = play(&sound).await
                {
                    document::report("voice", &error);
                }
                if TURN.get() != turn {
                    return;
                }
            }
        }
        if TURN.get() == turn {
            HEARD.take();
            done();
        }
    });
}

/// What comes next, as long as this text is meant.
fn next(turn: u32) -> Option<Said> {
    let waiting = |heard: &mut Option<Heard>| heard.as_mut()?.waiting.pop_front();
    HEARD.with_borrow_mut(waiting).filter(|_| TURN.get() == turn)
}

/// Says a text after whatever is being said.
pub fn add(said: Said) {
    let queued = HEARD.with_borrow_mut(|heard| match heard {
        Some(heard) => {
            heard.waiting.push_back(said.clone());
            true
        }
        None => false,
    });
    if !queued {
        say(vec![said], || {});
    }
}

/// Falls silent.
pub fn stop() {
    TURN.set(TURN.get().wrapping_add(1));
    if let Some(heard) = HEARD.take() {
        heard.asking.abort();
        if let Some((audio, ended)) = heard.playing {
            let _ = audio.pause();
            let _ = ended.call0(&JsValue::NULL);
        }
    }
}

/// Whether something is said now.
pub fn is_speaking() -> bool {
    HEARD.with_borrow(Option::is_some)
}

/// Changes with everything that is said or stopped.
pub fn turn() -> u32 {
    TURN.get()
}

/// Plays a sound to its end, or until it is stopped.
async fn play(sound: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type("audio/wav");
    let bytes = Array::of1(&Uint8Array::from(sound));
    let url =
        Url::create_object_url_with_blob(&Blob::new_with_u8_array_sequence_and_options(&bytes, &options)?)?;
    let audio = HtmlAudioElement::new_with_src(&url)?;
    let (volume, pace) = LOUDNESS.get();
    audio.set_volume(volume);
    audio.set_playback_rate(pace);
    let mut begin = |ended: Function, _: Function| {
        audio.set_onended(Some(&ended));
        audio.set_onerror(Some(&ended));
        HEARD.with_borrow_mut(|heard| {
            if let Some(heard) = heard {
                heard.playing = Some((audio.clone(), ended));
            }
        });
    };
    let end = Promise::new(&mut begin);
    // A device that was pulled out never says that a sound has ended, and who is spoken to is taken to be there.
    let _late = Timeout::new(LONGEST_MS, stop);
    let played = match audio.play() {
        Ok(started) => JsFuture::from(started).await.map(|_| ()),
        Err(error) => Err(error),
    };
    // One that was stopped while it began is no failure.
    if played.is_ok() || audio.paused() {
        JsFuture::from(end).await?;
    }
    Url::revoke_object_url(&url)?;
    Ok(())
}

fn api_language(language: Language) -> api::Language {
    match language {
        Language::Az => api::Language::Az,
        Language::Ru => api::Language::Ru,
        Language::En => api::Language::En,
    }
}

/// A text in pieces that end where a sentence ends, or a word.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while rest.len() > PIECE {
        let head = rest.get(..rest.ceil_char_boundary(PIECE)).unwrap_or(rest);
        let sentence = head.rfind(['.', '!', '?', '\n']).filter(|at| *at > PIECE / 3);
        let end = sentence
            .or_else(|| head.rfind(' '))
            .map_or(head.len(), |at| at + 1);
        let (piece, left) = rest.split_at(end);
        pieces.push(piece.trim());
        rest = left.trim_start();
    }
    if !rest.is_empty() {
        pieces.push(rest);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_short_end_well_and_lose_no_word() {
        let long = "Əmək pensiyası 1,5 dəfə artır. Bu, qanundur! ".repeat(20);
        let all = pieces(&long);
        assert!(
            all.iter()
                .all(|piece| piece.len() <= PIECE + 4 && piece.ends_with(['.', '!']))
        );
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&all.join(" ")), words(&long));
        assert_eq!(pieces(&"ə".repeat(400)).concat().chars().count(), 400);
        assert!(pieces("  ").is_empty());
        assert_eq!(pieces("142"), ["142"]);
    }
}
