//! One service: what it is, what to bring, whom it is for, how long it takes, what it costs, where; and booking it.

use catalogue::edition::Service;
use catalogue::{AtDost, DayKind, Decision, Minutes};
use l10n::Arg;
use yew::prelude::*;

use super::benefit::book;
use super::documents::documents;
use super::fetched;
use crate::components::button::{Weight, button};
use crate::components::notice::{Tone, notice};
use crate::components::page::Page;
use crate::components::summary_list::{Row, summary_list};
use crate::locale::Locale;
use crate::platform::document;
use crate::platform::document::Letters;
use crate::route::{Key, Route};
use crate::session::Session;
use crate::state::catalogue::Shelf;
use crate::surface::Capabilities;

pub(super) fn page(session: &Session, key: &Key) -> Html {
    let locale = &session.locale;
    let known = locale
        .catalogue()
        .here()
        .and_then(|it| it.edition.service(key.as_str()));
    let title = known.map_or_else(|| locale.t("services-title"), |it| it.name.clone());
    let matter = fetched::catalogue(locale, |shelf| match known {
        Some(service) => about(session, shelf, service),
        None => html! { <p>{locale.t("not-found-text")}</p> },
    });
    let says = known.map(says).unwrap_or_default();
    html! { <Page {title} back={Route::Services} {says}>{matter}</Page> }
}

/// What a voice reads of a service.
fn says(service: &Service) -> Vec<String> {
    let mut said = vec![service.name.clone()];
    said.extend_from_slice(&service.documents);
    said.extend_from_slice(&service.who_may_apply);
    said
}

fn about(session: &Session, shelf: &Shelf, service: &Service) -> Html {
    let locale = &session.locale;
    let area = shelf.edition.areas.get(usize::from(service.area)).cloned();
    let print = Callback::from(|_: MouseEvent| document::print(Letters::Usual));
    let who = |text: &String| html! { <li key={text.clone()}>{text.clone()}</li> };
    html! {
        <div class="stack">
            <p class="lead">{area}</p>
            {notice(tone(service.at_dost), html! { <p>{locale.t(at_dost(service.at_dost))}</p> })}
            {documents(locale, &[&service.key])}
            <section class="card">
                <h2>{locale.t("service-who")}</h2>
                <ul class="plain" hidden={service.who_may_apply.is_empty()}>{for service.who_may_apply.iter().map(who)}</ul>
                <p class="hint">{locale.t("service-who-ask")}</p>
            </section>
            {summary_list(locale, &rows(locale, service))}
            <div class="form__buttons">
                <div hidden={!service.at_dost.bookable()}>
                    {button(Weight::Primary, locale.t("service-book"), book(session, &service.key))}
                </div>
                <div hidden={!session.surface.has_keyboard()}>
                    {button(Weight::Secondary, locale.t("print"), print)}
                </div>
            </div>
        </div>
    }
}

const fn tone(at_dost: AtDost) -> Tone {
    match at_dost {
        AtDost::Listed => Tone::Good,
        AtDost::ByDirection | AtDost::NotStated | AtDost::Programme | AtDost::Elsewhere => Tone::Mark,
    }
}

/// The message that says how sure it is that a centre does it.
const fn at_dost(at_dost: AtDost) -> &'static str {
    match at_dost {
        AtDost::Listed => "service-listed",
        AtDost::ByDirection => "service-by-direction",
        AtDost::NotStated => "service-not-stated",
        AtDost::Programme => "service-programme",
        AtDost::Elsewhere => "service-elsewhere",
    }
}

fn rows(locale: &Locale, service: &Service) -> Vec<Row> {
    let row = |id: &str, value: String| Row {
        name: locale.t(id),
        value,
        change: None,
    };
    let minutes = [("minutes", Arg::Count(service.minutes.count().into()))];
    let length = match service.minutes {
        Minutes::Printed(_) => locale.tr("minutes", &minutes),
        Minutes::Default => locale.tr("service-minutes-about", &minutes),
    };
    let decision = service.decision.map(|Decision { days, kind }| {
        let id = match kind {
            DayKind::Working => "service-working-days",
            DayKind::NotStated => "service-days",
        };
        locale.tr(id, &[("days", Arg::Count(days.into()))])
    });
    let ask = || locale.t("service-ask");
    let channels = Some(service.channels.join("; ")).filter(|it| !it.is_empty());
    let fee = service.free.then(|| locale.t("service-free"));
    vec![
        row("service-where", channels.unwrap_or_else(ask)),
        row("check-length", length),
        row("service-decision", decision.unwrap_or_else(ask)),
        row(
            "service-fee",
            fee.unwrap_or_else(|| locale.t("service-fee-unknown")),
        ),
    ]
}
