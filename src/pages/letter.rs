//! "Check my decision letter": which benefit it is about, and how it stands to the law.

use adviser::talk::{Checked, Choice, Group, Verdict};
use yew::prelude::*;

use super::benefit::list;
use crate::components::link::link_as;
use crate::components::notice::{Tone, notice};
use crate::components::page::Page;
use crate::components::receipt::receipt;
use crate::locale::Locale;
use crate::route::Route;
use crate::session::Session;

/// All benefits by group.
pub(super) fn choose(session: &Session, groups: &[Group]) -> Html {
    let locale = &session.locale;
    let item = |it: &Choice| {
        let words = html! { {it.label.clone()} };
        html! { <li key={it.name.clone()}>{link_as(Route::letter(&it.name), "choice", words)}</li> }
    };
    let group = |group: &Group| {
        html! {
            <details class="area" key={group.title.clone()}>
                <summary>{group.title.clone()}</summary>
                <ul class="plain-list">{for group.benefits.iter().map(item)}</ul>
            </details>
        }
    };
    html! {
        <Page title={locale.t("letter-title")} back={Route::Start}>
            <p class="lead">{locale.t("letter-lead")}</p>
            <div class="areas">{for groups.iter().map(group)}</div>
        </Page>
    }
}

/// How a letter stands to the law: where they part, on what that rests, and what to do.
pub(super) fn verdict(locale: &Locale, checked: &Checked) -> Html {
    let tone = match checked.verdict {
        Verdict::Agrees => Tone::Good,
        Verdict::Parts | Verdict::Unsaid => Tone::Mark,
    };
    let line = |it: &String| html! { <p key={it.clone()}>{it.clone()}</p> };
    html! {
        <div class="stack">
            <p class="lead">{checked.name.clone()}</p>
            <div role="status">{notice(tone, html! { <p><strong>{checked.says.clone()}</strong></p> })}</div>
            <section class="card" hidden={checked.at.is_empty()}>
                {for checked.at.iter().map(line)}
                <p class="receipt__law">{for checked.bases.iter().map(|it| html! { <span class="tag" key={it.clone()}>{it.clone()}</span> })}</p>
            </section>
            {list(locale, "next-title", &checked.next)}
            <section class="card" hidden={checked.receipt.is_empty()}>
                <h2>{locale.t("receipt-title")}</h2>
                {receipt(locale, &checked.receipt)}
            </section>
        </div>
    }
}
