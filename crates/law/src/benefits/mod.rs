//! The benefits, one file each, in the order of the articles.

pub mod old_age_pension;
