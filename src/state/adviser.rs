//! The adviser as the screens know it: questions go out, answers come back to who asked, in the order of asking.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use adviser::talk::{Numbered, Reply, Request};
use yew::prelude::*;

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
#[derive(Clone)]
pub struct Adviser(Rc<RefCell<Desk>>);

impl PartialEq for Adviser {
    fn eq(&self, other: &Adviser) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Default)]
struct Desk {
    worker: Option<Worker>,
    listens: bool,
    last: u32,
    /// Questions asked before it listened.
    unsent: Vec<String>,
    waiting: BTreeMap<u32, Callback<Reply>>,
}

impl Adviser {
    /// Loads the adviser; `broke` is called if that fails, or it ends.
    pub fn start(broke: Callback<()>) -> Adviser {
        let adviser = Adviser(Rc::default());
        let Some(path) = document::data(ADDRESS).filter(|path| !path.is_empty()) else {
            broke.emit(());
            return adviser;
        };
        let desk = Rc::downgrade(&adviser.0);
        let heard = move |text: String| {
            if let Some(desk) = desk.upgrade() {
                hear(&desk, &text);
            }
        };
        let worker = Worker::start(&path, heard, move || broke.emit(()));
        adviser.0.borrow_mut().worker = worker;
        adviser
    }

    /// Asks. The answer comes later, unless the adviser breaks.
    pub fn ask(&self, says: Request, answer: Callback<Reply>) {
        let mut desk = self.0.borrow_mut();
        desk.last = desk.last.wrapping_add(1);
        let number = desk.last;
        let Ok(text) = serde_json::to_string(&Numbered { number, says }) else {
            return;
        };
        desk.waiting.insert(number, answer);
        match (&desk.worker, desk.listens) {
            (Some(worker), true) => worker.tell(&text),
            _ => desk.unsent.push(text),
        }
    }
}

/// Its first text is empty: it listens from now on. Each later one answers a question.
fn hear(desk: &Rc<RefCell<Desk>>, text: &str) {
    if text.is_empty() {
        let mut desk = desk.borrow_mut();
        desk.listens = true;
        for question in std::mem::take(&mut desk.unsent) {
            if let Some(worker) = &desk.worker {
                worker.tell(&question);
            }
        }
        return;
    }
    let Ok(Numbered { number, says }) = serde_json::from_str::<Numbered<Reply>>(text) else {
        return;
    };
    // The desk is free again before anyone hears the answer and asks the next question.
    let asked = desk.borrow_mut().waiting.remove(&number);
    if let Some(asked) = asked {
        asked.emit(says);
    }
}
