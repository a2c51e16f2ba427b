//! The kiosk without sight: six keys and the agent's voice, on every screen.
//!
//! Up and down go through all that is read, left and right through all that can be pressed; both go round. Select
//! presses, or opens a dial at a box. Help offers the rest. The first key, or headphones, begin it; every key ends what
//! is being said. Whoever has no headphones is told that others may hear, and agrees by going on.

mod dial;
mod follow;
mod help;
mod offers;
mod words;
mod write;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use l10n::Language;
use yew::prelude::*;

use crate::locale::{Idiom, Locale};
use crate::platform::parts::{self, Kind, News, Part, State};
use crate::platform::six_keys::{self, Key};
use crate::platform::voice::{self, Said};
use crate::platform::{agent, task};
use crate::session::use_locale;

use dial::Dial;
use help::{Offer, Tuning};
use words::said;

/// Whoever pressed something that says nothing by then hears it once more.
const ANSWER_MS: u32 = 700;
/// So long at most the end of a visit waits for its last words.
const LAST_WORDS_MS: u32 = 4000;

/// What the keys do now.
#[derive(Clone, Default)]
enum Mode {
    /// Nobody listens.
    #[default]
    Silent,
    /// They choose the language.
    Welcome,
    /// They go through the screen.
    Reading,
    /// They go through what help offers.
    Help(usize),
    /// They write.
    Writing(Dial),
    /// They have ended their visit: nothing is left to do.
    Leaving,
}

/// Who listens.
struct Ear {
    locale: RefCell<Locale>,
    mode: RefCell<Mode>,
    tuning: Cell<Tuning>,
    /// Whether headphones are plugged in.
    alone: Cell<bool>,
    /// What the part before stood in.
    group: RefCell<String>,
    /// The heading that was said last.
    title: RefCell<String>,
}

/// The keys and the voice. It shows nothing.
#[component]
pub fn ByEar() -> Html {
    let locale = use_locale();
    let ear = {
        let locale = locale.clone();
        use_state(|| {
            Rc::new(Ear {
                locale: RefCell::new(locale),
                mode: RefCell::default(),
                tuning: Cell::default(),
                alone: Cell::default(),
                group: RefCell::default(),
                title: RefCell::default(),
            })
        })
    };
    let ear = (*ear).clone();
    ear.locale.replace(locale.clone());
    {
        let ear = ear.clone();
        use_effect_with((), move |()| {
            let on = |work: fn(&Rc<Ear>)| {
                let ear = ear.clone();
                move || work(&ear)
            };
            let keys = {
                let ear = ear.clone();
                six_keys::watch(move |key| ear.press(key))
            };
            let focus = parts::watch_focus(on(|ear| ear.follow()), voice::stop);
            let news = {
                let ear = ear.clone();
                News::watch(move |news| ear.hear_news(news))
            };
            agent::watch_headphones(move |now| ear.plug(now.plugged == Some(true)));
            move || drop((keys, focus, news))
        });
    }
    use_effect_with(locale.language(), move |_| ear.new_language());
    html! { <div hidden=true /> }
}

impl Ear {
    fn locale(&self) -> Locale {
        self.locale.borrow().clone()
    }

    fn mode(&self) -> Mode {
        self.mode.borrow().clone()
    }

    /// What stands in a message, in the language of the screen.
    fn word(&self, id: &str) -> Said {
        let locale = self.locale();
        Said {
            language: locale.language(),
            text: locale.t(id),
        }
    }

    fn say(&self, all: Vec<Said>) {
        let (volume, pace) = self.tuning.get().values();
        voice::tune(volume, pace);
        voice::say(all, || {});
    }

    fn press(self: &Rc<Self>, key: Key) {
        let mode = self.mode();
        if !matches!(mode, Mode::Leaving) {
            voice::stop();
        }
        match (key, mode) {
            (_, Mode::Leaving) => {}
            (_, Mode::Silent) => self.begin(),
            (Key::Louder, _) => self.tune(Offer::Louder),
            (Key::Quieter, _) => self.tune(Offer::Quieter),
            (key, Mode::Welcome) => self.welcome(key),
            (key, Mode::Reading) => self.read(key),
            (key, Mode::Help(at)) => self.help(key, at),
            (key, Mode::Writing(dial)) => self.write(key, dial),
        }
    }

    fn plug(&self, plugged: bool) {
        let was = self.alone.replace(plugged);
        match (self.mode(), plugged) {
            (Mode::Silent, true) => self.begin(),
            (_, false) if was => self.end(),
            _ => {}
        }
    }

    fn begin(&self) {
        self.mode.replace(Mode::Welcome);
        self.offer_language();
    }

    fn end(&self) {
        voice::stop();
        parts::leave();
        self.mode.replace(Mode::Silent);
    }

