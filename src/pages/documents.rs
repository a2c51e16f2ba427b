//! What to bring for one service or several, to be ticked off.

use yew::prelude::*;

use super::fetched;
use crate::locale::Locale;
use crate::state::catalogue::Shelf;

/// That a source asks for nothing.
const NONE: &str = "documents-none";

/// The documents as a list with boxes to tick; if no source lists them, says whom to ask. A tick is the page's own:
/// nothing keeps it.
pub(super) fn documents(locale: &Locale, services: &[&str]) -> Html {
    let list = fetched::catalogue(locale, |shelf| {
        let documents = names(shelf, services);
        let rest = rest(shelf, services);
        let given = |key: &&str| shelf.edition.service(key).is_some_and(|it| it.proactive);
        let proactive = rest != Some(NONE) && services.iter().all(given);
        let item = |name: &&String| {
            html! { <li key={(*name).clone()}><label class="bring"><input type="checkbox" /><span>{locale.alone(name)}</span></label></li> }
        };
        html! {
            <div class="stack">
                <p hidden={!proactive}>{locale.t("documents-proactive")}</p>
                <ul class="bring-list" hidden={documents.is_empty()}>{for documents.iter().map(item)}</ul>
                {for rest.map(|it| html! { <p class="hint">{locale.t(it)}</p> })}
            </div>
        }
    });
    html! {
        <section class="card">
            <h2>{locale.t("documents-title")}</h2>
            {list}
        </section>
    }
}

/// What is to be said of the list: that nothing is asked for, that it may miss something, or that there is none.
pub(super) fn rest(shelf: &Shelf, services: &[&str]) -> Option<&'static str> {
    let complete = |key: &&str| shelf.edition.service(key).is_some_and(|it| it.documents_complete);
    match (names(shelf, services).is_empty(), services.iter().all(complete)) {
        (false, true) => None,
        (false, false) => Some("documents-incomplete"),
        (true, true) => Some(NONE),
        (true, false) => Some("documents-unknown"),
    }
}

/// What to bring for these services, each thing once.
pub(super) fn names<'a>(shelf: &'a Shelf, services: &[&str]) -> Vec<&'a String> {
    let mut names: Vec<&String> = Vec::new();
    let known = services.iter().filter_map(|it| shelf.edition.service(it));
    for name in known.flat_map(|it| &it.documents) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
