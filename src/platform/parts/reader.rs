//! Reads a page from top to bottom: each text once, each control in its place.

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::control::{control, part};
use super::text::{children, is_shown, style, tidy};
use super::{Kind, Part, State};

/// Reads a page from top to bottom.
#[derive(Default)]
pub(super) struct Reader {
    parts: Vec<Part>,
    /// The words of the text that is being read, and whether any of them are not a control's own.
    words: String,
    own: bool,
    /// The element that the text stands in.
    block: Option<Element>,
    /// Controls that stand in the middle of the text.
    inside: Vec<Part>,
    /// Whether what is read stays together, as name and value in a row.
    row: bool,
}

impl Reader {
    /// Reads an element with all that stands in it.
    pub(super) fn read(&mut self, element: &Element) {
        if !is_shown(element) || element.tag_name() == "LABEL" || is_described(element) {
            return;
        }
        let display = style(element, "display");
        let inline = display.starts_with("inline") || display == "contents";
        if let Some(part) = control(element) {
            // Also one that is as large as a finger: it stands in its sentence all the same, but not in another cell of its row.
            let apart = self.row && self.words.ends_with('\n');
            if inline && !apart && (self.own || !self.row && !self.words.is_empty()) {
                self.words.push_str(&part.text);
                self.inside.push(part);
            } else if self.row {
                self.inside.push(part);
            } else {
                self.pause();
                self.parts.push(part);
            }
            return;
        }
        let row = !self.row && element.matches(":is(dl > div, tr)").unwrap_or_default();
        if !inline && !self.row {
            self.pause();
            self.block = Some(element.clone());
        } else if !inline {
            self.words.push('\n');
        }
        self.row |= row;
        self.enter(element);
        if row {
            self.row = false;
        }
        if !inline && !self.row {
            self.pause();
        }
    }

    /// All that was read.
    pub(super) fn end(mut self) -> Vec<Part> {
        self.pause();
        self.parts
    }

    fn enter(&mut self, element: &Element) {
        if let Some(label) = element
            .get_attribute("aria-label")
            .filter(|_| is_picture(element))
        {
            self.say(&label);
            return;
        }
        let closed = element.tag_name() == "DETAILS" && !element.has_attribute("open");
        for node in children(element) {
            match node.dyn_ref::<Element>() {
                Some(child) if !closed || child.tag_name() == "SUMMARY" => {
                    self.read(child);
                    if self.block.is_none() {
                        self.block = Some(element.clone());
                    }
                }
                None if !closed => self.say(&node.text_content().unwrap_or_default()),
                _ => {}
            }
        }
    }

    fn say(&mut self, words: &str) {
        self.own |= words.chars().any(char::is_alphanumeric);
        self.words.push_str(words);
    }

    /// Ends the text that is being read.
    fn pause(&mut self) {
        let words = std::mem::take(&mut self.words);
        let block = self.block.take();
        if let (true, Some(element)) = (std::mem::take(&mut self.own), block) {
            self.parts
                .push(part(&element, Kind::Text, State::None, tidy(&words)));
        }
        self.parts.append(&mut self.inside);
    }
}

fn is_picture(element: &Element) -> bool {
    element.matches("[role=img], svg, img").unwrap_or_default()
}

/// Whether it is heard with the box that it describes.
fn is_described(element: &Element) -> bool {
    element
        .matches(".field > .hint, .field > .error")
        .unwrap_or_default()
}
