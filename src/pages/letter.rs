//! "Check my decision letter": which benefit it is about.

use adviser::talk::{Choice, Field, Kind, Screen};
use yew::prelude::*;

use crate::components::link::link_as;
use crate::components::page::Page;
use crate::route::Route;
use crate::session::Session;

/// All benefits by group.
pub(super) fn choose(session: &Session, screen: &Screen) -> Html {
    let item = |it: &Choice| {
        let words = html! { {it.label.clone()} };
        html! { <li key={it.name.clone()}>{link_as(Route::letter(&it.name), "choice", words)}</li> }
    };
    let group = |group: &Field| {
        let benefits = match &group.kind {
            Kind::Choice(benefits) => benefits.as_slice(),
            _ => &[],
        };
        html! {
            <details class="area" key={group.fact.clone()}>
                <summary>{group.label.clone()}</summary>
                <ul class="plain-list">{for benefits.iter().map(item)}</ul>
            </details>
        }
    };
    html! {
        <Page title={screen.title.clone()} back={Route::Start}>
            <p class="lead">{session.locale.t("letter-lead")}</p>
            <div class="areas">{for screen.fields.iter().map(group)}</div>
        </Page>
    }
}
