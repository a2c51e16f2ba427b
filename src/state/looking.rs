//! What a person looks for in the catalogue. Kept while the session lasts, so that "back" finds it again; in no address.

use yew::prelude::*;

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Looking {
    /// What is typed into the search.
    pub query: String,
    /// The district chosen among the centres.
    pub district: Option<String>,
}

/// What is looked for and the way to change it.
pub type LookingHandle = UseStateHandle<Looking>;
