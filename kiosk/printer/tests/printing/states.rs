//! How a printer is, before a slip, in the middle of it and at its end.

use std::time::{Duration, Instant};

use fake_printer::{Machine, Mood};
use printer::{Because, Limits, OnPaper, Outcome, Printer, State};
use tokio::task::JoinSet;

use crate::support::{LIMITS, pair, picture, printed, sheet};

fn not_printed(because: Because, on_paper: OnPaper) -> Outcome {
    Outcome::NotPrinted { because, on_paper }
}

#[tokio::test]
async fn a_slip_is_offered_only_where_it_can_be_printed() {
    for (mood, state) in [
        (Mood::Ready, State::Ready),
        (Mood::PaperLow, State::PaperLow),
        (Mood::PaperOut, State::PaperOut),
        (Mood::CoverOpen, State::CoverOpen),
        (Mood::Offline, State::Offline),
        (Mood::Jammed, State::Failing),
        (Mood::Silent, State::Silent),
        (Mood::Garbage, State::Silent),
        (Mood::HangingUp, State::Silent),
    ] {
        let (fake, printer) = pair().await;
        fake.tell(|machine| machine.mood = mood);
        assert_eq!(printer.state().await, state, "{mood:?}");
        let outcome = printer.print(picture(1)).await;
        if state.prints() {
            assert_eq!(outcome, Outcome::Printed, "{mood:?}");
            assert_eq!(printed(&fake).await.rows(), picture(1).rows());
        } else {
            assert_eq!(outcome, not_printed(Because::NotReady(state), OnPaper::Nothing));
            // Nothing waits in it for the day on which somebody mends it.
            fake.tell(|machine| {
                assert_eq!(machine.waiting(), 0, "{mood:?}");
                assert_eq!(machine.hanging().height(), 0, "{mood:?}");
            });
        }
        fake.tell(|machine| assert_eq!(machine.faults(), [""; 0], "{mood:?}"));
    }
}

#[tokio::test]
async fn where_nobody_listens_the_printer_is_silent() {
    let (fake, printer) = pair().await;
    drop(fake);
    assert_eq!(printer.state().await, State::Silent);
    let missing = Printer::new("/dev/no-such-printer".parse().unwrap());
    let expected = not_printed(Because::NotReady(State::Silent), OnPaper::Nothing);
    assert_eq!(missing.print(picture(1)).await, expected);
}

/// Within three seconds, so that a person can be offered something else.
#[tokio::test]
async fn what_breaks_in_the_middle_is_said_soon() {
    let mut all = JoinSet::new();
    for (mood, state) in [
        (Mood::PaperOut, State::PaperOut),
        (Mood::CoverOpen, State::CoverOpen),
        (Mood::Offline, State::Offline),
        (Mood::Jammed, State::Failing),
        (Mood::Silent, State::Silent),
    ] {
        all.spawn(async move {
            let (fake, printer) = pair().await;
            let printer = printer.within(Limits::default());
            assert_eq!(printer.state().await, State::Ready);
            fake.tell(|machine| machine.then = Some((3000, mood)));
            let start = Instant::now();
            let outcome = printer.print(picture(1)).await;
            assert_eq!(
                outcome,
                not_printed(Because::NotReady(state), OnPaper::PerhapsPart)
            );
            assert!(start.elapsed() < Duration::from_secs(3), "{mood:?}");
        });
    }
    all.join_all().await;
}

#[tokio::test]
async fn a_slow_printer_has_its_time_and_no_more() {
    let (fake, printer) = pair().await;
    assert_eq!(printer.state().await, State::Ready);
    assert!(sheet(&fake).await.is_blank());
    // The picture is about ten thousand bytes.
    fake.tell(|machine| machine.pace = Some(20_000));
    assert_eq!(printer.print(picture(1)).await, Outcome::Printed);
    assert_eq!(sheet(&fake).await.rows(), picture(1).rows());

    fake.tell(|machine| machine.pace = Some(2_000));
    let hurried = printer.within(Limits {
        job: Duration::from_millis(500),
        ..LIMITS
    });
    let start = Instant::now();
    assert_eq!(
        hurried.print(picture(2)).await,
        not_printed(Because::Late, OnPaper::PerhapsPart)
    );
    assert!(start.elapsed() < Duration::from_secs(1));
}

/// The last byte is the cut: a knife that sticks leaves somebody's slip hanging.
#[tokio::test]
async fn a_slip_whose_cut_fails_is_not_printed() {
    let (fake, printer) = pair().await;
    assert_eq!(printer.state().await, State::Ready);
    let bytes = picture(1).rows().len();
    fake.tell(|machine| machine.then = Some((bytes, Mood::Jammed)));
    let expected = not_printed(Because::NotReady(State::Failing), OnPaper::PerhapsPart);
    assert_eq!(printer.print(picture(1)).await, expected);
}

#[tokio::test]
async fn a_silent_printer_that_comes_back_prints() {
    let (fake, printer) = pair().await;
    fake.tell(|machine: &mut Machine| machine.mood = Mood::Silent);
    assert_eq!(printer.state().await, State::Silent);
    fake.tell(|machine| machine.mood = Mood::Ready);
    assert_eq!(printer.state().await, State::Ready);
    assert_eq!(printer.print(picture(1)).await, Outcome::Printed);
}
