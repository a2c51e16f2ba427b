//! One box to type in: label above, hint and error between, what was typed kept exactly.
//!
//! Accessibility: the label belongs to the box; hint and error describe it; an error marks it invalid.

use yew::prelude::*;

use super::error_summary::Errors;
use super::keypad::Layout;
use crate::locale::use_locale;
use crate::platform::document;

/// What a box expects; decides the phone's keyboard, the kiosk's keys and the width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Up to two digits.
    Short,
    /// A year.
    Year,
    /// A month by name or number.
    Month,
    /// An amount in manat.
    Money,
    /// A name.
    Name,
    /// A phone number.
    Phone,
    /// The number of a visit.
    Reference,
}

impl Kind {
    const fn input_mode(self) -> &'static str {
        match self {
            Kind::Short | Kind::Year => "numeric",
            Kind::Money => "decimal",
            Kind::Phone => "tel",
            Kind::Month | Kind::Name | Kind::Reference => "text",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Kind::Short => "field field--short",
            Kind::Year => "field field--year",
            Kind::Month => "field field--month",
            Kind::Money => "field field--money",
            Kind::Name | Kind::Phone | Kind::Reference => "field",
        }
    }

    /// The keys that a kiosk shows for it.
    pub const fn layout(self) -> Layout {
        match self {
            Kind::Short | Kind::Year | Kind::Phone => Layout::Digits,
            Kind::Money => Layout::Amount,
            Kind::Month => Layout::Digits,
            Kind::Name => Layout::Letters,
            Kind::Reference => Layout::Reference,
        }
    }
}

/// A box.
#[derive(Properties, PartialEq)]
pub struct FieldProps {
    /// Id of the box.
    pub id: &'static str,
    /// What it expects.
    pub kind: Kind,
    /// Its label.
    pub label: AttrValue,
    /// What helps to fill it.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is typed.
    pub value: AttrValue,
    /// Called with what is typed, at every change.
    pub oninput: Callback<String>,
    /// The errors of the form.
    #[prop_or_default]
    pub errors: Errors,
    /// What the browser may fill in, on a person's own device.
    #[prop_or(AttrValue::Static("off"))]
    pub autocomplete: AttrValue,
    /// A unit after the box.
    #[prop_or_default]
    pub unit: Option<AttrValue>,
}

/// A box.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let locale = use_locale();
    let error = props
        .errors
        .at(props.id)
        .map(|error| locale.tr(error.id, &error.args));
    let (hint_id, error_id) = (format!("{}-hint", props.id), format!("{}-error", props.id));
    let described = match (&props.hint, &error) {
        (Some(_), Some(_)) => Some(format!("{hint_id} {error_id}")),
        (Some(_), None) => Some(hint_id.clone()),
        (None, Some(_)) => Some(error_id.clone()),
        (None, None) => None,
    };
    let oninput = {
        let oninput = props.oninput.clone();
        Callback::from(move |event: InputEvent| oninput.emit(document::typed(&event)))
    };
    html! {
        <div class={classes!(props.kind.class(), error.is_some().then_some("field--wrong"))}>
            <label for={props.id}>{props.label.clone()}</label>
            <p class="hint" id={hint_id} hidden={props.hint.is_none()}>{props.hint.clone()}</p>
            <p class="error" id={error_id} hidden={error.is_none()}>{error.clone()}</p>
            <div class="field__box">
                <input
                    id={props.id}
                    type="text"
                    inputmode={props.kind.input_mode()}
                    data-keys={props.kind.layout().name()}
                    autocomplete={props.autocomplete.clone()}
                    autocapitalize="off"
                    spellcheck="false"
                    value={props.value.clone()}
                    aria-describedby={described}
                    aria-invalid={error.is_some().then_some("true")}
                    {oninput}
                />
                <span class="field__unit" hidden={props.unit.is_none()} aria-hidden="true">{props.unit.clone()}</span>
            </div>
        </div>
    }
}
