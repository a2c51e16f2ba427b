//! The app's files: precompressed where possible, kept by browsers for ever where their name tells the content.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context;
use api::fleet::Version;
use api::{Code, Surface};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{from_fn, from_fn_with_state, map_response};
use axum::response::{Html, IntoResponse, Response};
use tower::ServiceExt;
use tower_http::services::ServeDir;

use crate::deadline::{DEADLINE, deadline};
use crate::headers::security_headers;
use crate::problem::Failure;
use crate::trace::trace;

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const ASK_AGAIN: HeaderValue = HeaderValue::from_static("no-cache");
const INDEX: &str = "/index.html";
/// By this list a browser keeps the app; without it, it throws away what it kept.
const KEPT_LIST: &str = "/offline.json";

/// A built app and how it is to be served.
#[derive(Clone, Debug)]
pub struct Site {
    folder: PathBuf,
    surface: Surface,
    version: Option<Version>,
    /// The index page where it is not as it lies on the disk.
    index: Option<Bytes>,
    /// Headers for every answer; the script policy fits the index page as it is now.
    headers: HeaderMap,
    patience: Duration,
}

impl Site {
    /// Reads the app's index page; fails if there is none.
    pub fn open(folder: &Path, surface: Surface) -> anyhow::Result<Site> {
        let index = folder.join("index.html");
        let page = std::fs::read_to_string(&index).with_context(|| {
            format!(
                "cannot read {}; build the app first or name its folder with --app",
                index.display()
            )
        })?;
        let locked = (surface == Surface::Kiosk).then(|| locked(&page)).transpose()?;
        Ok(Site {
            folder: folder.to_owned(),
            surface,
            version: version(&page),
            patience: DEADLINE,
            headers: security_headers(locked.as_ref().unwrap_or(&page))?,
            index: locked.map(Bytes::from),
        })
    }

    /// With this deadline for every answer instead of the usual ten seconds.
    #[must_use]
    pub fn patient(self, patience: Duration) -> Site {
        Site { patience, ..self }
    }

    /// Whether the app lies there still.
    pub fn is_there(&self) -> bool {
        self.folder.join("index.html").is_file()
    }

    /// Where the app runs.
    pub fn surface(&self) -> Surface {
        self.surface
    }

    /// The built app, as its page names it; nothing if it was not built for release.
    pub fn version(&self) -> Option<&Version> {
        self.version.as_ref()
    }

    /// These routes, and the app's files for every other address; around all of them a deadline, the headers, and a line
    /// in the log.
    pub fn around(self, routes: Router) -> Router {
        let (headers, patience) = (self.headers.clone(), self.patience);
        routes
            .method_not_allowed_fallback(async || Failure::new(Code::MethodNotAllowed))
            .layer(map_response(no_store))
            .fallback(move |request: Request| self.clone().serve(request))
            // Layers wrap what stands above them: headers also on what the deadline answers, the log around all.
            .layer(from_fn_with_state(patience, deadline))
            .layer(map_response(move |mut response: Response| {
                for (name, value) in &headers {
                    // A page that needs another policy says so itself.
                    response
                        .headers_mut()
                        .entry(name)
                        .or_insert_with(|| value.clone());
                }
                std::future::ready(response)
            }))
            .layer(from_fn(trace))
    }

    /// Answers with a file, or with the index page for the app's own addresses, which have no extension.
    async fn serve(self, mut request: Request) -> Response {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            let mut response = Failure::new(Code::MethodNotAllowed).into_response();
            response
                .headers_mut()
                .insert(header::ALLOW, HeaderValue::from_static("GET,HEAD"));
            return response;
        }
        let is_file = request
            .uri()
            .path()
            .rsplit('/')
            .next()
            .is_some_and(|name| name.contains('.'));
        // Only a person's own device keeps the app.
        if request.uri().path() == KEPT_LIST && self.surface != Surface::Home {
            return Failure::new(Code::NotFound).into_response();
        }
        if !is_file {
            *request.uri_mut() = Uri::from_static(INDEX);
        }
        if request.uri().path() == INDEX
            && let Some(index) = self.index
        {
            return ([(header::CACHE_CONTROL, ASK_AGAIN)], Html(index)).into_response();
        }
        let uri = request.uri().clone();
        let files = ServeDir::new(&self.folder)
            .precompressed_br()
            .precompressed_gzip();
        let mut response = match files.oneshot(request).await {
            Ok(response) => response.map(Body::new),
            Err(never) => match never {},
        };
        if response.status() == StatusCode::NOT_FOUND {
            return Failure::new(Code::NotFound).into_response();
        }
        let headers = response.headers_mut();
        headers.insert(
            header::CACHE_CONTROL,
            if is_immutable(&uri) { FOR_EVER } else { ASK_AGAIN },
        );
        if let Some(content_type) = content_type(&uri, headers) {
            headers.insert(header::CONTENT_TYPE, content_type);
        }
        response
    }
}

