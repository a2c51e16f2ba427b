//! What the server and the kiosk's agent have in common as sites: the app's files, strict headers, problems, the log.

mod deadline;
mod files;
mod headers;
mod problem;
mod trace;

pub use files::Site;
pub use problem::Failure;
pub use trace::{method, route};
