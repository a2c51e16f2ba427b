//! What happens on a screen without the listener: the app moves the focus, another screen comes, something is said.

use std::cell::RefCell;

use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{MutationObserver, MutationObserverInit};

use super::super::document;
use super::text::{flat, whole};
use super::{HERE, MARK, Part, all, dialog, first, go_to};

/// What says by itself that something has happened.
const NEWS: &str = "[role=alert]:not(.error-summary), [role=status]";

/// Goes to where the app has moved the focus, and gives all that is to be heard of it; nothing if it did not move.
pub fn follow_focus() -> Option<Followed> {
    let active = gloo::utils::document().active_element()?;
    let ours = HERE.with_borrow(|it| it.as_ref() == Some(&active));
    if ours || active.tag_name() == "BODY" {
        return None;
    }
    let parts = all();
    let part = parts.iter().position(|it| active.contains(Some(&it.element)))?;
    go_to(&parts[part]);
    if let Some(closed) = first(&format!("dialog:not([open])[{MARK}]")) {
        let _ = closed.remove_attribute(MARK);
    }
    // Told when it opens, and not again while the focus moves within.
    let opened = dialog().filter(|it| it.get_attribute(MARK).is_none());
    let before = match &opened {
        Some(dialog) => {
            let _ = dialog.set_attribute(MARK, "");
            whole(dialog, "h2, p")
        }
        None => String::new(),
    };
    if parts[part].element == active {
        return Some(Followed::Part(before, Box::new(parts[part].clone())));
    }
    Some(Followed::Region(flat(&active)))
}

/// Where the app has moved the focus.
pub enum Followed {
    /// To a part; before it, what the dialog says that it stands in.
    Part(String, Box<Part>),
    /// To several parts together, such as the errors of a form.
    Region(String),
}

/// Calls back whenever the focus moves, and whenever a finger touches the screen.
pub fn watch_focus(on_focus: impl Fn() + 'static, on_touch: impl Fn() + 'static) -> [EventListener; 2] {
    let window = gloo::utils::window();
    [
        EventListener::new(&window, "focusin", move |_| on_focus()),
        EventListener::new(&window, "pointerdown", move |_| on_touch()),
    ]
}

/// What happens by itself on a screen.
pub enum Happened {
    /// Another heading stands there, so it is another screen.
    Screen,
    /// This is said of something that happened.
    Said(String),
}

/// Whether this still stands on the screen as something that has happened.
pub fn still_says(news: &str) -> bool {
    whole(&gloo::utils::body(), NEWS) == news
}

/// Watches what happens by itself, for as long as it lives.
pub struct News {
    observer: MutationObserver,
    _heard: Closure<dyn FnMut(js_sys::Array)>,
}

impl News {
    /// Calls back with each.
    pub fn watch(on_news: impl Fn(Happened) + 'static) -> Option<News> {
        let last = RefCell::new((String::new(), String::new()));
        let heard = Closure::new(move |_: js_sys::Array| {
            let body = gloo::utils::body();
            let now = (whole(&body, "h1"), whole(&body, NEWS));
            let before = last.replace(now.clone());
            if before.0 != now.0 && !now.0.is_empty() {
                on_news(Happened::Screen);
            }
            if before.1 != now.1 && !now.1.is_empty() {
                on_news(Happened::Said(now.1));
            }
        });
        let observer = MutationObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        let what = MutationObserverInit::new();
        what.set_child_list(true);
        what.set_character_data(true);
        what.set_subtree(true);
        let root = document::app_root()?;
        observer.observe_with_options(&root, &what).ok()?;
        Some(News {
            observer,
            _heard: heard,
        })
    }
}

impl Drop for News {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
