//! How a person wants to see and touch the app. At home a reload keeps size of text and colours; a shared device forgets.

use crate::platform::{document, idle, storage, touch};
use crate::surface::{Capabilities, Surface};

pub use crate::platform::idle::Patience;
pub use crate::platform::touch::Touch;

const NAME: &str = "settings-1";

/// The colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Those that the device asks for.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// For those who see little.
    High,
    /// For those whom light hurts.
    Low,
}

/// The size of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// As designed.
    #[default]
    Normal,
    /// A fifth more.
    Large,
    /// Half as much again.
    Larger,
    /// Three quarters more.
    Largest,
}

/// Where everything stands that can be touched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// On the whole screen.
    #[default]
    Whole,
    /// In its lower half, for who sits or is small.
    Lower,
}

impl Reach {
    /// Its name in the stylesheets.
    const fn name(self) -> &'static str {
        match self {
            Reach::Whole => "whole",
            Reach::Lower => "lower",
        }
    }

    /// The other one.
    pub const fn other(self) -> Reach {
        match self {
            Reach::Whole => Reach::Lower,
            Reach::Lower => Reach::Whole,
        }
    }
}

impl Theme {
    /// All of them, in the order of the sheet.
    pub const ALL: [Theme; 5] = [Theme::System, Theme::Light, Theme::Dark, Theme::High, Theme::Low];

    /// The message that names it; what follows the last dash is its name in the stylesheets.
    pub const fn key(self) -> &'static str {
        match self {
            Theme::System => "settings-theme-system",
            Theme::Light => "settings-theme-light",
            Theme::Dark => "settings-theme-dark",
            Theme::High => "settings-theme-high",
            Theme::Low => "settings-theme-low",
        }
    }
}

impl TextSize {
    /// All of them, from small to large.
    pub const ALL: [TextSize; 4] = [
        TextSize::Normal,
        TextSize::Large,
        TextSize::Larger,
        TextSize::Largest,
    ];

    /// The message that names it; what follows the last dash is its name in the stylesheets.
    pub const fn key(self) -> &'static str {
        match self {
            TextSize::Normal => "settings-text-1",
            TextSize::Large => "settings-text-2",
            TextSize::Larger => "settings-text-3",
            TextSize::Largest => "settings-text-4",
        }
    }
}

/// What a person has chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The colours.
    pub theme: Theme,
    /// The size of the text.
    pub text: TextSize,
    /// Where everything stands.
    pub reach: Reach,
    /// How taps are taken.
    pub touch: Touch,
    /// How long the person is waited for.
    pub patience: Patience,
}

impl Settings {
    /// As one word for the storage.
    fn kept(self) -> String {
        format!("{} {}", self.theme.key(), self.text.key())
    }

    /// What a word of the storage means; what it does not say is as at first.
    fn of(kept: &str) -> Settings {
        let said = |key: &str| kept.split(' ').any(|word| word == key);
        Settings {
            theme: Theme::ALL
                .into_iter()
                .find(|it| said(it.key()))
                .unwrap_or_default(),
            text: TextSize::ALL
                .into_iter()
                .find(|it| said(it.key()))
                .unwrap_or_default(),
            ..Settings::default()
        }
    }
}

/// What this tab had before a reload; nothing on a shared device.
pub fn load(surface: Surface) -> Settings {
    let kept = surface.keeps_drafts().then(|| storage::load::<String>(NAME));
    Settings::of(&kept.flatten().unwrap_or_default())
}

/// Shows the page so, and keeps it where the surface allows.
pub fn apply(surface: Surface, settings: Settings) {
    document::set_data("theme", last_word(settings.theme.key()));
    document::set_data("text", last_word(settings.text.key()));
    document::set_data("reach", settings.reach.name());
    document::set_data("touch", last_word(settings.touch.key()));
    touch::take(settings.touch);
    idle::take(settings.patience);
    if surface.keeps_drafts() {
        storage::keep(NAME, &settings.kept());
    }
}

fn last_word(key: &str) -> &str {
    key.rsplit('-').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_and_anything_else_means_the_first_look() {
        for theme in Theme::ALL {
            for text in TextSize::ALL {
                let settings = Settings {
                    theme,
                    text,
                    ..Settings::default()
                };
                assert_eq!(Settings::of(&settings.kept()), settings);
            }
        }
        for broken in ["", "settings-theme-pink", "{}", "settings-text-9 dark"] {
            assert_eq!(Settings::of(broken), Settings::default(), "{broken}");
        }
    }

    #[test]
    fn the_stylesheets_know_every_theme_and_size() {
        let tokens = include_str!("../../static/css/tokens.css");
        for theme in Theme::ALL.into_iter().filter(|it| *it != Theme::Light) {
            let rule = format!("html[data-theme=\"{}\"]", last_word(theme.key()));
            assert!(tokens.contains(&rule), "{rule}");
        }
        for text in TextSize::ALL.into_iter().filter(|it| *it != TextSize::Normal) {
            let rule = format!("html[data-text=\"{}\"]", last_word(text.key()));
            assert!(tokens.contains(&rule), "{rule}");
        }
    }
}
