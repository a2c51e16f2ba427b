//! Away from today: the days and letters that may be looked at, said on every screen of them, and the way back.

use adviser::talk::{Aim, Case, Form, Goal, Request};
use api::iso_date;
use l10n::Arg;
use yew::prelude::*;

use super::asked::Asked;
use super::waiting::recalling;
use crate::components::button::{Weight, button};
use crate::components::notice::{Tone, notice as boxed};
use crate::route::{Key, Route};
use crate::session::Session;
use crate::state::interview::{Action, Held};

/// Which benefit a letter is about.
pub(super) fn which() -> Html {
    html! { <Asked key="which" request={Request::Form(Form::Which, Case::default())} /> }
}

/// What a letter about a benefit says. Typed before, it stands there again.
pub(super) fn letter(session: &Session, id: &Key) -> Html {
    let held = &session.interview.held;
    let goal = Goal::One(id.as_str().to_owned());
    let case = if matches!(held.case.aim, Aim::Letter(_)) && held.case.goal == goal {
        held.case.clone()
    } else {
        Case {
            goal,
            ..held.own().clone()
        }
    };
    html! { <Asked key={id.as_str().to_owned()} request={Request::Form(Form::Letter, case)} /> }
}

/// Another day, or two of them, for the household that was asked about.
pub(super) fn days(session: &Session, form: Form) -> Html {
    let held = &session.interview.held;
    if session.interview.stands.is_none() {
        return recalling(session);
    }
    let case = match (form, &held.case.aim) {
        (Form::Changes, Aim::Changes(_)) => held.case.clone(),
        _ => held.own().clone(),
    };
    html! { <Asked key={format!("{form:?}")} request={Request::Form(form, case)} /> }
}

/// That this is not the law of today, or not all of it; and the way back.
pub(super) fn notice(session: &Session) -> Html {
    let (locale, held) = (&session.locale, &session.interview.held);
    let day = iso_date::parse(&held.case.on).map(|day| {
        let day = [("day", Arg::Date(day))];
        match held.case.aim {
            Aim::Letter(_) => locale.tr("away-letter", &day),
            Aim::Changes(_) => locale.t("away-changes"),
            Aim::Results => locale.tr("away-day", &day),
        }
    });
    let back = {
        let session = session.clone();
        Callback::from(move |_: MouseEvent| go_back(&session))
    };
    let words = html! {
        <div class="stack">
            <p>{day.unwrap_or_default()}</p>
            <div>{button(Weight::Secondary, locale.t("away-back"), back)}</div>
        </div>
    };
    html! { <div hidden={held.home.is_none()}>{boxed(Tone::Mark, words)}</div> }
}

/// Back to the household of today; to the start where nothing was asked of it.
fn go_back(session: &Session) {
    let case = session.interview.held.own().clone();
    if case.answers.is_empty() {
        session.interview.dispatch(Action::Forget);
        session.go_to(Route::Start);
    } else {
        session.hold(Held { case, home: None });
    }
}
