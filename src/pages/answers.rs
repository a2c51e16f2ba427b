//! All answers that the law read, each with a way to change it.

use adviser::talk::Screen;
use yew::prelude::*;

use super::waiting::recalling;
use crate::components::button::{Weight, button};
use crate::components::link::link_as;
use crate::components::page::Page;
use crate::components::summary_list::{Row, summary_list};
use crate::route::Route;
use crate::session::Session;
use crate::state::visitor::Visitor;
use crate::surface::Capabilities;

pub(super) fn page(session: &Session) -> Html {
    let (locale, interview) = (&session.locale, &session.interview);
    let Some(stands) = &interview.stands else {
        return recalling(session);
    };
    let row = |screen: &Screen| Row {
        name: screen.title.clone(),
        value: said(screen).map_or_else(|| locale.t("answer-none-of-these"), |it| locale.alone(&it)),
        change: Some(Route::question(&screen.key)),
    };
    let rows: Vec<Row> = stands.asked.iter().map(row).collect();
    let done = if session.surface.accompanied() {
        button(Weight::Primary, locale.t("answers-confirm"), confirm(session))
    } else {
        link_as(
            Route::after(interview),
            "button button--primary",
            html! { {locale.t("answers-continue")} },
        )
    };
    html! {
        <Page title={locale.t("answers-title")} back={Route::Start} above={super::away::notice(session)}>
            <p class="lead">{locale.t("answers-lead")}</p>
            {summary_list(locale, &rows)}
            <div class="form__buttons">{done}{hand_over(session)}</div>
        </Page>
    }
}

/// The way to one's own phone, with the kiosk erased behind one.
pub(super) fn hand_over(session: &Session) -> Html {
    if session.surface.hands_over() {
        let words = html! { {session.locale.t("hand-title")} };
        link_as(Route::HandOver, "button button--secondary", words)
    } else {
        html! { <div hidden=true /> }
    }
}

/// What was answered on a screen line by line; nothing where no box was ticked.
fn said(screen: &Screen) -> Option<String> {
    let said: Vec<String> = match screen.fields.as_slice() {
        _ if screen.ticks => {
            let ticked = screen.fields.iter().filter(|it| it.value == Some(true.into()));
            ticked.map(|it| it.label.clone()).collect()
        }
        [field] => field.said.iter().cloned().collect(),
        fields => {
            let named = |it: &adviser::talk::Field| Some(format!("{}: {}", it.label, it.said.as_ref()?));
            fields.iter().filter_map(named).collect()
        }
    };
    (!said.is_empty()).then(|| said.join("\n"))
}

/// Notes that the visitor has read these answers, and goes on to the results.
fn confirm(session: &Session) -> Callback<MouseEvent> {
    let session = session.clone();
    Callback::from(move |_: MouseEvent| {
        session.visitor.set(Visitor {
            confirmed: Some(session.interview.held.case.answers.clone()),
            ..(*session.visitor).clone()
        });
        session.go_to(Route::after(&session.interview));
    })
}
