//! Why a message did not go out, and whether to try again. Nothing here names a person: what a server says in words
//! often repeats the address, so only its code is kept.

use thiserror::Error;

use crate::Flaw;

/// A message did not go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotSent {
    /// The same message may go out later.
    #[error("not sent yet, try again later: {0}")]
    Temporary(Why),
    /// The same message will never go out to this person.
    #[error("not sent, give it up: {0}")]
    Permanent(Why),
}

/// What was in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Why {
    /// No connection, or it broke.
    #[error("there is no connection; does the address in the settings name the right server?")]
    Unreachable,
    /// The other side does not encrypt, or in no way that is safe.
    #[error("there is no safe connection; does the server speak TLS at this port?")]
    Unsafe,
    /// The other side did not prove who it is.
    #[error("the server's certificate is refused: {0}")]
    Certificate(Flaw),
    /// Nothing came back in time. The message may have gone out: the next attempt carries the same id.
    #[error("there was no answer in time")]
    Silent,
    /// The other side does not know us. That is ours to mend and no reason to give up what people wait for.
    #[error("the server did not let us in; mend user and password, or the secret")]
    NotLetIn,
    /// The other side said no.
    #[error("the server answered with code {0}")]
    Refused(u16),
    /// The answer is none of the protocol.
    #[error("the server's answer cannot be understood; is it the right port?")]
    Garbled,
    /// The message cannot be put into the form that travels.
    #[error("the message cannot be written for the way; this is a fault of the program")]
    Unwritable,
}
