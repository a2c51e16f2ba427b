//! Sends what waits in the outbox: by mail, by text message, or by neither if the operator has set up none.

use std::fs;
use std::sync::Arc;

use api::fleet::Trouble;
use booking::baku;
use booking::queue::Issuer;
use messages::{
    Kind, Mail, MailServer, MessageId, NotSent, Notice, Roots, Sender, Sms, Visit, Writer, WrongMail,
};
use thiserror::Error;
use time::UtcDateTime;
use tokio::task::JoinSet;

use crate::settings::{Fault, Faults};
use crate::store::{Alarm, Due, Message, News, Operators, Said, Saying, Store, StoreError, Way};

/// Messages under way at once.
const AT_ONCE: u8 = 8;

/// The ways out of the house.
pub struct Post {
    writer: Writer,
    mail: Option<Mail>,
    sms: Option<Sms>,
    operators: Option<Operators>,
}

/// Why there is no post.
#[derive(Debug, Error)]
enum NoPost {
    /// A setting is wrong.
    #[error("{0}: {1}")]
    Setting(&'static str, String),
    /// Two settings go together.
    #[error("set {0} together with {1}")]
    Missing(&'static str, &'static str),
    /// The words cannot be read.
    #[error("the words of messages cannot be read: {0}")]
    Words(l10n::MessagesError),
}

impl From<NoPost> for Faults {
    fn from(wrong: NoPost) -> Faults {
        match wrong {
            NoPost::Setting(variable, _) | NoPost::Missing(variable, _) => Fault::of(variable, wrong).into(),
            NoPost::Words(_) => Fault::elsewhere(wrong).into(),
        }
    }
}

impl Post {
    /// As the settings want it: `DOST_MAIL_SERVER` with `DOST_MAIL_SENDER` and, if its certificate comes from an
    /// authority of one's own, the file `DOST_MAIL_ROOTS`; `DOST_SMS_GATEWAY` with `DOST_SMS_BODY` and,
    /// if the gateway wants one, the secret header `DOST_SMS_HEADER`; `DOST_ALARMS_MAIL` for who is told of kiosks.
    ///
    /// Errors: all settings that are wrong, or without the one that belongs to them.
    pub fn from_settings(setting: impl Fn(&str) -> Option<String>) -> Result<Post, Faults> {
        let mut faults = Faults::default();
        let mail = faults.keep(mail(&setting));
        let sms = faults.keep(pair(&setting, "DOST_SMS_GATEWAY", "DOST_SMS_BODY"));
        let header = setting("DOST_SMS_HEADER").map(|text| read("DOST_SMS_HEADER", &text));
        let header = faults.keep(header.transpose());
        let operators = faults.keep(operators(&setting));
        let writer = faults.keep(Writer::new().map_err(NoPost::Words));
        let post = || {
            Some(Post {
                writer: writer?,
                mail: mail?,
                sms: sms?
                    .zip(header)
                    .map(|((url, body), header)| Sms::new(url, body, header)),
                operators: operators?,
            })
        };
        let post = post();
        faults.unless(post)
    }

    /// The ways there are.
    pub fn ways(&self) -> Vec<Way> {
        let mail = self.mail.as_ref().map(|_| Way::Mail);
        let sms = self.sms.as_ref().map(|_| Way::Sms);
        mail.into_iter().chain(sms).collect()
    }

    /// Who is told of kiosks that need a hand, if anybody is.
    pub fn operators(&self) -> Option<Operators> {
        self.operators.clone()
    }

    /// Sends what is due, each message at most once in a round. How many were tried.
    pub async fn deliver(self: &Arc<Post>, store: &Store, now: UtcDateTime) -> Result<usize, StoreError> {
        let mut under_way = JoinSet::new();
        for due in store.due(now, AT_ONCE).await? {
            if store.take(now, &due).await? {
                let (post, store) = (self.clone(), store.clone());
                under_way.spawn(async move { post.attempt(&store, &due).await });
            }
        }
        let tried = under_way.len();
        for attempt in under_way.join_all().await {
            attempt?;
        }
        Ok(tried)
    }

    async fn attempt(&self, store: &Store, due: &Due) -> Result<(), StoreError> {
        let (way, message) = match store.unseal(due) {
            Ok(read) => read,
            // Perhaps its key comes back; until it is true no longer, it keeps no other waiting.
            Err(error) => {
                tracing::error!(%error, "a message cannot be read");
                return Ok(());
            }
        };
        let id = due.message.parse().map_err(|_| Unsent::Unreadable);
        let sent = async {
            match (&message, id?) {
                (Message::Person(said), id) => self.send(way, said, id).await,
                (Message::Operators(alarm), id) => self.alarm(alarm, id).await,
            }
        };
        match sent.await {
            Ok(()) => store.done(due).await,
            Err(Unsent::Not(NotSent::Temporary(why))) => {
                tracing::warn!(%why, ?way, "a message waits for another attempt");
                Ok(())
            }
            Err(why) => {
                tracing::error!(%why, ?way, "a message is given up");
                store.done(due).await
            }
        }
    }

