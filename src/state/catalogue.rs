//! Services and centres in the person's language: fetched once a screen may need them, kept as long as the language.

use std::cell::OnceCell;
use std::future;
use std::ops::Deref;
use std::rc::Rc;

use catalogue::Edition;
use catalogue::search::Index;
use l10n::Language;
use yew::prelude::*;

use super::remote::{Remote, use_remote};
use crate::platform::net::{self, Failure};

/// The catalogue, and what finds things in it: made by the first search, since most people never search.
#[derive(Debug)]
pub struct Shelf {
    /// Services and centres.
    pub edition: Edition,
    services: OnceCell<Index>,
    centres: OnceCell<Index>,
}

impl Shelf {
    /// Where the services stand that these words find; nothing finds nothing.
    pub fn find_services(&self, query: &str) -> Vec<usize> {
        find(query, &self.services, || Index::of_services(&self.edition))
    }

    /// The same of centres.
    pub fn find_centres(&self, query: &str) -> Vec<usize> {
        find(query, &self.centres, || Index::of_centres(&self.edition))
    }
}

fn find(query: &str, index: &OnceCell<Index>, made: impl FnOnce() -> Index) -> Vec<usize> {
    if query.is_empty() {
        return Vec::new();
    }
    index.get_or_init(made).find(query)
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
        Shared(Rc::new(Shelf {
            edition,
            services: OnceCell::new(),
            centres: OnceCell::new(),
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
