//! What to bring for a service, to be ticked off.

use yew::prelude::*;

use super::fetched;
use crate::locale::Locale;

/// The documents as a list with boxes to tick; if no source lists them, says whom to ask. A tick is the page's own:
/// nothing keeps it.
pub(super) fn documents(locale: &Locale, service: &str) -> Html {
    let list = fetched::catalogue(locale, |shelf| {
        let service = shelf.edition.service(service);
        let documents = service.map_or(&[][..], |it| &it.documents);
        let complete = service.is_some_and(|it| it.documents_complete);
        let proactive = service.is_some_and(|it| it.proactive);
        let item = |name: &String| {
            html! { <li key={name.clone()}><label class="bring"><input type="checkbox" /><span>{name.clone()}</span></label></li> }
        };
        html! {
            <div class="stack">
                <p hidden={!proactive}>{locale.t("documents-proactive")}</p>
                <ul class="bring-list" hidden={documents.is_empty()}>{for documents.iter().map(item)}</ul>
                <p class="hint" hidden={complete}>{locale.t("documents-incomplete")}</p>
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
