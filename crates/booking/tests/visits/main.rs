//! Everything that a few people who want two times can do, in every order, with requests repeated and answers lost.
#![cfg(test)]

mod people;
mod promises;
mod store;

use stateright::{Checker, HasDiscoveries, Model};

use people::{Copies, Visits};
use store::Fault;

#[test]
fn every_promise_holds_for_three_people_whatever_happens_in_whichever_order() {
    let visits = Visits {
        people: 3,
        copies: Copies::InTurn,
        fault: None,
    };
    visits.checker().threads(2).spawn_bfs().join().assert_properties();
}

/// Late copies make too many worlds to see all of them. These many steps are enough for a request to be refused, heard,
/// and done all the same, and for whatever takes a few steps more.
#[test]
fn every_promise_holds_where_an_early_request_is_decided_late() {
    let visits = Visits {
        people: 2,
        copies: Copies::InAnyOrder,
        fault: None,
    };
    let checker = visits
        .checker()
        .threads(2)
        .target_max_depth(18)
        .spawn_bfs()
        .join();
    for promise in [
        promises::SOLD_ONCE,
        promises::KEPT,
        promises::ONE_VISIT,
        promises::CELLS,
    ] {
        checker.assert_no_discovery(promise);
    }
}

#[test]
fn each_fault_breaks_the_promise_that_rests_on_its_absence() {
    for (fault, promise) in [
        (Fault::NoPrimaryKey, promises::SOLD_ONCE),
        (Fault::CellsNotFreed, promises::CELLS),
        (Fault::NoMemory, promises::ONE_VISIT),
        (Fault::RefusalsForgotten, promises::KEPT),
    ] {
        let visits = Visits {
            people: 2,
            copies: Copies::InAnyOrder,
            fault: Some(fault),
        };
        let until_found = HasDiscoveries::AnyOf([promise].into());
        let checker = visits.checker().finish_when(until_found).spawn_bfs().join();
        checker.assert_any_discovery(promise);
    }
}
