//! The sheet of settings: language, words, size of text, colours, on a kiosk also touch and time. Each takes effect at once.
//!
//! States: closed, open; one choice of each group is chosen.
//! Accessibility: a native modal dialog named by its heading; native radio buttons; Escape and "Done" close it.

use l10n::Language;
use yew::prelude::*;

use super::button::{Weight, button};
use super::pager::Pager;
use super::pick::{Choice, Control, pick};
use crate::locale::{Idiom, Locale, Wording};
use crate::platform::document;
use crate::state::settings::{Patience, Settings, TextSize, Theme, Touch};
use crate::surface::{Capabilities, Surface};

const ID: &str = "settings";
/// What scrolls.
const BODY: &str = "settings-body";

/// Shows the sheet.
pub fn open() {
    document::open_dialog(ID);
}

/// The sheet, closed until [`open`] is called.
pub fn settings_sheet(
    locale: &Locale,
    surface: Surface,
    now: Settings,
    onchange: &Callback<Settings>,
) -> Html {
    let idiom = locale.idiom();
    let languages = Language::ALL.map(|language| {
        let (tag, chooser) = (language.tag(), locale.clone());
        let choose = Callback::from(move |_: Event| chooser.switch(Idiom { language, ..idiom }));
        let words = choice(tag, language.name().to_owned());
        html! { <div key={tag} lang={tag}>{radio("language", &words, idiom.language.tag(), choose)}</div> }
    });
    let wordings = Wording::ALL.map(|wording| {
        let chooser = locale.clone();
        let choose = Callback::from(move |_: Event| chooser.switch(Idiom { wording, ..idiom }));
        radio(
            "wording",
            &choice(wording.key(), locale.t(wording.key())),
            idiom.wording.key(),
            choose,
        )
    });
    let texts = TextSize::ALL.map(|text| {
        let choose = onchange.reform(move |_: Event| Settings { text, ..now });
        radio(
            "text",
            &choice(text.key(), locale.t(text.key())),
            now.text.key(),
            choose,
        )
    });
    let themes = Theme::ALL.map(|theme| {
        let choose = onchange.reform(move |_: Event| Settings { theme, ..now });
        radio(
            "theme",
            &choice(theme.key(), locale.t(theme.key())),
            now.theme.key(),
            choose,
        )
    });
    let touches = Touch::ALL.map(|touch| {
        let choose = onchange.reform(move |_: Event| Settings { touch, ..now });
        radio(
            "touch",
            &choice(touch.key(), locale.t(touch.key())),
            now.touch.key(),
            choose,
        )
    });
    let patience = Patience::ALL.map(|patience| {
        let choose = onchange.reform(move |_: Event| Settings { patience, ..now });
        radio(
            "patience",
            &choice(patience.key(), locale.t(patience.key())),
            now.patience.key(),
            choose,
        )
    });
    let (kiosk, pager) = if cfg!(feature = "whole") && surface.stands_fixed() {
        let pager = html! { <Pager of={BODY} /> };
        let kiosk = html! {
            <>
                {group(locale.t("settings-touch"), touches)}
                {group(locale.t("settings-time"), patience)}
            </>
        };
        (kiosk, pager)
    } else {
        (html! { <div hidden=true /> }, html! { <div hidden=true /> })
    };
    let close = Callback::from(|_: MouseEvent| document::close_dialog(ID));
    html! {
        <dialog id={ID} class="dialog" aria-labelledby="settings-title">
            <h2 id="settings-title">{locale.t("settings-title")}</h2>
            <div class="dialog__body" id={BODY}>
                {group(locale.t("languages"), languages)}
                {group(locale.t("settings-words"), wordings)}
                {group(locale.t("settings-text"), texts)}
                {group(locale.t("settings-theme"), themes)}
                {kiosk}
            </div>
            {pager}
            {button(Weight::Primary, locale.t("settings-done"), close)}
        </dialog>
    }
}

fn choice(id: &'static str, label: String) -> Choice {
    Choice {
        name: id.into(),
        label,
        hint: None,
    }
}

fn radio(name: &'static str, choice: &Choice, chosen: &str, onchange: Callback<Event>) -> Html {
    let control = Control::Radio(name.into());
    pick(
        control,
        choice.name.clone(),
        choice,
        (choice.name == chosen).into(),
        onchange,
    )
}

fn group<const COUNT: usize>(legend: String, choices: [Html; COUNT]) -> Html {
    html! {
        <fieldset class="picks picks--side">
            <legend class="legend">{legend}</legend>
            {for choices}
        </fieldset>
    }
}
