//! While the adviser is being loaded, or when it cannot be: said honestly, with a way to try again.

use yew::prelude::*;

use crate::components::button::{Weight, button};
use crate::components::notice::{Tone, notice};
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::route::Route;
use crate::session::Session;
use crate::state::adviser::Advice;

/// Answers kept from before are being told again; without any there is nothing to show here.
pub(super) fn recalling(session: &Session) -> Html {
    if session.interview.held.is_begun() {
        waiting(session)
    } else {
        redirect(Route::Start)
    }
}

pub(super) fn waiting(session: &Session) -> Html {
    let locale = &session.locale;
    let retry = session.retry.reform(|_: MouseEvent| ());
    // A question is short: room kept for more would only move the bar.
    let class = match session.at {
        Route::Begin(_) | Route::Question(_) => "lead lead--brief",
        _ => "lead",
    };
    let body = match session.advice {
        Advice::Failed => html! {
            <>
                {notice(Tone::Danger, html! { <p role="alert">{locale.t("adviser-failed")}</p> })}
                <div class="form__buttons">{button(Weight::Primary, locale.t("try-again"), retry)}</div>
            </>
        },
        Advice::Loading | Advice::Speaking => {
            // A key of its own: otherwise the last line of the result would be this one, moved down.
            html! { <p key="loading" role="status" class={class}>{locale.t("adviser-loading")}</p> }
        }
    };
    html! { <Page title={locale.t("adviser-title")} back={Route::Start}>{body}</Page> }
}
