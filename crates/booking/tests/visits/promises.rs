//! What must hold in every world, and what must be possible in some.

use booking::State;
use stateright::Property;

use crate::people::{Told, Visits, World};
use crate::store::{Clock, Request, Visit};

pub(crate) const SOLD_ONCE: &str = "a time belongs to one visit at most";
pub(crate) const KEPT: &str = "what a person was told stays so until they ask for something else";
pub(crate) const ONE_VISIT: &str = "a request makes one visit, however often it comes";
pub(crate) const CELLS: &str = "a visit has its cell while it is active, and none when it is over";

pub(crate) fn all() -> Vec<Property<Visits>> {
    vec![
        Property::always(SOLD_ONCE, |_, world| sold_once(world)),
        Property::always(KEPT, |_, world| kept(world)),
        Property::always(ONE_VISIT, |_, world| one_visit(world)),
        Property::always(CELLS, |_, world| cells(world)),
        // People are interchangeable: what one can get, everyone can.
        Property::sometimes("somebody has a visit", |_, world| booked(world) == 1),
        Property::sometimes("as many people have visits as there are times", |_, world| {
            booked(world) == 2
        }),
        Property::sometimes("a hold that ran out goes to somebody else", |_, world: &World| {
            let expired = |visit: &Visit| visit.state == State::Expired;
            world.store.visits.values().any(expired) && booked(world) == 2
        }),
    ]
}

fn sold_once(world: &World) -> bool {
    let visits = world.store.visits.values();
    let mut times: Vec<_> = visits
        .filter(|visit| visit.state.is_active())
        .map(|visit| visit.time)
        .collect();
    all_differ(&mut times)
}

/// A hold stays until it runs out, a visit until its owner moves or cancels it.
fn kept(world: &World) -> bool {
    world.people.iter().all(|mind| {
        let (Told::Held(reference, _) | Told::Booked(reference, _)) = mind.told else {
            return true;
        };
        let asked = mind.asked.map(|(_, request)| request);
        let visit = world.store.visits.get(&reference);
        visit.is_some_and(|visit| is_as_told(visit, mind.told, asked))
    })
}

fn is_as_told(visit: &Visit, told: Told, asked: Option<Request>) -> bool {
    match (told, visit.state, asked) {
        (Told::Booked(_, time), State::Booked, Some(Request::Move(_, other))) => {
            [time, other].contains(&visit.time)
        }
        (Told::Booked(_, time), State::Booked, _)
        | (Told::Held(_, time), State::Held, _)
        | (Told::Held(_, time), State::Booked, Some(Request::Confirm(_))) => visit.time == time,
        (Told::Held(..), State::Expired, _) => visit.hold == Clock::RunOut,
        (Told::Held(..), State::Cancelled, Some(Request::Release(_)))
        | (Told::Booked(..), State::Cancelled, Some(Request::Cancel(_))) => true,
        _ => false,
    }
}

fn one_visit(world: &World) -> bool {
    let visits = world.store.visits.values();
    let mut keys: Vec<_> = visits.filter_map(|visit| visit.made_by).collect();
    all_differ(&mut keys)
}

fn all_differ<T: Ord>(list: &mut [T]) -> bool {
    list.sort_unstable();
    list.iter()
        .zip(list.iter().skip(1))
        .all(|(one, next)| one != next)
}

fn cells(world: &World) -> bool {
    let store = &world.store;
    let active = store.visits.iter().filter(|(_, visit)| visit.state.is_active());
    let owed: Vec<_> = active
        .map(|(&reference, visit)| (visit.time, reference))
        .collect();
    owed.len() == store.cells.len() && owed.iter().all(|place| store.cells.contains(place))
}

fn booked(world: &World) -> usize {
    let minds = world.people.iter();
    minds.filter(|mind| matches!(mind.told, Told::Booked(..))).count()
}
