//! The screens, one file each.

mod answers;
mod booked;
mod centre;
mod centres;
mod check;
mod contact;
mod not_found;
mod question;
mod questions;
mod result;
mod service;
mod start;
mod time;
mod visit;
mod words;

use yew::prelude::*;

use crate::route::Route;

/// The screen of an address.
pub fn of(route: Route) -> Html {
    match route {
        Route::Start => html! { <start::Start /> },
        Route::Question { question } => {
            html! { <question::QuestionPage key={question.clone()} question={question.clone()} /> }
        }
        Route::Answers => html! { <answers::Answers /> },
        Route::Result => html! { <result::ResultPage /> },
        Route::Service => html! { <service::ServicePage /> },
        Route::Centre => html! { <centre::CentrePage /> },
        Route::Time => html! { <time::TimePage /> },
        Route::Contact => html! { <contact::ContactPage /> },
        Route::Check => html! { <check::CheckPage /> },
        Route::Booked => html! { <booked::BookedPage /> },
        Route::Visit => html! { <visit::VisitPage /> },
        Route::Centres => html! { <centres::CentresPage /> },
        Route::NotFound => html! { <not_found::NotFound /> },
    }
}
