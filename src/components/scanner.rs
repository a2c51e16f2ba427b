//! Leads to what is scanned: answers to be opened, a visit to be found.
//!
//! States: silent, or saying that a code is none of ours.
//! Accessibility: what it says is a status, heard without taking the focus.

use yew::prelude::*;

use crate::platform::scanner;
use crate::route::Route;
use crate::session::use_session;
use crate::state::carry::{Action, Brought};
use crate::state::looking::Looking;
use crate::state::scan::Scan;

/// Listens as long as it is there.
#[component]
pub fn Scanner() -> Html {
    let session = use_session();
    let strange = use_state_eq(|| false);
    let now = use_mut_ref(|| session.clone());
    *now.borrow_mut() = session.clone();
    {
        let (now, strange) = (now.clone(), strange.setter());
        use_effect_with((), move |()| {
            let watch = scanner::watch(move |text| {
                let session = now.borrow().clone();
                let scan = Scan::of(text);
                strange.set(scan == Scan::Other);
                match scan {
                    Scan::Visit(reference) => {
                        session.looking.set(Looking {
                            visit: Some(reference),
                            ..(*session.looking).clone()
                        });
                        session.go_to(Route::Visit);
                    }
                    Scan::Case(packed) => {
                        session.carry.dispatch(Action::Brought(Brought::Offered(packed)));
                        session.go_to(Route::Open);
                    }
                    Scan::Other => {}
                }
            });
            move || drop(watch)
        });
    }
    {
        let strange = strange.setter();
        use_effect_with(session.at.clone(), move |_| strange.set(false));
    }
    html! {
        <div role="status"><p class="mark" hidden={!*strange}>{strange.then(|| session.locale.t("scan-other"))}</p></div>
    }
}
