//! Reusable pieces, each with its contract in its first lines.

pub mod button;
pub mod chart;
pub mod cover;
pub mod disclosure;
pub mod doors;
#[cfg(feature = "whole")]
pub mod ear;
pub mod error_summary;
pub mod field;
pub mod frame;
pub mod icon;
pub mod idle_dialog;
pub mod kept;
pub mod keypad;
pub mod link;
pub mod map;
pub mod notice;
pub mod opinion;
pub mod page;
pub mod pager;
mod pick;
pub mod progress;
pub mod radios;
pub mod receipt;
pub mod redirect;
pub mod scanner;
pub mod settings;
pub mod standing;
pub mod summary_list;
pub mod term;
pub mod ticks;
pub mod total;
