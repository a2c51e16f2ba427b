//! What is longer than its place: whether there is more above and below, and the way there.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlElement, ResizeObserver};

/// What of the place one step shows anew; the rest stays to be recognised.
const STEP_PERCENT: i32 = 80;

/// What lies beyond the edges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beyond {
    /// Above.
    pub above: bool,
    /// Below.
    pub below: bool,
}

/// Calls back for as long as it lives.
pub struct Watch {
    observer: ResizeObserver,
    _scrolls: EventListener,
    _closure: Closure<dyn Fn()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back with what lies beyond the edges of an element whenever it may have changed. Its children must stay its
/// children; what they hold may change.
pub fn watch(id: &str, on_change: impl Fn(Beyond) + 'static) -> Option<Watch> {
    let place = by_id(id)?;
    let looked = place.clone();
    let look = std::rc::Rc::new(move || on_change(beyond(&looked)));
    let scrolled = look.clone();
    let scrolls = EventListener::new(&place, "scroll", move |_| scrolled());
    let closure = Closure::<dyn Fn()>::new(move || look());
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(&place);
    let children = place.children();
    for child in (0..children.length()).filter_map(|it| children.item(it)) {
        observer.observe(&child);
    }
    Some(Watch {
        observer,
        _scrolls: scrolls,
        _closure: closure,
    })
}

fn beyond(place: &HtmlElement) -> Beyond {
    let below = place.scroll_height() - place.client_height() - place.scroll_top();
    // Half a pixel is no more.
    Beyond {
        above: place.scroll_top() > 1,
        below: below > 1,
    }
}

/// One step up or down.
pub fn step(id: &str, to: Step) {
    if let Some(place) = by_id(id) {
        let by = place.client_height() * STEP_PERCENT / 100;
        let by = match to {
            Step::Up => -by,
            Step::Down => by,
        };
        place.set_scroll_top(place.scroll_top().saturating_add(by));
    }
}

/// Where to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To what comes before.
    Up,
    /// To what comes after.
    Down,
}

fn by_id(id: &str) -> Option<HtmlElement> {
    gloo::utils::document().get_element_by_id(id)?.dyn_into().ok()
}
