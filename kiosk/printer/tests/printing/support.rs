//! A fake printer with a program that prints to it, and pictures that are known again.

use std::time::Duration;

use fake_printer::{FakePrinter, Sheet, Width};
use printer::{Limits, Paper, Picture, Printer};
use tokio::time::timeout;

/// Short, so that what fails in these tests fails soon.
pub(crate) const LIMITS: Limits = Limits {
    job: Duration::from_secs(5),
    answer: Duration::from_millis(200),
    patience: Duration::from_millis(100),
    clearing: Duration::from_secs(2),
};

/// Both, before anything was printed.
pub(crate) async fn pair() -> (FakePrinter, Printer) {
    let fake = FakePrinter::start("127.0.0.1:0", Width::Mm58).await.unwrap();
    let printer = Printer::new(fake.address().to_string().parse().unwrap()).within(LIMITS);
    (fake, printer)
}

/// A slip with a picture of its own: each number gives another.
pub(crate) fn picture(number: usize) -> Picture {
    const HEIGHT: usize = 200;
    let mut picture = Picture::blank(Paper::Mm58, HEIGHT);
    for y in 0..HEIGHT {
        for bit in (0..16).filter(|bit| (number + 1) >> bit & 1 == 1) {
            for x in 0..12 {
                picture.ink(24 * bit + x, y).unwrap();
            }
        }
    }
    picture
}

/// The next sheet, which must come.
pub(crate) async fn sheet(fake: &FakePrinter) -> Sheet {
    let limit = Duration::from_secs(10);
    timeout(limit, fake.sheet()).await.expect("a sheet is cut")
}

/// The next sheet that is not blank.
pub(crate) async fn printed(fake: &FakePrinter) -> Sheet {
    loop {
        let sheet = sheet(fake).await;
        if !sheet.is_blank() {
            return sheet;
        }
    }
}
