//! Where mail goes out, who sends it, and who gets it. None of it is ever shown: a setting holds a password, an address
//! a person.

use std::fmt;
use std::str::FromStr;

use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, TlsParameters};
use percent_encoding::percent_decode_str;
use thiserror::Error;
use url::Url;

use crate::host;

/// The server that takes our mail, written as an address: `smtps://user:password@host`, `smtp+starttls://user:password@host`,
/// or `smtp://localhost`. Signs in user and password are percent-encoded. It belongs into the environment, where other
/// users of the machine cannot see it.
#[derive(Clone)]
pub struct MailServer {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) safety: Safety,
    pub(crate) credentials: Option<Credentials>,
}

/// When the connection is encrypted.
#[derive(Clone)]
pub(crate) enum Safety {
    /// From the first byte.
    AtOnce(TlsParameters),
    /// Before anything is said of a person, or not at all.
    StartTls(TlsParameters),
    /// Never: it does not leave the machine.
    Loopback,
}

/// The authorities that a mail server's certificate may come from, in place of those that browsers trust: certificates in PEM.
#[derive(Clone)]
pub struct Roots(Certificate);

/// Who sends: `DOST <no-reply@dost.example>`.
#[derive(Clone)]
pub struct Sender(pub(crate) Mailbox);

/// The mail address of a person. `Debug` does not print it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address(pub(crate) lettre::Address);

/// Why a setting for mail, or an address, is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WrongMail {
    /// No address of a server.
    #[error("write the mail server as smtps://user:password@host, or smtp+starttls:// in its place")]
    Server,
    /// Unencrypted, to another machine.
    #[error("smtp:// without encryption goes to localhost only; write smtps:// or smtp+starttls://")]
    Unencrypted,
    /// A user without a password, or the other way round, or signs in them that are not encoded.
    #[error("user and password go together, each percent-encoded: an @ is written %40")]
    Credentials,
    /// No certificates.
    #[error(
        "write the certificates of the mail server's authority in PEM, each from BEGIN to END CERTIFICATE"
    )]
    Roots,
    /// Not an address of a sender.
    #[error("write the sender as Name <name@host>")]
    Sender,
    /// Not an address of a person.
    #[error("write the mail address as name@host, in ASCII letters")]
    Address,
}

impl FromStr for MailServer {
    type Err = WrongMail;

    fn from_str(text: &str) -> Result<MailServer, WrongMail> {
        let url: Url = text.parse().map_err(|_| WrongMail::Server)?;
        let host = host::name(&url)
            .filter(|it| !it.is_empty())
            .ok_or(WrongMail::Server)?;
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return Err(WrongMail::Server);
        }
        let tls = || TlsParameters::new(host.clone()).map_err(|_| WrongMail::Server);
        let (safety, port) = match url.scheme() {
            "smtps" => (Safety::AtOnce(tls()?), 465),
            "smtp+starttls" => (Safety::StartTls(tls()?), 587),
            "smtp" if host::is_loopback(&host) => (Safety::Loopback, 25),
            "smtp" => return Err(WrongMail::Unencrypted),
            _ => return Err(WrongMail::Server),
        };
        Ok(MailServer {
            port: url.port().unwrap_or(port),
            credentials: credentials(&url)?,
            host,
            safety,
        })
    }
}

impl MailServer {
    /// The same server, whose certificate must come from one of these authorities.
    ///
    /// # Errors
    /// [`WrongMail::Roots`] if one of them is none.
    pub fn trusting(self, Roots(roots): &Roots) -> Result<MailServer, WrongMail> {
        let tls = || {
            let tls = TlsParameters::builder(self.host.clone()).certificate_store(CertificateStore::None);
            let tls = tls.add_root_certificate(roots.clone()).build();
            tls.map_err(|_| WrongMail::Roots)
        };
        let safety = match &self.safety {
            Safety::AtOnce(_) => Safety::AtOnce(tls()?),
            Safety::StartTls(_) => Safety::StartTls(tls()?),
            Safety::Loopback => Safety::Loopback,
        };
        Ok(MailServer { safety, ..self })
    }
}

impl FromStr for Roots {
    type Err = WrongMail;

