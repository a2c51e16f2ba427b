//! Reaching PostgreSQL at start: whatever is in the way is said with what to do, and never with the address's password.

use std::str::FromStr;

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{Connection, Error};
use thiserror::Error;
use tokio::time::timeout;

use super::database::PATIENCE;

/// Why PostgreSQL cannot be used.
#[derive(Debug, Error)]
pub enum Unreachable {
    /// Not an address of PostgreSQL.
    #[error(
        "the address cannot be read; write it as postgres://user@host/name, with other characters as %41"
    )]
    Address,
    /// No connection.
    #[error("nobody answers there ({0}); is PostgreSQL running, and may this machine reach it?")]
    Nobody(String),
    /// A connection, but no answer.
    #[error("it does not answer; is this PostgreSQL's address, and not of something else?")]
    Silent,
    /// No safe connection.
    #[error(
        "no safe connection comes about ({0}); name the certificate that it is signed with as ?sslrootcert=FILE, or, on a \
         network that nobody else can reach, leave TLS out with ?sslmode=disable"
    )]
    Tls(String),
    /// User, password, or the server's rules about them.
    #[error("it does not let this user in; check user and password, and its pg_hba.conf")]
    NotLetIn,
    /// No such database.
    #[error("it has no such database; make it first: createdb NAME")]
    NoDatabase,
    /// Too many connections, or on its way up or down.
    #[error(
        "it takes no more connections at the moment; start again in a while, or raise its max_connections"
    )]
    Full,
    /// All else.
    #[error("it refuses: {0}")]
    Other(String),
}

/// Connects once, as the pool will. A pool alone would try for some seconds and then say only that it took too long.
pub(super) async fn reach(address: &str) -> Result<(), Unreachable> {
    let options = PgConnectOptions::from_str(address).map_err(|_| Unreachable::Address)?;
    let connected = timeout(PATIENCE, PgConnection::connect_with(&options)).await;
    let connection = connected.map_err(|_| Unreachable::Silent)?.map_err(why)?;
    // It has served its purpose, however they part.
    let _ = connection.close().await;
    Ok(())
}

fn why(error: Error) -> Unreachable {
    match error {
        Error::Configuration(_) => Unreachable::Address,
        Error::Io(error) => Unreachable::Nobody(error.to_string()),
        Error::Tls(error) => Unreachable::Tls(error.to_string()),
        Error::Protocol(_) => Unreachable::Silent,
        Error::Database(error) => match error.code().as_deref() {
            Some("28000" | "28P01") => Unreachable::NotLetIn,
            Some("3D000") => Unreachable::NoDatabase,
            Some("53300" | "57P03") => Unreachable::Full,
            _ => Unreachable::Other(error.message().to_owned()),
        },
        error => Unreachable::Other(error.to_string()),
    }
}

/// Which server and which database, without user and password.
pub(super) fn whereabouts(address: &str) -> Option<String> {
    let options = PgConnectOptions::from_str(address).ok()?;
    let server = options.get_socket().map_or_else(
        || format!("{}:{}", options.get_host(), options.get_port()),
        |socket| socket.display().to_string(),
    );
    Some(match options.get_database() {
        Some(database) => format!("{database} at {server}"),
        None => server,
    })
}
