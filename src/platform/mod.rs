//! The browser, behind plain functions and types. Nothing outside this folder names web-sys.

pub mod address;
pub mod agent;
pub mod clock;
pub mod document;
pub mod focus;
pub mod idle;
pub mod keyboard;
pub mod line;
pub mod net;
pub mod panic;
pub mod parts;
pub mod program;
pub mod random;
pub mod scanner;
pub mod scroll;
pub mod sealed;
pub mod six_keys;
pub mod speech;
pub mod storage;
pub mod task;
pub mod ticker;
pub mod touch;
pub mod voice;
pub mod worker;
