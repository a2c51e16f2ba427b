//! Services and centres in the person's language: fetched once a screen may need them, kept as long as the language.

use std::future;
use std::ops::Deref;
use std::rc::Rc;

use catalogue::Edition;
use catalogue::search::Index;
use l10n::Language;
use yew::prelude::*;

use super::remote::{Remote, use_remote};
use crate::platform::net::{self, Failure};

/// The catalogue, ready to be searched.
#[derive(Debug)]
pub struct Shelf {
    /// Services and centres.
    pub edition: Edition,
    /// Finds services.
    pub services: Index,
    /// Finds centres.
    pub centres: Index,
}

/// One shelf, shared by all screens.
#[derive(Clone, Debug)]
pub struct Shared(Rc<Shelf>);

impl Deref for Shared {
    type Target = Shelf;

    fn deref(&self) -> &Shelf {
        &self.0
    }
}

impl PartialEq for Shared {
    fn eq(&self, other: &Shared) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl From<Edition> for Shared {
    fn from(edition: Edition) -> Shared {
        let (services, centres) = (Index::of_services(&edition), Index::of_centres(&edition));
        Shared(Rc::new(Shelf {
            edition,
            services,
            centres,
        }))
    }
}

/// The catalogue or its way here, and how to ask once more.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogueHandle {
    /// The catalogue.
    pub remote: Remote<Shared>,
    /// Asks once more.
    pub again: Callback<()>,
}

impl CatalogueHandle {
    /// The catalogue, if it is here.
    pub fn here(&self) -> Option<&Shelf> {
        match &self.remote {
            Remote::Here(shelf) => Some(shelf),
            Remote::Loading | Remote::Failed(_) => None,
        }
    }
}

/// The catalogue in a language; nothing is fetched while none is wanted.
#[hook]
pub fn use_catalogue(wanted: Option<Language>) -> CatalogueHandle {
    let (remote, again) = use_remote(wanted, |wanted| {
        let wanted = *wanted;
        async move {
            match wanted {
                Some(language) => fetch(language).await,
                None => future::pending().await,
            }
        }
    });
    CatalogueHandle { remote, again }
}

async fn fetch(language: Language) -> Result<Shared, Failure> {
    let path = format!("/catalogue/{}.json", language.tag());
    Ok(net::get_of_build::<Edition>(&path).await?.into())
}