    /// The welcome in the language of the screen, and the names of the others.
    fn offer_language(&self) {
        let mut all = vec![self.word("ear-welcome")];
        if !self.alone.get() {
            all.push(self.word("ear-not-alone"));
        }
        let here = self.locale().language();
        let others = Language::ALL.into_iter().filter(|it| *it != here);
        all.extend(others.map(|language| Said {
            language,
            text: language.name().to_owned(),
        }));
        self.say(all);
    }

    fn welcome(&self, key: Key) {
        let locale = self.locale();
        let idiom = locale.idiom();
        let other = |step: usize| {
            let all = Language::ALL;
            let at = all
                .iter()
                .position(|it| *it == idiom.language)
                .unwrap_or_default();
            let language = all[(at + step) % all.len()];
            locale.switch(Idiom { language, ..idiom });
        };
        match key {
            Key::Down | Key::Right => other(1),
            Key::Up | Key::Left => other(Language::ALL.len() - 1),
            Key::Select => {
                self.mode.replace(Mode::Reading);
                let mut all = self.heading();
                all.push(self.word("ear-how"));
                self.say(all);
            }
            Key::Help | Key::Louder | Key::Quieter => self.offer_language(),
        }
    }

    fn new_language(&self) {
        match self.mode() {
            Mode::Welcome => self.offer_language(),
            Mode::Reading | Mode::Help(_) | Mode::Writing(_) => {
                self.mode.replace(Mode::Reading);
                self.say(self.heading());
            }
            Mode::Silent | Mode::Leaving => {}
        }
    }

    /// Goes to the heading of the screen, or to what was heard last.
    fn heading(&self) -> Vec<Said> {
        let all = parts::all();
        all.get(parts::here(&all)).map_or_else(Vec::new, |part| {
            parts::go_to(part);
            self.told(part)
        })
    }

    /// A part in words; what it stands in only where that is new.
    fn told(&self, part: &Part) -> Vec<Said> {
        if part.is_heading() {
            self.title.replace(part.text.clone());
        }
        let group = part.group.clone();
        let same = self.group.replace(group.clone()) == group;
        said(&self.locale(), part, if same { "" } else { &group })
    }

    fn read(self: &Rc<Self>, key: Key) {
        let all = parts::all();
        let (at, count) = (parts::here(&all), all.len());
        let control = |place: &usize| all.get(*place).is_some_and(Part::is_control);
        let mut after = (1..=count).map(|step| (at + step) % count);
        let mut before = (1..=count).map(|step| (at + count - step) % count);
        let next = match key {
            Key::Down => after.next(),
            Key::Up => before.next(),
            Key::Right => after.find(control),
            Key::Left => before.find(control),
            Key::Select => return self.act(all.get(at)),
            Key::Help | Key::Louder | Key::Quieter => return self.offer(0),
        };
        if let Some(part) = next.and_then(|place| all.get(place)) {
            parts::go_to(part);
            self.say(self.told(part));
        }
    }

    /// Presses the part, or opens a dial at it.
    fn act(self: &Rc<Self>, part: Option<&Part>) {
        let Some(part) = part else { return };
        match &part.kind {
            Kind::Field(keys, _) => {
                parts::go_to(part);
                let dial = Dial::of(&self.locale().t(words::symbols(keys)));
                self.mode.replace(Mode::Writing(dial));
                let mut all = self.told(part);
                all.push(self.word("ear-dial"));
                self.say(all);
            }
            _ if !part.is_control() => self.say(self.told(part)),
            _ if part.is_end() => self.leave(part),
            _ => {
                parts::go_to(part);
                part.press();
                self.tell_what_became(part.state);
            }
        }
    }

    /// Says that all is erased now, and then ends the visit: with the page the voice ends too, and a blank screen tells nothing.
    fn leave(&self, part: &Part) {
        self.mode.replace(Mode::Leaving);
        let end = {
            let part = Rc::new(Cell::new(Some(part.clone())));
            move || part.take().iter().for_each(Part::press)
        };
        voice::say(vec![self.word("ear-leave")], end.clone());
        task::spawn(async move {
            task::pause(LAST_WORDS_MS).await;
            end();
        });
    }

    /// A choice says at once that it is chosen; what leads to another screen is heard by that.
    fn tell_what_became(self: &Rc<Self>, state: State) {
        let (ear, turn) = (self.clone(), voice::turn());
        task::spawn(async move {
            match state {
                State::On | State::Off => two_frames().await,
                State::None | State::Barred => task::pause(ANSWER_MS).await,
            }
            if voice::turn() == turn && matches!(ear.mode(), Mode::Reading) {
                ear.say(ear.heading());
            }
        });
    }
}

async fn two_frames() {
    agent::next_frame().await;
    agent::next_frame().await;
}
