//! PostgreSQL's programs: the tests of booking start a database of their own, on a socket in a temporary folder.

use std::fs;

use anyhow::Result;

use super::debian;
use crate::workshop::Workshop;

/// Where Debian puts those that are not for everybody's path, by version.
const DEBIAN: &str = "/usr/lib/postgresql";

/// Makes sure that a cluster can be made and asked.
pub(crate) fn ensure(shop: &mut Workshop) -> Result<()> {
    let by_version = fs::read_dir(DEBIAN).into_iter().flatten().flatten();
    let of_debian = by_version
        .map(|entry| entry.path().join("bin/initdb"))
        .any(|it| it.exists());
    if (of_debian || shop.version("initdb").is_some()) && shop.version("psql").is_some() {
        shop.present("PostgreSQL");
        return Ok(());
    }
    debian::install(shop, &["postgresql"])
}
