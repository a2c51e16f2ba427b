//! The store as its transactions see it: visits, cells by key, and answers by idempotency key.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::hash::{Hash, Hasher};

use booking::visit::{Event, apply};
use booking::{Cell, State};

/// What may be wrong with the world, so that the promises are seen to break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The table of cells has no key: only that the server looked before keeps two visits apart.
    NoPrimaryKey,
    /// A visit that is over keeps its cell.
    CellsNotFreed,
    /// Answers are not remembered.
    NoMemory,
    /// Refusals are not remembered: an earlier copy of a request may come after a later one was refused and its sender
    /// heard it, and do what its sender was told is not done.
    RefusalsForgotten,
}

/// One of the few people, from 0.
pub(crate) type Person = u8;

/// Something of a person's, numbered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Own {
    pub(crate) whose: Person,
    pub(crate) number: u8,
}

impl Hash for Own {
    /// Whose it is goes without saying: a person only ever has what is their own.
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.number.hash(hasher);
    }
}

impl fmt::Debug for Own {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.number, self.whose)
    }
}

/// An idempotency key.
pub(crate) type Key = Own;

/// The number of a visit. Every copy of a request draws one of its own.
pub(crate) type Reference = Own;

/// What a person asks of the server. Each time takes one cell, the only counter's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Request {
    Hold(Cell),
    Confirm(Reference),
    Move(Reference, Cell),
    Cancel(Reference),
    Release(Reference),
}

/// What the server says when it has done it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Answer {
    Held(Reference, Cell),
    Booked(Reference, Cell),
    Cancelled,
    Released,
}

/// What the server says when it has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Refused {
    /// There is no such visit. It is not remembered.
    NotFound,
    /// A rule or somebody else stands against it.
    Rule,
}

/// What the server saw before it wrote; it may be so no longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Seen {
    Free,
    Taken,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Visit {
    pub(crate) time: Cell,
    pub(crate) state: State,
    pub(crate) hold: Clock,
    /// The key of the request that made it, while that may still come again.
    pub(crate) made_by: Option<Key>,
}

impl Visit {
    pub(crate) fn is_running_hold(&self) -> bool {
        self.state == State::Held && self.hold == Clock::Running
    }
}

/// Whether the minutes of holding have passed. The store learns it only when it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Clock {
    Running,
    RunOut,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Store {
    fault: Option<Fault>,
    pub(crate) visits: BTreeMap<Reference, Visit>,
    pub(crate) cells: BTreeSet<(Cell, Reference)>,
    pub(crate) answers: BTreeMap<Key, Result<Answer, Refused>>,
}

impl Store {
    pub(crate) const fn new(fault: Option<Fault>) -> Store {
        Store {
            fault,
            visits: BTreeMap::new(),
            cells: BTreeSet::new(),
            answers: BTreeMap::new(),
        }
    }

    /// Hashes what one person has in it.
    pub(crate) fn hash_part<H: Hasher>(&self, person: Person, hasher: &mut H) {
        let theirs = |own: &Own| own.whose == person;
        for visit in self.visits.iter().filter(|(reference, _)| theirs(reference)) {
            ("visit", visit).hash(hasher);
        }
        for cell in self.cells.iter().filter(|(_, reference)| theirs(reference)) {
            ("cell", cell).hash(hasher);
        }
        for answer in self.answers.iter().filter(|(key, _)| theirs(key)) {
            ("answer", answer).hash(hasher);
        }
    }

    /// Whether a request needs a time that it does not have yet.
    pub(crate) fn must_look(&self, request: Request) -> bool {
        match request {
            Request::Hold(_) | Request::Move(..) => true,
            Request::Confirm(own) => self.find(own).is_ok_and(|visit| visit.hold == Clock::RunOut),
            Request::Cancel(_) | Request::Release(_) => false,
        }
    }

    /// Looks whether the time that a request needs is free to it: holds that have run out count as free.
    pub(crate) fn look(&self, request: Request) -> Seen {
        let (time, own) = match request {
            Request::Hold(time) => (Some(time), None),
            Request::Move(own, time) => (Some(time), Some(own)),
            Request::Confirm(own) | Request::Cancel(own) | Request::Release(own) => {
                (self.find(own).ok().map(|visit| visit.time), Some(own))
            }
        };
        let in_the_way = |&(cell, reference): &(Cell, Reference)| {
            let runs = |visit: &Visit| visit.hold == Clock::Running;
            Some(cell) == time && Some(reference) != own && self.visits.get(&reference).is_some_and(runs)
        };
        if self.cells.iter().any(in_the_way) {
            Seen::Taken
        } else {
            Seen::Free
        }
    }

