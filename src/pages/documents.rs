//! What to bring for one service or several, to be ticked off.

use yew::prelude::*;

use super::fetched;
use crate::locale::Locale;

/// The documents as a list with boxes to tick; if no source lists them, says whom to ask. A tick is the page's own:
/// nothing keeps it.
pub(super) fn documents(locale: &Locale, services: &[&str]) -> Html {
    let list = fetched::catalogue(locale, |shelf| {
        let services: Vec<_> = services.iter().map(|it| shelf.edition.service(it)).collect();
        let known = || services.iter().flatten();
        let mut documents: Vec<&String> = Vec::new();
        for name in known().flat_map(|it| &it.documents) {
            if !documents.contains(&name) {
                documents.push(name);
            }
        }
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
            html! { <li key={(*name).clone()}><label class="bring"><input type="checkbox" /><span>{(*name).clone()}</span></label></li> }
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
