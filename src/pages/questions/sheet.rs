//! A form as it stands on the screen: what is typed, what is wrong, and the pieces to show it with.

use law::facts::FactId;
use yew::prelude::*;

use crate::components::error_summary::Errors;
use crate::components::field::{Field, Kind, field};
use crate::components::page::HEADING;
use crate::components::radios::{Choice, Radios, radios};
use crate::forms::FieldError;
use crate::forms::typed::Typed;
use crate::session::Session;
use crate::state::interview::Reply;
use crate::surface::Capabilities;

/// A form as it stands.
pub(super) struct Sheet<'a> {
    pub(super) session: &'a Session,
    pub(super) typed: &'a Typed,
    pub(super) errors: &'a Errors,
    pub(super) change: &'a Callback<(&'static str, String)>,
    /// Puts other texts into the form.
    pub(super) reset: UseStateSetter<Typed>,
    /// Shows errors.
    pub(super) fail: UseStateSetter<Errors>,
}

impl Sheet<'_> {
    /// A message.
    pub(super) fn t(&self, id: &str) -> String {
        self.session.locale.t(id)
    }

    /// A box labelled by a message.
    pub(super) fn field(&self, id: &'static str, kind: Kind, label: &str, hint: Option<&str>) -> Html {
        self.filled_by_browser(id, kind, label, hint, "off")
    }

    /// A box that the browser may fill in, on a person's own device.
    pub(super) fn filled_by_browser(
        &self,
        id: &'static str,
        kind: Kind,
        label: &str,
        hint: Option<&str>,
        token: &'static str,
    ) -> Html {
        let autocomplete = self.session.surface.autocomplete(token);
        let value = self.typed.get(id);
        let parts = Field {
            id,
            kind,
            label,
            hint,
            value,
            oninput: self.change,
            errors: self.errors,
            autocomplete,
        };
        field(&self.session.locale, parts)
    }

    /// Choices, each labelled by a message, named by the question itself.
    pub(super) fn choices(&self, name: &'static str, choices: &[(&'static str, &str)]) -> Html {
        let choice = |(id, label): &(&'static str, &str)| Choice {
            id,
            label: self.t(label),
            hint: None,
        };
        self.radios(name, HEADING, choices.iter().map(choice).collect())
    }

    /// Choices with a legend of their own.
    pub(super) fn radios(&self, name: &'static str, labelled_by: &'static str, choices: Vec<Choice>) -> Html {
        let (chosen, onchoose, errors) = (self.typed.get(name), self.change, self.errors);
        radios(
            &self.session.locale,
            Radios {
                name,
                labelled_by,
                choices,
                chosen,
                onchoose,
                errors,
            },
        )
    }

    /// The reply, if the law accepts it beside the other answers; otherwise what is wrong at a field.
    pub(super) fn checked(&self, reply: Reply, field: &'static str) -> Result<Reply, Vec<FieldError>> {
        let after = self.session.interview.with(reply.clone());
        let said = |id: FactId| reply.iter().any(|(fact, _)| *fact == id);
        let wrong = after.answers.invalid(after.today).find(|(id, _)| said(*id));
        match wrong {
            None => Ok(reply),
            Some((_, invalid)) => Err(vec![FieldError::of_answer(field, invalid)]),
        }
    }
}
