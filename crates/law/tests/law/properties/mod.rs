//! What must hold for every case, not only the written ones. `LAW_CASES` sets how many cases each property tries.

mod asking;
mod findings;
mod fuzz;
mod interview;
mod package;
mod packed;
mod whole_numbers;
