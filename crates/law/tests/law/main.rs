//! The law's tests as one program: it is linked once, however often the law is built anew with a fault in it.
#![cfg(test)]

mod cases;
mod decision;
mod figures;
mod invalid;
mod more_or_less;
mod outside;
mod properties;
mod table;
mod ways_out;
