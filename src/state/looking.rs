//! What a person looks for: in the catalogue, or a visit. Kept while the session lasts, so that "back" finds it again; in no address.

use booking::Reference;
use yew::prelude::*;

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Looking {
    /// What is typed into the search.
    pub query: String,
    /// The district chosen among the centres.
    pub district: Option<String>,
    /// The number of a visit that was scanned.
    pub visit: Option<Reference>,
}

/// What is looked for and the way to change it.
pub type LookingHandle = UseStateHandle<Looking>;
