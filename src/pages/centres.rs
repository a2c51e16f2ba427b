//! The centres: which one serves my district, on a small map and in a list.

use catalogue::Edition;
use catalogue::edition::Centre;
use l10n::Arg;
use yew::prelude::*;

use super::{fetched, words};
use crate::components::link::link_as;
use crate::components::map::map;
use crate::components::page::Page;
use crate::locale::Locale;
use crate::route::{Key, Route};
use crate::session::Session;
use crate::state::looking::Looking;

pub(super) fn page(session: &Session) -> Html {
    let locale = &session.locale;
    let matter = fetched::catalogue(locale, |shelf| matter(session, &shelf.edition));
    html! {
        <Page title={locale.t("centres-title")} back={Route::Start}>
            <p class="lead">{locale.t("centre-any")}</p>
            {matter}
        </Page>
    }
}

fn matter(session: &Session, edition: &Edition) -> Html {
    let locale = &session.locale;
    // After a change of language the name of a district is another one: nothing is chosen then.
    let chosen = session.looking.district.as_ref();
    let chosen = chosen.filter(|it| edition.districts.contains(it));
    let serves = |centre: &&Centre| chosen.is_none_or(|it| centre.districts.contains(it));
    let shown: Vec<&Centre> = edition.centres.iter().filter(serves).collect();
    let said = match chosen {
        None => String::new(),
        Some(district) => {
            let count = Arg::Count(i64::try_from(shown.len()).unwrap_or(i64::MAX));
            let args = [("district", Arg::Text(district.clone())), ("count", count)];
            locale.tr("centres-serve", &args)
        }
    };
    let planned = [("centres", Arg::Text(edition.planned.join(", ")))];
    html! {
        <div class="stack">
            <section class="card">
                <h2 id="districts">{locale.t("centres-choose")}</h2>
                {districts(session, edition, chosen)}
                <p class="hint">{locale.t("centres-not-listed")}</p>
                <p class="found__said" role="status">{said}</p>
            </section>
            <ul class="plain-list">{for shown.iter().map(|it| card(locale, it))}</ul>
            {map(locale, edition, &shown)}
            <p class="hint">{locale.tr("centres-planned", &planned)}</p>
        </div>
    }
}

/// One button a district; pressing the pressed one shows all centres again.
fn districts(session: &Session, edition: &Edition, chosen: Option<&String>) -> Html {
    let button = |district: &String| {
        let pressed = chosen == Some(district);
        let (looking, next) = (session.looking.clone(), (!pressed).then(|| district.clone()));
        let onclick = Callback::from(move |_: MouseEvent| {
            looking.set(Looking {
                district: next.clone(),
                ..(*looking).clone()
            });
        });
        html! {
            <button type="button" key={district.clone()} class="chip"
                aria-pressed={if pressed { "true" } else { "false" }} {onclick}>{district.clone()}</button>
        }
    };
    html! { <div class="chips" role="group" aria-labelledby="districts">{for edition.districts.iter().map(button)}</div> }
}

fn card(locale: &Locale, centre: &Centre) -> Html {
    let words = words::centre_card(locale, centre);
    let link = Key::of(&centre.key).map(|key| link_as(Route::CentreAbout(key), "choice", words));
    html! { <li key={centre.key.clone()}>{link}</li> }
}
