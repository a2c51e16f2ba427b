//! One screen: title in the browser, way back, heading with the focus, and the matter.
//!
//! Accessibility: on every change of screen the focus moves to the heading, so speech begins there; the first load
//! keeps the browser's own place. An error puts "Error:" before the title. What the screen says is read aloud where the
//! device has a voice of the language; pressing again or leaving the screen ends it.

use std::cell::Cell;
use std::rc::Rc;

use adviser::talk::{Reply, Request, Term};
use catalogue::search::folded;
use yew::prelude::*;

use super::button::{Weight, button};
use super::link::{link, link_as};
use super::term::term;
use crate::platform::{document, speech};
use crate::route::Route;
use crate::session::{Session, use_session};

/// Id of the heading.
pub const HEADING: &str = "heading";

/// A screen.
#[derive(Properties, PartialEq)]
pub struct PageProps {
    /// The heading.
    pub title: AttrValue,
    /// The screen before this one.
    #[prop_or_default]
    pub back: Option<Route>,
    /// Whether the form on it has errors.
    #[prop_or_default]
    pub wrong: bool,
    /// What stands between the way back and the heading.
    #[prop_or_default]
    pub above: Html,
    /// What it says, for a voice to read and to find the words of the law in.
    #[prop_or_default]
    pub says: Vec<String>,
    /// The matter.
    pub children: Html,
}

/// A screen.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let session = use_session();
    let locale = &session.locale;
    let title = if props.wrong {
        locale.tr(
            "title-wrong",
            &[("title", l10n::Arg::Text(props.title.to_string()))],
        )
    } else {
        locale.tr("title", &[("title", l10n::Arg::Text(props.title.to_string()))])
    };
    use_effect_with(title, |title| document::set_title(title));
    let first = use_mut_ref(document::is_first_screen);
    let listen = use_listening(&session, &props.says);
    let stop = listen.stop.clone();
    use_effect_with(session.at.clone(), move |_| {
        if !first.replace(false) {
            document::scroll_to_top();
            document::focus(HEADING);
        }
        move || stop.emit(())
    });
    let back = props
        .back
        .clone()
        .map(|to| link_as(to, "back", html! { {locale.t("back")} }));
    html! {
        <main id="main" class="page">
            <div class="page__back">{back}</div>
            <div class="page__above">{props.above.clone()}</div>
            <h1 id={HEADING} tabindex="-1">{props.title.clone()}</h1>
            {aloud(&session, &props.says, &listen)}
            {props.children.clone()}
            {words(&session, &props.says)}
        </main>
    }
}

/// Reading aloud: whether it goes on, what begins or ends it, and what ends it.
struct Listening {
    reads: bool,
    turn: Callback<MouseEvent>,
    stop: Callback<()>,
}

#[hook]
fn use_listening(session: &Session, says: &[String]) -> Listening {
    let reads = use_state_eq(|| false);
    // Words may come after the person has stopped or left: then they are not read.
    let wanted = use_mut_ref(|| Rc::new(Cell::new(false)));
    let wanted = wanted.borrow().clone();
    let stop = {
        let (wanted, reads) = (wanted.clone(), reads.setter());
        Callback::from(move |()| {
            if wanted.replace(false) {
                speech::stop();
                reads.set(false);
            }
        })
    };
    let turn = {
        let (session, says, stop, reads) = (session.clone(), says.to_vec(), stop.clone(), reads.setter());
        Callback::from(move |_: MouseEvent| {
            if wanted.get() {
                return stop.emit(());
            }
            wanted.set(true);
            reads.set(true);
            let tag = session.locale.language().tag();
            let (wanted, stop) = (wanted.clone(), stop.clone());
            let heard = Callback::from(move |reply: Reply| {
                if let (Reply::Spoken(text), true) = (reply, wanted.get()) {
                    let stop = stop.clone();
                    speech::say(tag, &text, move || stop.emit(()));
                }
            });
            session.adviser.ask(Request::Spoken(says.clone()), heard);
        })
    };
    Listening {
        reads: *reads,
        turn,
        stop,
    }
}

/// Below the heading: the screen read aloud.
fn aloud(session: &Session, says: &[String], listening: &Listening) -> Html {
    let locale = &session.locale;
    let silent = says.is_empty() || !speech::has_voice(locale.language().tag());
    let words = if listening.reads { "listen-stop" } else { "listen" };
    html! {
        <div class="page__aloud" hidden={silent}>
            {button(Weight::Secondary, locale.t(words), listening.turn.clone())}
        </div>
    }
}

/// At the end, in nobody's way: the words of the law that stand on the screen.
fn words(session: &Session, says: &[String]) -> Html {
    let locale = &session.locale;
    let found = terms(&session.glossary, says);
    let item = |it: &&Term| {
        html! { <span key={it.key.clone()}>{term(format!("term-{}", it.key), it.word.clone(), it.means.clone())}</span> }
    };
    html! {
        <p class="terms" hidden={found.is_empty()}>
            {locale.t("words-here")}{" "}{for found.iter().map(item)}{link(Route::Words, locale.t("words-title"))}
        </p>
    }
}

/// The words of the law that stand in a text, by how their forms begin.
fn terms<'a>(glossary: &'a [Term], says: &[String]) -> Vec<&'a Term> {
    // Compared without case and marks: the letters' own tables would weigh more than all of this.
    let text = format!(" {}", folded(&says.join(" ")));
    let stands = |term: &&Term| {
        let mut stems = term.stems.iter();
        stems.any(|stem| text.contains(&format!(" {}", folded(stem))))
    };
    glossary.iter().filter(stands).collect()
}
