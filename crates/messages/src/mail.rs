//! A letter on its way by SMTP: one connection a mail, and an answer that says whether to try again.
//!
//! The steps are taken one by one rather than by lettre's transport, for two reasons. It waits for the server's goodbye
//! after the mail was taken, without an end; a mail would count as lost and come twice. And a refusal before the mail (a
//! wrong password) is ours to mend, while the same code at the mail means that it will never be taken.

use std::time::Duration;

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};
use lettre::transport::smtp::authentication::DEFAULT_MECHANISMS;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{Error, response::Severity};
use tokio::time::timeout;

use crate::mail_settings::{Address, MailServer, Safety, Sender};
use crate::{Calendar, Letter, MessageId, NotSent, Why, tls_failure};

/// For a whole mail, greeting to receipt: servers may let strangers wait on purpose.
const LIMIT: Duration = Duration::from_secs(30);
/// For the goodbye, when the mail is already theirs.
const GOODBYE: Duration = Duration::from_secs(1);
/// Answers of a server that wants a user and a password, or others (RFC 4954).
const NOT_LET_IN: [u16; 4] = [530, 534, 535, 538];

/// Sends mail.
#[derive(Clone, Debug)]
pub struct Mail {
    server: MailServer,
    sender: Sender,
    limit: Duration,
}

impl Mail {
    /// Sends through this server, as this sender.
    pub fn new(server: MailServer, sender: Sender) -> Mail {
        Mail {
            server,
            sender,
            limit: LIMIT,
        }
    }

    /// Gives a mail so much time, instead of half a minute.
    #[must_use]
    pub fn within(self, limit: Duration) -> Mail {
        Mail { limit, ..self }
    }

    /// Sends a letter to a person. `id` is the same at every attempt.
    ///
    /// # Errors
    /// [`NotSent::Permanent`] if the server will never take this mail for this person.
    pub async fn send(&self, to: &Address, letter: &Letter, id: &MessageId) -> Result<(), NotSent> {
        let message = self
            .message(to, letter, id)
            .ok_or(NotSent::Permanent(Why::Unwritable))?;
        let (envelope, bytes) = (message.envelope(), message.formatted());
        let deliver = async {
            let mut server = self.open().await.map_err(NotSent::Temporary)?;
            server.send(envelope, &bytes).await.map_err(|it| refused(&it))?;
            Ok(server)
        };
        let mut server = timeout(self.limit, deliver)
            .await
            .unwrap_or(Err(NotSent::Temporary(Why::Silent)))?;
        // It is theirs now, however they part.
        let _ = timeout(GOODBYE, server.abort()).await;
        Ok(())
    }

    fn message(&self, to: &Address, letter: &Letter, id: &MessageId) -> Option<Message> {
        const AUTOMATIC: HeaderName = HeaderName::new_from_ascii_str("Auto-Submitted");
        let builder = Message::builder()
            .from(self.sender.0.clone())
            .to(Mailbox::new(None, to.0.clone()))
            .subject(letter.subject.as_str())
            .message_id(Some(format!("<{id}@{}>", self.sender.0.email.domain())))
            // So that no absence notice answers (RFC 3834).
            .raw_header(HeaderValue::new(AUTOMATIC, "auto-generated".to_owned()));
        let text = SinglePart::plain(letter.text.clone());
        match &letter.calendar {
            None => builder.singlepart(text).ok(),
            Some(calendar) => {
                let parts = MultiPart::mixed()
                    .singlepart(text)
                    .singlepart(attachment(calendar)?);
                builder.multipart(parts).ok()
            }
        }
    }

    /// A connection that is safe, and to which we are known.
    async fn open(&self) -> Result<AsyncSmtpConnection, Why> {
        let MailServer {
            host,
            port,
            safety,
            credentials,
        } = &self.server;
        // The sender's domain, not the name of the machine: the person's server reads it.
        let ourselves = ClientId::Domain(self.sender.0.email.domain().to_owned());
        let at_once = match safety {
            Safety::AtOnce(tls) => Some(tls.clone()),
            Safety::StartTls(_) | Safety::Loopback => None,
        };
        let address = (host.as_str(), *port);
        let mut server = AsyncSmtpConnection::connect_tokio1(address, None, &ourselves, at_once, None)
            .await
            .map_err(|it| in_the_way(&it))?;
        if let Safety::StartTls(tls) = safety {
            let encrypted = server.starttls(tls.clone(), &ourselves).await;
            encrypted.map_err(|it| {
                if it.is_client() {
                    Why::Unsafe
                } else {
                    in_the_way(&it)
                }
            })?;
        }
        if let Some(credentials) = credentials {
            let known = server.auth(DEFAULT_MECHANISMS, credentials).await;
            known.map_err(|it| {
                if it.is_client() {
                    Why::NotLetIn
                } else {
                    in_the_way(&it)
                }
            })?;
        }
        Ok(server)
    }
}

fn attachment(calendar: &Calendar) -> Option<SinglePart> {
    let kind = format!(
        "text/calendar; charset=utf-8; method={}",
        calendar.status.method()
    );
    let kind = ContentType::parse(&kind).ok()?;
    Some(Attachment::new("visit.ics".to_owned()).body(calendar.file.clone(), kind))
}

/// Why we did not come as far as the mail.
fn in_the_way(error: &Error) -> Why {
    match error.status() {
        Some(code) if code.severity == Severity::PermanentNegativeCompletion => Why::NotLetIn,
        Some(code) => Why::Refused(code.into()),
        None if error.is_tls() => Why::Unsafe,
        None if error.is_response() => Why::Garbled,
        None => tls_failure::of(error).unwrap_or(Why::Unreachable),
    }
}

/// Why the mail was not taken.
fn refused(error: &Error) -> NotSent {
    match error.status().map(u16::from) {
        Some(code) if NOT_LET_IN.contains(&code) => NotSent::Temporary(Why::NotLetIn),
        Some(code) if error.is_permanent() => NotSent::Permanent(Why::Refused(code)),
        None if error.is_client() => NotSent::Permanent(Why::Unwritable),
        _ => NotSent::Temporary(in_the_way(error)),
    }
}
