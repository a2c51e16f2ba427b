//! Keys on the screen, for a kiosk without a keyboard: only those that the focused box can take.
//!
//! States: hidden; digits, an amount, a visit's number; letters in the order of keyboards or of the alphabet, or the
//! letters and signs of others; a capital asked for or not.
//! Accessibility: real buttons that leave the focus in the box; what a key types is its name.

use yew::prelude::*;

use super::icon::{Drawing, icon};
use crate::forms::edit::Edit;
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
    const fn rows_id(self, letters: Letters) -> &'static str {
        match (self, letters.page) {
            (Layout::Digits, _) => "keypad-digits",
            (Layout::Amount, _) => "keypad-amount",
            (Layout::Reference, _) => "keypad-reference",
            (Layout::Letters, Page::Others) => "keypad-others",
            (Layout::Letters, Page::Own) => match letters.order {
                Order::Keyboard => "keypad-letters",
                Order::Alphabet => "keypad-alphabet",
            },
        }
    }
}

/// How the letters stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Order {
    #[default]
    Keyboard,
    /// For who has never used a keyboard.
    Alphabet,
}

/// Which letters there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Page {
    #[default]
    Own,
    /// Those of other languages, digits and signs.
    Others,
}

/// Whether a capital was asked for. A name begins with one anyway.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shift {
    #[default]
    No,
    Next,
}

/// What is chosen among the letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Letters {
    order: Order,
    page: Page,
    shift: Shift,
}

/// The keypad; hidden while no box has the focus.
#[component]
pub fn Keypad() -> Html {
    let locale = use_locale();
    // Set anew with every box, even if it wants the same keys: each is to be seen.
    let layout = use_state(|| None::<Layout>);
    let letters = use_state_eq(Letters::default);
    {
        let layout = layout.setter();
        use_effect_with((), move |()| {
            let watch = keyboard::watch_focus(move |name| {
                layout.set(name.and_then(|name| Layout::ALL.into_iter().find(|it| it.name() == name)));
            });
            move || drop(watch)
        });
    }
    use_effect(keyboard::reveal);
    let language = locale.language().tag();
    let now = *letters;
    let writes = *layout == Some(Layout::Letters);
    // The press must not take the focus out of the box.
    let keep_focus = Callback::from(|event: PointerEvent| event.prevent_default());
    let keep_focus_mouse = Callback::from(|event: MouseEvent| event.prevent_default());
    let shown = |letter: &str| match now.shift {
        Shift::Next if writes => keyboard::capital(language, letter),
        _ => letter.to_owned(),
    };
    let key = |letter: &str| {
        let (letter, letters) = (letter.to_owned(), letters.setter());
        let name = shown(&letter);
        let onclick = Callback::from(move |_: MouseEvent| {
            let capital = writes && (now.shift == Shift::Next || keyboard::at_word_start());
            let typed = if capital {
                keyboard::capital(language, &letter)
            } else {
                letter.clone()
            };
            keyboard::change(|edit| edit.typed(&typed));
            letters.set(Letters {
                shift: Shift::No,
                ..now
            });
        });
        html! { <button type="button" class="key" key={name.clone()} tabindex="-1" {onclick}>{name}</button> }
    };
    let rows = layout.map(|it| locale.t(it.rows_id(now))).unwrap_or_default();
    let row = |(index, row): (usize, &str)| html! { <div class="keypad__row" key={index}>{for row.split_whitespace().map(key)}</div> };
    let choose = |to: Letters| {
        let letters = letters.setter();
        Callback::from(move |_: MouseEvent| letters.set(to))
    };
    let shift = match now.shift {
        Shift::No => Shift::Next,
        Shift::Next => Shift::No,
    };
    let (page, page_id) = match now.page {
        Page::Own => (Page::Others, "keypad-to-others"),
        Page::Others => (Page::Own, "keypad-to-letters"),
    };
    let (order, order_id) = match now.order {
        Order::Keyboard => (Order::Alphabet, "keypad-to-alphabet"),
        Order::Alphabet => (Order::Keyboard, "keypad-to-keyboard"),
    };
    let capitals = Letters { shift, ..now };
    let others = Letters { page, ..now };
    let ordered = Letters {
        order,
        page: Page::Own,
        ..now
    };
    let does = |key: fn(Edit) -> Edit| Callback::from(move |_: MouseEvent| keyboard::change(key));
    html! {
        <section class="keypad" aria-label={locale.t("keypad-title")} hidden={layout.is_none()}
            onpointerdown={keep_focus} onmousedown={keep_focus_mouse}>
            <div class="keypad__rows">{for rows.split('/').enumerate().map(row)}</div>
            <div class="keypad__row" hidden={!writes}>
                <button type="button" class="key key--word" tabindex="-1" onclick={choose(capitals)}
                    aria-pressed={if now.shift == Shift::Next { "true" } else { "false" }}>
                    {locale.t("keypad-shift")}
                </button>
                <button type="button" class="key key--word" tabindex="-1" onclick={choose(others)}>{locale.t(page_id)}</button>
                <button type="button" class="key key--word" tabindex="-1" onclick={choose(ordered)}>{locale.t(order_id)}</button>
            </div>
            <div class="keypad__row">
                {arrow(&locale.t("keypad-back"), "key key--back", does(Edit::back))}
                {arrow(&locale.t("keypad-on"), "key", does(Edit::on))}
                <button type="button" class="key key--word" tabindex="-1" hidden={!writes} onclick={does(|edit| edit.typed(" "))}>
                    {locale.t("keypad-space")}
                </button>
                <button type="button" class="key key--word" tabindex="-1" onclick={does(Edit::deleted)}>{locale.t("keypad-delete")}</button>
            </div>
        </section>
    }
}

/// Moves the caret.
fn arrow(name: &str, class: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" {class} tabindex="-1" {onclick}>{icon(Drawing::Forward)}<span class="unseen">{name.to_owned()}</span></button>
    }
}
