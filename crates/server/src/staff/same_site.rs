//! Whether a write comes from one of our own pages: another site may have the browser send one, but not say it is ours.

use axum::http::{HeaderMap, HeaderName, header};

use super::Address;

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What browsers say of where a request comes from: all of it must name us, and nothing said is a no.
pub(super) fn is_ours(headers: &HeaderMap, address: &Address) -> bool {
    let site = headers.get(SITE).map(|value| value.as_bytes() == b"same-origin");
    let origin = headers
        .get(header::ORIGIN)
        .map(|value| value.as_bytes() == address.origin().as_bytes());
    (site.is_some() || origin.is_some()) && site.unwrap_or(true) && origin.unwrap_or(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_browser_must_name_us() {
        let address: Address = "https://dost.example.az".parse().unwrap();
        let (ours, other) = ("https://dost.example.az", "https://example.az");
        for (site, origin, expected) in [
            (Some("same-origin"), Some(ours), true),
            (Some("same-origin"), None, true),
            (None, Some(ours), true),
            (None, None, false),
            (Some("same-site"), Some(ours), false),
            (Some("cross-site"), None, false),
            (Some("none"), None, false),
            (Some("same-origin"), Some(other), false),
            (None, Some(other), false),
            (None, Some("null"), false),
            (None, Some("http://dost.example.az"), false),
            (None, Some("https://dost.example.az:8443"), false),
        ] {
            let mut headers = HeaderMap::new();
            for (name, value) in [(SITE, site), (header::ORIGIN, origin)] {
                if let Some(value) = value {
                    headers.insert(name, value.parse().unwrap());
                }
            }
            assert_eq!(is_ours(&headers, &address), expected, "{site:?} {origin:?}");
        }
    }
}
