//! A day of a centre as plain maps: they say what each request is answered and what is left. Random lives of visits get the
//! same answers from the server, and leave the same rows in its database.

use std::collections::{BTreeMap, BTreeSet};

use api::paths;
use booking::{Cell, Policy, State};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{TUESDAY, World, confirm_body, phone, post};

const COUNTERS: i64 = 2;
/// Services with the cells of each; a visit begins at multiples of its length.
const SERVICES: [(&str, i64); 3] = [("quick", 3), ("odd", 5), ("long", 8)];

#[derive(Clone, Debug)]
enum Step {
    Hold { service: usize, start: i64 },
    Confirm { visit: usize, person: u32 },
    Move { visit: usize, person: u32, start: i64 },
    Cancel { visit: usize, person: u32 },
    Find { visit: usize, person: u32 },
    Release { visit: usize },
    Wait { seconds: i64 },
}

fn step() -> impl Strategy<Value = Step> {
    let (visit, person, start) = (|| 0..8_usize, || 0..2_u32, || 0..5_i64);
    prop_oneof![
        5 => (0..3_usize, start()).prop_map(|(service, start)| Step::Hold { service, start }),
        5 => (visit(), person()).prop_map(|(visit, person)| Step::Confirm { visit, person }),
        3 => (visit(), person(), start()).prop_map(|(visit, person, start)| Step::Move { visit, person, start }),
        2 => (visit(), person()).prop_map(|(visit, person)| Step::Cancel { visit, person }),
        1 => (visit(), person()).prop_map(|(visit, person)| Step::Find { visit, person }),
        1 => visit().prop_map(|visit| Step::Release { visit }),
        2 => (1..400_i64).prop_map(|seconds| Step::Wait { seconds }),
    ]
}

#[derive(Clone, Debug)]
struct Visit {
    state: State,
    length: i64,
    start: i64,
    counter: i64,
    held_until: i64,
    owner: Option<u32>,
}

