//! The gallery: every component in all its states on one page, for tests and for eyes.
//!
//! An example beside the app, so nobody who visits the app downloads it. Its own headings are in English for us; all
//! other words are the app's, in the language that the address names (`/ru`). `cargo xtask test design` builds and walks it.

mod explanation;
mod forms;
mod pieces;

use std::rc::Rc;

use dost_guide::components::page::HEADING;
use dost_guide::locale::{self, Idiom, Locale};
use dost_guide::platform::{address, document, task};
use dost_guide::route::Route;
use dost_guide::session::Session;
use dost_guide::state::adviser::{Advice, Adviser};
use dost_guide::state::booking::Booking;
use dost_guide::state::carry::Carry;
use dost_guide::state::catalogue::CatalogueHandle;
use dost_guide::state::interview::Interview;
use dost_guide::state::looking::Looking;
use dost_guide::state::remote::Remote;
use dost_guide::state::visitor::Visitor;
use dost_guide::surface::Surface;
use l10n::Language;
use yew::prelude::*;

fn main() {
    task::spawn(start());
}

async fn start() {
    let language = Language::from_tag(address::path().trim_start_matches('/')).unwrap_or_default();
    let idiom = Idiom {
        language,
        ..Idiom::default()
    };
    let (Ok(words), Some(root)) = (locale::fetch(idiom, Surface::Home).await, document::app_root()) else {
        return;
    };
    document::set_language(language.tag());
    let nothing_fetched = CatalogueHandle {
        remote: Remote::Loading,
        again: Callback::noop(),
    };
    let locale = Locale::new(words, Callback::noop(), nothing_fetched);
    yew::Renderer::<Gallery>::with_root_and_props(root, GalleryProps { locale }).render();
}

#[derive(Properties, PartialEq)]
struct GalleryProps {
    locale: Locale,
}

#[component]
fn Gallery(props: &GalleryProps) -> Html {
    let session = Session {
        locale: props.locale.clone(),
        site: "https://dost.example".into(),
        surface: Surface::Home,
        adviser: (*use_state(Adviser::default)).clone(),
        advice: Advice::Failed,
        retry: Callback::noop(),
        interview: use_reducer(Interview::default),
        booking: use_reducer(Booking::default),
        looking: use_state_eq(Looking::default),
        carry: use_reducer(Carry::default),
        glossary: Rc::default(),
        visitor: use_state_eq(Visitor::default),
        at: Route::Start,
        go: Callback::noop(),
    };
    html! {
        <ContextProvider<Session> context={session.clone()}>
            <main class="page">
                <h1 id={HEADING} lang="en">{"Gallery"}</h1>
                {pieces::all(&session)}
                {forms::all(&session.locale)}
                {explanation::all(&session.locale)}
            </main>
        </ContextProvider<Session>>
    }
}

/// A component under its name.
fn shown(name: &'static str, content: Html) -> Html {
    html! {
        <section class="stack" key={name} aria-labelledby={name}>
            <h2 id={name} lang="en">{name}</h2>
            {content}
        </section>
    }
}
