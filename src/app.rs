//! The app's frame and what every screen shares: words, surface, answers, booking; and the end of a session.

use std::cell::Cell;
use std::rc::Rc;

use adviser::talk::{Reply, Request, Term};
use l10n::Language;
use yew::prelude::*;

use crate::components::frame::Frame;
use crate::locale::{self, Idiom, Locale, Words};
use crate::platform::{address, clock, document, task};
use crate::route::Route;
use crate::session::{Go, Session};
use crate::state::adviser::{Advice, Adviser};
use crate::state::carry::Carry;
use crate::state::catalogue::use_catalogue;
use crate::state::draft::{self, Draft};
use crate::state::interview::{self, Interview, InterviewHandle};
use crate::state::looking::Looking;
use crate::state::visitor::Visitor;
use crate::surface::Surface;

/// What the app starts with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// Where it runs.
    pub surface: Surface,
    /// Where people open it on their own devices.
    pub site: AttrValue,
    /// What a reload left.
    pub draft: Draft,
    /// The first words.
    pub words: Words,
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let surface = props.surface;
    let words = use_state_eq(|| props.words.clone());
    let interview = use_reducer(|| {
        let today = api::iso_date::format(clock::today());
        Interview::of(props.draft.held.clone().on(today))
    });
    let booking = use_reducer(|| props.draft.booking.clone());
    let idiom = words.idiom();
    let language = idiom.language;
    let route = use_state_eq(|| Route::of_path(&address::path()));
    // The start page needs no catalogue; from the next screen on it is at hand.
    let wanted = use_mut_ref(|| false);
    *wanted.borrow_mut() |= *route != Route::Start;
    let catalogue = use_catalogue(wanted.borrow().then_some(language));
    let locale = Locale::new((*words).clone(), use_switch(words.setter(), surface), catalogue);
    let looking = use_state_eq(Looking::default);
    let visitor = use_state_eq(Visitor::default);

    use_effect_with(language, |language| document::set_language(language.tag()));
    // A new version of the app comes in only where it takes nothing away; static/offline/keep.js reads this.
    let visiting = booking.hold.is_some() || booking.visit.is_some();
    let busy = *route != Route::Start || !interview.held.own().answers.is_empty() || visiting;
    use_effect_with(busy, |busy| {
        document::set_data("busy", if *busy { "yes" } else { "no" });
    });
    let draft = Draft {
        idiom,
        held: interview.held.clone(),
        booking: (*booking).clone(),
    };
    use_effect_with(draft, move |draft| draft::keep(surface, draft));

    let (adviser, advice, retry) = use_adviser(idiom);
    let carry = use_reducer(|| Carry::at_start(surface));
    let glossary = use_glossary(&adviser, advice, language);
    use_retelling(&adviser, advice, idiom, &interview);

    let go = use_way(&route);
    use_effect_with(route.setter(), |route| {
        let route = route.clone();
        let watch = address::watch(move |path| route.set(Route::of_path(&path)));
        let anew = address::never_from_memory();
        move || drop((watch, anew))
    });

    let session = Session {
        locale,
        surface,
        site: props.site.clone(),
        adviser,
        advice,
        retry,
        interview,
        booking,
        looking,
        carry,
        glossary,
        visitor,
        at: (*route).clone(),
        go,
    };
    html! {
        <ContextProvider<Session> context={session.clone()}>
            <Frame {session} />
        </ContextProvider<Session>>
    }
}

/// The way to another screen. The address changes last: what the same tap changed is in the draft by then, so neither a
/// reload at that moment nor the other program, for which the page is loaded anew, loses it.
#[hook]
fn use_way(route: &UseStateHandle<Route>) -> Callback<Go> {
    let pending = use_mut_ref(|| None::<Go>);
    let update = use_force_update();
    let way = {
        let pending = pending.clone();
        use_callback(route.setter(), move |go: Go, route| {
            if let Go::To(to) | Go::Instead(to) = &go
                && is_here(to)
            {
                route.set(to.clone());
            }
            pending.replace(Some(go));
            update.force_update();
        })
    };
    use_effect(move || match pending.take() {
        Some(Go::To(to)) if is_here(&to) => address::push(&to.path()),
        Some(Go::Instead(to)) if is_here(&to) => address::replace(&to.path()),
        Some(Go::To(to)) => address::open(&to.path()),
        Some(Go::Instead(to)) => address::open_instead(&to.path()),
        None => {}
    });
    way
}

