//! The adviser as the screens know it: questions go out, answers come back to who asked, in the order of asking.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use adviser::talk::{Numbered, Reply, Request};
use yew::prelude::*;

use crate::locale::Idiom;
use crate::platform::document;
use crate::platform::worker::Worker;

/// The attribute of the page that names the adviser's program.
const ADDRESS: &str = "adviser";

/// Whether there is an adviser to ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Advice {
    /// It is being loaded, or learns to speak.
    #[default]
    Loading,
    /// It speaks the language of the screen.
    Speaking,
    /// It could not be loaded, or fell silent.
    Failed,
}

/// A way to ask. Copies ask the same adviser.
#[derive(Clone, Default)]
pub struct Adviser(Rc<RefCell<Desk>>);

impl PartialEq for Adviser {
    fn eq(&self, other: &Adviser) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Default)]
struct Desk {
    worker: Option<Worker>,
    hears: Hears,
    last: u32,
    /// The last question to speak, until it does, and how.
    speech: Option<(u32, Idiom)>,
    /// How it spoke when it was last heard.
    idiom: Option<Idiom>,
    /// Questions without an answer yet. They outlive a program that breaks.
    open: BTreeMap<u32, (String, Callback<Reply>)>,
}

/// How far the program is.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Hears {
    /// It is being loaded.
    #[default]
    Nothing,
    /// It listens, and has no words yet.
    Speech,
    /// It answers.
    Questions,
}

impl Adviser {
    /// Loads the program, anew if there was one; `broke` is called if that fails, or it ends.
    pub fn load(&self, broke: Callback<()>) {
        let Some(path) = document::data(ADDRESS) else {
            return broke.emit(());
        };
        let desk = Rc::downgrade(&self.0);
        let heard = move |text: String| {
            if let Some(desk) = desk.upgrade() {
                hear(&desk, &text);
            }
        };
        let failed = broke.clone();
        let worker = Worker::start(&path, heard, move || failed.emit(()));
        let failed = worker.is_none();
        let mut desk = self.0.borrow_mut();
        desk.forget_speech();
        (desk.worker, desk.hears) = (worker, Hears::Nothing);
        drop(desk);
        if failed {
            broke.emit(());
        }
    }

    /// Has it speak with these messages from now on; `done` is called once it does.
    pub fn speak(&self, idiom: Idiom, messages: String, done: Callback<Reply>) {
        let mut desk = self.0.borrow_mut();
        desk.forget_speech();
        let language = idiom.language.tag().to_owned();
        if let Some(number) = desk.written(Request::Speak { language, messages }, done) {
            desk.speech = Some((number, idiom));
            if desk.hears != Hears::Nothing {
                desk.tell(number);
            }
        }
    }

    /// How it spoke when it was last heard: not as the screen does, while the words of another choice are on their way.
    pub fn idiom(&self) -> Option<Idiom> {
        self.0.borrow().idiom
    }

    /// Asks. The answer comes once the program is loaded and speaks.
    pub fn ask(&self, question: Request, answer: Callback<Reply>) {
        let mut desk = self.0.borrow_mut();
        if let Some(number) = desk.written(question, answer)
            && desk.hears == Hears::Questions
        {
            desk.tell(number);
        }
    }
}

impl Desk {
    /// Notes who waits for the answer.
    fn written(&mut self, says: Request, answer: Callback<Reply>) -> Option<u32> {
        self.last = self.last.wrapping_add(1);
        let number = self.last;
        let text = serde_json::to_string(&Numbered { number, says }).ok()?;
        self.open.insert(number, (text, answer));
        Some(number)
    }

    fn tell(&self, number: u32) {
        if let (Some(worker), Some((text, _))) = (&self.worker, self.open.get(&number)) {
            worker.tell(text);
        }
    }

    /// Other words are coming, or another program: nobody waits for these.
    fn forget_speech(&mut self) {
        if let Some((number, _)) = self.speech.take() {
            self.open.remove(&number);
        }
    }
}

/// Its first text is empty: it listens from now on. Each later one answers a question.
fn hear(desk: &Rc<RefCell<Desk>>, text: &str) {
    if text.is_empty() {
        let mut desk = desk.borrow_mut();
        desk.hears = Hears::Speech;
        if let Some((speech, _)) = desk.speech {
            desk.tell(speech);
        }
        return;
    }
    let Ok(Numbered { number, says }) = serde_json::from_str::<Numbered<Reply>>(text) else {
        return;
    };
    let mut held = desk.borrow_mut();
    let asked = held.open.remove(&number);
    if let Some((_, idiom)) = held.speech.take_if(|(speech, _)| *speech == number) {
        held.idiom = Some(idiom);
    }
    if matches!(says, Reply::Speaking) && held.hears == Hears::Speech {
        held.hears = Hears::Questions;
        let speech = held.speech.map(|(speech, _)| speech);
        let questions = held.open.keys().filter(|it| speech != Some(**it));
        for question in questions {
            held.tell(*question);
        }
    }
    // The desk is free again before anyone hears the answer and asks the next question.
    drop(held);
    if let Some((_, answer)) = asked {
        answer.emit(says);
    }
}
