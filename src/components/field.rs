//! One box to type in: label above, hint and error between, what was typed kept exactly.
//!
//! Accessibility: the label belongs to the box; hint and error describe it; an error marks it invalid.

use yew::prelude::*;

use super::error_summary::Errors;
use super::keypad::Layout;
use crate::locale::Locale;
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
    /// A mail address.
    Mail,
    /// The number of a visit.
    Reference,
    /// What is looked for.
    Search,
}

impl Kind {
    const fn input_mode(self) -> &'static str {
        match self {
            Kind::Short | Kind::Year => "numeric",
            Kind::Money => "decimal",
            Kind::Phone => "tel",
            Kind::Mail => "email",
            Kind::Month | Kind::Name | Kind::Reference | Kind::Search => "text",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Kind::Short => "field field--short",
            Kind::Year => "field field--year",
            Kind::Month => "field field--month",
            Kind::Money => "field field--money",
            Kind::Name | Kind::Phone | Kind::Mail | Kind::Reference | Kind::Search => "field",
        }
    }

    /// The keys that a kiosk shows for it.
    pub const fn layout(self) -> Layout {
        match self {
            Kind::Short | Kind::Year | Kind::Phone => Layout::Digits,
            Kind::Money => Layout::Amount,
            Kind::Month => Layout::Digits,
            Kind::Name | Kind::Mail | Kind::Search => Layout::Letters,
            Kind::Reference => Layout::Reference,
        }
    }
}

/// A box.
pub struct Field<'a> {
    /// Id of the box.
    pub id: AttrValue,
    /// What it expects.
    pub kind: Kind,
    /// What labels it.
    pub label: String,
    /// What helps to fill it.
    pub hint: Option<String>,
    /// What is typed.
    pub value: &'a str,
    /// Called with the id and what is typed, at every change.
    pub oninput: &'a Callback<(AttrValue, String)>,
    /// The errors of the form.
    pub errors: &'a Errors,
    /// What the browser may fill in, on a person's own device.
    pub autocomplete: &'static str,
}

/// The box with its label, hint and error.
pub fn field(locale: &Locale, field: Field<'_>) -> Html {
    let Field { id, kind, .. } = field;
    let error = field.errors.at(&id).map(|error| error.text(locale));
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described = match (&field.hint, &error) {
        (Some(_), Some(_)) => Some(format!("{hint_id} {error_id}")),
        (Some(_), None) => Some(hint_id.clone()),
        (None, Some(_)) => Some(error_id.clone()),
        (None, None) => None,
    };
    let oninput = field.oninput.reform({
        let id = id.clone();
        move |event: InputEvent| (id.clone(), document::typed(&event))
    });
    html! {
        <div class={classes!(kind.class(), error.is_some().then_some("field--wrong"))}>
            <label for={id.clone()}>{field.label}</label>
            <p class="hint" id={hint_id} hidden={field.hint.is_none()}>{field.hint.clone()}</p>
            <p class="error" id={error_id} hidden={error.is_none()}>{error.clone()}</p>
            <div class="field__box">
                <input
                    {id}
                    type="text"
                    inputmode={kind.input_mode()}
                    data-keys={kind.layout().name()}
                    autocomplete={field.autocomplete}
                    autocapitalize="off"
                    spellcheck="false"
                    value={field.value.to_owned()}
                    aria-describedby={described}
                    aria-invalid={error.is_some().then_some("true")}
                    {oninput}
                />
                <span class="field__unit" hidden={kind != Kind::Money} aria-hidden="true">{"₼"}</span>
            </div>
        </div>
    }
}
