//! A control as a part: what it is, how it stands, and all that names it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::text::{flat, tidy};
use super::{Kind, Part, State};

pub(super) fn part(element: &Element, kind: Kind, state: State, text: String) -> Part {
    let around = |selector: &str| element.closest(selector).ok().flatten();
    let group = around("fieldset").filter(|_| kind != Kind::Text).map(|it| {
        let names = ["aria-labelledby", "aria-describedby"].map(|name| named(&it, name));
        let legend = it.query_selector("legend").ok().flatten().map(|it| flat(&it));
        sentences([legend.unwrap_or_default()].into_iter().chain(names))
    });
    Part {
        element: element.clone(),
        kind,
        state,
        text,
        group: group.unwrap_or_default(),
        notes: named(element, "aria-describedby"),
        language: around("[lang]")
            .and_then(|it| it.get_attribute("lang"))
            .unwrap_or_default(),
    }
}

/// The words of the elements that an attribute names.
fn named(element: &Element, attribute: &str) -> String {
    let ids = element.get_attribute(attribute).unwrap_or_default();
    let document = gloo::utils::document();
    let elements = ids
        .split_whitespace()
        .filter_map(|id| document.get_element_by_id(id));
    sentences(
        elements
            .filter(|it| !it.has_attribute("hidden"))
            .map(|it| flat(&it)),
    )
}

fn sentences(all: impl IntoIterator<Item = String>) -> String {
    tidy(&all.into_iter().collect::<Vec<_>>().join("\n"))
}

pub(super) fn control(element: &Element) -> Option<Part> {
    let on = |it: bool| if it { State::On } else { State::Off };
    let (kind, state) = match element.tag_name().as_str() {
        "A" if element.has_attribute("href") => (Kind::Link, State::None),
        "BUTTON" => {
            let pressed = element.get_attribute("aria-pressed");
            (Kind::Button, pressed.map_or(State::None, |it| on(it == "true")))
        }
        "SUMMARY" => {
            let open = element
                .parent_element()
                .is_some_and(|it| it.has_attribute("open"));
            (Kind::Fold, on(open))
        }
        "INPUT" => {
            let input: HtmlInputElement = element.clone().dyn_into().ok()?;
            return Some(input_part(element, &input));
        }
        _ => return None,
    };
    let barred = element.has_attribute("disabled");
    Some(part(
        element,
        kind,
        if barred { State::Barred } else { state },
        flat(element),
    ))
}

fn input_part(element: &Element, input: &HtmlInputElement) -> Part {
    let labels = input.labels().map(|all| {
        let all = (0..all.length()).filter_map(|at| all.item(at)?.dyn_into::<Element>().ok());
        all.map(|it| flat(&it)).collect::<Vec<_>>().join(" ")
    });
    let on = if input.checked() { State::On } else { State::Off };
    let (kind, state) = match input.type_().as_str() {
        "radio" => (place(input), on),
        "checkbox" => (Kind::Tick, on),
        _ => {
            let keys = input.get_attribute("data-keys").unwrap_or_default();
            (Kind::Field(keys, input.value()), State::None)
        }
    };
    part(element, kind, state, labels.unwrap_or_default())
}

/// Which of its group a radio button is.
fn place(input: &HtmlInputElement) -> Kind {
    let same =
        gloo::utils::document().query_selector_all(&format!("input[type=radio][name=\"{}\"]", input.name()));
    let Ok(same) = same else { return Kind::Choice(1, 1) };
    let count = same.length();
    let at = (0..count).position(|at| same.item(at).as_ref() == Some(input.as_ref()));
    Kind::Choice(
        at.unwrap_or_default() + 1,
        usize::try_from(count).unwrap_or_default(),
    )
}
