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
    /// What the centres do, to be searched.
    Services,
    /// What is known of one service.
    ServiceAbout(Key),
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
    /// What is known of one centre.
    CentreAbout(Key),
    /// Nothing stands here.
    NotFound,
}

/// The key of a service or a centre as an address holds it; of fixed length, so that a route is copied like a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    letters: [u8; Key::LONGEST],
    length: usize,
}

impl Key {
    const LONGEST: usize = 40;

    /// The key, if it can be one.
    pub fn of(text: &str) -> Option<Key> {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        if text.is_empty() || text.len() > Key::LONGEST || !text.bytes().all(fits) {
            return None;
        }
        let mut letters = [0; Key::LONGEST];
        letters[..text.len()].copy_from_slice(text.as_bytes());
        Some(Key {
            letters,
            length: text.len(),
        })
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.letters[..self.length]).unwrap_or_default()
    }
}

const QUESTION: &str = "/pension/";
const SERVICE: &str = "/services/";
const CENTRE: &str = "/centres/";

impl Route {
    /// Every screen whose address is one word or two.
    const FIXED: [(Route, &'static str); 12] = [
        (Route::Start, "/"),
        (Route::Answers, "/answers"),
        (Route::Result, "/result"),
        (Route::Services, "/services"),
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
        match self {
            Route::Question(screen) => format!("{QUESTION}{}", screen.key()),
            Route::ServiceAbout(key) => format!("{SERVICE}{}", key.as_str()),
            Route::CentreAbout(key) => format!("{CENTRE}{}", key.as_str()),
            _ => {
                let fixed = Route::FIXED.iter().find(|(route, _)| *route == self);
                fixed.map_or("/404", |(_, path)| path).to_owned()
            }
        }
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
        if let Some(key) = path.strip_prefix(SERVICE) {
            return Key::of(key).map_or(Route::NotFound, Route::ServiceAbout);
        }
        if let Some(key) = path.strip_prefix(CENTRE) {
            return Key::of(key).map_or(Route::NotFound, Route::CentreAbout);
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
        let services = catalogue::services()
            .iter()
            .map(|it| Route::ServiceAbout(Key::of(it.key).unwrap()));
        let centres = catalogue::centres()
            .iter()
            .map(|it| Route::CentreAbout(Key::of(it.key).unwrap()));
        let fixed = Route::FIXED.into_iter().map(|(route, _)| route);
        for route in fixed.chain(questions).chain(services).chain(centres) {
            assert_eq!(Route::of_path(&route.path()), route);
        }
        let long = format!("/services/{}", "a".repeat(41));
        for path in [
            "/nowhere",
            "/pension/",
            "/pension/salary",
            "",
            "/book",
            "/services/",
            "/services/Old",
            "/centres/bakı",
            &long,
        ] {
            assert_eq!(Route::of_path(path), Route::NotFound, "{path}");
        }
    }
}