    fn from_str(pem: &str) -> Result<Roots, WrongMail> {
        // A text without any is read as none, and then nobody would be trusted.
        let roots = pem.contains("-----BEGIN CERTIFICATE-----");
        let roots = roots.then(|| Certificate::from_pem(pem.as_bytes()));
        match roots {
            Some(Ok(roots)) => Ok(Roots(roots)),
            _ => Err(WrongMail::Roots),
        }
    }
}

fn credentials(url: &Url) -> Result<Option<Credentials>, WrongMail> {
    let decoded = |text: &str| match percent_decode_str(text).decode_utf8() {
        Ok(plain) if !plain.is_empty() => Ok(plain.into_owned()),
        _ => Err(WrongMail::Credentials),
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        (user, password) => {
            let password = password.unwrap_or_default();
            Ok(Some(Credentials::new(decoded(user)?, decoded(password)?)))
        }
    }
}

impl FromStr for Sender {
    type Err = WrongMail;

    fn from_str(text: &str) -> Result<Sender, WrongMail> {
        let mailbox: Mailbox = text.parse().map_err(|_| WrongMail::Sender)?;
        is_ascii(&mailbox.email)
            .then_some(Sender(mailbox))
            .ok_or(WrongMail::Sender)
    }
}

impl FromStr for Address {
    type Err = WrongMail;

    /// Letters beyond ASCII are refused: hardly a mailbox has them, and a keyboard with ə makes them by mistake.
    fn from_str(text: &str) -> Result<Address, WrongMail> {
        let address: lettre::Address = text.trim().parse().map_err(|_| WrongMail::Address)?;
        is_ascii(&address)
            .then_some(Address(address))
            .ok_or(WrongMail::Address)
    }
}

fn is_ascii(address: &lettre::Address) -> bool {
    address.user().is_ascii() && address.domain().is_ascii()
}

impl fmt::Debug for MailServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MailServer(..)")
    }
}

impl fmt::Debug for Roots {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Roots(..)")
    }
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sender(..)")
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_encrypted_or_on_this_machine() {
        let port = |text: &str| text.parse::<MailServer>().map(|server| server.port);
        assert_eq!(port("smtps://user:a%40b@mail.example"), Ok(465));
        assert_eq!(port("smtp+starttls://user:secret@mail.example"), Ok(587));
        assert_eq!(port("smtps://mail.example:4650/"), Ok(4650));
        for here in ["localhost", "127.0.0.1", "[::1]"] {
            assert_eq!(port(&format!("smtp://{here}")), Ok(25), "{here}");
        }
        for (text, wrong) in [
            ("", WrongMail::Server),
            ("mail.example:25", WrongMail::Server),
            ("https://mail.example", WrongMail::Server),
            ("smtps://", WrongMail::Server),
            ("smtps://mail.example/?tls=none", WrongMail::Server),
            ("smtp://mail.example", WrongMail::Unencrypted),
            ("smtp://127.0.0.1.example", WrongMail::Unencrypted),
            ("smtp://10.0.0.1", WrongMail::Unencrypted),
            ("smtps://user@mail.example", WrongMail::Credentials),
            ("smtps://:secret@mail.example", WrongMail::Credentials),
            ("smtps://user:%ff@mail.example", WrongMail::Credentials),
        ] {
            assert_eq!(port(text), Err(wrong), "{text}");
        }
    }

    #[test]
    fn nothing_of_a_setting_or_a_person_is_shown() {
        let server: MailServer = "smtps://user:secret@mail.example".parse().unwrap();
        let sender: Sender = "DOST <no-reply@dost.example>".parse().unwrap();
        let address: Address = " gunel@example.az ".parse().unwrap();
        let shown = format!("{server:?} {sender:?} {address:?}");
        assert_eq!(shown, "MailServer(..) Sender(..) Address(..)");
    }

    #[test]
    fn an_address_cannot_break_a_header() {
        for text in [
            "",
            "a",
            "a@",
            "@b",
            "a@b\r\nBcc: c@d",
            "günel@example.az",
            "a@b, c@d",
        ] {
            assert_eq!(text.parse::<Address>(), Err(WrongMail::Address), "{text:?}");
            assert!(text.parse::<Sender>().is_err(), "{text:?}");
        }
    }
}