    /// One transaction: an answer given before is given again; otherwise all of the write is done or nothing.
    pub(crate) fn write(
        &mut self,
        key: Key,
        request: Request,
        seen: Option<Seen>,
    ) -> Result<Answer, Refused> {
        if let Some(answer) = self.answers.get(&key) {
            return *answer;
        }
        let mut after = self.clone();
        let answer = after.decide(key, request, seen);
        if answer.is_ok() {
            *self = after;
        }
        let is_remembered = match answer {
            // Releasing carries no key: it may be asked for as often as one likes.
            Ok(Answer::Released) | Err(Refused::NotFound) => false,
            Ok(_) => self.fault != Some(Fault::NoMemory),
            Err(Refused::Rule) => self.fault != Some(Fault::RefusalsForgotten),
        };
        if is_remembered {
            self.answers.insert(key, answer);
        }
        answer
    }

    fn decide(&mut self, key: Key, request: Request, seen: Option<Seen>) -> Result<Answer, Refused> {
        match request {
            Request::Hold(time) => {
                let reference = self.new_reference(key.whose);
                let visit = Visit {
                    time,
                    state: State::Held,
                    hold: Clock::Running,
                    made_by: Some(key),
                };
                self.take(reference, visit, seen)?;
                Ok(Answer::Held(reference, time))
            }
            Request::Confirm(reference) => {
                let (found, booked) = self.after(reference, Event::Confirm)?;
                match found.hold {
                    Clock::Running => _ = self.visits.insert(reference, booked),
                    Clock::RunOut => self.take(reference, booked, seen)?,
                }
                Ok(Answer::Booked(reference, found.time))
            }
            Request::Move(reference, time) => {
                let (_, moved) = self.after(reference, Event::Move)?;
                self.take(reference, Visit { time, ..moved }, seen)?;
                Ok(Answer::Booked(reference, time))
            }
            Request::Cancel(reference) => {
                if self.find(reference)?.state != State::Cancelled {
                    let (_, cancelled) = self.after(reference, Event::Cancel)?;
                    self.vacate(reference, cancelled);
                }
                Ok(Answer::Cancelled)
            }
            Request::Release(reference) => {
                if let Ok((_, released)) = self.after(reference, Event::Release) {
                    self.vacate(reference, released);
                }
                Ok(Answer::Released)
            }
        }
    }

    fn find(&self, reference: Reference) -> Result<Visit, Refused> {
        self.visits.get(&reference).copied().ok_or(Refused::NotFound)
    }

    /// A visit as it is and as it would be after an event.
    fn after(&self, reference: Reference, event: Event) -> Result<(Visit, Visit), Refused> {
        let found = self.find(reference)?;
        let state = apply(found.state, event).map_err(|_| Refused::Rule)?;
        Ok((found, Visit { state, ..found }))
    }

    /// Gives a visit its cell, if it was seen free and nothing else has it by now.
    fn take(&mut self, reference: Reference, visit: Visit, seen: Option<Seen>) -> Result<(), Refused> {
        self.expire_holds();
        self.cells.retain(|&(_, owner)| owner != reference);
        let taken = self.cells.iter().any(|&(cell, _)| cell == visit.time);
        if seen != Some(Seen::Free) || (taken && self.fault != Some(Fault::NoPrimaryKey)) {
            return Err(Refused::Rule);
        }
        self.cells.insert((visit.time, reference));
        let hold = Clock::Running;
        self.visits.insert(reference, Visit { hold, ..visit });
        Ok(())
    }

    fn expire_holds(&mut self) {
        let lapsed: Vec<Reference> = self
            .visits
            .iter()
            .filter(|(_, visit)| visit.state == State::Held && visit.hold == Clock::RunOut)
            .map(|(reference, _)| *reference)
            .collect();
        for reference in lapsed {
            if let Ok((_, expired)) = self.after(reference, Event::Expire) {
                self.vacate(reference, expired);
            }
        }
    }

    fn vacate(&mut self, reference: Reference, after: Visit) {
        if self.fault != Some(Fault::CellsNotFreed) {
            self.cells.retain(|&(_, owner)| owner != reference);
        }
        self.visits.insert(reference, after);
    }

    fn new_reference(&self, whose: Person) -> Reference {
        let numbers = (0..u8::MAX).map(|number| Own { whose, number });
        let mut unused = numbers.filter(|reference| !self.visits.contains_key(reference));
        unused.next().unwrap()
    }
}
