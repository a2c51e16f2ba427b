//! What the screens share: one reducer a concern. Nothing here knows the browser but `draft` and `settings`.

pub mod booking;
pub mod draft;
pub mod interview;
pub mod remote;
pub mod settings;
