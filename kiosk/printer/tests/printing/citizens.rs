//! Two people in turn: whatever breaks while the first one's slip is printed, nothing of it stands on the second one's.

use std::time::Duration;

use fake_printer::{Clearing, FakePrinter, Mood};
use printer::{Limits, Outcome, Printer, State};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use tokio::time::timeout;

use crate::support::{LIMITS, pair, picture, printed, sheet};

/// Sessions with a fault each; PRINTER_SESSIONS asks for more.
const SESSIONS: usize = 30;

/// Somebody mends the printer and the next person prints: the whole slip, and nothing before it.
async fn next_prints(fake: &FakePrinter, printer: &Printer, number: usize) {
    fake.tell(|machine| {
        machine.mood = Mood::Ready;
        machine.then = None;
        machine.pace = None;
    });
    assert_eq!(printer.state().await, State::Ready);
    // What was cut off until now lies in the tray, in front of whoever mended it.
    fake.tell(|machine| while machine.take_sheet().is_some() {});
    assert_eq!(printer.print(picture(number)).await, Outcome::Printed);
    assert_eq!(sheet(fake).await.rows(), picture(number).rows());
    fake.tell(|machine| {
        assert_eq!(machine.waiting(), 0);
        assert_eq!(machine.hanging().height(), 0);
        assert_eq!(machine.faults(), [""; 0]);
    });
}

/// What the first one's slip may be at most: its beginning.
fn is_beginning(sheet: &[u8], number: usize) -> bool {
    let rows = picture(number);
    let rows = rows.rows();
    let part = sheet
        .iter()
        .rposition(|byte| *byte != 0)
        .map_or(0, |last| last + 1);
    part < rows.len() && sheet[..part] == rows[..part]
}

#[tokio::test]
async fn a_jam_in_the_middle_leaves_nothing_to_the_next() {
    for clearing in [Clearing::Known, Clearing::Unknown] {
        let (fake, printer) = pair().await;
        assert_eq!(printer.state().await, State::Ready);
        assert!(sheet(&fake).await.is_blank());
        fake.tell(|machine| {
            machine.clearing = clearing;
            machine.then = Some((4000, Mood::Jammed));
        });
        assert!(matches!(
            printer.print(picture(1)).await,
            Outcome::NotPrinted { .. }
        ));
        // Waits until what was given up is cleared, as far as it can be.
        assert_eq!(printer.state().await, State::Failing);
        let hanging = fake.tell(|machine| machine.hanging().clone());
        assert!(!hanging.is_blank() && is_beginning(hanging.rows(), 1));
        if clearing == Clearing::Known {
            // Mended, it has nothing to go on with.
            fake.tell(|machine| assert_eq!(machine.waiting(), 0));
        }
        next_prints(&fake, &printer, 2).await;
    }
}

#[tokio::test]
async fn who_goes_away_in_the_middle_leaves_nothing_to_the_next() {
    let (fake, printer) = pair().await;
    assert_eq!(printer.state().await, State::Ready);
    assert!(sheet(&fake).await.is_blank());
    fake.tell(|machine| machine.pace = Some(4000));
    // The end of the session drops the future.
    let begun = fake.until(|machine| (machine.hanging().height() > 20).then_some(()));
    tokio::select! {
        outcome = printer.print(picture(1)) => panic!("{outcome:?}"),
        () = begun => {}
    }
    fake.tell(|machine| machine.pace = None);
    assert!(is_beginning(printed(&fake).await.rows(), 1));
    fake.tell(|machine| assert_eq!(machine.waiting(), 0));
    next_prints(&fake, &printer, 2).await;
}

/// As after a power cut: another program begins, and knows nothing of the slip in the printer.
#[tokio::test]
async fn what_an_earlier_run_left_is_cleared_before_the_first_slip() {
    let (fake, printer) = pair().await;
    assert_eq!(printer.state().await, State::Ready);
    fake.tell(|machine| machine.then = Some((4000, Mood::Silent)));
    assert!(matches!(
        printer.print(picture(1)).await,
        Outcome::NotPrinted { .. }
    ));
    drop(printer);
    let later = Printer::new(fake.address().to_string().parse().unwrap()).within(LIMITS);
    next_prints(&fake, &later, 2).await;
}

/// A printer that knows no clearing answers late for what was given up; that is no answer for the next slip.
#[tokio::test]
async fn printed_means_that_the_slip_is_cut() {
    let (fake, printer) = pair().await;
    assert_eq!(printer.state().await, State::Ready);
    fake.tell(|machine| {
        machine.clearing = Clearing::Unknown;
        machine.then = Some((4000, Mood::Jammed));
    });
    assert!(matches!(
        printer.print(picture(1)).await,
        Outcome::NotPrinted { .. }
    ));
    assert_eq!(printer.state().await, State::Failing);
    fake.tell(|machine| {
        machine.mood = Mood::Ready;
        machine.pace = Some(30_000);
    });
    assert_eq!(printer.print(picture(2)).await, Outcome::Printed);
    let sheets: Vec<_> = fake.tell(|machine| std::iter::from_fn(|| machine.take_sheet()).collect());
    assert_eq!(sheets.last().unwrap().rows(), picture(2).rows());
}

#[tokio::test]
async fn two_slips_at_once_are_printed_one_after_the_other() {
    let (fake, printer) = pair().await;
    let (first, second) = tokio::join!(printer.print(picture(1)), printer.print(picture(2)));
    assert_eq!((first, second), (Outcome::Printed, Outcome::Printed));
    assert_eq!(printed(&fake).await.rows(), picture(1).rows());
    assert_eq!(printed(&fake).await.rows(), picture(2).rows());
}

/// What goes wrong in a session.
#[derive(Clone, Copy, Debug)]
struct Fault {
    mood: Mood,
    after: usize,
    clearing: Clearing,
    pace: Option<usize>,
    /// When the person goes away.
    leaves: Duration,
}

fn faults() -> impl Strategy<Value = Fault> {
    let moods = [
        Mood::Jammed,
        Mood::PaperOut,
        Mood::Offline,
        Mood::CoverOpen,
        Mood::Silent,
        Mood::Ready,
    ];
    let pace = prop_oneof![Just(None), (20_000_usize..200_000).prop_map(Some)];
    let clearing = prop::sample::select(vec![Clearing::Known, Clearing::Unknown]);
    (
        prop::sample::select(moods.to_vec()),
        0_usize..12_000,
        clearing,
        pace,
        1_u64..400,
    )
        .prop_map(|(mood, after, clearing, pace, leaves)| Fault {
            mood,
            after,
            clearing,
            pace,
            leaves: Duration::from_millis(leaves),
        })
}

#[tokio::test]
async fn no_fault_carries_a_slip_into_the_next_session() {
    let sessions = std::env::var("PRINTER_SESSIONS").map_or(SESSIONS, |it| it.parse().unwrap());
    let (fake, printer) = pair().await;
    let printer = printer.within(Limits {
        answer: Duration::from_millis(100),
        ..LIMITS
    });
    let mut runner = TestRunner::new(Config::default());
    for session in 0..sessions {
        let fault = faults().new_tree(&mut runner).unwrap().current();
        println!("session {session}: {fault:?}");
        fake.tell(|machine| {
            machine.then = Some((fault.after, fault.mood));
            machine.clearing = fault.clearing;
            machine.pace = fault.pace;
        });
        let _ = timeout(fault.leaves, printer.print(picture(2 * session))).await;
        next_prints(&fake, &printer, 2 * session + 1).await;
    }
}
