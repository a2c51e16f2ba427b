//! The screens, one file each. A screen without a state of its own is a function of the session.

mod answers;
mod asked;
mod away;
mod begin;
mod benefit;
#[cfg(feature = "whole")]
mod booked;
#[cfg(feature = "whole")]
mod centre;
#[cfg(feature = "whole")]
mod centre_about;
#[cfg(feature = "whole")]
mod centres;
mod changes;
#[cfg(feature = "whole")]
mod check;
#[cfg(feature = "whole")]
mod chosen;
#[cfg(feature = "whole")]
mod compared;
#[cfg(feature = "whole")]
mod contact;
mod documents;
mod fetched;
#[cfg(feature = "whole")]
mod glossary;
#[cfg(feature = "whole")]
mod hand_over;
mod letter;
mod not_found;
#[cfg(feature = "whole")]
mod number;
#[cfg(feature = "whole")]
mod open;
#[cfg(feature = "whole")]
mod place;
#[cfg(feature = "whole")]
mod printing;
mod question;
#[cfg(feature = "whole")]
mod queue;
mod result;
#[cfg(feature = "whole")]
mod service_about;
#[cfg(feature = "whole")]
mod services;
#[cfg(feature = "whole")]
mod slips;
mod start;
#[cfg(feature = "whole")]
mod take;
#[cfg(feature = "whole")]
mod take_over;
#[cfg(feature = "whole")]
mod time;
#[cfg(feature = "whole")]
mod training;
mod trouble;
#[cfg(feature = "whole")]
mod visit;
#[cfg(feature = "whole")]
mod volunteer;
#[cfg(feature = "whole")]
mod wait;
mod waiting;
mod what_if;
#[cfg(feature = "whole")]
mod words;

use adviser::talk::Form;
use yew::prelude::*;

use crate::route::Route;
use crate::session::Session;

/// The screen of an address.
#[cfg(feature = "whole")]
pub fn of(route: &Route, session: &Session) -> Html {
    let instead = volunteer::instead(session, route);
    instead.unwrap_or_else(|| first(route, session).unwrap_or_else(|| further(route, session)))
}

/// The screen of an address; those of the other program are on their way.
#[cfg(not(feature = "whole"))]
pub fn of(route: &Route, session: &Session) -> Html {
    first(route, session).unwrap_or_else(|| waiting::waiting(session))
}

/// The way from the start to the results; [`Route::is_first`] says the same.
fn first(route: &Route, session: &Session) -> Option<Html> {
    Some(match route {
        Route::Start => start::page(session),
        Route::Begin(door) => begin::page(*door),
        Route::Question(key) => question::page(session, key),
        Route::Answers => answers::page(session),
        Route::Result => result::page(session),
        Route::Benefit(id) => benefit::page(session, id),
        Route::Letters => away::which(),
        Route::Letter(id) => away::letter(session, id),
        Route::Day => away::days(session, Form::Day),
        Route::Changes => away::days(session, Form::Changes),
        Route::NotFound => not_found::page(session),
        _ => return None,
    })
}

#[cfg(feature = "whole")]
fn further(route: &Route, session: &Session) -> Html {
    match route {
        Route::Services => services::page(session, services::Purpose::Read),
        Route::ServiceAbout(key) => service_about::page(session, key),
        Route::Service => services::page(session, services::Purpose::Book),
        Route::Centre => centre::page(session),
        Route::Time => time::page(session),
        Route::Wait => wait::page(session),
        Route::Contact => contact::page(session),
        Route::Check => check::page(session),
        Route::Booked => booked::page(session),
        Route::Visit => html! { <visit::VisitPage /> },
        Route::Centres => centres::page(session),
        Route::CentreAbout(key) => centre_about::page(session, key),
        Route::Queue(key) => html! { <queue::QueuePage centre={key.clone()} /> },
        Route::Number => number::page(),
        Route::Take => take::page(session),
        Route::HandOver => hand_over::page(session),
        Route::TakeOver => html! { <take_over::TakeOverPage /> },
        Route::Open => open::page(session),
        Route::Words => glossary::page(session),
        Route::Training => html! { <training::TrainingPage chosen={None} /> },
        Route::Story(id) => html! { <training::TrainingPage chosen={Some(id.clone())} /> },
        Route::Compared => compared::page(session),
        _ => not_found::page(session),
    }
}
