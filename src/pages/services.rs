//! All services: a box to type in, what it finds, and the areas to open. To read about one, or to book for some.

use catalogue::edition::{Centre, Service};
use l10n::Arg;
use yew::prelude::*;

use super::chosen::{chosen, turn};
use super::fetched;
use crate::components::error_summary::Errors;
use crate::components::field::{Field, Kind, field};
use crate::components::link::link_as;
use crate::components::page::Page;
use crate::locale::Locale;
use crate::route::{Key, Route};
use crate::session::Session;
use crate::state::catalogue::Shelf;
use crate::state::looking::Looking;

const QUERY: &str = "query";

/// What a service is looked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Purpose {
    /// To read about it.
    Read,
    /// To book a visit for it.
    Book,
    /// To choose it here and now; called with its key.
    Choose(Callback<String>),
}

impl Purpose {
    const fn title(&self) -> &'static str {
        match self {
            Purpose::Read => "services-title",
            Purpose::Book | Purpose::Choose(_) => "service-title",
        }
    }

    fn shows(&self, service: &Service) -> bool {
        match self {
            Purpose::Read => true,
            Purpose::Book | Purpose::Choose(_) => service.at_dost.bookable(),
        }
    }
}

pub(super) fn page(session: &Session, purpose: Purpose) -> Html {
    let locale = &session.locale;
    // Who came from a centre's page is not asked for the centre.
    let onward = session
        .booking
        .centre
        .as_ref()
        .map_or(Route::Centre, |_| Route::Time);
    let matter = fetched::catalogue(locale, |shelf| {
        html! {
            <div class="stack">
                {search_box(session)}
                <div hidden={purpose == Purpose::Read}>{chosen(session, Html::default())}</div>
                {found(session, shelf, &purpose)}
                <div class="go" hidden={purpose == Purpose::Read || session.booking.services.is_empty()}>
                    {link_as(onward, "button button--primary", html! { {locale.t("continue")} })}
                </div>
            </div>
        }
    });
    html! {
        <Page title={locale.t(purpose.title())} back={Route::Start}>
            <p class="lead">{locale.t("service-lead")}</p>
            {matter}
        </Page>
    }
}

pub(super) fn search_box(session: &Session) -> Html {
    let looking = session.looking.clone();
    let oninput = Callback::from(move |(_, query): (AttrValue, String)| {
        looking.set(Looking {
            query,
            ..(*looking).clone()
        });
    });
    let query = Field {
        id: QUERY.into(),
        kind: Kind::Search,
        label: session.locale.t("services-search"),
        hint: Some(session.locale.t("services-search-hint")),
        value: &session.looking.query,
        oninput: &oninput,
        errors: &Errors::default(),
        autocomplete: "off",
    };
    field(&session.locale, query)
}

/// What was typed finds these; while nothing is typed, everything stands by area.
pub(super) fn found(session: &Session, shelf: &Shelf, purpose: &Purpose) -> Html {
    let (locale, edition) = (&session.locale, &shelf.edition);
    let query = session.looking.query.trim();
    let services = shelf.find_services(query).into_iter();
    let services: Vec<&Service> = services
        .filter_map(|position| edition.services.get(position))
        .filter(|it| purpose.shows(it))
        .collect();
    let centres = match purpose {
        Purpose::Read => shelf.find_centres(query),
        Purpose::Book | Purpose::Choose(_) => Vec::new(),
    };
    let centres: Vec<&Centre> = centres
        .into_iter()
        .filter_map(|position| edition.centres.get(position))
        .collect();
    let counted = ("count", Arg::Count(count(services.len() + centres.len())));
    let said = match (query, services.len() + centres.len()) {
        ("", _) => String::new(),
        (_, 0) => locale.t("services-none"),
        _ => locale.tr("services-found", &[counted]),
    };
    let areas = edition.areas.iter().enumerate();
    let body = if query.is_empty() {
        html! { <div class="areas">{for areas.map(|(index, name)| area(session, shelf, purpose, index, name))}</div> }
    } else {
        html! {
            <div class="stack">
                <ul class="plain-list found" hidden={services.is_empty()}>{for services.into_iter().map(|it| item(session, shelf, purpose, it))}</ul>
                {found_centres(locale, &centres)}
            </div>
        }
    };
    html! {
        <div class="stack">
            <p class="found__said" role="status">{said}</p>
            <div>{body}</div>
        </div>
    }
}

fn found_centres(locale: &Locale, centres: &[&Centre]) -> Html {
    let item = |centre: &&Centre| {
        let words = html! {
            <><span class="choice__title">{centre.name.clone()}</span><span class="choice__more">{centre.address.clone()}</span></>
        };
        let link = Key::of(&centre.key).map(|key| link_as(Route::CentreAbout(key), "choice", words));
        html! { <li key={centre.key.clone()}>{link}</li> }
    };
    html! {
        <section hidden={centres.is_empty()}>
            <h2>{locale.t("centres-title")}</h2>
            <ul class="plain-list found">{for centres.iter().map(item)}</ul>
        </section>
    }
}

fn area(session: &Session, shelf: &Shelf, purpose: &Purpose, index: usize, name: &str) -> Html {
    let services = shelf.edition.services.iter();
    let mut services = services
        .filter(|it| usize::from(it.area) == index && purpose.shows(it))
        .peekable();
    html! {
        <details key={index} class="area" hidden={services.peek().is_none()}>
            <summary>{name.to_owned()}</summary>
            <ul class="plain-list">{for services.map(|it| item(session, shelf, purpose, it))}</ul>
        </details>
    }
}

/// A service by name: a link to read about it, the button that takes it into the visit or out of it, or the one that chooses it.
fn item(session: &Session, shelf: &Shelf, purpose: &Purpose, service: &Service) -> Html {
    let area = shelf.edition.areas.get(usize::from(service.area)).cloned();
    let words = html! {
        <><span class="choice__title">{service.name.clone()}</span><span class="choice__more choice__area">{area}</span></>
    };
    let choice = match purpose {
        Purpose::Read => Key::of(&service.key).map(|key| link_as(Route::ServiceAbout(key), "choice", words)),
        Purpose::Choose(chosen) => {
            let key = service.key.clone();
            let onclick = chosen.reform(move |_: MouseEvent| key.clone());
            Some(html! { <button type="button" class="choice" {onclick}>{words}</button> })
        }
        Purpose::Book => {
            let onclick = turn(session, &service.key);
            let taken = session.booking.has(&service.key);
            let pressed = if taken { "true" } else { "false" };
            let no_room = session.booking.is_full() && !taken;
            Some(
                html! { <button type="button" class="choice" aria-pressed={pressed} disabled={no_room} {onclick}>{words}</button> },
            )
        }
    };
    html! { <li key={service.key.clone()}>{choice}</li> }
}

fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
