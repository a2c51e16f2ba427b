//! "There is a problem": all errors of a form on top, each a way to its field. Takes the focus when it appears.
//!
//! The container is always there and only its content changes, so the fields below are never created anew.

use yew::prelude::*;

use crate::forms::FieldError;
use crate::platform::document;
use crate::session::use_locale;

const ID: &str = "error-summary";

/// The errors.
#[derive(Properties, PartialEq)]
pub struct ErrorSummaryProps {
    /// Each with the field it belongs to.
    pub errors: Errors,
}

/// Errors of one sending of a form; two sendings are never the same, so that the focus moves each time.
#[derive(Clone, Default)]
pub struct Errors {
    list: std::rc::Rc<Vec<FieldError>>,
}

impl Errors {
    /// The errors of a form just sent.
    pub fn new(list: Vec<FieldError>) -> Errors {
        Errors { list: list.into() }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The error at a field.
    pub fn at(&self, field: &str) -> Option<&FieldError> {
        self.list.iter().find(|error| error.field == field)
    }
}

impl PartialEq for Errors {
    fn eq(&self, other: &Errors) -> bool {
        std::rc::Rc::ptr_eq(&self.list, &other.list) || (self.list.is_empty() && other.list.is_empty())
    }
}

/// The summary.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let locale = use_locale();
    use_effect_with(props.errors.clone(), |errors| {
        if !errors.is_empty() {
            document::focus(ID);
        }
    });
    let item = |error: &FieldError| {
        let field = error.field.clone();
        let goes_to = field.clone();
        // The browser's own jump would put the field under the edge; the label has to be seen too.
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            document::focus(&goes_to);
        });
        html! { <li key={field.to_string()}><a href={format!("#{field}")} {onclick}>{error.text_with_question(&locale)}</a></li> }
    };
    html! {
        <div id={ID} class="error-summary" role="alert" tabindex="-1" hidden={props.errors.is_empty()}>
            <h2>{locale.t("error-summary-title")}</h2>
            <ul>{for props.errors.list.iter().map(item)}</ul>
        </div>
    }
}
