//! Everything that a few people who want two times can do, in every order, with requests repeated and answers lost.
#![cfg(test)]

mod people;
mod promises;
mod store;

use stateright::{Checker, HasDiscoveries, Model};

use people::Visits;
use store::Fault;

#[test]
fn every_promise_holds_for_three_people_whatever_happens_in_whichever_order() {
    let visits = Visits {
        people: 3,
        fault: None,
    };
    visits.checker().threads(2).spawn_bfs().join().assert_properties();
}

#[test]
fn each_fault_breaks_the_promise_that_rests_on_its_absence() {
    for (fault, promise) in [
        (Fault::NoPrimaryKey, promises::SOLD_ONCE),
        (Fault::CellsNotFreed, promises::CELLS),
        (Fault::NoMemory, promises::ONE_VISIT),
        (Fault::CopiesOutOfTurn, promises::KEPT),
    ] {
        let visits = Visits {
            people: 2,
            fault: Some(fault),
        };
        let until_found = HasDiscoveries::AnyOf([promise].into());
        let checker = visits.checker().finish_when(until_found).spawn_bfs().join();
        checker.assert_any_discovery(promise);
    }
}
