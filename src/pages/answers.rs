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
    let row = |question: law::question::Question| {
        Some(Row {
            name: locale.t(&format!("question-{}-title", question.key())),
            value: words::answer(locale, interview.answers.get(question)?),
            change: Some(Route::Question(question)),
        })
    };
    let rows: Vec<Row> = interview.asked().into_iter().filter_map(row).collect();
    html! {
        <Page title={locale.t("answers-title")} back={Route::Start}>
            <p class="lead">{locale.t("answers-lead")}</p>
            {summary_list(locale, &rows)}
            {link_as(Route::after(&interview.progress()), "button button--primary", html! { {locale.t("answers-continue")} })}
        </Page>
    }
}
