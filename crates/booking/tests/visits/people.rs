//! The people and the way between them and the server: who asks for what, what comes twice, late or never.

use std::hash::{DefaultHasher, Hash, Hasher};

use booking::Cell;
use stateright::{Model, Property};

use crate::promises;
use crate::store::{Answer, Clock, Fault, Key, Own, Person, Reference, Refused, Request, Seen, Store};

/// How many copies of requests a person may have under way.
const COPIES: usize = 2;

/// The world to explore: so many people, two times, and perhaps a fault.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visits {
    pub(crate) people: usize,
    pub(crate) copies: Copies,
    pub(crate) fault: Option<Fault>,
}

/// In which order the copies of one person's requests are decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Copies {
    /// As they were sent: far fewer worlds.
    InTurn,
    /// In any order: one may be late on its way, or wait for another connection.
    InAnyOrder,
}

/// What a person has been told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Told {
    Nothing,
    Held(Reference, Cell),
    Booked(Reference, Cell),
}

/// A copy of a request on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Copy {
    key: Key,
    request: Request,
    /// What the server saw, once it has looked.
    seen: Option<Seen>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Mind {
    pub(crate) told: Told,
    /// What was asked and not answered.
    pub(crate) asked: Option<(Key, Request)>,
    /// In the order in which they were sent.
    copies: Vec<Copy>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct World {
    pub(crate) people: Vec<Mind>,
    pub(crate) store: Store,
}

impl Hash for World {
    /// Worlds that differ only in who is who have the same future. The checker knows worlds by their hash, so it is
    /// made of each person's part without their name, in no order.
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        let part = |(person, mind): (Person, &Mind)| {
            let mut part = DefaultHasher::new();
            mind.hash(&mut part);
            self.store.hash_part(person, &mut part);
            part.finish()
        };
        let mut parts: Vec<u64> = (0..).zip(&self.people).map(part).collect();
        parts.sort_unstable();
        parts.hash(hasher);
    }
}

/// What can happen next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A person asks for something new.
    Ask(Person, Request),
    /// The same again with the same key: the answer was lost, or the person's device began anew.
    Repeat(Person),
    /// The server looks at what this copy needs.
    Look(Person, usize),
    /// The server decides this copy, and the answer arrives.
    Answer(Person, usize),
    /// The server decides this copy, and the answer is lost.
    LoseAnswer(Person, usize),
    /// The minutes of a hold are over.
    RunOut(Reference),
}

/// The two times.
fn times() -> [Cell; 2] {
    [Cell::at(9, 0).unwrap(), Cell::at(9, 5).unwrap()]
}

impl Mind {
    /// What this person may ask for next.
    fn wishes(&self) -> Vec<Request> {
        match self.told {
            Told::Nothing => times().map(Request::Hold).to_vec(),
            Told::Held(reference, _) => vec![Request::Confirm(reference), Request::Release(reference)],
            Told::Booked(reference, time) => {
                let others = times().into_iter().filter(|&other| other != time);
                let moves = others.map(|other| Request::Move(reference, other));
                moves.chain([Request::Cancel(reference)]).collect()
            }
        }
    }

    fn send(&mut self, key: Key, request: Request) {
        self.copies.push(Copy {
            key,
            request,
            seen: None,
        });
    }

    /// Whether the answer to this copy can be heard: only to the latest, for nobody waits for those before.
    fn waits_for(&self, index: usize) -> bool {
        let is_asked = |copy: &Copy| self.asked.is_some_and(|(key, _)| key == copy.key);
        index + 1 == self.copies.len() && self.copies.last().is_some_and(is_asked)
    }

    fn hear(&mut self, answer: Result<Answer, Refused>) {
        let asked = self.asked.take();
        self.told = match (answer, asked) {
            (Ok(Answer::Held(reference, time)), _) => Told::Held(reference, time),
            (Ok(Answer::Booked(reference, time)), _) => Told::Booked(reference, time),
            (Err(_), Some((_, Request::Move(..) | Request::Cancel(_)))) => self.told,
            (Ok(Answer::Cancelled | Answer::Released) | Err(_), _) => Told::Nothing,
        };
    }

    fn is_live(&self, key: Key) -> bool {
        self.asked.is_some_and(|(asked, _)| asked == key) || self.copies.iter().any(|copy| copy.key == key)
    }

