//! What the app does by itself is heard too: another screen, errors, a dialog, news.

use std::rc::Rc;

use super::{Ear, Mode, two_frames};
use crate::components::idle_dialog;
use crate::platform::parts::{self, Followed, Happened};
use crate::platform::voice::{self, Said};
use crate::platform::{document, task};

impl Ear {
    /// Says where the app has moved the focus: a new screen, the errors of a form, a dialog.
    pub(super) fn follow(&self) {
        match self.mode() {
            Mode::Silent => return self.ask_aloud(),
            Mode::Welcome | Mode::Leaving => return,
            Mode::Reading | Mode::Help(_) | Mode::Writing(_) => {}
        }
        let Some(followed) = parts::follow_focus() else {
            return;
        };
        self.mode.replace(Mode::Reading);
        let language = self.locale().language();
        match followed {
            Followed::Part(before, part) => {
                let mut all = vec![Said {
                    language,
                    text: before,
                }];
                all.extend(self.told(&part));
                self.say(all);
            }
            Followed::Region(text) => self.say(vec![Said { language, text }]),
        }
    }

    /// Whoever does not listen is asked aloud whether they are still there: they may look elsewhere.
    fn ask_aloud(&self) {
        if document::is_open(idle_dialog::ID) {
            self.say(["idle-title", "idle-text"].map(|id| self.word(id)).into());
        }
    }

    /// Says what has happened, after what is being said; and another heading, if the focus stood on the last one.
    pub(super) fn hear_news(self: &Rc<Self>, news: Happened) {
        let ear = self.clone();
        task::spawn(async move {
            two_frames().await;
            if matches!(ear.mode(), Mode::Silent | Mode::Welcome | Mode::Leaving) {
                return;
            }
            match news {
                // What was loading may be here by now.
                Happened::Said(text) if !parts::still_says(&text) => {}
                Happened::Said(text) => voice::add(Said {
                    language: ear.locale().language(),
                    text,
                }),
                Happened::Screen => {
                    let all = parts::all();
                    let heading = all
                        .iter()
                        .find(|part| part.is_heading() && part.text != *ear.title.borrow());
                    if let Some(heading) = heading {
                        ear.mode.replace(Mode::Reading);
                        parts::go_to(heading);
                        ear.say(ear.told(heading));
                    }
                }
            }
        });
    }
}
