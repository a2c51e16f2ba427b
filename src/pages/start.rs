//! The start page: what this is, and the big choices.

use yew::prelude::*;

use crate::components::icon::{Drawing, icon};
use crate::components::link::link_as;
use crate::components::page::Page;
use crate::locale::Locale;
use crate::route::Route;
use crate::session::Session;

/// A choice: its message ids begin with `start-<key>`.
struct Door {
    key: &'static str,
    to: Route,
    drawing: Drawing,
}

pub(super) fn page(session: &Session) -> Html {
    let locale = &session.locale;
    // Someone who has answered everything sees the result again.
    let pension = Route::after(&session.interview);
    let doors = [
        Door {
            key: "pension",
            to: pension,
            drawing: Drawing::Coins,
        },
        Door {
            key: "services",
            to: Route::Services,
            drawing: Drawing::Find,
        },
        Door {
            key: "book",
            to: Route::Service,
            drawing: Drawing::Calendar,
        },
        Door {
            key: "visit",
            to: Route::Visit,
            drawing: Drawing::Ticket,
        },
        Door {
            key: "centres",
            to: Route::Centres,
            drawing: Drawing::Pin,
        },
    ];
    html! {
        <Page title={locale.t("start-title")}>
            <p class="lead">{locale.t("start-lead")}</p>
            <nav class="doors" aria-label={locale.t("start-title")}>
                {for doors.into_iter().enumerate().map(|(index, door)| door_link(locale, index, &door))}
            </nav>
            <p class="call">
                {icon(Drawing::Phone)}
                <span>{locale.t("start-call-before")}{" "}<a href="tel:142">{"142"}</a>{" "}{locale.t("start-call-after")}</span>
            </p>
            <p class="small">{locale.t("start-note")}</p>
        </Page>
    }
}

fn door_link(locale: &Locale, index: usize, door: &Door) -> Html {
    let class = if index == 0 { "door door--first" } else { "door" };
    let words = html! {
        <>
            <span class="door__icon">{icon(door.drawing)}</span>
            <span class="door__words">
                <span class="door__title">{locale.t(&format!("start-{}-title", door.key))}</span>
                <span class="door__text">{locale.t(&format!("start-{}-text", door.key))}</span>
            </span>
            <span class="door__forward">{icon(Drawing::Forward)}</span>
        </>
    };
    html! { <div key={door.key}>{link_as(door.to, class, words)}</div> }
}