/// What the server has to say: the status, and the code of a refusal.
type Said = (u16, &'static str);

const DONE: Said = (200, "");
const NOT_FOUND: Said = (404, "visit_not_found");

#[derive(Default)]
struct Model {
    now: i64,
    visits: Vec<Visit>,
    /// Whose each cell of a counter is.
    cells: BTreeMap<(i64, i64), usize>,
    /// The visits ahead of each person.
    seats: BTreeMap<u32, BTreeSet<usize>>,
}

impl Model {
    fn said(&mut self, step: &Step, visit: usize) -> Said {
        match *step {
            Step::Hold { service, start } => self.hold(SERVICES[service].1, start),
            Step::Confirm { person, .. } => self.confirm(visit, person),
            Step::Move { person, start, .. } => self.reschedule(visit, person, start),
            Step::Cancel { person, .. } => self.cancel(visit, person),
            Step::Find { person, .. } if self.visits[visit].owner == Some(person) => DONE,
            Step::Find { .. } => NOT_FOUND,
            Step::Release { .. } => self.release(visit),
            Step::Wait { seconds } => {
                self.now += seconds;
                DONE
            }
        }
    }

    fn hold(&mut self, length: i64, start: i64) -> Said {
        self.expire();
        let start = first() + start * length;
        let Some(counter) = self.free(start, length, None) else {
            return (409, "slot_taken");
        };
        self.visits.push(Visit {
            state: State::Held,
            length,
            start,
            counter,
            held_until: self.now + i64::from(Policy::default().hold_seconds),
            owner: None,
        });
        self.occupy(self.visits.len() - 1);
        (201, "")
    }

    fn confirm(&mut self, visit: usize, person: u32) -> Said {
        let Visit {
            state,
            start,
            length,
            held_until,
            ..
        } = self.visits[visit];
        let mut counter = self.visits[visit].counter;
        let has_lapsed = match state {
            State::Held => held_until <= self.now,
            State::Expired => true,
            _ => return (409, "visit_not_held"),
        };
        if has_lapsed {
            self.expire();
            match self.free(start, length, None) {
                Some(free) => counter = free,
                None => return (409, "hold_expired"),
            }
        }
        let seats = self.seats.entry(person).or_default();
        if seats.len() >= Policy::default().visits_per_phone as usize {
            return (409, "too_many_visits");
        }
        seats.insert(visit);
        let booked = &mut self.visits[visit];
        (booked.state, booked.owner, booked.counter) = (State::Booked, Some(person), counter);
        self.occupy(visit);
        DONE
    }

    fn reschedule(&mut self, visit: usize, person: u32, start: i64) -> Said {
        let Visit {
            state, length, owner, ..
        } = self.visits[visit];
        if owner != Some(person) {
            return NOT_FOUND;
        }
        if state != State::Booked {
            return (409, "visit_not_movable");
        }
        self.expire();
        let start = first() + start * length;
        // Its own time is free to itself.
        let Some(counter) = self.free(start, length, Some(visit)) else {
            return (409, "slot_taken");
        };
        self.vacate(visit, State::Booked);
        let moved = &mut self.visits[visit];
        (moved.start, moved.counter) = (start, counter);
        self.occupy(visit);
        DONE
    }

    fn cancel(&mut self, visit: usize, person: u32) -> Said {
        if self.visits[visit].owner != Some(person) {
            return NOT_FOUND;
        }
        self.vacate(visit, State::Cancelled);
        self.seats.entry(person).or_default().remove(&visit);
        DONE
    }

    fn release(&mut self, visit: usize) -> Said {
        if self.visits[visit].state == State::Held {
            self.vacate(visit, State::Cancelled);
        }
        (204, "")
    }

    /// The first counter that is free for so long.
    fn free(&self, start: i64, length: i64, own: Option<usize>) -> Option<i64> {
        let is_free = |cell: &(i64, i64)| match self.cells.get(cell) {
            taken @ Some(_) => taken.copied() == own,
            None => true,
        };
        (1..=COUNTERS).find(|counter| (start..start + length).all(|cell| is_free(&(*counter, cell))))
    }

    fn occupy(&mut self, visit: usize) {
        let Visit {
            start,
            length,
            counter,
            ..
        } = self.visits[visit];
        for cell in start..start + length {
            let before = self.cells.insert((counter, cell), visit);
            assert!(
                before.is_none_or(|before| before == visit),
                "the maps sell a cell twice"
            );
        }
    }

    fn vacate(&mut self, visit: usize, state: State) {
        self.cells.retain(|_, owner| *owner != visit);
        self.visits[visit].state = state;
    }

    /// A hold ends with the first write that may need its cells.
    fn expire(&mut self) {
        for visit in 0..self.visits.len() {
            let Visit {
                state, held_until, ..
            } = self.visits[visit];
            if state == State::Held && held_until <= self.now {
                self.vacate(visit, State::Expired);
            }
        }
    }
}

/// The cell of nine o'clock.
fn first() -> i64 {
    i64::from(Cell::at(9, 0).unwrap().index())
}

/// The server, and the numbers that it gave to the visits of the model.
struct Server {
    world: World,
    references: Vec<String>,
    turn: u32,
}

impl Server {
    async fn said(&mut self, step: &Step, visit: usize, length: i64) -> (u16, String) {
        let known = self.references.get(visit).cloned().unwrap_or_default();
        let at = |start: i64| {
            let cell = Cell::new(u16::try_from(first() + start * length).unwrap()).unwrap();
            json!({"centre": "baku_1", "date": TUESDAY, "time": cell.to_string()})
        };
        let owner = |person: u32| json!({"reference": known, "phone": phone(person)});
        let (path, body) = match *step {
            Step::Hold { service, start } => {
                let mut body = at(start);
                body["services"] = json!([SERVICES[service].0]);
                (paths::VISITS, body)
            }
            Step::Confirm { person, .. } => (paths::CONFIRM, confirm_body(&known, &phone(person))),
            Step::Move { person, start, .. } => {
                let mut body = at(start);
                (body["reference"], body["phone"]) = (json!(known), json!(phone(person)));
                (paths::MOVE, body)
            }
            Step::Cancel { person, .. } => (paths::CANCEL, owner(person)),
            Step::Find { person, .. } => (paths::FIND, owner(person)),
            Step::Release { .. } => (paths::RELEASE, json!({"reference": known})),
            Step::Wait { seconds } => {
                self.world.pass(seconds);
                return (200, String::new());
            }
        };
        let (status, reply) = self.ask(path, &body).await;
        if status == 201 {
            self.references
                .push(reply["reference"].as_str().unwrap().to_owned());
        }
        let code = if status < 400 {
            ""
        } else {
            reply["code"].as_str().unwrap()
        };
        (status, code.to_owned())
    }

    /// Each request comes twice and is answered twice the same, though it is done once. Each is from somebody else.
    async fn ask(&mut self, path: &str, body: &Value) -> (u16, Value) {
        self.turn += 1;
        let key = format!("the-request-of-step-{}", self.turn);
        let mut replies = Vec::new();
        for _ in 0..2 {
            let mut request = post(path, &key, body);
            let address = format!("198.51.100.{}", self.turn);
            request
                .headers_mut()
                .insert("x-forwarded-for", address.parse().unwrap());
            replies.push(self.world.send(request).await);
        }
        let same = replies[0].status == replies[1].status;
        assert!(same && (replies[0].status >= 400 || replies[0].body == replies[1].body));
        let status = replies[0].status;
        (
            status,
            if status == 204 {
                Value::Null
            } else {
                replies[0].json()
            },
        )
    }

    /// Everything that the maps know, as the database has it.
    async fn rows(&self) -> Rows {
        let visit = |reference: &String| {
            self.references
                .iter()
                .position(|known| known == reference)
                .unwrap()
        };
        let db = &self.world.database;
        let visits: Vec<(String, String, i64, i64)> =
            sqlx::query_as("select reference, state, start, counter from visits")
                .fetch_all(db)
                .await
                .unwrap();
        let cells: Vec<(i64, i64, String)> = sqlx::query_as("select counter, cell, reference from cells")
            .fetch_all(db)
            .await
            .unwrap();
        let seats: Vec<String> = sqlx::query_scalar("select reference from seats")
            .fetch_all(db)
            .await
            .unwrap();
        Rows {
            visits: visits
                .into_iter()
                .map(|(reference, state, start, counter)| {
                    (visit(&reference), (state.parse().unwrap(), start, counter))
                })
                .collect(),
            cells: cells
                .into_iter()
                .map(|(counter, cell, reference)| ((counter, cell), visit(&reference)))
                .collect(),
            seats: seats.iter().map(visit).collect(),
        }
    }
}

#[derive(Debug, PartialEq)]
struct Rows {
    visits: BTreeMap<usize, (State, i64, i64)>,
    cells: BTreeMap<(i64, i64), usize>,
    seats: BTreeSet<usize>,
}

impl From<&Model> for Rows {
    fn from(model: &Model) -> Rows {
        let visit = |visit: &Visit| (visit.state, visit.start, visit.counter);
        Rows {
            visits: model.visits.iter().map(visit).enumerate().collect(),
            cells: model.cells.clone(),
            seats: model.seats.values().flatten().copied().collect(),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn every_answer_and_every_row_is_as_plain_maps_say(steps in prop::collection::vec(step(), 10..60)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let world = World::with_counters(u16::try_from(COUNTERS).unwrap()).await;
            let mut server = Server { world, references: Vec::new(), turn: 0 };
            let mut model = Model::default();
            for step in &steps {
                // One of the latest visits, so that steps meet.
                let latest = match step {
                    Step::Hold { .. } | Step::Wait { .. } => Some(0),
                    Step::Confirm { visit, .. } | Step::Move { visit, .. } | Step::Cancel { visit, .. }
                    | Step::Find { visit, .. } | Step::Release { visit } => {
                        model.visits.len().checked_sub(visit + 1)
                    }
                };
                let Some(visit) = latest else { continue };
                let length = match step {
                    Step::Hold { service, .. } => SERVICES[*service].1,
                    _ => model.visits.get(visit).map_or(0, |visit| visit.length),
                };
                let (status, code) = server.said(step, visit, length).await;
                assert_eq!((status, code.as_str()), model.said(step, visit), "{step:?}");
                assert_eq!(server.rows().await, Rows::from(&model), "{step:?}");
            }
        });
    }
}
