//! Keys on the screen, for a kiosk without a keyboard: only those that the focused box can take.
//!
//! Accessibility: real buttons that leave the focus in the box; what a key types is its name.

use yew::prelude::*;

use crate::platform::keyboard;
use crate::session::use_locale;

/// Sets of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Digits.
    Digits,
    /// Digits and a decimal comma.
    Amount,
    /// The alphabet of the language.
    Letters,
    /// Digits and the letters of a visit's number.
    Reference,
}

impl Layout {
    const ALL: [Layout; 4] = [Layout::Digits, Layout::Amount, Layout::Letters, Layout::Reference];

    /// Its name in the page.
    pub const fn name(self) -> &'static str {
        match self {
            Layout::Digits => "digits",
            Layout::Amount => "amount",
            Layout::Letters => "letters",
            Layout::Reference => "reference",
        }
    }

    /// The message with its rows: keys separated by spaces, rows by `/`.
    const fn rows_id(self) -> &'static str {
        match self {
            Layout::Digits => "keypad-digits",
            Layout::Amount => "keypad-amount",
            Layout::Letters => "keypad-letters",
            Layout::Reference => "keypad-reference",
        }
    }
}

/// The keypad; hidden while no box has the focus.
#[component]
pub fn Keypad() -> Html {
    let locale = use_locale();
    let layout = use_state_eq(|| None::<Layout>);
    {
        let layout = layout.setter();
        use_effect_with((), move |()| {
            let watch = keyboard::watch_focus(move |name| {
                layout.set(name.and_then(|name| Layout::ALL.into_iter().find(|it| it.name() == name)));
            });
            move || drop(watch)
        });
    }
    let language = locale.language();
    // The press must not take the focus out of the box.
    let keep_focus = Callback::from(|event: PointerEvent| event.prevent_default());
    let keep_focus_mouse = Callback::from(|event: MouseEvent| event.prevent_default());
    let key = |text: &str| {
        let typed = text.to_owned();
        let letters = *layout == Some(Layout::Letters);
        let onclick = Callback::from(move |_: MouseEvent| {
            let capital = letters && keyboard::at_word_start();
            keyboard::insert(&if capital {
                keyboard::capital(language.tag(), &typed)
            } else {
                typed.clone()
            });
        });
        html! { <button type="button" class="key" key={text.to_owned()} tabindex="-1" {onclick}>{text.to_owned()}</button> }
    };
    let rows = layout
        .map(|layout| locale.t(layout.rows_id()))
        .unwrap_or_default();
    let row = |(index, row): (usize, &str)| html! { <div class="keypad__row" key={index}>{for row.split_whitespace().map(key)}</div> };
    let space = Callback::from(|_: MouseEvent| keyboard::insert(" "));
    let delete = Callback::from(|_: MouseEvent| keyboard::delete_back());
    html! {
        <section class="keypad" aria-label={locale.t("keypad-title")} hidden={layout.is_none()}
            onpointerdown={keep_focus} onmousedown={keep_focus_mouse}>
            <div class="keypad__rows">{for rows.split('/').enumerate().map(row)}</div>
            <div class="keypad__row">
                <button type="button" class="key key--wide" tabindex="-1" hidden={*layout != Some(Layout::Letters)} onclick={space}>
                    {locale.t("keypad-space")}
                </button>
                <button type="button" class="key key--wide" tabindex="-1" onclick={delete}>{locale.t("keypad-delete")}</button>
            </div>
        </section>
    }
}
