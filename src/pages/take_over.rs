//! What a phone shows that has scanned a kiosk's picture: two digits to compare, then the answers.

use adviser::talk::Unreadable;
use api::handover::TakerReply;
use yew::prelude::*;

use super::trouble;
use crate::components::button::{Weight, button};
use crate::components::link::link_as;
use crate::components::page::Page;
use crate::platform::{address, task, ticker};
use crate::route::Route;
use crate::session::{Go, Session, use_session};
use crate::state::adviser::Advice;
use crate::state::carry::{Action, Brought, bring};
use crate::state::handover::Offered;
use crate::state::remote::{Remote, use_watched};

/// How often the server is asked whether the person has agreed, in seconds.
const ASK_EVERY: u32 = 2;
/// For how long the words of the law are waited for, in seconds.
const GIVE_UP_WORDS: u32 = 8;

#[component]
pub(super) fn TakeOverPage() -> Html {
    let locale = use_session().locale;
    let offered = use_state(|| address::take_fragment().and_then(|it| Offered::read(&it)));
    let wanted = use_state_eq(|| false);
    let want = {
        let wanted = wanted.setter();
        Callback::from(move |_: MouseEvent| wanted.set(true))
    };
    let matter = match &*offered {
        None => html! {
            <>
                <p class="lead">{locale.t("over-nothing")}</p>
                {link_as(Route::Start, "button button--primary", html! { {locale.t("to-start")} })}
            </>
        },
        Some(offered) if *wanted => html! { <TakeOver offered={offered.clone()} /> },
        Some(_) => html! {
            <>
                <p class="lead">{locale.t("over-lead")}</p>
                <div class="form__buttons">{button(Weight::Primary, locale.t("over-start"), want)}</div>
            </>
        },
    };
    html! { <Page title={locale.t("over-title")}><div class="stack">{matter}</div></Page> }
}

#[derive(Properties, PartialEq)]
struct TakeOverProps {
    offered: Offered,
}

#[component]
fn TakeOver(props: &TakeOverProps) -> Html {
    let session = use_session();
    let locale = &session.locale;
    let (reply, _) = use_watched(props.offered.clone(), ASK_EVERY, |offered: &Offered| {
        let offered = offered.clone();
        async move { offered.take().await }
    });
    let sealed = match &reply {
        Remote::Here(TakerReply::Given { sealed }) => Some(sealed.clone()),
        _ => None,
    };
    let opened = use_opened(&props.offered, sealed.clone(), &session);
    let speaks = opened.is_some() && session.advice == Advice::Speaking;
    let arrive = {
        let (session, opened) = (session.clone(), opened.clone());
        Callback::from(move |()| {
            if let Some(packed) = opened.clone() {
                bring(&session, packed);
            }
        })
    };
    // The law is asked once it speaks; should its words not come, it says so itself.
    ticker::use_later(1, speaks, arrive.clone());
    ticker::use_later(GIVE_UP_WORDS, opened.is_some(), arrive);
    match (&reply, sealed) {
        (_, Some(_)) => html! { <p class="lead" role="status">{locale.t("over-given")}</p> },
        (Remote::Here(TakerReply::Asked { code }), _) => html! {
            <section class="card stack" role="status">
                <h2>{locale.t("over-asks")}</h2>
                <p class="take__number">{*code}</p>
                <p>{locale.t("over-say")}</p>
            </section>
        },
        (Remote::Failed(failure), _) => {
            html! { <div role="alert">{trouble::trouble(locale, Some(failure))}</div> }
        }
        _ => html! { <p role="status">{locale.t("loading")}</p> },
    }
}

/// Opens what came, once.
#[hook]
fn use_opened(offered: &Offered, sealed: Option<String>, session: &Session) -> Option<String> {
    let opened = use_state_eq(|| None);
    let (offered, set, session) = (offered.clone(), opened.setter(), session.clone());
    use_effect_with(sealed, move |sealed| {
        let Some(sealed) = sealed.clone() else { return };
        task::spawn(async move {
            match offered.open(&sealed).await {
                Some(packed) => set.set(Some(packed)),
                None => {
                    let broken = Brought::Unreadable(Unreadable::Broken);
                    session.carry.dispatch(Action::Brought(broken));
                    session.go.emit(Go::Instead(Route::Open));
                }
            }
        });
    });
    (*opened).clone()
}