/// Whether this program has the screen.
fn is_here(route: &Route) -> bool {
    cfg!(feature = "whole") || route.is_first()
}

/// Fetches other words, then changes to them. Without a line the present words stay; what comes after a later choice was
/// made is not spoken any more.
#[hook]
fn use_switch(words: UseStateSetter<Words>, surface: Surface) -> Callback<Idiom> {
    let wanted = use_mut_ref(Idiom::default);
    use_callback(words, move |idiom: Idiom, words| {
        wanted.replace(idiom);
        let (words, wanted) = (words.clone(), wanted.clone());
        task::spawn(async move {
            if let Ok(fetched) = locale::fetch(idiom, surface).await
                && *wanted.borrow() == idiom
            {
                words.set(fetched);
            }
        });
    })
}

/// The adviser, speaking as the screen does as soon as it has the words; and a way to load it again.
#[hook]
fn use_adviser(idiom: Idiom) -> (Adviser, Advice, Callback<()>) {
    let adviser = use_state(Adviser::default);
    let advice = use_state_eq(Advice::default);
    let attempt = use_state_eq(|| 0_u32);
    let retry = use_callback(attempt.clone(), |(), attempt| attempt.set(**attempt + 1));
    let (load, broken) = ((*adviser).clone(), advice.setter());
    use_effect_with(*attempt, move |_| {
        load.load(Callback::from(move |()| broken.set(Advice::Failed)));
    });
    let (speaker, set) = ((*adviser).clone(), advice.setter());
    use_effect_with((*attempt, idiom), move |(_, idiom)| {
        let idiom = *idiom;
        set.set(Advice::Loading);
        // Words that come after those of a later choice are not spoken any more.
        let wanted = Rc::new(Cell::new(true));
        let chosen_anew = wanted.clone();
        task::spawn(async move {
            let messages = locale::fetch_law(idiom).await;
            if !wanted.get() {
                return;
            }
            let Ok(messages) = messages else {
                return set.set(Advice::Failed);
            };
            let speaks = Callback::from(move |_| set.set(Advice::Speaking));
            speaker.speak(idiom, messages, speaks);
        });
        move || chosen_anew.set(false)
    });
    ((*adviser).clone(), *advice, retry)
}

/// The words of the law, as soon as the adviser speaks the language of the screen.
#[hook]
fn use_glossary(adviser: &Adviser, advice: Advice, language: Language) -> Rc<Vec<Term>> {
    let words = use_state(Rc::<Vec<Term>>::default);
    let (adviser, set) = (adviser.clone(), words.setter());
    use_effect_with((advice, language), move |(advice, _)| {
        if *advice == Advice::Speaking {
            let heard = Callback::from(move |reply: Reply| {
                if let Reply::Glossary(terms) = reply {
                    set.set(terms.into());
                }
            });
            adviser.ask(Request::Glossary, heard);
        }
    });
    (*words).clone()
}

/// Has the adviser say anew what it said in another language, or before a reload.
#[hook]
fn use_retelling(adviser: &Adviser, advice: Advice, idiom: Idiom, interview: &InterviewHandle) {
    let begun = interview.held.is_begun() || interview.stands.is_some();
    let stale = begun && advice == Advice::Speaking && interview.idiom != Some(idiom);
    let (adviser, interview) = (adviser.clone(), interview.clone());
    use_effect_with((stale, idiom), move |(stale, _)| {
        if !stale {
            return;
        }
        let (speaker, held) = (adviser.clone(), interview.held.clone());
        let case = held.case.clone();
        let heard = Callback::from(move |reply: Reply| {
            interview.dispatch(match reply {
                Reply::Interview(stands) => {
                    interview::Action::Stands(held.clone().into(), speaker.idiom(), stands.into())
                }
                // Answers that an older app has kept, and this one cannot read.
                _ => interview::Action::Forget,
            });
        });
        adviser.ask(Request::Interview(case), heard);
    });
}
