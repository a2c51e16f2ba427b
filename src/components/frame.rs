//! What stands around every screen: the name, the languages, the bar, and what opens over it.

use l10n::Language;
use yew::prelude::*;

use super::cover::cover;
use super::icon::{Drawing, icon};
use super::idle_dialog::IdleDialog;
use super::keypad::Keypad;
use super::link::{link, link_as};
use super::pager::Pager;
use super::scanner::Scanner;
use super::settings::{self as sheet, settings_sheet};
use crate::locale::{Idiom, Locale};
use crate::pages;
use crate::platform::{document, focus, touch};
use crate::route::Route;
use crate::session::Session;
use crate::state::settings::{self, Reach, Settings};
use crate::surface::Capabilities;

/// The frame.
#[derive(Properties, PartialEq)]
pub struct FrameProps {
    /// What every screen is given.
    pub session: Session,
}

/// The frame.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let (locale, surface) = (&props.session.locale, props.session.surface);
    let settings = use_state_eq(|| settings::load(surface));
    use_effect_with(*settings, move |now| settings::apply(surface, *now));
    let set = {
        let settings = settings.setter();
        Callback::from(move |now: Settings| settings.set(now))
    };
    use_effect_with((), |()| {
        let keep = focus::Keep::begin();
        move || drop(keep)
    });
    let open_settings = Callback::from(|_: MouseEvent| sheet::open());
    let erase = {
        let session = props.session.clone();
        Callback::from(move |_: MouseEvent| session.erase())
    };
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        document::focus(super::page::HEADING);
    });
    // One place follows every link of the app without loading the page again.
    let follow = {
        let session = props.session.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(path) = document::internal_link(&event) {
                event.prevent_default();
                session.go_to(Route::of_path(&path));
            } else if !session.surface.leads_out() {
                document::stay_here(&event);
            }
        })
    };
    let brand = html! {
        <><span class="brand__sign">{icon(Drawing::Buta)}</span><span>{locale.t("app-name")}</span></>
    };
    let shared = surface.shared();
    let finish = if surface.accompanied() {
        "bar-next"
    } else {
        "bar-finish"
    };
    // A kiosk has the whole program; the first one need not carry its keys.
    let whole = cfg!(feature = "whole");
    let keypad = if whole && !surface.has_keyboard() {
        html! { <Keypad /> }
    } else {
        html! { <div hidden=true /> }
    };
    let fixed = whole && surface.stands_fixed();
    use_effect_with(fixed, |fixed| {
        if cfg!(feature = "whole") && *fixed {
            touch::guard();
        }
    });
    let scanner = if fixed {
        html! { <Scanner /> }
    } else {
        html! { <div hidden=true /> }
    };
    let hands = if fixed {
        hands(locale, *settings, &set)
    } else {
        html! { <div hidden=true /> }
    };
    let covers = if fixed {
        cover(locale)
    } else {
        html! { <div hidden=true /> }
    };
    let idle = if shared {
        html! { <IdleDialog /> }
    } else {
        html! { <div hidden=true /> }
    };
    html! {
        <div class="frame" onclick={follow}>
            <header class="header">
                <a class="skip" href="#heading" onclick={skip}>{locale.t("skip")}</a>
                {link_as(Route::Start, "brand", brand)}
                <div>{covers}</div>
                {languages(locale)}
            </header>
            <div class="frame__screen" id={document::SCREEN}>
                <div class="frame__matter">{pages::of(&props.session.at, &props.session)}</div>
            </div>
            <div class="frame__foot">
                <div>{keypad}</div>
                <div>{mark(&props.session)}</div>
                <footer class="bar">
                    <button type="button" class="bar__button" onclick={open_settings}>
                        <span aria-hidden="true" class="bar__sign">{"Aa"}</span>
                        <span>{locale.t("bar-settings")}</span>
                    </button>
                    {hands}
                    <a class="bar__button" href="tel:142" hidden={shared}>
                        {icon(Drawing::Phone)}
                        <span>{locale.t("bar-call")}</span>
                    </a>
                    <button type="button" class="bar__button bar__button--end" onclick={erase}>{locale.t(finish)}</button>
                </footer>
            </div>
            {settings_sheet(locale, surface, *settings, &set)}
            <div>{idle}</div>
            <div>{scanner}</div>
            <div>{by_ear()}</div>
        </div>
    }
}

/// What brings a fixed screen to the hands of who stands or sits before it.
fn hands(locale: &Locale, now: Settings, set: &Callback<Settings>) -> Html {
    let lower = set.reform(move |_: MouseEvent| Settings {
        reach: now.reach.other(),
        ..now
    });
    html! {
        <>
            <button type="button" class="bar__button bar__button--reach" onclick={lower}
                aria-pressed={if now.reach == Reach::Lower { "true" } else { "false" }}>
                {locale.t("bar-reach")}
            </button>
            <Pager of={document::SCREEN} />
        </>
    }
}

/// Where the kiosk has a voice.
#[cfg(feature = "whole")]
fn by_ear() -> Html {
    if crate::platform::voice::is_here() {
        html! { <super::ear::ByEar /> }
    } else {
        html! { <div hidden=true /> }
    }
}

/// A kiosk has the whole program.
#[cfg(not(feature = "whole"))]
fn by_ear() -> Html {
    html! { <div hidden=true /> }
}

/// Beside a visitor: that a volunteer enters, or that all is only training, with the way to the story.
fn mark(session: &Session) -> Html {
    let locale = &session.locale;
    match &session.visitor.story {
        _ if !session.surface.accompanied() => Html::default(),
        Some(story) => html! {
            <aside class="mark mark--training">{locale.t("mark-training")}{" "}{link(Route::story(&story.id), locale.t("mark-story"))}</aside>
        },
        None => html! { <aside class="mark">{locale.t("mark-volunteer")}</aside> },
    }
}

/// The language switch, always in reach.
fn languages(locale: &Locale) -> Html {
    let now = locale.idiom();
    let item = |language: Language| {
        let chooser = locale.clone();
        let onclick = Callback::from(move |_: MouseEvent| chooser.switch(Idiom { language, ..now }));
        html! {
            <button type="button" key={language.tag()} class="languages__item" lang={language.tag()}
                aria-pressed={if language == now.language { "true" } else { "false" }} {onclick}>
                <span>{language.tag().to_ascii_uppercase()}</span><span class="unseen">{" "}{language.name()}</span>
            </button>
        }
    };
    html! { <nav class="languages" aria-label={locale.t("languages")}>{for Language::ALL.into_iter().map(item)}</nav> }
}
