//! How a page is asked for: in which language, whether it refreshes itself, at which counter somebody sits.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use l10n::Language;
use openidconnect::url::form_urlencoded;

use super::words::Words;
use crate::problem::Failure;
use crate::staff::{Address, Desk};

const LANGUAGE: &str = "staff-language";
const A_YEAR: u32 = 365 * 24 * 60 * 60;

/// What stands in the address and the headers of a request for a page.
#[derive(Clone)]
pub(super) struct Ask {
    pub(super) path: String,
    pub(super) words: Words,
    /// Keeps the language that was just chosen.
    pub(super) chosen: Option<HeaderValue>,
    pub(super) refreshing: Refreshing,
    pub(super) counter: Option<u16>,
    /// The browser comes from another site: then it does not bring the session's cookie along.
    pub(super) from_elsewhere: bool,
}

/// Whether a page loads itself anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refreshing {
    Itself,
    /// Somebody wants it to stand still.
    Not,
}

impl FromRequestParts<Desk> for Ask {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Ask, Failure> {
        let Ok(wanted) = Wanted::from_request_parts(parts, desk).await;
        let known = wanted
            .language
            .or_else(|| kept(&parts.headers))
            .unwrap_or_default();
        let words =
            Words::of(known).ok_or_else(|| Failure::internal("the words of the staff cannot be read"))?;
        let site = parts.headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
        Ok(Ask {
            path: place(parts),
            words,
            chosen: wanted
                .language
                .and_then(|it| keep(it, desk.office.settings.address())),
            refreshing: wanted.refreshing,
            counter: wanted.counter,
            from_elsewhere: matches!(site, Some(b"cross-site" | b"same-site")),
        })
    }
}

/// The query of the address; what it does not know it passes over.
struct Wanted {
    language: Option<Language>,
    refreshing: Refreshing,
    counter: Option<u16>,
}

impl FromRequestParts<Desk> for Wanted {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Desk) -> Result<Wanted, Infallible> {
        let mut wanted = Wanted {
            language: None,
            refreshing: Refreshing::Itself,
            counter: None,
        };
        for (name, value) in form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes()) {
            match &*name {
                "lang" => wanted.language = Language::from_tag(&value),
                "counter" => wanted.counter = value.parse().ok(),
                "refresh" if value == "off" => wanted.refreshing = Refreshing::Not,
                _ => (),
            }
        }
        Ok(wanted)
    }
}

impl Ask {
    /// The address of this page with another language or another way of refreshing.
    pub(super) fn address(&self, language: Option<Language>, refreshing: Refreshing) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(counter) = self.counter {
            query.append_pair("counter", &counter.to_string());
        }
        if refreshing == Refreshing::Not {
            query.append_pair("refresh", "off");
        }
        if let Some(language) = language {
            query.append_pair("lang", language.tag());
        }
        match query.finish() {
            query if query.is_empty() => self.path.clone(),
            query => format!("{}?{query}", self.path),
        }
    }
}

/// The page that somebody is on: that of a form is one above.
fn place(parts: &Parts) -> String {
    let path = parts.uri.path();
    let above = path.rsplit_once('/').filter(|_| !parts.method.is_safe());
    above.map_or(path, |(above, _)| above).to_owned()
}

fn kept(headers: &HeaderMap) -> Option<Language> {
    let values = headers.get_all(header::COOKIE).into_iter();
    let mut pairs = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|it| it.split(';'));
    pairs.find_map(|pair| Language::from_tag(pair.trim().strip_prefix(LANGUAGE)?.strip_prefix('=')?))
}

fn keep(language: Language, address: &Address) -> Option<HeaderValue> {
    let secure = match address {
        Address::Public(_) => "; Secure",
        Address::Loopback(_) => "",
    };
    let tag = language.tag();
    let text = format!("{LANGUAGE}={tag}; Path=/staff; Max-Age={A_YEAR}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&text).ok()
}
