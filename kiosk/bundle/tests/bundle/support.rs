//! A small app, the maker's key, and bundles of it.

use std::fs;
use std::path::Path;

use bundle::{AgentVersion, App, PublicKeys, SecretKey, Version, pack};
use tempfile::TempDir;

/// A maker.
pub(crate) struct Maker {
    pub(crate) secret: SecretKey,
    pub(crate) keys: PublicKeys,
}

impl Maker {
    pub(crate) fn new() -> Maker {
        let secret = SecretKey::generate().unwrap();
        let keys = PublicKeys::read(&secret.public_line().unwrap()).unwrap();
        Maker { secret, keys }
    }

    /// A bundle of a small app that says its version.
    pub(crate) fn bundle(&self, number: u32) -> Vec<u8> {
        let folder = small_app(number);
        pack(
            folder.path(),
            version(number),
            AgentVersion::own().unwrap(),
            &self.secret,
        )
        .unwrap()
    }

    pub(crate) fn app(&self, number: u32) -> App {
        App::read(&self.bundle(number), &self.keys).unwrap()
    }
}

pub(crate) fn version(number: u32) -> Version {
    Version::new(number).unwrap()
}

/// A folder with a page, a file in a folder, and an empty file.
pub(crate) fn small_app(number: u32) -> TempDir {
    let folder = TempDir::new().unwrap();
    write(
        folder.path(),
        "index.html",
        &format!("<html data-version=\"{number:04x}\">"),
    );
    write(folder.path(), "i18n/az.ftl", &format!("a = {number}\n"));
    write(folder.path(), "empty.js", "");
    folder
}

pub(crate) fn write(folder: &Path, name: &str, text: &str) {
    let file = folder.join(name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}
