//! The program of the first load: from the start to the results.

fn main() {
    dost_guide::start::start();
}
