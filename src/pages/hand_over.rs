//! "Continue on my phone": the kiosk shows a picture, then two digits that the phone shows too; when the phone has the
//! answers, the kiosk forgets them.

use std::rc::Rc;

use adviser::talk::{Packed, Reply, Request};
use api::Code;
use api::handover::{HandoverState, Match};
use yew::prelude::*;

use super::take::drawing;
use super::trouble;
use super::waiting::{recalling, waiting};
use crate::components::button::{Weight, button};
use crate::components::notice::{Tone, notice};
use crate::components::page::Page;
use crate::components::redirect::redirect;
use crate::platform::idle::Hold;
use crate::platform::net::Failure;
use crate::platform::{task, ticker};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::state::carry::pack;
use crate::state::handover::Left;
use crate::state::remote::{Remote, use_remote, use_watched};
use crate::surface::Capabilities;

/// How often the server is asked whether a phone has come, in seconds.
const ASK_EVERY: u32 = 2;
/// For how long a person may read that all is on their phone, in seconds.
const READ_FOR: u32 = 6;

pub(super) fn page(session: &Session) -> Html {
    match session.interview.stands {
        Some(_) if session.surface.hands_over() => html! { <HandOverPage /> },
        Some(_) => redirect(Route::Take),
        None => recalling(session),
    }
}

#[component]
fn HandOverPage() -> Html {
    let session = use_session();
    let packs = session.clone();
    use_effect_with(session.interview.stands.clone(), move |_| pack(&packs));
    match &session.carry.packed {
        Some(packed) => html! { <HandOver packed={packed.clone()} /> },
        None => waiting(&session),
    }
}

#[derive(Properties, PartialEq)]
struct HandOverProps {
    packed: Rc<Packed>,
}

#[component]
fn HandOver(props: &HandOverProps) -> Html {
    let session = use_session();
    let (left, anew) = {
        let (site, language) = (session.site.clone(), session.locale.language());
        use_remote(props.packed.text.clone(), move |packed| {
            let (site, packed) = (site.clone(), packed.clone());
            async move { Left::leave(&site, language, &packed).await }
        })
    };
    let here = match &left {
        Remote::Here(left) => Some(left.clone()),
        Remote::Loading | Remote::Failed(_) => None,
    };
    let (state, _) = use_watched(here.clone(), ASK_EVERY, |left: &Option<Left>| {
        let left = left.clone();
        async move {
            match left {
                Some(left) => left.state().await,
                None => Ok(HandoverState::Waiting),
            }
        }
    });
    let picture = use_picture(&session, here.as_ref());
    let taken = state == Remote::Here(HandoverState::Taken);
    let ended = taken || matches!(state, Remote::Here(HandoverState::Refused) | Remote::Failed(_));
    use_effect_with(here.is_some() && !ended, |waits| {
        let hold = waits.then(Hold::begin);
        move || drop(hold)
    });
    let erase = {
        let session = session.clone();
        Callback::from(move |()| session.erase())
    };
    ticker::use_later(READ_FOR, taken, erase);
    let matter = match (&left, &here, &state) {
        (Remote::Failed(failure), ..) | (_, Some(_), Remote::Failed(failure)) => {
            failed(&session, failure, &anew)
        }
        (_, Some(left), Remote::Here(HandoverState::Asked { code })) => asked(&session, left, *code),
        (_, Some(_), Remote::Here(HandoverState::Given)) => said(&session, "hand-given"),
        (_, Some(_), Remote::Here(HandoverState::Taken)) => done(&session),
        (_, Some(_), Remote::Here(HandoverState::Refused)) => again(&session, "hand-refused", &anew),
        _ => shown(&session, (*picture).as_ref()),
    };
    html! {
        <Page title={session.locale.t("hand-title")} back={Route::Answers}>
            <div role="status" class="stack">{matter}</div>
        </Page>
    }
}

/// The picture that leads a phone to what was left.
#[hook]
fn use_picture(session: &Session, left: Option<&Left>) -> UseStateHandle<Option<Packed>> {
    let picture = use_state_eq(|| None);
    let (adviser, set) = (session.adviser.clone(), picture.setter());
    use_effect_with(left.map(|it| it.address.clone()), move |address| {
        set.set(None);
        let heard = Callback::from(move |reply| {
            if let Reply::Packed(packed) = reply {
                set.set(Some(packed));
            }
        });
        if let Some(address) = address {
            adviser.ask(Request::Picture(address.clone()), heard);
        }
    });
    picture
}

fn shown(session: &Session, picture: Option<&Packed>) -> Html {
    let locale = &session.locale;
    html! {
        <>
            <p class="lead">{locale.t("hand-lead")}</p>
            <section class="card take__phone">
                {drawing(picture, locale.t("hand-picture"))}
                <div class="stack">
                    <ol>
                        <li>{locale.t("hand-step-scan")}</li>
                        <li>{locale.t("hand-step-compare")}</li>
                        <li>{locale.t("hand-step-erase")}</li>
                    </ol>
                </div>
            </section>
            <p class="hint">{locale.t("hand-sealed")}</p>
        </>
    }
}

/// The one question that keeps a stranger's phone from having the answers.
fn asked(session: &Session, left: &Left, code: u8) -> Html {
    let locale = &session.locale;
    let say = |says: Match| {
        let left = left.clone();
        Callback::from(move |_: MouseEvent| {
            let left = left.clone();
            // What comes of it is seen at the next look.
            task::spawn(async move {
                left.say(says).await;
            });
        })
    };
    html! {
        <section class="card stack">
            <h2>{locale.t("hand-asks")}</h2>
            <p class="take__number">{code}</p>
            <div class="form__buttons">
                {button(Weight::Primary, locale.t("hand-same"), say(Match::Same))}
                {button(Weight::Secondary, locale.t("hand-different"), say(Match::Different))}
            </div>
        </section>
    }
}

fn said(session: &Session, id: &str) -> Html {
    html! { <p class="lead">{session.locale.t(id)}</p> }
}

fn done(session: &Session) -> Html {
    let locale = &session.locale;
    notice(
        Tone::Good,
        html! { <><p><strong>{locale.t("hand-taken")}</strong></p><p>{locale.t("hand-erased")}</p></> },
    )
}

fn failed(session: &Session, failure: &Failure, anew: &Callback<()>) -> Html {
    match failure {
        Failure::Refused(problem) if problem.code == Code::HandoverGone => {
            again(session, "hand-over-time", anew)
        }
        failure => html! {
            <>{trouble::trouble(&session.locale, Some(failure))}{make_anew(session, anew)}</>
        },
    }
}

fn again(session: &Session, id: &str, anew: &Callback<()>) -> Html {
    html! {
        <>{notice(Tone::Mark, html! { <p>{session.locale.t(id)}</p> })}{make_anew(session, anew)}</>
    }
}

fn make_anew(session: &Session, anew: &Callback<()>) -> Html {
    let anew = anew.reform(|_: MouseEvent| ());
    html! { <div class="form__buttons">{button(Weight::Primary, session.locale.t("hand-anew"), anew)}</div> }
}
