//! The hall of a centre as it is now: who is called, and how long each number still waits.

use api::hall::{HallReply, WaitMinutes, WaitingNumber};
use api::paths;
use l10n::Arg;
use yew::prelude::*;

use super::{fetched, words};
use crate::components::page::Page;
use crate::locale::Locale;
use crate::platform::net;
use crate::route::{Key, Route};
use crate::session::use_locale;
use crate::state::remote::use_watched;

/// How often the hall is asked, in seconds.
const EVERY: u32 = 15;

#[derive(Properties, PartialEq)]
pub(super) struct QueueProps {
    pub(super) centre: Key,
}

#[component]
pub(super) fn QueuePage(props: &QueueProps) -> Html {
    let locale = use_locale();
    let (shown, again) = use_watched(props.centre.clone(), EVERY, |centre| {
        let path = format!("{}?centre={}", paths::HALL, centre.as_str());
        async move { net::get::<HallReply>(&path).await }
    });
    let centre = words::centre(&locale, props.centre.as_str());
    html! {
        <Page title={locale.t("queue-title")} back={Route::CentreAbout(props.centre.clone())}>
            <p class="lead">{centre}</p>
            {fetched::fetched(&locale, &shown, &again, |hall| matter(&locale, hall))}
        </Page>
    }
}

fn matter(locale: &Locale, hall: &HallReply) -> Html {
    if hall.last_ticket.is_none() {
        return html! { <p>{locale.t("queue-silent")}</p> };
    }
    let count = Arg::Count(i64::try_from(hall.waiting.len()).unwrap_or(i64::MAX));
    html! {
        <div class="stack">
            <section class="card" role="status">
                <h2>{locale.t("queue-called")}</h2>
                <ul class="plain-list queue">{for hall.called.iter().map(|it| html! {
                    <li key={it.number.to_string()} class="queue__called">
                        <strong>{it.number.to_string()}</strong>
                        <span>{locale.tr("queue-counter", &[("counter", Arg::Count(it.counter.into()))])}</span>
                    </li>
                })}</ul>
                <p hidden={!hall.called.is_empty()}>{locale.t("queue-nobody")}</p>
            </section>
            <section class="card">
                <h2>{locale.tr("queue-waiting", &[("count", count)])}</h2>
                <ol class="plain-list queue">{for hall.waiting.iter().map(|it| waiting(locale, it))}</ol>
                <p class="hint" hidden={hall.waiting.is_empty()}>{locale.t("queue-honest")}</p>
            </section>
            <p class="hint">{locale.t("queue-fresh")}</p>
        </div>
    }
}

fn waiting(locale: &Locale, waiting: &WaitingNumber) -> Html {
    let wait = match waiting.wait {
        None => locale.t("queue-unknown"),
        Some(WaitMinutes { most: 0..=1, .. }) => locale.t("queue-next"),
        Some(WaitMinutes { least, most }) => {
            let minutes = [
                ("least", Arg::Count(least.into())),
                ("most", Arg::Count(most.into())),
            ];
            locale.tr("queue-wait", &minutes)
        }
    };
    html! {
        <li key={waiting.number.to_string()} class="queue__waiting">
            <strong>{waiting.number.to_string()}</strong><span>{wait}</span>
        </li>
    }
}