    async fn alarm(&self, alarm: &Alarm, id: MessageId) -> Result<(), Unsent> {
        let Some((mail, operators)) = self.mail.as_ref().zip(self.operators.as_ref()) else {
            return Err(Unsent::NoWay);
        };
        let address = operators.mail.as_str().parse().map_err(|_| Unsent::Unreadable)?;
        let named = |kiosks: &[(Issuer, Trouble)]| -> Vec<(Issuer, &'static str)> {
            kiosks
                .iter()
                .map(|(kiosk, trouble)| (*kiosk, trouble.as_str()))
                .collect()
        };
        let alarm = messages::Alarm::new(
            &alarm.centre,
            tongue(operators.language),
            baku::local(moment(alarm.at)?),
            named(&alarm.began),
            named(&alarm.over),
        )?;
        mail.send(&address, &self.writer.alarm(&alarm), &id).await?;
        Ok(())
    }

    async fn send(&self, way: Way, said: &Said, id: MessageId) -> Result<(), Unsent> {
        let notice = notice(said)?;
        match (way, &self.mail, &self.sms) {
            (Way::Mail, Some(mail), _) => {
                let address = said.mail.as_ref().and_then(|it| it.as_str().parse().ok());
                let address = address.ok_or(Unsent::Unreadable)?;
                mail.send(&address, &self.writer.compose(&notice), &id).await?;
            }
            (Way::Sms, _, Some(sms)) => {
                sms.send(&said.phone, &self.writer.sms(&notice), &id).await?;
            }
            _ => return Err(Unsent::NoWay),
        }
        Ok(())
    }
}

/// Why a message was not sent.
#[derive(Debug, Error)]
enum Unsent {
    #[error(transparent)]
    Not(#[from] NotSent),
    #[error("this way is no longer set up")]
    NoWay,
    #[error("what was kept of it cannot be read")]
    Unreadable,
    #[error(transparent)]
    NoCentre(#[from] messages::NoCentre),
}

fn notice(said: &Said) -> Result<Notice, Unsent> {
    let visit = &said.visit;
    let kind = match said.saying {
        Saying::News(News::Booked) => Kind::Booked,
        Saying::News(News::Moved) => Kind::Moved,
        Saying::News(News::Cancelled) => Kind::Cancelled,
        Saying::News(News::MustCall) => Kind::MustCall,
        Saying::Reminder => Kind::Reminder,
        Saying::Offer { until } => Kind::Offered {
            until: baku::local(moment(until)?),
        },
        Saying::PlaceEnded => Kind::PlaceEnded,
    };
    let visit = Visit {
        centre: visit.centre.clone(),
        services: visit.services.clone(),
        date: visit.date,
        start: visit.time,
        minutes: visit.minutes,
        reference: visit.reference,
        changes: said.changes,
    };
    Ok(Notice::new(kind, visit, tongue(said.language), moment(said.at)?)?)
}

fn tongue(language: api::Language) -> l10n::Language {
    match language {
        api::Language::Az => l10n::Language::Az,
        api::Language::Ru => l10n::Language::Ru,
        api::Language::En => l10n::Language::En,
    }
}

/// Who is told of kiosks; they are written to by mail.
fn operators(setting: &impl Fn(&str) -> Option<String>) -> Result<Option<Operators>, Faults> {
    let Some(mail) = setting("DOST_ALARMS_MAIL") else {
        return Ok(None);
    };
    if setting("DOST_MAIL_SERVER").is_none() {
        return Err(NoPost::Missing("DOST_MAIL_SERVER", "DOST_ALARMS_MAIL").into());
    }
    let mut faults = Faults::default();
    let mail = faults.keep(read("DOST_ALARMS_MAIL", &mail));
    let tag = setting("DOST_ALARMS_LANGUAGE").unwrap_or_default();
    let wrong = || NoPost::Setting("DOST_ALARMS_LANGUAGE", "choose az, ru or en".to_owned());
    let language = faults.keep(api::Language::from_tag(&tag).ok_or_else(wrong));
    let operators = mail
        .zip(language)
        .map(|(mail, language)| Operators { mail, language });
    faults.unless(operators).map(Some)
}

fn moment(seconds: i64) -> Result<UtcDateTime, Unsent> {
    UtcDateTime::from_unix_timestamp(seconds).map_err(|_| Unsent::Unreadable)
}

/// Mail through its server, which may show a certificate of the operator's own authority.
fn mail(setting: &impl Fn(&str) -> Option<String>) -> Result<Option<Mail>, Faults> {
    const ROOTS: &str = "DOST_MAIL_ROOTS";
    let mut faults = Faults::default();
    let mail = faults.keep(pair(setting, "DOST_MAIL_SERVER", "DOST_MAIL_SENDER"));
    let roots = setting(ROOTS).map(|file| {
        let cannot = |error| NoPost::Setting(ROOTS, format!("cannot read {file}: {error}"));
        let pem = fs::read_to_string(&file).map_err(cannot)?;
        read::<Roots>(ROOTS, &pem)
    });
    let roots = faults.keep(roots.transpose());
    let mail = mail.zip(roots).map(|(mail, roots)| {
        let mail = mail.map(|(server, sender): (MailServer, Sender)| {
            let server = match &roots {
                Some(roots) => server.trusting(roots)?,
                None => server,
            };
            Ok(Mail::new(server, sender))
        });
        let wrong = |wrong: WrongMail| NoPost::Setting(ROOTS, wrong.to_string());
        mail.transpose().map_err(wrong)
    });
    let mail = faults.keep(mail.transpose());
    faults.unless(mail.flatten())
}

/// Two settings that go together.
fn pair<A, B>(
    setting: &impl Fn(&str) -> Option<String>,
    first: &'static str,
    second: &'static str,
) -> Result<Option<(A, B)>, Faults>
where
    A: std::str::FromStr<Err: std::fmt::Display>,
    B: std::str::FromStr<Err: std::fmt::Display>,
{
    match (setting(first), setting(second)) {
        (None, None) => Ok(None),
        (Some(one), Some(other)) => {
            let mut faults = Faults::default();
            let (one, other) = (faults.keep(read(first, &one)), faults.keep(read(second, &other)));
            faults.unless(one.zip(other)).map(Some)
        }
        (Some(_), None) => Err(NoPost::Missing(second, first).into()),
        (None, Some(_)) => Err(NoPost::Missing(first, second).into()),
    }
}

fn read<T: std::str::FromStr<Err: std::fmt::Display>>(name: &'static str, text: &str) -> Result<T, NoPost> {
    text.parse()
        .map_err(|wrong: T::Err| NoPost::Setting(name, wrong.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(settings: &[(&str, &str)]) -> Result<Vec<Way>, String> {
        let find = |name: &str| settings.iter().find(|(known, _)| *known == name);
        Post::from_settings(|name| find(name).map(|(_, value)| (*value).to_owned()))
            .map(|post| post.ways())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn an_operator_may_have_mail_text_messages_both_or_neither() {
        let mail = [
            ("DOST_MAIL_SERVER", "smtps://dost:secret@mail.example"),
            ("DOST_MAIL_SENDER", "DOST <no-reply@dost.example>"),
        ];
        let sms = [
            ("DOST_SMS_GATEWAY", "https://sms.example/send"),
            ("DOST_SMS_BODY", "to={digits}&text={text}"),
            ("DOST_SMS_HEADER", "X-Api-Key: secret"),
        ];
        assert_eq!(post(&[]), Ok(vec![]));
        assert_eq!(post(&mail), Ok(vec![Way::Mail]));
        assert_eq!(post(&sms), Ok(vec![Way::Sms]));
        assert_eq!(post(&[&mail[..], &sms].concat()), Ok(vec![Way::Mail, Way::Sms]));
    }

    #[test]
    fn a_wrong_setting_is_named_and_no_secret_is_shown() {
        for (settings, named) in [
            (
                &[("DOST_MAIL_SERVER", "smtps://dost:secret@mail.example")][..],
                "DOST_MAIL_SENDER",
            ),
            (
                &[("DOST_SMS_BODY", "to={to}&text={text}")][..],
                "DOST_SMS_GATEWAY",
            ),
            (
                &[
                    ("DOST_MAIL_SERVER", "smtp://dost:secret@mail.example"),
                    ("DOST_MAIL_SENDER", "DOST <no-reply@dost.example>"),
                ][..],
                "DOST_MAIL_SERVER",
            ),
            (&[("DOST_SMS_HEADER", "secret")][..], "DOST_SMS_HEADER"),
            (
                &[("DOST_ALARMS_MAIL", "ops@dost.example")][..],
                "DOST_MAIL_SERVER",
            ),
            (
                &[
                    ("DOST_MAIL_SERVER", "smtps://dost:secret@mail.example"),
                    ("DOST_MAIL_SENDER", "DOST <no-reply@dost.example>"),
                    ("DOST_ALARMS_MAIL", "ops"),
                    ("DOST_ALARMS_LANGUAGE", "az"),
                ][..],
                "DOST_ALARMS_MAIL",
            ),
        ] {
            let error = post(settings).unwrap_err();
            assert!(error.contains(named) && !error.contains("secret@"), "{error}");
        }
    }
}