    /// Whether this person, or a request of theirs, may still name this visit.
    fn names(&self, reference: Reference) -> bool {
        let under_way = self.copies.iter().map(|copy| copy.request);
        let mut requests = under_way.chain(self.asked.map(|(_, request)| request));
        let in_requests = requests.any(|request| match request {
            Request::Hold(_) => false,
            Request::Confirm(named)
            | Request::Move(named, _)
            | Request::Cancel(named)
            | Request::Release(named) => named == reference,
        });
        let told = match self.told {
            Told::Nothing => false,
            Told::Held(named, _) | Told::Booked(named, _) => named == reference,
        };
        in_requests || told
    }
}

impl World {
    fn person(&mut self, person: Person) -> &mut Mind {
        &mut self.people[usize::from(person)]
    }

    fn ask(&mut self, person: Person, request: Request) {
        let mind = self.person(person);
        let mut keys = (0..u8::MAX).map(|number| Own {
            whose: person,
            number,
        });
        let key = keys.find(|&key| !mind.is_live(key)).unwrap();
        mind.asked = Some((key, request));
        mind.send(key, request);
    }

    fn repeat(&mut self, person: Person) {
        let mind = self.person(person);
        if let Some((key, request)) = mind.asked {
            mind.send(key, request);
        }
    }

    fn look(&mut self, person: Person, index: usize) {
        let request = self.person(person).copies[index].request;
        let seen = self.store.look(request);
        self.person(person).copies[index].seen = Some(seen);
    }

    fn decide(&mut self, person: Person, index: usize) -> Result<Answer, Refused> {
        let copy = self.person(person).copies.remove(index);
        self.store.write(copy.key, copy.request, copy.seen)
    }

    /// Forgets what nobody can ask for any more, so that worlds with the same future are one.
    fn tidy(&mut self) {
        let World { people, store } = self;
        let live = |key: Key| people[usize::from(key.whose)].is_live(key);
        store.answers.retain(|&key, _| live(key));
        for visit in store.visits.values_mut() {
            visit.made_by = visit.made_by.filter(|&key| live(key));
        }
        store.visits.retain(|&reference, visit| {
            let named = people[usize::from(reference.whose)].names(reference);
            visit.state.is_active() || visit.made_by.is_some() || named
        });
    }
}

impl Model for Visits {
    type State = World;
    type Action = Step;

    fn init_states(&self) -> Vec<World> {
        let mind = Mind {
            told: Told::Nothing,
            asked: None,
            copies: Vec::new(),
        };
        vec![World {
            people: vec![mind; self.people],
            store: Store::new(self.fault),
        }]
    }

    fn actions(&self, world: &World, steps: &mut Vec<Step>) {
        for (person, mind) in (0..).zip(&world.people) {
            if mind.copies.len() < COPIES {
                match mind.asked {
                    Some(_) => steps.push(Step::Repeat(person)),
                    None => steps.extend(mind.wishes().into_iter().map(|wish| Step::Ask(person, wish))),
                }
            }
            for (index, copy) in mind.copies.iter().enumerate() {
                if copy.seen.is_none() && world.store.must_look(copy.request) {
                    steps.push(Step::Look(person, index));
                } else if index == 0 || self.copies == Copies::InAnyOrder {
                    if mind.waits_for(index) {
                        steps.push(Step::Answer(person, index));
                    }
                    steps.push(Step::LoseAnswer(person, index));
                }
            }
        }
        let visits = world.store.visits.iter();
        let holds = visits.filter(|(_, visit)| visit.is_running_hold());
        steps.extend(holds.map(|(&reference, _)| Step::RunOut(reference)));
    }

    fn next_state(&self, world: &World, step: Step) -> Option<World> {
        let mut world = world.clone();
        match step {
            Step::Ask(person, request) => world.ask(person, request),
            Step::Repeat(person) => world.repeat(person),
            Step::Look(person, index) => world.look(person, index),
            Step::Answer(person, index) => {
                let answer = world.decide(person, index);
                world.person(person).hear(answer);
            }
            Step::LoseAnswer(person, index) => _ = world.decide(person, index),
            Step::RunOut(reference) => world.store.visits.get_mut(&reference)?.hold = Clock::RunOut,
        }
        world.tidy();
        Some(world)
    }

    fn properties(&self) -> Vec<Property<Visits>> {
        promises::all()
    }
}
