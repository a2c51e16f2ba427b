//! The secret by which the server knows this kiosk as a device of its centre. No page learns it.

use std::io;
use std::path::{Path, PathBuf};

use hyper::header::{HeaderValue, InvalidHeaderValue};
use thiserror::Error;

/// Why there is no secret.
#[derive(Debug, Error)]
pub(crate) enum NoSecret {
    /// No file, or not for us.
    #[error("the device's secret cannot be read from {0}: {1}")]
    Unread(PathBuf, #[source] io::Error),
    /// Something else lies there.
    #[error("the device's secret is not one line of text")]
    Wrong(#[from] InvalidHeaderValue),
    /// Nothing lies there.
    #[error("the file of the device's secret is empty")]
    Empty,
}

/// The secret in this file, as a request carries it; nowhere is it shown.
pub(crate) fn bearer(file: &Path) -> Result<HeaderValue, NoSecret> {
    let text = std::fs::read_to_string(file).map_err(|error| NoSecret::Unread(file.to_owned(), error))?;
    let secret = Some(text.trim())
        .filter(|it| !it.is_empty())
        .ok_or(NoSecret::Empty)?;
    let mut header = HeaderValue::from_str(&format!("Bearer {secret}"))?;
    header.set_sensitive(true);
    Ok(header)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_is_one_line_of_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("secret");
        assert!(matches!(bearer(&file), Err(NoSecret::Unread(..))));
        std::fs::write(&file, "abc\n").unwrap();
        let header = bearer(&file).unwrap();
        assert!(header == "Bearer abc" && header.is_sensitive());
        std::fs::write(&file, "a\nb").unwrap();
        assert!(matches!(bearer(&file), Err(NoSecret::Wrong(_))));
        std::fs::write(&file, "\n").unwrap();
        assert!(matches!(bearer(&file), Err(NoSecret::Empty)));
    }
}
