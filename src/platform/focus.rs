//! Focus is never lost: where what holds it goes away, what stands around it takes it over.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, MutationObserver, MutationObserverInit};

use super::document;

/// How everything here is hidden.
const HIDDEN: &str = "[hidden]";

/// May hold the focus, and is passed over by the key that goes from one to the next.
const NOT_BY_TAB: i32 = -1;

/// Keeps it for as long as it lives.
pub struct Keep {
    observer: MutationObserver,
    _comes: EventListener,
    _goes: Closure<dyn FnMut(Array)>,
}

impl Drop for Keep {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl Keep {
    /// From now on.
    pub fn begin() -> Option<Keep> {
        let (root, body) = (document::app_root()?, gloo::utils::body());
        let held: Rc<RefCell<Vec<HtmlElement>>> = Rc::default();
        let notes = held.clone();
        let comes = EventListener::new(&body, "focusin", move |event| {
            let target = event.target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
            notes.replace(target.map(around).unwrap_or_default());
        });
        let goes = Closure::new(move |_: Array| {
            let active = gloo::utils::document().active_element();
            let is_on = |it: &HtmlElement| active.as_ref() == Some(it.as_ref());
            // A copy: who takes it over is noted while this still runs.
            let held = held.borrow().clone();
            // The browser may not have noticed yet. Whoever touched beside everything has let it go.
            let is_lost = is_on(&gloo::utils::body()) || held.first().is_some_and(is_on);
            if is_lost && held.first().is_some_and(|it| !stands(it)) {
                held.iter().find(|it| stands(it)).into_iter().for_each(take);
            }
        });
        let what = MutationObserverInit::new();
        what.set_child_list(true);
        what.set_subtree(true);
        what.set_attributes(true);
        what.set_attribute_filter(&Array::of1(&"hidden".into()));
        let observer = MutationObserver::new(goes.as_ref().unchecked_ref()).ok()?;
        observer.observe_with_options(&root, &what).ok()?;
        Some(Keep {
            observer,
            _comes: comes,
            _goes: goes,
        })
    }
}

/// What has the focus, and what around it may take it over, nearest first.
fn around(element: HtmlElement) -> Vec<HtmlElement> {
    let parents = std::iter::successors(element.parent_element(), |it| it.parent_element());
    let takes = |it: &Element| {
        matches!(
            it.tag_name().as_str(),
            "LI" | "FIELDSET" | "SECTION" | "FORM" | "DIALOG" | "MAIN"
        )
    };
    let parents: Vec<HtmlElement> = parents
        .filter(takes)
        .filter_map(|it| it.dyn_into().ok())
        .collect();
    [vec![element], parents].concat()
}

/// Whether it is there to be seen.
fn stands(element: &HtmlElement) -> bool {
    element.is_connected() && element.closest(HIDDEN).is_ok_and(|it| it.is_none())
}

fn take(element: &HtmlElement) {
    element.set_tab_index(NOT_BY_TAB);
    if let Err(error) = element.focus() {
        document::report("focus", &error);
    }
}
