//! The addresses of the app. No address ever holds an answer, a name or a reference.

use law::facts::Screen;

use crate::state::interview::Interview;

/// Every screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// What this is, and the big choices.
    Start,
    /// One screen of questions of the law.
    Question(Screen),
    /// All answers, each with a way to change it.
    Answers,
    /// What the law says.
    Result,
    /// What the visit is for.
    Service,
    /// Where.
    Centre,
    /// When.
    Time,
    /// Who.
    Contact,
    /// Everything once more before it counts.
    Check,
    /// The visit is booked.
    Booked,
    /// See or cancel a visit.
    Visit,
    /// Addresses and hours.
    Centres,
    /// Nothing stands here.
    NotFound,
}

const QUESTION: &str = "/pension/";

impl Route {
    /// Every screen whose address is one word or two.
    const FIXED: [(Route, &'static str); 11] = [
        (Route::Start, "/"),
        (Route::Answers, "/answers"),
        (Route::Result, "/result"),
        (Route::Service, "/book/service"),
        (Route::Centre, "/book/centre"),
        (Route::Time, "/book/time"),
        (Route::Contact, "/book/contact"),
        (Route::Check, "/book/check"),
        (Route::Booked, "/book/done"),
        (Route::Visit, "/visit"),
        (Route::Centres, "/centres"),
    ];

    /// Its address.
    pub fn path(self) -> String {
        if let Route::Question(screen) = self {
            return format!("{QUESTION}{}", screen.key());
        }
        let fixed = Route::FIXED.iter().find(|(route, _)| *route == self);
        fixed.map_or("/404", |(_, path)| path).to_owned()
    }

    /// The law's next question, or what it says.
    pub fn after(interview: &Interview) -> Route {
        interview
            .ask()
            .map_or(Route::Result, |ask| Route::Question(ask.screen))
    }

    /// The screen of an address.
    pub fn of_path(path: &str) -> Route {
        if let Some(key) = path.strip_prefix(QUESTION) {
            return Screen::of_key(key).map_or(Route::NotFound, Route::Question);
        }
        Route::FIXED
            .iter()
            .find(|(_, fixed)| *fixed == path)
            .map_or(Route::NotFound, |(route, _)| *route)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_back_to_its_screen() {
        let questions = Screen::ALL.iter().copied().map(Route::Question);
        for route in Route::FIXED.into_iter().map(|(route, _)| route).chain(questions) {
            assert_eq!(Route::of_path(&route.path()), route);
        }
        for path in ["/nowhere", "/pension/", "/pension/salary", "", "/book"] {
            assert_eq!(Route::of_path(path), Route::NotFound, "{path}");
        }
    }
}
