//! The booking backend: HTTP at the edge, `booking`'s rules inside, one store that alone knows SQL.

pub mod app;
pub mod assess;
pub mod cli;
pub mod clock;
pub mod config;
mod deadline;
mod device;
mod document;
mod handlers;
pub mod headers;
pub mod keys;
pub mod listen;
pub mod metrics;
mod outlook;
pub mod post;
mod problem;
mod request;
pub mod rulebook;
mod seal;
pub mod settings;
mod site;
pub mod staff;
pub mod store;
mod trace;

pub use document::openapi;
pub use site::Site;
