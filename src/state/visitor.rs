//! The visitor beside a volunteer: whether they agree to be asked, which answers they confirmed, and whose story is played.

use std::rc::Rc;

use adviser::talk::Answers;
use serde::Deserialize;
use yew::prelude::*;

/// Whether the visitor agrees to be asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Consent {
    /// Nobody has asked yet.
    #[default]
    Open,
    /// Yes.
    Given,
    /// No.
    Refused,
}

/// An invented visitor to train with; the words are messages of this id.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Story {
    /// The name.
    pub id: String,
    /// The day on which the visitor comes.
    pub on: String,
    /// What is true.
    pub answers: Answers,
}

/// The visitor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Visitor {
    /// Whether they agree to be asked.
    pub consent: Consent,
    /// The answers that they have read and confirmed.
    pub confirmed: Option<Answers>,
    /// In training, who it is.
    pub story: Option<Rc<Story>>,
}

/// The visitor and the way to change what is known of them.
pub type VisitorHandle = UseStateHandle<Visitor>;
