//! The words of the pages in three languages, and how moments are written.

use std::sync::LazyLock;

use booking::baku;
use catalogue::Names;
use l10n::{Arg, Language, Messages};
use time::{Time, UtcDateTime};

/// Words in one language.
#[derive(Clone, Copy)]
pub(super) struct Words {
    language: Language,
    messages: &'static Messages,
}

macro_rules! source {
    ($language:literal) => {
        concat!(
            include_str!(concat!("../../../../i18n/", $language, "/formats.ftl")),
            "\n",
            include_str!(concat!("../../../../i18n/", $language, "/staff.ftl")),
        )
    };
}

static ALL: LazyLock<Option<[Messages; 3]>> = LazyLock::new(|| {
    let read = |language, source| Messages::parse(language, source).ok();
    Some([
        read(Language::Az, source!("az"))?,
        read(Language::Ru, source!("ru"))?,
        read(Language::En, source!("en"))?,
    ])
});

impl Words {
    /// Those of a language; nothing if the files are no messages, which a test rules out.
    pub(super) fn of(language: Language) -> Option<Words> {
        let [az, ru, en] = ALL.as_ref()?;
        let messages = match language {
            Language::Az => az,
            Language::Ru => ru,
            Language::En => en,
        };
        Some(Words { language, messages })
    }

    pub(super) fn language(self) -> Language {
        self.language
    }

    pub(super) fn has(self, id: &str) -> bool {
        self.messages.has(id)
    }

    /// A message without a gap.
    pub(super) fn say(self, id: &str) -> String {
        self.messages.text(id, &[])
    }

    /// A message with a number in it.
    pub(super) fn count(self, id: &str, name: &str, count: impl Into<i64>) -> String {
        self.messages.text(id, &[(name, Arg::Count(count.into()))])
    }

    /// A message with a text in it.
    pub(super) fn fill(self, id: &str, name: &str, text: &str) -> String {
        self.messages.text(id, &[(name, Arg::Text(text.to_owned()))])
    }

    /// A message with a time of day in it.
    pub(super) fn time(self, id: &str, at: Time) -> String {
        let (hour, minute) = (at.hour(), at.minute());
        self.messages.text(id, &[("time", Arg::Time { hour, minute })])
    }

    /// A moment in Unix seconds by Baku's clock: the time, and the day if it is another than today.
    pub(super) fn moment(self, now: UtcDateTime, at: i64) -> String {
        let (today, at) = (baku::local(now).date(), UtcDateTime::from_unix_timestamp(at));
        let Ok(at) = at.map(baku::local) else {
            return String::new();
        };
        if at.date() == today {
            return self.time("staff-time", at.time());
        }
        let (hour, minute) = (at.hour(), at.minute());
        let args = [
            ("date", Arg::Date(at.date())),
            ("time", Arg::Time { hour, minute }),
        ];
        self.messages.text("staff-moment", &args)
    }

    /// A name of the catalogue.
    pub(super) fn name(self, names: Names) -> &'static str {
        match self.language {
            Language::Az => names.az,
            Language::Ru => names.ru,
            Language::En => names.en,
        }
    }

    /// What a centre is called.
    pub(super) fn centre(self, key: &str) -> String {
        let known = catalogue::centre(key).map(|centre| self.name(centre.names));
        known.unwrap_or(key).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use api::fleet::{Paper, Screen, Trouble};
    use api::staff::Role;
    use booking::State;

    use super::*;

    #[test]
    fn whatever_data_is_called_has_its_words_in_every_language() {
        let mut ids: Vec<String> = Vec::new();
        for trouble in Trouble::ALL.map(Trouble::as_str) {
            ids.extend([format!("trouble-{trouble}"), format!("trouble-{trouble}-do")]);
        }
        ids.extend(Screen::ALL.map(|it| format!("fleet-screen-{}", it.as_str())));
        ids.extend(Paper::ALL.map(|it| format!("fleet-paper-{}", it.as_str())));
        ids.extend(Role::ALL.map(|it| format!("staff-role-{}", it.as_str())));
        ids.extend(State::ALL.map(|it| format!("desk-state-{}", it.as_str())));
        for language in Language::ALL {
            let words = Words::of(language).unwrap();
            for id in &ids {
                assert!(words.has(id), "{id}");
            }
        }
    }
}
