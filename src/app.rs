//! The app's frame and what every screen shares: words, surface, answers, booking; and the end of a session.

use std::rc::Rc;

use l10n::{Language, Messages};
use yew::prelude::*;

use crate::components::frame::Frame;
use crate::locale::{self, Locale};
use crate::platform::{address, clock, document, net, storage, task};
use crate::route::Route;
use crate::session::{Go, Session};
use crate::state::booking::{self, Booking};
use crate::state::catalogue::use_catalogue;
use crate::state::draft::{self, Draft};
use crate::state::interview::{self, Interview};
use crate::state::looking::Looking;
use crate::surface::Surface;

/// What the app starts with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// Where it runs.
    pub surface: Surface,
    /// What a reload left.
    pub draft: Draft,
    /// The first words.
    pub messages: FirstWords,
}

/// The words the app starts with.
#[derive(Clone)]
pub struct FirstWords(Rc<Messages>);

impl From<Messages> for FirstWords {
    fn from(messages: Messages) -> FirstWords {
        FirstWords(Rc::new(messages))
    }
}

impl PartialEq for FirstWords {
    fn eq(&self, other: &FirstWords) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let surface = props.surface;
    let messages = use_state(|| props.messages.0.clone());
    let interview = use_reducer(|| Interview::new(props.draft.answers.clone(), clock::today()));
    let booking = use_reducer(|| props.draft.booking.clone());
    let language = messages.language();
    let route = use_state_eq(|| Route::of_path(&address::path()));
    // The start page needs no catalogue; from the next screen on it is at hand.
    let wanted = use_mut_ref(|| false);
    *wanted.borrow_mut() |= *route != Route::Start;
    let catalogue = use_catalogue(wanted.borrow().then_some(language));
    let locale = Locale::new((*messages).clone(), use_switch(messages.setter()), catalogue);
    let looking = use_state_eq(Looking::default);

    use_effect_with(language, |language| document::set_language(language.tag()));
    let draft = Draft {
        language,
        answers: interview.answers.clone(),
        booking: (*booking).clone(),
    };
    use_effect_with(draft, move |draft| draft::keep(surface, draft));

    let go = use_callback(route.setter(), |go: Go, route| {
        let to = match go {
            Go::To(to) => {
                address::push(&to.path());
                to
            }
            Go::Instead(to) => {
                address::replace(&to.path());
                to
            }
        };
        route.set(to);
    });
    use_effect_with(route.setter(), |route| {
        let route = route.clone();
        let watch = address::watch(move |path| route.set(Route::of_path(&path)));
        move || drop(watch)
    });

    let erase = {
        let (interview, booking) = (interview.dispatcher(), booking.clone());
        Callback::from(move |()| {
            release(&booking);
            interview.dispatch(interview::Action::Forget);
            booking.dispatch(booking::Action::Forget);
            storage::clear();
            // A fresh page: nothing of this session stays in what the old one held.
            document::start_anew();
        })
    };
    let session = Session {
        locale,
        surface,
        interview,
        booking,
        looking,
        go,
    };
    html! {
        <ContextProvider<Session> context={session.clone()}>
            <Frame {session} {erase} route={*route} />
        </ContextProvider<Session>>
    }
}

/// Gives up a kept time, so that the next person can have it. If the message is lost, the hold ends by itself.
fn release(booking: &Booking) {
    if let Some(hold) = &booking.hold {
        net::send_and_forget(
            api::paths::RELEASE,
            &api::ReleaseRequest {
                reference: hold.reference,
            },
        );
    }
}

/// Fetches the words of another language, then changes to it. Without a line the present words stay.
#[hook]
fn use_switch(messages: UseStateSetter<Rc<Messages>>) -> Callback<Language> {
    use_callback(messages, |language: Language, messages| {
        let messages = messages.clone();
        task::spawn(async move {
            if let Ok(words) = locale::fetch(language).await {
                messages.set(Rc::new(words));
            }
        });
    })
}
