//! The booking backend: HTTP at the edge, `booking`'s rules inside, one store that alone knows SQL.

pub mod app;
pub mod assess;
pub mod cli;
pub mod clock;
pub mod config;
mod device;
mod document;
pub mod fleet;
mod handlers;
mod hex;
pub mod keys;
pub mod listen;
pub mod metrics;
mod outlook;
mod pages;
pub mod post;
mod problem;
mod request;
pub mod rulebook;
mod seal;
mod sender;
pub mod settings;
pub mod staff;
mod stalled;
pub mod store;

pub use ::site::Site;
pub use document::openapi;
