//! The app: what people see and touch. `app` is the frame, `pages` the screens, `state` what they share.

pub mod app;
pub mod components;
pub mod forms;
pub mod locale;
pub mod pages;
pub mod platform;
pub mod route;
pub mod session;
pub mod start;
pub mod state;
pub mod surface;
