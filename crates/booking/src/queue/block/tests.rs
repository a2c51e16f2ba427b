//! Any order of leasing, giving, losing, reporting and repeating: no number twice, no ticket lost.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::super::tests::{date, number, ticket};
use super::*;
use crate::queue::{MergeError, Merged, Pad, Ticket, merge};

const SERVER: Issuer = Issuer::Server;
const ONE: Issuer = Issuer::Kiosk(1);
const TWO: Issuer = Issuer::Kiosk(2);

fn size(numbers: u16) -> NonZeroU16 {
    NonZeroU16::new(numbers).unwrap()
}

/// Leases blocks one after the other and writes them as "A001-A050".
fn leased(leases: &[(Issuer, u16)]) -> (Vec<Block>, Vec<String>) {
    let mut given = Vec::new();
    for &(issuer, numbers) in leases {
        given.push(next_block(&given, issuer, date(23), size(numbers)).unwrap());
    }
    let texts = given
        .iter()
        .map(|block| format!("{}-{}", block.first(), block.last()));
    let texts = texts.collect();
    (given, texts)
}

#[test]
fn each_issuer_has_a_letter_and_goes_on_under_it() {
    let (_, blocks) = leased(&[(SERVER, 50), (ONE, 50), (SERVER, 10), (TWO, 1), (ONE, 50)]);
    assert_eq!(
        blocks,
        ["A001-A050", "B001-B050", "A051-A060", "F001-F001", "B051-B100"]
    );
}

#[test]
fn at_the_end_of_a_letter_a_block_is_shorter_and_the_next_one_has_another_letter() {
    let (_, blocks) = leased(&[(ONE, 990), (ONE, 50), (ONE, 50), (ONE, 5000)]);
    assert_eq!(blocks, ["A001-A990", "A991-A999", "B001-B050", "B051-B999"]);
}

#[test]
fn when_all_letters_are_in_use_issuers_share_and_when_all_numbers_are_it_says_so() {
    let kiosks: Vec<(Issuer, u16)> = (1..=10).map(|kiosk| (Issuer::Kiosk(kiosk), 998)).collect();
    let (mut given, _) = leased(&kiosks);
    for left in (0..10).rev() {
        let block = next_block(&given, SERVER, date(23), size(50)).unwrap();
        assert_eq!(block.first(), block.last());
        given.push(block);
        let other = next_block(&given, SERVER, date(24), size(50)).unwrap();
        assert_eq!(other.first(), number("A001"), "another day begins anew");
        assert_eq!(given.len(), 20 - left);
    }
    assert_eq!(next_block(&given, SERVER, date(23), size(1)), Err(NoNumbers));
}

#[test]
fn a_block_goes_up_under_one_letter() {
    let block = |first, last| Block::new(ONE, date(23), number(first), number(last));
    assert!(block("A001", "A001").is_ok());
    assert_eq!(block("A002", "A001"), Err(BlockError));
    assert_eq!(block("A001", "B001"), Err(BlockError));
}

#[test]
fn issuers_have_one_name_each() {
    for issuer in [SERVER, ONE, Issuer::Kiosk(u16::MAX)] {
        assert_eq!(issuer.to_string().parse(), Ok(issuer));
    }
    for text in [
        "",
        "Server",
        "kiosk",
        "kiosk_",
        "kiosk_01",
        "kiosk_+1",
        "kiosk_70000",
    ] {
        assert_eq!(text.parse::<Issuer>(), Err(IssuerError), "{text}");
    }
}

#[test]
fn a_report_is_new_once_and_then_known() {
    let (blocks, _) = leased(&[(ONE, 50), (TWO, 50)]);
    let drawn = ticket("A007", "09:05");
    assert_eq!(merge(&blocks, None, ONE, &drawn), Ok(Merged::New));
    assert_eq!(merge(&blocks, Some(&drawn), ONE, &drawn), Ok(Merged::Known));
    let other = ticket("A007", "09:06");
    assert_eq!(
        merge(&blocks, Some(&drawn), ONE, &other),
        Err(MergeError::Different)
    );
    assert_eq!(merge(&blocks, None, TWO, &drawn), Err(MergeError::NotLeased));
    for stray in [ticket("A051", "09:05"), ticket("K001", "09:05")] {
        assert_eq!(merge(&blocks, None, ONE, &stray), Err(MergeError::NotLeased));
    }
    let tomorrow = Ticket {
        came: drawn.came.saturating_add(time::Duration::DAY),
        ..drawn
    };
    assert_eq!(merge(&blocks, None, ONE, &tomorrow), Err(MergeError::NotLeased));
}

