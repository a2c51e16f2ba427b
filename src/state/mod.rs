//! What the screens share: one reducer a concern. Nothing here knows the browser but `draft` and `settings`.

pub mod adviser;
pub mod booking;
pub mod carry;
pub mod catalogue;
pub mod draft;
pub mod handover;
pub mod interview;
pub mod looking;
pub mod remote;
pub mod same;
pub mod scan;
pub mod settings;
pub mod visitor;
