//! The two cookies of the staff: one while somebody signs in, one while they are signed in.

use axum::http::{HeaderMap, HeaderValue, header};

use super::{Address, Secret};
use crate::store::{SESSION_FOR, SIGN_IN_FOR};

/// Names and attributes of our cookies, by the address that they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cookies {
    /// `__Host-` binds a cookie to this one host: no neighbour under the same domain can set it.
    prefix: &'static str,
    secure: &'static str,
}

/// What a cookie is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cookie {
    /// Knows the browser again that was sent to the provider.
    SignIn,
    /// Knows the person again.
    Session,
}

impl Cookie {
    /// Name, when browsers send it along, and for how long, in seconds.
    const fn row(self) -> (&'static str, &'static str, i64) {
        match self {
            // The provider's page leads back here, and only Lax cookies come along from another site.
            Cookie::SignIn => ("sign-in", "Lax", SIGN_IN_FOR),
            // Nothing on other sites has to reach the staff's endpoints: our own pages ask them, after they have loaded.
            Cookie::Session => ("staff", "Strict", SESSION_FOR),
        }
    }
}

impl Cookies {
    /// Those for this address. Without TLS browsers take neither the prefix nor `Secure`.
    pub(crate) const fn of(address: &Address) -> Cookies {
        match address {
            Address::Public(_) => Cookies {
                prefix: "__Host-",
                secure: "; Secure",
            },
            Address::Loopback(_) => Cookies {
                prefix: "",
                secure: "",
            },
        }
    }

    /// The header that gives a cookie to the browser.
    pub(crate) fn give(self, cookie: Cookie, secret: &Secret) -> HeaderValue {
        self.header(cookie, &secret.text(), cookie.row().2)
    }

    /// The header that takes it away.
    pub(crate) fn take(self, cookie: Cookie) -> HeaderValue {
        self.header(cookie, "", 0)
    }

    fn header(self, cookie: Cookie, value: &str, seconds: i64) -> HeaderValue {
        let (name, same_site, _) = cookie.row();
        let text = format!(
            "{}{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite={same_site}{}",
            self.prefix, self.secure
        );
        let mut header = HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""));
        header.set_sensitive(true);
        header
    }

    /// What the browser sent; nothing if it sent two, since one of them is somebody else's.
    pub(crate) fn read(self, headers: &HeaderMap, cookie: Cookie) -> Option<Secret> {
        let name = cookie.row().0;
        let pairs = headers
            .get_all(header::COOKIE)
            .into_iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'));
        let mut found = pairs.filter_map(|pair| {
            let (key, value) = pair.trim().split_once('=')?;
            (key.strip_prefix(self.prefix)? == name).then_some(value)
        });
        let first = found.next()?;
        found.next().is_none().then(|| first.parse().ok()).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cookies(address: &str) -> Cookies {
        Cookies::of(&address.parse().unwrap())
    }

    #[test]
    fn a_public_address_binds_its_cookies_to_host_and_tls() {
        let secret = Secret::new().unwrap();
        let text = |header: HeaderValue| header.to_str().unwrap().replace(&secret.text(), "*");
        let public = cookies("https://dost.example.az");
        assert_eq!(
            text(public.give(Cookie::Session, &secret)),
            "__Host-staff=*; Path=/; Max-Age=36000; HttpOnly; SameSite=Strict; Secure"
        );
        assert_eq!(
            text(public.give(Cookie::SignIn, &secret)),
            "__Host-sign-in=*; Path=/; Max-Age=600; HttpOnly; SameSite=Lax; Secure"
        );
        assert_eq!(
            text(public.take(Cookie::Session)),
            "__Host-staff=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict; Secure"
        );
        assert_eq!(
            text(cookies("http://127.0.0.1:8080").give(Cookie::Session, &secret)),
            "staff=*; Path=/; Max-Age=36000; HttpOnly; SameSite=Strict"
        );
    }

    #[test]
    fn one_cookie_is_read_and_two_are_none() {
        let secret = Secret::new().unwrap().text();
        let read = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, text.parse().unwrap());
            let found = cookies("https://dost.example.az").read(&headers, Cookie::Session);
            found.map(|it| it.text())
        };
        assert_eq!(read(&format!("a=b; __Host-staff={secret}")), Some(secret.clone()));
        for wrong in [
            format!("staff={secret}"),
            format!("__Host-staff={secret}; __Host-staff={secret}"),
            format!("__Host-sign-in={secret}"),
            "__Host-staff=".to_owned(),
            String::new(),
        ] {
            assert_eq!(read(&wrong), None, "{wrong}");
        }
    }
}
