//! The program with every screen; the first one starts it in its place where more is wanted.

fn main() {
    dost_guide::start::start();
}
