//! The screen as parts that are heard one after the other: every text once, every control with its name and its state.
//!
//! What is read is what stands in the page, so nothing on a screen is without a voice. One part is the one that was heard
//! last; it is marked for who looks on.

mod control;
mod reader;
mod text;
mod watch;

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::document::report;
use reader::Reader;
pub use watch::{Followed, Happened, News, follow_focus, still_says, watch_focus};

/// The attribute of the part that was heard last.
const MARK: &str = "data-heard";
/// What stands on a screen, in the order in which it is heard.
const PLACES: [&str; 3] = ["main", ".bar", ".languages"];

/// What a part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// Leads somewhere.
    Link,
    /// Does something.
    Button,
    /// One of several of which one is chosen: which, of how many.
    Choice(usize, usize),
    /// May be ticked.
    Tick,
    /// Can be typed into: the keys that it wants, and what stands in it.
    Field(String, String),
    /// Opens what stands below it.
    Fold,
}

/// Whether a control is on: chosen, ticked, pressed or open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It has no such state.
    None,
    /// It is.
    On,
    /// It is not.
    Off,
    /// It cannot be used now.
    Barred,
}

/// A part of the screen.
#[derive(Clone)]
pub struct Part {
    element: Element,
    /// What it is.
    pub kind: Kind,
    /// Whether it is on.
    pub state: State,
    /// Its words.
    pub text: String,
    /// What it answers, if it stands in a group.
    pub group: String,
    /// Hint and error.
    pub notes: String,
    /// The language of its words.
    pub language: String,
}

impl Part {
    /// Whether a person can do something with it.
    pub fn is_control(&self) -> bool {
        self.kind != Kind::Text && self.state != State::Barred
    }

    /// Whether it is the heading of the screen.
    pub fn is_heading(&self) -> bool {
        self.element.tag_name() == "H1"
    }

    /// Whether it ends the visit and everything of it.
    pub fn is_end(&self) -> bool {
        self.element.matches(".bar__button--end").unwrap_or_default()
    }

    /// Does what a tap on it does.
    pub fn press(&self) {
        if let Some(element) = self.element.dyn_ref::<HtmlElement>() {
            element.click();
        }
    }
}

thread_local! {
    static HERE: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// All parts of what is on top now: the open dialog, or else the screen.
pub fn all() -> Vec<Part> {
    let mut reader = Reader::default();
    match dialog() {
        Some(dialog) => reader.read(&dialog),
        None => PLACES
            .iter()
            .filter_map(|place| first(place))
            .for_each(|it| reader.read(&it)),
    }
    reader.end()
}

/// Which of the parts was heard last; the heading, if that one is gone.
pub fn here(parts: &[Part]) -> usize {
    let heard = HERE.with_borrow(|it| parts.iter().position(|part| Some(&part.element) == it.as_ref()));
    let heading = || parts.iter().position(Part::is_heading);
    heard.or_else(heading).unwrap_or(0)
}

/// Marks a part as heard, brings it into view and, if it is a control, gives it the focus.
pub fn go_to(part: &Part) {
    if let Some(last) = HERE.replace(Some(part.element.clone())) {
        let _ = last.remove_attribute(MARK);
    }
    if let Err(error) = part.element.set_attribute(MARK, "") {
        report("part", &error);
    }
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    part.element
        .scroll_into_view_with_scroll_into_view_options(&options);
    if part.is_control()
        && let Some(element) = part.element.dyn_ref::<HtmlElement>()
    {
        let _ = element.focus();
    }
}

/// The way to the screen before.
pub fn way_back(parts: &[Part]) -> Option<&Part> {
    parts
        .iter()
        .find(|part| part.element.matches(".back").unwrap_or_default())
}

/// Nothing is marked from now on.
pub fn leave() {
    if let Some(last) = HERE.take() {
        let _ = last.remove_attribute(MARK);
    }
}

fn first(selector: &str) -> Option<Element> {
    gloo::utils::document().query_selector(selector).ok()?
}

/// The dialog on top.
fn dialog() -> Option<Element> {
    first("dialog[open]")
}
