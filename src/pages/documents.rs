//! What to bring for a service.

use yew::prelude::*;

use crate::locale::Locale;

/// The documents as a list; if no source lists them, says whom to ask.
pub(super) fn documents(locale: &Locale, service: &str) -> Html {
    let service = catalogue::service(service);
    let documents = service.map_or(&[][..], |it| it.documents);
    let complete = service.and_then(|it| it.documents_complete).unwrap_or(false);
    let proactive = service.and_then(|it| it.proactive).unwrap_or(false);
    let item = |names: &catalogue::Names| html! { <li key={names.az}>{locale.name(names)}</li> };
    html! {
        <section class="card">
            <h2>{locale.t("documents-title")}</h2>
            <p hidden={!proactive}>{locale.t("documents-proactive")}</p>
            <ul class="checklist" hidden={documents.is_empty()}>{for documents.iter().map(item)}</ul>
            <p class="hint" hidden={complete}>{locale.t("documents-incomplete")}</p>
        </section>
    }
}
