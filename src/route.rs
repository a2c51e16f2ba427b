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
    Question(Key),
    /// All answers, each with a way to change it.
    Answers,
    /// What the law says.
    Result,
    /// What it says of one benefit.
    Benefit(Key),
    /// Which benefit a letter is about.
    Letters,
    /// What a letter about this benefit says.
    Letter(Key),
    /// Another day whose law counts.
    Day,
    /// Two days to compare.
    Changes,
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
    /// A place in the waiting list, where no time suits.
    Wait,
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
    /// A number of the queue, for somebody who is at the centre.
    Number,
    /// Who waits at a centre now.
    Queue(Key),
    /// What a person takes home.
    Take,
    /// Answers move to the person's phone.
    HandOver,
    /// Answers come from a kiosk.
    TakeOver,
    /// Answers that come from elsewhere.
    Open,
    /// The words of the law.
    Words,
    /// Invented visitors to train with.
    Training,
    /// What one of them tells.
    Story(Key),
    /// What was told beside what was entered.
    Compared,
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

/// The name of a screen of questions, a benefit, a service or a centre, as an address holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(AttrValue);

impl Key {
    const LONGEST: usize = 60;

    /// The key, if it can be one.
    pub fn of(text: &str) -> Option<Key> {
        let fits =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-');
        let can_be = !text.is_empty() && text.len() <= Key::LONGEST && text.bytes().all(fits);
        can_be.then(|| Key(text.to_owned().into()))
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Screens with a key, each behind the beginning of its address.
type Named = (&'static str, fn(Key) -> Route);

impl Route {
    const NAMED: [Named; 7] = [
        ("/question/", Route::Question),
        ("/result/", Route::Benefit),
        ("/letter/", Route::Letter),
        ("/services/", Route::ServiceAbout),
        ("/centres/", Route::CentreAbout),
        ("/queue/", Route::Queue),
        ("/training/", Route::Story),
    ];

    /// Where carried answers are opened.
    pub const OPEN: &'static str = "/open";

    /// Where a phone takes answers over from a kiosk.
    pub const TAKE_OVER: &'static str = "/take-over";

    /// Every screen whose address is one word or two.
    const FIXED: [(Route, &'static str); 26] = [
        (Route::Start, "/"),
        (Route::Begin(Door::Everything), "/entitled"),
        (Route::Begin(Door::Pension), "/pension"),
        (Route::Answers, "/answers"),
        (Route::Result, "/result"),
        (Route::Letters, "/letter"),
        (Route::Day, "/day"),
        (Route::Changes, "/changes"),
        (Route::Services, "/services"),
        (Route::Service, "/book/service"),
        (Route::Centre, "/book/centre"),
        (Route::Time, "/book/time"),
        (Route::Wait, "/book/wait"),
        (Route::Contact, "/book/contact"),
        (Route::Check, "/book/check"),
        (Route::Booked, "/book/done"),
        (Route::Visit, "/visit"),
        (Route::Centres, "/centres"),
        (Route::Number, "/number"),
        (Route::Take, "/take"),
        (Route::HandOver, "/hand-over"),
        (Route::TakeOver, Route::TAKE_OVER),
        (Route::Open, Route::OPEN),
        (Route::Words, "/words"),
        (Route::Training, "/training"),
        (Route::Compared, "/compared"),
    ];

    /// Its address.
    pub fn path(&self) -> String {
        match self {
            Route::Question(key) => format!("/question/{}", key.as_str()),
            Route::Benefit(key) => format!("/result/{}", key.as_str()),
            Route::Letter(key) => format!("/letter/{}", key.as_str()),
            Route::ServiceAbout(key) => format!("/services/{}", key.as_str()),
            Route::CentreAbout(key) => format!("/centres/{}", key.as_str()),
            Route::Queue(key) => format!("/queue/{}", key.as_str()),
            Route::Story(key) => format!("/training/{}", key.as_str()),
            fixed => {
                let found = Route::FIXED.into_iter().find(|(route, _)| route == fixed);
                found.map_or("/404", |(_, path)| path).to_owned()
            }
        }
    }

    /// Whether the program of the first load has it: the way from the start to the results.
    pub fn is_first(&self) -> bool {
        matches!(
            self,
            Route::Start
                | Route::Begin(_)
                | Route::Question(_)
                | Route::Answers
                | Route::Result
                | Route::Benefit(_)
                | Route::Letters
                | Route::Letter(_)
                | Route::Day
                | Route::Changes
                | Route::NotFound
        )
    }

    /// The screen of this key of the law.
    pub fn question(key: &str) -> Route {
        Key::of(key).map_or(Route::NotFound, Route::Question)
    }

    /// What the law says of this benefit.
    pub fn benefit(id: &str) -> Route {
        Key::of(id).map_or(Route::NotFound, Route::Benefit)
    }

    /// What a letter about this benefit says.
    pub fn letter(id: &str) -> Route {
        Key::of(id).map_or(Route::NotFound, Route::Letter)
    }

    /// An invented visitor.
    pub fn story(id: &str) -> Route {
        Key::of(id).map_or(Route::NotFound, Route::Story)
    }

    /// Whether it books, or looks at what was booked.
    pub fn is_booking(&self) -> bool {
        let path = self.path();
        path.starts_with("/book/") || *self == Route::Visit
    }

    /// The law's next question, or what it says.
    pub fn onward(stands: &talk::Interview) -> Route {
        match &stands.next {
            Some(screen) => Route::question(&screen.key),
            None => Route::Result,
        }
    }

    /// After a change of what was settled: what is newly asked, or all answers once more.
    pub fn onward_from_change(stands: &talk::Interview) -> Route {
        match &stands.next {
            Some(screen) => Route::question(&screen.key),
            None => Route::Answers,
        }
    }

    /// Where an interview goes on.
    pub fn after(interview: &Interview) -> Route {
        interview.stands.as_deref().map_or(Route::Start, Route::onward)
    }

    /// The screen of an address.
    pub fn of_path(path: &str) -> Route {
        for (prefix, route) in Route::NAMED {
            if let Some(key) = path.strip_prefix(prefix) {
                return Key::of(key).map_or(Route::NotFound, route);
            }
        }
        let fixed = Route::FIXED.into_iter().find(|(_, fixed)| *fixed == path);
        fixed.map_or(Route::NotFound, |(route, _)| route)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_leads_back_to_its_screen() {
        let key = |text: &str| Key::of(text).unwrap();
        let named = [
            Route::Question(key("birth-date")),
            Route::Benefit(key("old-age-pension")),
            Route::Letter(key("old-age-pension")),
            Route::Queue(key("baku_1")),
        ];
        let services = catalogue::services().iter();
        let services = services.map(|it| Route::ServiceAbout(key(it.key)));
        let centres = catalogue::centres().iter();
        let centres = centres.map(|it| Route::CentreAbout(key(it.key)));
        let fixed = Route::FIXED.into_iter().map(|(route, _)| route);
        for route in fixed.chain(named).chain(services).chain(centres) {
            assert_eq!(Route::of_path(&route.path()), route);
        }
        let long = format!("/services/{}", "a".repeat(61));
        for path in [
            "/nowhere",
            "/question/",
            "/question/a/b",
            "/result/<b>",
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
