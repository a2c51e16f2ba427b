//! The security headers of every answer, whatever its status.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use thiserror::Error;

/// The index page's scripts cannot be put into a header.
#[derive(Debug, Error)]
#[error("the content security policy is not a header value")]
pub(crate) struct PolicyError;

/// All security headers for an app whose index page is `index`.
pub(crate) fn security_headers(index: &str) -> Result<HeaderMap, PolicyError> {
    let policy = HeaderValue::from_str(&content_security_policy(index)).map_err(|_| PolicyError)?;
    let fixed = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            header::STRICT_TRANSPORT_SECURITY,
            "max-age=63072000; includeSubDomains",
        ),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-embedder-policy"),
            "require-corp",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (HeaderName::from_static("permissions-policy"), PERMISSIONS),
    ];
    let mut headers: HeaderMap = fixed
        .into_iter()
        .map(|(name, value)| (name, HeaderValue::from_static(value)))
        .collect();
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(headers)
}

/// The app needs no device and no sensor.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), \
    display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), \
    identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), \
    payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), \
    storage-access=(), usb=(), web-share=(), xr-spatial-tracking=()";

/// Only the inline scripts of the page itself may start, and only they may load others.
fn content_security_policy(index: &str) -> String {
    let hashes: String = inline_scripts(index)
        .map(|script| {
            // Browsers normalise line ends before they hash.
            let digest = Sha256::digest(script.replace("\r\n", "\n").replace('\r', "\n"));
            format!("'sha256-{}' ", STANDARD.encode(digest))
        })
        .collect();
    format!(
        "default-src 'none'; script-src {hashes}'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'self'; \
         style-src 'self'; img-src 'self' data:; font-src 'self'; media-src blob:; manifest-src 'self'; worker-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
         trusted-types first whole page keep"
    )
}

/// The contents of all script elements without an address.
fn inline_scripts(page: &str) -> impl Iterator<Item = &str> {
    // Same length as the page, so positions agree.
    let lower = page.to_ascii_lowercase();
    let mut position = 0;
    std::iter::from_fn(move || {
        loop {
            let tag = position + lower.get(position..)?.find("<script")?;
            let content = tag + lower.get(tag..)?.find('>')? + 1;
            let end = content + lower.get(content..)?.find("</script")?;
            position = end;
            let attributes = lower.get(tag + "<script".len()..content - 1)?;
            if !attributes
                .split_whitespace()
                .any(|attribute| attribute.starts_with("src="))
            {
                return page.get(content..end);
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_inline_script_is_found_and_no_other() {
        let page = "<!doctype html><SCRIPT type=\"module\">\nə();\n</SCRIPT><script src=\"/a.js\"></script>\
                    <script nonce=x>b</script><p>script</p><script>";
        assert_eq!(inline_scripts(page).collect::<Vec<_>>(), ["\nə();\n", "b"]);
    }

    #[test]
    fn the_hash_is_the_one_browsers_compute() {
        // The example of the CSP specification: 'alert("Hello, world.");'
        let policy = content_security_policy("<script>alert('Hello, world.');</script>");
        let expected = "script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=' 'strict-dynamic'";
        assert!(policy.contains(expected), "{policy}");
        let windows = content_security_policy("<script>a\r\nb</script>");
        assert_eq!(windows, content_security_policy("<script>a\nb</script>"));
    }
}