fn version(page: &str) -> Option<Version> {
    let (_, rest) = page.split_once("data-version=")?;
    let text = rest.trim_start_matches('"').split(['"', ' ', '>']).next()?;
    // A build that was not finished has a word in its place.
    let is_hash = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.parse().ok().filter(|_| is_hash)
}

/// The page with the lock before all that could be got around: it holds while the app is still on its way. A shortened
/// page leaves the tag of its head out.
fn locked(page: &str) -> anyhow::Result<String> {
    let first = ["<meta", "<title", "<script"].into_iter();
    let at = first.filter_map(|tag| page.find(tag)).min();
    let (before, after) = page.split_at(at.context("the index page has no head to put the lock into")?);
    Ok(format!(
        "{before}<script>{}</script>{after}",
        include_str!("lock.js")
    ))
}

/// Answers of the routes are for one person at one moment.
async fn no_store(mut response: Response) -> Response {
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The type where the file's extension alone does not tell enough: all our text is UTF-8.
fn content_type(uri: &Uri, headers: &HeaderMap) -> Option<HeaderValue> {
    if uri.path().ends_with(".ftl") {
        return Some(HeaderValue::from_static("text/plain; charset=utf-8"));
    }
    match headers.get(header::CONTENT_TYPE)?.to_str().ok()? {
        text if text.starts_with("text/") && !text.contains("charset") => {
            HeaderValue::from_str(&format!("{text}; charset=utf-8")).ok()
        }
        _ => None,
    }
}

/// Whether the address changes with the content: a hash in the file's name, or a version in the query of messages and
/// catalogue.
fn is_immutable(uri: &Uri) -> bool {
    let path = uri.path();
    let versioned = [("/i18n/", ".ftl"), ("/catalogue/", ".json")];
    if versioned
        .iter()
        .any(|(folder, kind)| path.starts_with(folder) && path.ends_with(kind))
    {
        return uri.query().is_some_and(|query| {
            query
                .split('&')
                .any(|pair| pair.starts_with("v=") && pair.len() > 2)
        });
    }
    let name = path.rsplit('/').next().unwrap_or_default();
    // The bundler appends up to sixteen hexadecimal digits, without leading zeros.
    let is_hash = |part: &str| {
        (12..=64).contains(&part.len())
            && part.bytes().all(|byte| byte.is_ascii_hexdigit())
            && part.bytes().any(|byte| byte.is_ascii_digit())
    };
    name.split(['-', '_', '.']).skip(1).any(is_hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finished_app_names_its_version_however_its_page_is_written() {
        let of = |page: &str| version(page).map(|it| it.to_string());
        let hash = Some("0123456789abcdef".to_owned());
        assert_eq!(of("<html data-version=0123456789abcdef>"), hash);
        assert_eq!(of("<html data-version=\"0123456789abcdef\" lang=az>"), hash);
        assert_eq!(of("<html data-version=\"place-of-the-version\">"), None);
        assert_eq!(of("<html>"), None);
    }

    #[test]
    fn the_lock_stands_before_all_that_a_page_has_however_it_is_written() {
        let lock = format!("<script>{}</script>", include_str!("lock.js"));
        for (before, after) in [
            (
                "<!doctype html><html lang=az>",
                "<meta charset=utf-8><title>DOST</title><script>start()</script>",
            ),
            ("<!doctype html><html><head>", "<title>DOST</title><meta name=a>"),
            ("", "<script>start()</script>"),
        ] {
            let page = locked(&format!("{before}{after}")).unwrap();
            assert_eq!(page, format!("{before}{lock}{after}"));
        }
        assert!(locked("<p>DOST</p>").is_err());
    }

    #[test]
    fn only_addresses_that_change_with_their_content_are_kept_for_ever() {
        for address in [
            "/dost-guide-8f3b2c1d4e5f6a7b_bg.wasm",
            "/dost-guide-8f3b2c1d4e5f6.js",
            "/css/app-0123456789abcdef.css",
            "/i18n/az/home.ftl?v=1",
            "/catalogue/az.json?v=0123456789abcdef",
        ] {
            assert!(is_immutable(&address.parse().unwrap()), "{address}");
        }
        for address in [
            "/index.html",
            "/sw.js",
            "/i18n/az/home.ftl",
            "/i18n/az/home.ftl?v=",
            "/catalogue/az.json",
            "/icons/facade-accede.svg",
            "/index.html?v=1",
            "/0123456789abcdef",
        ] {
            assert!(!is_immutable(&address.parse().unwrap()), "{address}");
        }
    }
}
