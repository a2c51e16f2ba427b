//! The staff: how they sign in, what each may do, and how the browser of one is known again.
//!
//! A person signs in at the provider that the installation names (OpenID Connect); from its groups come the roles. The
//! server keeps the session, the browser only its secret number.

mod address;
mod cookies;
mod fetch;
mod provider;
mod rights;
mod same_site;
mod secret;
mod settings;
mod signed;

use std::sync::Arc;

use crate::app::State;

pub use address::{Address, WrongAddress};
pub(crate) use cookies::{Cookie, Cookies};
pub(crate) use provider::{Asked, Provider, ProviderError};
pub(crate) use rights::may;
pub use rights::{Action, Place, allows};
pub use secret::{NoSecret, Secret};
pub use settings::Settings;
pub(crate) use signed::Signed;

/// What the server needs to receive its staff.
pub struct Office {
    pub(crate) settings: Settings,
    pub(crate) provider: Provider,
}

impl Office {
    /// An office that has not spoken to its provider yet.
    pub fn new(settings: Settings) -> Office {
        Office {
            provider: Provider::new(&settings),
            settings,
        }
    }
}

/// What the staff's handlers work with.
#[derive(Clone)]
pub(crate) struct Desk {
    pub(crate) state: State,
    pub(crate) office: Arc<Office>,
}
