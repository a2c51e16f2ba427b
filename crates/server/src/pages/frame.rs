//! What is around every page: head, way about, languages; and its headers.

use std::sync::LazyLock;

use api::Code;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use booking::baku;
use l10n::Language;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};
use time::UtcDateTime;

use super::ask::{Ask, Refreshing};
use super::{FLEET, HOME, STYLES};
use crate::problem::Failure;
use crate::staff::Signed;

const SCRIPT: &str = include_str!("refresh.js");

/// Only this one script may run, and forms go nowhere else.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = STANDARD.encode(Sha256::digest(SCRIPT));
    format!(
        "default-src 'none'; script-src 'sha256-{hash}'; connect-src 'self'; style-src 'self'; img-src 'self'; \
         base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'"
    )
});

/// A page before its frame.
pub(super) struct Page {
    pub(super) title: String,
    pub(super) main: Markup,
    /// Who is signed in.
    pub(super) name: Option<String>,
    /// As of when it is, if it should refresh itself.
    pub(super) now: Option<UtcDateTime>,
}

impl Page {
    /// A page for somebody who is signed in.
    pub(super) fn new(title: String, signed: &Signed, main: Markup) -> Page {
        Page {
            title,
            main,
            name: Some(signed.person.name.clone()),
            now: None,
        }
    }

    /// It shows a moment, so it refreshes itself.
    pub(super) fn at(self, now: UtcDateTime) -> Page {
        Page {
            now: Some(now),
            ..self
        }
    }
}

impl Ask {
    /// The page, or what is to be said instead of it.
    pub(super) fn show(&self, page: Result<Page, Failure>) -> Response {
        match page {
            Ok(page) => self.respond(StatusCode::OK, self.frame(&page)),
            Err(failure) if failure.code() == Code::NotSignedIn => self.not_signed_in(),
            Err(failure) => self.failed(failure),
        }
    }

    /// A browser that comes from another site leaves the cookie at home: our own page asks once more.
    fn not_signed_in(&self) -> Response {
        if self.from_elsewhere {
            let again = html! {
                (DOCTYPE)
                html lang=(self.words.language().tag()) {
                    head {
                        meta charset="utf-8";
                        meta http-equiv="refresh" content="0";
                        title { (self.words.say("staff-title")) }
                    }
                    body { main { h1 { (self.words.say("staff-title")) } } }
                }
            };
            return self.respond(StatusCode::OK, again);
        }
        let page = Page {
            title: self.words.say("staff-title"),
            main: html! {
                section.card {
                    p { (self.words.say("staff-sign-in-text")) }
                    a.button.button--primary href=(api::paths::SIGN_IN) { (self.words.say("staff-sign-in")) }
                }
            },
            name: None,
            now: None,
        };
        self.respond(StatusCode::UNAUTHORIZED, self.frame(&page))
    }

    fn failed(&self, failure: Failure) -> Response {
        let said = self.problem(failure.code());
        let page = Page {
            title: self.words.say("staff-title"),
            main: html! {
                (notice(&said))
                p { a href=(HOME) { (self.words.say("staff-home")) } }
            },
            name: None,
            now: None,
        };
        let status = failure.into_response().status();
        self.respond(status, self.frame(&page))
    }

    /// What is said of a refusal.
    pub(super) fn problem(&self, code: Code) -> String {
        let own = format!("staff-problem-{}", code.as_str());
        match code {
            Code::NotAllowed => self.words.say("staff-not-allowed"),
            _ if self.words.has(&own) => self.words.say(&own),
            _ => self.words.say("staff-problem"),
        }
    }

    fn respond(&self, status: StatusCode, page: Markup) -> Response {
        let mut response = (status, page.into_string()).into_response();
        let headers = response.headers_mut();
        let kind = HeaderValue::from_static("text/html; charset=utf-8");
        headers.insert(header::CONTENT_TYPE, kind);
        if let Ok(policy) = HeaderValue::from_str(&POLICY) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        // Without a referrer, browsers do not say either that a form comes from our own page.
        let referrer = HeaderValue::from_static("same-origin");
        headers.insert(header::REFERRER_POLICY, referrer);
        if let Some(cookie) = &self.chosen {
            headers.append(header::SET_COOKIE, cookie.clone());
        }
        response
    }

    fn frame(&self, page: &Page) -> Markup {
        let words = self.words;
        let title = words.say("staff-title");
        html! {
            (DOCTYPE)
            html lang=(words.language().tag()) data-theme="system" data-text="1" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (page.title) @if page.title != title { " – " (title) } }
                    link rel="stylesheet" href=(STYLES);
                    link rel="icon" href="/icon.svg";
                }
                body {
                    a.skip href="#main" { (words.say("staff-skip")) }
                    header.top {
                        a.top__home href=(HOME) { "DOST" }
                        @if let Some(name) = &page.name {
                            nav.top__way aria-label=(title) {
                                a href=(HOME) { (words.say("staff-home")) }
                                a href=(FLEET) { (words.say("staff-fleet")) }
                            }
                            form.top__who method="post" action="/staff/sign-out" {
                                span { (words.fill("staff-signed", "name", name)) }
                                button.quiet type="submit" { (words.say("staff-sign-out")) }
                            }
                        }
                    }
                    main #main tabindex="-1" {
                        h1 { (page.title) }
                        (page.main)
                        @if let Some(now) = page.now { (self.refreshing(now)) }
                    }
                    footer.end {
                        nav aria-label=(words.say("staff-languages")) {
                            @for language in Language::ALL {
                                a lang=(language.tag()) href=(self.address(Some(language), self.refreshing))
                                    aria-current=[(language == words.language()).then_some("true")] {
                                    (language.name())
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn refreshing(&self, now: UtcDateTime) -> Markup {
        let (words, local) = (self.words, baku::local(now));
        let (said, other, to) = match self.refreshing {
            Refreshing::Itself => ("staff-refreshes", "staff-refresh-stop", Refreshing::Not),
            Refreshing::Not => ("staff-stands", "staff-refresh-start", Refreshing::Itself),
        };
        html! {
            p.fresh {
                span { (words.time(said, local.time())) }
                a href=(self.address(None, self.refreshing)) { (words.say("staff-refresh")) }
                a href=(self.address(None, to)) { (words.say(other)) }
            }
            @if self.refreshing == Refreshing::Itself { script { (PreEscaped(SCRIPT)) } }
        }
    }
}

/// Something that somebody must read first.
pub(super) fn notice(said: &str) -> Markup {
    html! { p.notice role="alert" { (said) } }
}
