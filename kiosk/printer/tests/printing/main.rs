//! Printing, when all is well and when it is not, with the fake printer.

mod citizens;
mod device;
mod refusals;
mod states;
mod support;
