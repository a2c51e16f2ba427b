//! All answers that the law read, each with a way to change it.

use yew::prelude::*;

use super::question::next_screen;
use super::words;
use crate::components::link::NavLink;
use crate::components::page::Page;
use crate::components::summary_list::{Row, SummaryList};
use crate::locale::use_locale;
use crate::route::Route;
use crate::state::interview::InterviewHandle;

#[component]
pub(super) fn Answers() -> Html {
    let locale = use_locale();
    let Some(interview) = use_context::<InterviewHandle>() else {
        return html! { <p /> };
    };
    let row = |question: law::question::Question| {
        Some(Row {
            name: locale.t(&format!("question-{}-title", question.key())),
            value: words::answer(&locale, interview.answers.get(question)?),
            change: Some(Route::question(question)),
        })
    };
    let rows: Vec<Row> = interview.asked().into_iter().filter_map(row).collect();
    html! {
        <Page title={locale.t("answers-title")} back={Route::Start}>
            <p class="lead">{locale.t("answers-lead")}</p>
            <SummaryList {rows} />
            <NavLink to={next_screen(&interview.progress())} class="button button--primary">{locale.t("answers-continue")}</NavLink>
        </Page>
    }
}
