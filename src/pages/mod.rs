//! The screens, one file each. A screen without a state of its own is a function of the session.

mod answers;
mod asked;
mod away;
mod begin;
mod benefit;
mod booked;
mod centre;
mod centre_about;
mod centres;
mod changes;
mod check;
mod chosen;
mod compared;
mod contact;
mod documents;
mod fetched;
mod glossary;
mod letter;
mod not_found;
mod open;
mod question;
mod result;
mod service_about;
mod services;
mod start;
mod take;
mod time;
mod training;
mod visit;
mod volunteer;
mod waiting;
mod what_if;
mod words;

use adviser::talk::Form;
use yew::prelude::*;

use crate::route::Route;
use crate::session::Session;

/// The screen of an address.
pub fn of(route: &Route, session: &Session) -> Html {
    volunteer::instead(session, route).unwrap_or_else(|| screen(route, session))
}

fn screen(route: &Route, session: &Session) -> Html {
    match route {
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
        Route::Services => services::page(session, services::Purpose::Read),
        Route::ServiceAbout(key) => service_about::page(session, key),
        Route::Service => services::page(session, services::Purpose::Book),
        Route::Centre => centre::page(session),
        Route::Time => time::page(session),
        Route::Contact => contact::page(session),
        Route::Check => check::page(session),
        Route::Booked => booked::page(session),
        Route::Visit => html! { <visit::VisitPage /> },
        Route::Centres => centres::page(session),
        Route::CentreAbout(key) => centre_about::page(session, key),
        Route::Take => take::page(session),
        Route::Open => open::page(session),
        Route::Words => glossary::page(session),
        Route::Training => html! { <training::TrainingPage chosen={None} /> },
        Route::Story(id) => html! { <training::TrainingPage chosen={Some(id.clone())} /> },
        Route::Compared => compared::page(session),
        Route::NotFound => not_found::page(session),
    }
}
