//! The words of an element as they are heard, a full stop where a line ends.

use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// The words of all elements of a kind that are shown inside another.
pub(super) fn whole(around: &Element, selector: &str) -> String {
    let Ok(found) = around.query_selector_all(selector) else {
        return String::new();
    };
    let elements = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<Element>().ok());
    let words = elements.filter(is_shown).map(|it| flat(&it));
    words.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(". ")
}

pub(super) fn style(element: &Element, property: &str) -> String {
    let style = gloo::utils::window().get_computed_style(element).ok().flatten();
    style
        .and_then(|it| it.get_property_value(property).ok())
        .unwrap_or_default()
}

pub(super) fn is_shown(element: &Element) -> bool {
    element
        .closest("[hidden], [aria-hidden=true]")
        .ok()
        .flatten()
        .is_none()
        && style(element, "display") != "none"
        && style(element, "visibility") != "hidden"
}

pub(super) fn children(element: &Element) -> impl Iterator<Item = Node> {
    let nodes = element.child_nodes();
    (0..nodes.length()).filter_map(move |at| nodes.item(at))
}

/// All words of an element, a pause between what stands apart.
pub(super) fn flat(element: &Element) -> String {
    let mut words = String::new();
    gather(element, &mut words);
    tidy(&words)
}

fn gather(element: &Element, words: &mut String) {
    if let Some(label) = element.get_attribute("aria-label") {
        return words.push_str(&label);
    }
    for node in children(element) {
        match node.dyn_ref::<Element>() {
            None => words.push_str(&node.text_content().unwrap_or_default()),
            Some(child) if is_shown(child) => {
                let apart = !style(child, "display").starts_with("inline");
                if apart {
                    words.push('\n');
                }
                gather(child, words);
                if apart {
                    words.push('\n');
                }
            }
            Some(_) => {}
        }
    }
}

/// One line, with a full stop where a new line was.
pub(super) fn tidy(words: &str) -> String {
    let lines = words
        .split('\n')
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut out = String::new();
    for line in lines.filter(|it| !it.is_empty()) {
        if !out.is_empty() {
            out.push_str(if out.ends_with(['.', ':', '!', '?', ',']) {
                " "
            } else {
                ". "
            });
        }
        out.push_str(&line);
    }
    out
}
