//! All answers that the law read, each with a way to change it.

use yew::prelude::*;

use super::words;
use crate::components::link::link_as;
use crate::components::page::Page;
use crate::components::summary_list::{Row, summary_list};
use crate::route::Route;
use crate::session::Session;

pub(super) fn page(session: &Session) -> Html {
    let (locale, interview) = (&session.locale, &session.interview);
    let row = |screen: law::facts::Screen| {
        Some(Row {
            name: locale.t(&format!("question-{}-title", screen.key())),
            value: words::answer(locale, screen, &interview.answers)?,
            change: Some(Route::Question(screen)),
        })
    };
    let rows: Vec<Row> = interview.asked().into_iter().filter_map(row).collect();
    html! {
        <Page title={locale.t("answers-title")} back={Route::Start}>
            <p class="lead">{locale.t("answers-lead")}</p>
            {summary_list(locale, &rows)}
            {link_as(Route::after(interview), "button button--primary", html! { {locale.t("answers-continue")} })}
        </Page>
    }
}
