//! What every screen is given: words, surface, answers, booking, and the way to another screen.

use std::rc::Rc;

use adviser::talk::Term;
use adviser::talk::{Reply, Request};
use yew::prelude::*;

use crate::locale::Locale;
use crate::platform::{agent, document, net, storage};
use crate::route::Route;
use crate::state::adviser::{Advice, Adviser};
use crate::state::booking::{self, BookingHandle};
use crate::state::carry::CarryHandle;
use crate::state::interview::{Action, Held, InterviewHandle};
use crate::state::looking::LookingHandle;
use crate::state::visitor::VisitorHandle;
use crate::surface::Surface;

/// How to come to another screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Go {
    /// The person went on: "back" leads here again.
    To(Route),
    /// This screen has nothing to say now: "back" does not lead here.
    Instead(Route),
}

/// What every screen is given.
#[derive(Clone, PartialEq)]
pub struct Session {
    /// Words in the person's language.
    pub locale: Locale,
    /// Where the app runs.
    pub surface: Surface,
    /// Where people open the app on their own devices, such as `https://dost.example`.
    pub site: AttrValue,
    /// Who knows the law.
    pub adviser: Adviser,
    /// Whether it can be asked.
    pub advice: Advice,
    /// Loads it again.
    pub retry: Callback<()>,
    /// The answers.
    pub interview: InterviewHandle,
    /// The visit being booked.
    pub booking: BookingHandle,
    /// What is looked for in the catalogue.
    pub looking: LookingHandle,
    /// What is taken along, and what was brought.
    pub carry: CarryHandle,
    /// The words of the law, in the order of the alphabet; none until the adviser speaks.
    pub glossary: Rc<Vec<Term>>,
    /// Who sits beside a volunteer.
    pub visitor: VisitorHandle,
    /// The screen that is shown.
    pub at: Route,
    /// Leads to another screen.
    pub go: Callback<Go>,
}

impl Session {
    /// Gives up a kept time, so that the next person can have it. If the message is lost, the hold ends by itself.
    pub fn release(&self) {
        if let Some(hold) = &self.booking.hold {
            let reference = hold.reference;
            net::send_and_forget(api::paths::RELEASE, &api::ReleaseRequest { reference });
        }
    }

    /// Forgets everything and shows the start page: what a reload keeps, and what the process or the page held.
    pub fn erase(&self) {
        self.release();
        self.interview.dispatch(Action::Forget);
        self.booking.dispatch(booking::Action::Forget);
        storage::clear();
        // Nothing of this session stays in what its process held or, without an agent, its page.
        if !agent::end() {
            document::start_anew();
        }
    }

    /// Goes on with another case where its interview stands.
    pub fn hold(&self, held: Held) {
        let (session, case) = (self.clone(), held.case.clone());
        let heard = Callback::from(move |reply: Reply| {
            if let Reply::Interview(stands) = reply {
                let to = Route::onward(&stands);
                let stands = Action::Stands(held.clone().into(), session.adviser.idiom(), stands.into());
                session.interview.dispatch(stands);
                session.go.emit(Go::Instead(to));
            }
        });
        self.adviser.ask(Request::Interview(case), heard);
    }

    /// Goes on to another screen.
    pub fn go_to(&self, route: Route) {
        self.go.emit(Go::To(route));
    }
}

/// The session of the frame around the screen.
#[hook]
pub fn use_session() -> Session {
    #[expect(
        clippy::expect_used,
        reason = "the app provides it around every screen; its absence is a broken build"
    )]
    use_context::<Session>().expect("screens stand inside the app")
}

/// The words of the session.
#[hook]
pub fn use_locale() -> Locale {
    use_session().locale
}
