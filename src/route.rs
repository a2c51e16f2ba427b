//! The addresses of the app. No address ever holds an answer, a name or a reference.

use adviser::talk;
use yew::AttrValue;

use crate::state::interview::Interview;

/// Every screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// What this is, and the big choices.
    Start,
    /// What can be worked out: everything, or the pension alone.
    Begin(Door),
    /// One screen of questions of the law.
    Question(AttrValue),
    /// All answers, each with a way to change it.
    Answers,
    /// What the law says.
    Result,
    /// What it says of one benefit.
    Benefit(AttrValue),
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

/// A way into the interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// "What am I entitled to?"
    Everything,
    /// "My pension."
    Pension,
}

impl From<Door> for talk::Goal {
    fn from(door: Door) -> talk::Goal {
        match door {
            Door::Everything => talk::Goal::Everything,
            Door::Pension => talk::Goal::Pension,
        }
    }
}

const QUESTION: &str = "/question/";
const BENEFIT: &str = "/result/";

impl Route {
    /// Every screen whose address is one word or two.
    const FIXED: [(Route, &'static str); 13] = [
        (Route::Start, "/"),
        (Route::Begin(Door::Everything), "/entitled"),
        (Route::Begin(Door::Pension), "/pension"),
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
    pub fn path(&self) -> String {
        match self {
            Route::Question(key) => format!("{QUESTION}{key}"),
            Route::Benefit(key) => format!("{BENEFIT}{key}"),
            fixed => {
                let found = Route::FIXED.into_iter().find(|(route, _)| route == fixed);
                found.map_or("/404", |(_, path)| path).to_owned()
            }
        }
    }

    /// The law's next question, or what it says.
    pub fn onward(stands: &talk::Interview) -> Route {
        match &stands.next {
            Some(screen) => Route::Question(screen.key.clone().into()),
            None => Route::Result,
        }
    }

    /// Where an interview goes on.
    pub fn after(interview: &Interview) -> Route {
        interview.stands.as_deref().map_or(Route::Start, Route::onward)
    }

    /// The screen of an address.
    pub fn of_path(path: &str) -> Route {
        let named = |prefix: &str| path.strip_prefix(prefix).filter(|key| is_key(key));
        if let Some(key) = named(QUESTION) {
            return Route::Question(key.to_owned().into());
        }
        if let Some(key) = named(BENEFIT) {
            return Route::Benefit(key.to_owned().into());
        }
        let fixed = Route::FIXED.into_iter().find(|(_, fixed)| *fixed == path);
        fixed.map_or(Route::NotFound, |(route, _)| route)
    }
}

/// Keys of the law are words with lines between.
fn is_key(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_back_to_its_screen() {
        let named = [
            Route::Question("birth-date".into()),
            Route::Benefit("old-age-pension".into()),
        ];
        for route in Route::FIXED.into_iter().map(|(route, _)| route).chain(named) {
            assert_eq!(Route::of_path(&route.path()), route);
        }
        for path in [
            "/nowhere",
            "/question/",
            "/question/a/b",
            "/result/<b>",
            "",
            "/book",
        ] {
            assert_eq!(Route::of_path(path), Route::NotFound, "{path}");
        }
    }
}
