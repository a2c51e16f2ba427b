//! After a while without a touch: "Are you still there?", one big button, and after that everything is wiped. A start page
//! that nobody has touched has nobody to ask.
//!
//! Accessibility: a native modal dialog; the seconds are shown, and spoken only at its opening. Where there is a voice, the
//! question is spoken to whoever looks elsewhere (`ear/follow.rs`).

use l10n::Arg;
use yew::prelude::*;

use super::button::{Weight, button};
use crate::platform::document;
use crate::platform::idle::{self, IdleWatch};
use crate::route::Route;
use crate::session::{Session, use_session};

/// Its name in the page.
pub const ID: &str = "idle";

/// The dialog.
#[component]
pub fn IdleDialog() -> Html {
    let session = use_session();
    let locale = session.locale.clone();
    // What there is to give up when the time is over, not what there was when the watch began.
    let newest = use_mut_ref(|| None::<Session>);
    newest.replace(Some(session));
    let left = use_state_eq(|| None::<i64>);
    let watch = use_mut_ref(|| None::<IdleWatch>);
    {
        let (left, newest, watch) = (left.setter(), newest, watch.clone());
        use_effect_with((), move |()| {
            *watch.borrow_mut() = Some(IdleWatch::start(move |look| {
                let newest = newest.borrow();
                let Some(session) = newest.as_ref().filter(|it| look.touched || it.at != Route::Start) else {
                    return false;
                };
                let waits = idle::waits();
                let remaining = waits.warn_after + waits.answer_within - look.idle;
                let asks = look.idle >= waits.warn_after;
                if remaining <= 0 {
                    session.erase();
                } else {
                    left.set(asks.then_some(remaining));
                }
                asks
            }));
            move || drop(watch.take())
        });
    }
    use_effect_with(left.is_some(), |asking| {
        if *asking {
            document::open_dialog(ID);
        } else {
            document::close_dialog(ID);
        }
    });
    let stay = {
        let left = left.setter();
        Callback::from(move |_: MouseEvent| {
            if let Some(watch) = watch.borrow().as_ref() {
                watch.touch();
            }
            left.set(None);
        })
    };
    let seconds = left.unwrap_or(idle::waits().answer_within);
    html! {
        <dialog id={ID} class="dialog" aria-labelledby="idle-title">
            <h2 id="idle-title">{locale.t("idle-title")}</h2>
            <p>{locale.t("idle-text")}</p>
            <p class="dialog__count" aria-hidden="true">{locale.tr("idle-left", &[("seconds", Arg::Count(seconds))])}</p>
            {button(Weight::Primary, locale.t("idle-stay"), stay)}
        </dialog>
    }
}