/// What can happen between a server and its devices.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// A device asks for a block; the answer may be lost, or come again.
    Lease(usize, Answer),
    /// A visitor draws a ticket.
    Draw(usize),
    /// A device reports one of the tickets it drew, perhaps again.
    Report(usize, usize),
    /// A device loses all it kept except the paper in people's hands.
    Forget(usize),
}

#[derive(Clone, Copy, Debug)]
enum Answer {
    Lost,
    Once,
    Twice,
}

fn any_step() -> impl Strategy<Value = Step> {
    let device = 0_usize..3;
    let answer = prop_oneof![Just(Answer::Lost), Just(Answer::Once), Just(Answer::Twice)];
    prop_oneof![
        2 => (device.clone(), answer).prop_map(|(device, answer)| Step::Lease(device, answer)),
        6 => device.clone().prop_map(Step::Draw),
        6 => (device.clone(), any::<usize>()).prop_map(|(device, which)| Step::Report(device, which)),
        1 => device.prop_map(Step::Forget),
    ]
}

proptest! {
    #[test]
    fn no_number_is_given_twice_and_no_ticket_is_lost(
        steps in prop::collection::vec(any_step(), 0..120),
        numbers in 1_u16..9,
    ) {
        let issuers = [SERVER, ONE, TWO];
        let mut blocks = Vec::new();
        let mut pads: [Option<Pad>; 3] = [None, None, None];
        let mut drawn: [Vec<Ticket>; 3] = Default::default();
        let mut list: BTreeMap<TicketNumber, Ticket> = BTreeMap::new();
        for (minute, step) in (0_u8..).zip(steps) {
            match step {
                Step::Lease(device, answer) => {
                    let block = next_block(&blocks, issuers[device], date(23), size(numbers)).unwrap();
                    blocks.push(block);
                    let times = match answer { Answer::Lost => 0, Answer::Once => 1, Answer::Twice => 2 };
                    for _ in 0..times {
                        match &mut pads[device] {
                            Some(pad) => pad.add(block).unwrap(),
                            none => *none = Some(Pad::new(block)),
                        }
                    }
                }
                Step::Draw(device) => {
                    if let Some(Ok(number)) = pads[device].as_mut().map(|pad| pad.issue(date(23))) {
                        let came = format!("{:02}:{:02}", 9 + minute / 60, minute % 60);
                        drawn[device].push(ticket(&number.to_string(), &came));
                    }
                }
                Step::Report(device, which) if !drawn[device].is_empty() => {
                    let ticket = &drawn[device][which % drawn[device].len()];
                    let merged = merge(&blocks, list.get(&ticket.number), issuers[device], ticket);
                    let is_known = list.insert(ticket.number, ticket.clone()).is_some();
                    prop_assert_eq!(merged, Ok(if is_known { Merged::Known } else { Merged::New }));
                }
                Step::Report(..) => {}
                Step::Forget(device) => pads[device] = None,
            }
        }
        for (issuer, tickets) in issuers.into_iter().zip(&drawn) {
            for ticket in tickets {
                prop_assert!(merge(&blocks, list.get(&ticket.number), issuer, ticket).is_ok());
                list.insert(ticket.number, ticket.clone());
            }
        }
        let all: Vec<&Ticket> = drawn.iter().flatten().collect();
        let different: BTreeSet<TicketNumber> = all.iter().map(|ticket| ticket.number).collect();
        prop_assert_eq!(different.len(), all.len());
        prop_assert!(all.iter().all(|ticket| list.get(&ticket.number) == Some(*ticket)));
    }
}
