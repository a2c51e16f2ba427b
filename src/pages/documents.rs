//! What to bring for one service or several, to be ticked off.

use yew::prelude::*;

use super::fetched;
use crate::locale::Locale;
use crate::state::catalogue::Shelf;

/// The documents as a list with boxes to tick; if no source lists them, says whom to ask. A tick is the page's own:
/// nothing keeps it.
pub(super) fn documents(locale: &Locale, services: &[&str]) -> Html {
    let list = fetched::catalogue(locale, |shelf| {
        let documents = names(shelf, services);
        let services: Vec<_> = services.iter().map(|it| shelf.edition.service(it)).collect();
        let complete = services
            .iter()
            .all(|it| it.is_some_and(|it| it.documents_complete));
        let rest = if documents.is_empty() {
            "documents-unknown"
        } else {
            "documents-incomplete"
        };
        let proactive = services.iter().all(|it| it.is_some_and(|it| it.proactive));
        let item = |name: &&String| {
            html! { <li key={(*name).clone()}><label class="bring"><input type="checkbox" /><span>{locale.alone(name)}</span></label></li> }
        };
        html! {
            <div class="stack">
                <p hidden={!proactive}>{locale.t("documents-proactive")}</p>
                <ul class="bring-list" hidden={documents.is_empty()}>{for documents.iter().map(item)}</ul>
                <p class="hint" hidden={complete}>{locale.t(rest)}</p>
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
