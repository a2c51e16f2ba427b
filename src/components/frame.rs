//! What stands around every screen: the name, the languages, the phone number, and on a shared device the bar.

use l10n::Language;
use yew::prelude::*;

use super::icon::{Drawing, Icon};
use super::idle_dialog::IdleDialog;
use super::keypad::Keypad;
use super::link::NavLink;
use crate::locale::use_locale;
use crate::platform::document;
use crate::route::Route;
use crate::surface::{Capabilities, Surface};

/// Sizes of text, as the stylesheets know them.
const TEXT_SIZES: [&str; 4] = ["1", "2", "3", "4"];

/// The frame.
#[derive(Properties, PartialEq)]
pub struct FrameProps {
    /// Where the app runs.
    pub surface: Surface,
    /// Forgets everything and shows the start page.
    pub erase: Callback<()>,
    /// The screen.
    pub children: Html,
}

/// The frame.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let locale = use_locale();
    let size = use_state_eq(|| 0usize);
    let bigger = {
        let size = size.clone();
        Callback::from(move |_: MouseEvent| {
            let next = (*size + 1) % TEXT_SIZES.len();
            document::set_data("text", TEXT_SIZES[next]);
            size.set(next);
        })
    };
    let erase = {
        let erase = props.erase.clone();
        Callback::from(move |_: MouseEvent| erase.emit(()))
    };
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        document::focus(super::page::HEADING);
    });
    let shared = props.surface.is_shared();
    let keypad = if props.surface.has_keyboard() {
        html! { <div hidden=true /> }
    } else {
        html! { <Keypad /> }
    };
    let idle = if shared {
        html! { <IdleDialog wipe={props.erase.clone()} /> }
    } else {
        html! { <div hidden=true /> }
    };
    html! {
        <div class="frame">
            <a class="skip" href="#heading" onclick={skip}>{locale.t("skip")}</a>
            <header class="header">
                <NavLink to={Route::Start} class="brand">
                    <span class="brand__sign"><Icon drawing={Drawing::Buta} /></span>
                    <span>{locale.t("app-name")}</span>
                </NavLink>
                <Languages />
            </header>
            <div class="frame__screen">{props.children.clone()}</div>
            <div class="frame__keypad">{keypad}</div>
            <footer class={if shared { "bar" } else { "bar bar--quiet" }}>
                <button type="button" class="bar__button" onclick={bigger}>
                    <span aria-hidden="true" class="bar__sign">{"Aa"}</span>
                    <span>{locale.t("bar-text-size")}</span>
                </button>
                <a class="bar__button" href="tel:142" hidden={shared}>
                    <Icon drawing={Drawing::Phone} />
                    <span>{locale.t("bar-call")}</span>
                </a>
                <button type="button" class="bar__button bar__button--end" onclick={erase}>{locale.t("bar-finish")}</button>
            </footer>
            <div>{idle}</div>
        </div>
    }
}

/// The language switch, always in reach.
#[component]
fn Languages() -> Html {
    let locale = use_locale();
    let now = locale.language();
    let item = |language: Language| {
        let locale = locale.clone();
        let onclick = Callback::from(move |_: MouseEvent| locale.switch(language));
        html! {
            <button type="button" key={language.tag()} class="languages__item" lang={language.tag()}
                aria-pressed={if language == now { "true" } else { "false" }} aria-label={language.name()} {onclick}>
                {language.tag().to_uppercase()}
            </button>
        }
    };
    html! { <nav class="languages" aria-label={locale.t("languages")}>{for Language::ALL.into_iter().map(item)}</nav> }
}
