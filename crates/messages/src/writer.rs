//! The words of mail and text messages in three languages, read once.

use l10n::{Arg, Language, Messages, MessagesError};

use crate::notice::Notice;

/// Writes mail ([`Writer::compose`]) and text messages ([`Writer::sms`]). Can be shared between threads.
pub struct Writer {
    az: Messages,
    ru: Messages,
    en: Messages,
}

/// The words of a language: its own for messages, and what the app says of a visit, so that both say the same.
macro_rules! words {
    ($language:literal) => {
        concat!(
            include_str!(concat!("../../../i18n/", $language, "/formats.ftl")),
            "\n",
            include_str!(concat!("../../../i18n/", $language, "/app.ftl")),
            "\n",
            include_str!(concat!("../../../i18n/", $language, "/booking.ftl")),
            "\n",
            include_str!(concat!("../../../i18n/", $language, "/messages.ftl")),
            "\n",
            include_str!(concat!("../../../i18n/", $language, "/staff.ftl")),
        )
    };
}

impl Writer {
    /// Reads the words.
    ///
    /// # Errors
    /// The files are no messages, or give an id twice; a test reads them all.
    pub fn new() -> Result<Writer, MessagesError> {
        Ok(Writer {
            az: Messages::parse(Language::Az, words!("az"))?,
            ru: Messages::parse(Language::Ru, words!("ru"))?,
            en: Messages::parse(Language::En, words!("en"))?,
        })
    }

    /// A message in the notice's language, with all that may be said of the visit and `more`.
    pub(crate) fn text(&self, notice: &Notice, id: &str, more: &[(&'static str, Arg)]) -> String {
        let mut args = notice.args();
        args.extend_from_slice(more);
        self.words(notice.language).text(id, &args)
    }

    pub(crate) fn words(&self, language: Language) -> &Messages {
        match language {
            Language::Az => &self.az,
            Language::Ru => &self.ru,
            Language::En => &self.en,
        }
    }
}
