//! Why no safe connection came about, read from the errors of TLS.

use std::error::Error;
use std::io;

use rustls::{CertificateError, Error as TlsError};
use thiserror::Error;

use crate::Why;

/// What is wrong with the certificate that the other side showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Flaw {
    /// Nobody who is trusted vouches for it.
    #[error("it comes from no authority that is trusted here")]
    Authority,
    /// It is somebody else's.
    #[error("it is for another host than the settings name")]
    Host,
    /// It is too old, or not valid yet.
    #[error("it is out of date, or the clock of this machine is wrong")]
    Date,
    /// Anything else.
    #[error("it is not well made")]
    Form,
}

/// What failed if it was TLS; nothing if it was the line.
pub(crate) fn of(error: &(dyn Error + 'static)) -> Option<Why> {
    let mut next = Some(error);
    while let Some(error) = next {
        // What a stream failed with is inside, and not its source.
        let inside = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        let inside = inside.and_then(|it| it.downcast_ref());
        if let Some(tls) = inside.or(error.downcast_ref()) {
            return Some(named(tls));
        }
        next = error.source();
    }
    None
}

fn named(error: &TlsError) -> Why {
    let TlsError::InvalidCertificate(wrong) = error else {
        return Why::Unsafe;
    };
    Why::Certificate(match wrong {
        // An authority that only has the name of ours signs with another key.
        CertificateError::UnknownIssuer | CertificateError::BadSignature => Flaw::Authority,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => Flaw::Host,
        CertificateError::Expired
        | CertificateError::ExpiredContext { .. }
        | CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. } => Flaw::Date,
        _ => Flaw::Form,
    })
}
