//! The addresses of the app. No address ever holds an answer, a name or a reference.

use law::question::Question;
use yew_router::prelude::*;

/// Every screen.
#[derive(Clone, Debug, PartialEq, Routable)]
pub enum Route {
    /// What this is, and the big choices.
    #[at("/")]
    Start,
    /// One question of the pension.
    #[at("/pension/:question")]
    Question {
        /// Its key.
        question: String,
    },
    /// All answers, each with a way to change it.
    #[at("/answers")]
    Answers,
    /// What the law says.
    #[at("/result")]
    Result,
    /// What the visit is for.
    #[at("/book/service")]
    Service,
    /// Where.
    #[at("/book/centre")]
    Centre,
    /// When.
    #[at("/book/time")]
    Time,
    /// Who.
    #[at("/book/contact")]
    Contact,
    /// Everything once more before it counts.
    #[at("/book/check")]
    Check,
    /// The visit is booked.
    #[at("/book/done")]
    Booked,
    /// See or cancel a visit.
    #[at("/visit")]
    Visit,
    /// Addresses and hours.
    #[at("/centres")]
    Centres,
    /// Nothing stands here.
    #[not_found]
    #[at("/404")]
    NotFound,
}

impl Route {
    /// The screen of a question.
    pub fn question(question: Question) -> Route {
        Route::Question {
            question: question.key().to_owned(),
        }
    }
}
