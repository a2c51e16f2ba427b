//! Random lives of many visits and of people who wait for one: after every step the promises of the database hold.

use api::paths;
use proptest::prelude::*;
use serde_json::{Value, json};
use server::store::Store;

use booking::Policy;

use crate::support::{MONDAY_MORNING, TUESDAY, World, phone};

#[derive(Clone, Debug)]
enum Step {
    Hold { service: usize, start: u16 },
    Confirm { visit: usize },
    Move { visit: usize, start: u16 },
    Cancel { visit: usize },
    Release { visit: usize },
    Wait { seconds: i64 },
    Join { start: u16 },
    Accept { wish: usize },
    Decline { wish: usize },
    Leave { wish: usize },
    Tend,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..3_usize, 0..6_u16).prop_map(|(service, start)| Step::Hold { service, start }),
        3 => (0..8_usize).prop_map(|visit| Step::Confirm { visit }),
        2 => (0..8_usize, 0..6_u16).prop_map(|(visit, start)| Step::Move { visit, start }),
        1 => (0..8_usize).prop_map(|visit| Step::Cancel { visit }),
        1 => (0..8_usize).prop_map(|visit| Step::Release { visit }),
        2 => (1..400_i64).prop_map(|seconds| Step::Wait { seconds }),
        1 => (1..9000_i64).prop_map(|seconds| Step::Wait { seconds }),
        2 => (0..6_u16).prop_map(|start| Step::Join { start }),
        1 => (0..4_usize).prop_map(|wish| Step::Accept { wish }),
        1 => (0..4_usize).prop_map(|wish| Step::Decline { wish }),
        1 => (0..4_usize).prop_map(|wish| Step::Leave { wish }),
        2 => Just(Step::Tend),
    ]
}

/// The nth start of a day for a visit of this length.
fn nth(start: u16, length: u16) -> String {
    let minute = 9 * 60 + start * length;
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

#[derive(Default)]
struct Known {
    /// With the minutes of each, on the grid of its starts.
    references: Vec<(String, u16)>,
    /// Places in the waiting list.
    wishes: Vec<String>,
}

/// The time that is on offer to a place, or another one.
async fn on_offer(world: &World, owner: &Value) -> Value {
    let place = world.post(paths::FIND_WISH, owner).await.json();
    let time = place["offer"]["time"].as_str().unwrap_or("09:00");
    let mut answer = owner.clone();
    (answer["date"], answer["time"]) = (json!(TUESDAY), json!(time));
    answer
}

impl Known {
    /// One of the latest visits, so that steps meet.
    fn reference(&self, visit: usize) -> Option<&(String, u16)> {
        self.references.iter().rev().nth(visit)
    }

    /// What the owner of one of the latest places sends.
    fn owner(&self, wish: usize) -> Option<Value> {
        let index = self.wishes.len().checked_sub(wish + 1)?;
        let phone = phone(1000 + u32::try_from(index).unwrap());
        Some(json!({"reference": self.wishes[index], "phone": phone}))
    }

    async fn wait_for(&mut self, world: &World, start: u16) {
        let number = 1000 + u32::try_from(self.wishes.len()).unwrap();
        let wish = json!({"centre": "baku_1", "services": ["quick"], "first_day": TUESDAY, "last_day": TUESDAY,
            "earliest": nth(start, 15), "latest": nth(start + 1, 15), "name": "Günel", "phone": phone(number),
            "language": "az"});
        let reply = world.post(paths::JOIN_WAITLIST, &wish).await;
        assert_eq!(reply.status, 201, "{}", reply.text());
        self.wishes
            .push(reply.json()["reference"].as_str().unwrap().to_owned());
    }

    async fn take(&mut self, world: &World, store: &Store, step: &Step) {
        let (service, length) = match step {
            Step::Hold { service, .. } => [("quick", 15), ("odd", 25), ("long", 40)][*service],
            _ => ("", 0),
        };
        let reply = match step {
            // The visits stay ahead.
            Step::Wait { seconds } if world.now().unix_timestamp() > MONDAY_MORNING + 12 * 3600 - seconds => {
                return;
            }
            Step::Wait { seconds } => return world.pass(*seconds),
            Step::Tend => return tend(world, store).await,
            Step::Join { start } => return self.wait_for(world, *start).await,
            Step::Accept { wish } | Step::Decline { wish } | Step::Leave { wish } => {
                let Some(owner) = self.owner(*wish) else { return };
                match step {
                    Step::Accept { .. } => {
                        world
                            .post(paths::ACCEPT_OFFER, &on_offer(world, &owner).await)
                            .await
                    }
                    Step::Decline { .. } => {
                        world
                            .post(paths::DECLINE_OFFER, &on_offer(world, &owner).await)
                            .await
                    }
                    _ => world.post(paths::LEAVE_WAITLIST, &owner).await,
                }
            }
            Step::Hold { start, .. } => {
                let time = nth(*start, length);
                let body = json!({"centre": "baku_1", "services": [service], "date": TUESDAY, "time": time});
                world.post(paths::VISITS, &body).await
            }
            Step::Confirm { visit }
            | Step::Move { visit, .. }
            | Step::Cancel { visit }
            | Step::Release { visit } => {
                let Some((reference, length)) = self.reference(*visit) else {
                    return;
                };
                let index = self
                    .references
                    .iter()
                    .position(|(known, _)| known == reference)
                    .unwrap();
                let phone = phone(u32::try_from(index).unwrap());
                match step {
                    Step::Confirm { .. } => world.confirm(reference, &phone).await,
                    Step::Move { start, .. } => {
                        let time = nth(*start, *length);
                        let body = json!({"reference": reference, "phone": phone, "centre": "baku_1",
                            "date": TUESDAY, "time": time});
                        world.post(paths::MOVE, &body).await
                    }
                    Step::Cancel { .. } => world.cancel(reference, &phone).await,
                    _ => world.post(paths::RELEASE, &json!({"reference": reference})).await,
                }
            }
        };
        assert!(
            matches!(reply.status, 200 | 201 | 204 | 404 | 409),
            "{step:?}: {}",
            reply.text()
        );
        if reply.status == 201 {
            self.references
                .push((reply.json()["reference"].as_str().unwrap().to_owned(), length));
        }
    }
}

/// After a look at the list nobody waits for a time that is free and that they did not let go.
async fn tend(world: &World, store: &Store) {
    let failed = store.tend_waitlists(world.now(), &Policy::default()).await;
    assert!(failed.is_empty(), "{failed:?}");
    let day = world.slots(TUESDAY, 1).await["days"][0].clone();
    let free: Vec<&str> = day["times"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|slot| slot["state"] == "free")
        .map(|slot| slot["time"].as_str().unwrap())
        .collect();
    let waiting: Vec<(i64, i64, String)> =
        sqlx::query_as("select earliest, latest, passed from wishes where state = 'waiting'")
            .fetch_all(&world.database)
            .await
            .unwrap();
    for (earliest, latest, passed) in waiting {
        for time in &free {
            let cell = i64::from(time.parse::<booking::Cell>().unwrap().index());
            let wanted = (earliest..=latest).contains(&cell);
            assert!(!wanted || passed.contains(&format!("+{cell}")), "{time} is free");
        }
    }
}

async fn check(world: &World, store: &Store) {
    assert_eq!(store.check(world.now()).await.unwrap(), []);
    let active = "select count(*) from visits where state in ('held', 'booked')";
    let with_cells = "select count(distinct reference) from cells";
    assert_eq!(world.count(active).await, world.count(with_cells).await);
    let offered = "select count(*) from wishes where state = 'offered'";
    let kept =
        "select count(*) from wishes join visits on visits.reference = offer where wishes.state = 'offered'";
    assert_eq!(world.count(offered).await, world.count(kept).await);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_promises_hold_after_every_step(steps in prop::collection::vec(step(), 10..40)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let world = World::with_counters(2).await;
            let store = world.store().await;
            let mut known = Known::default();
            for step in &steps {
                known.take(&world, &store, step).await;
                check(&world, &store).await;
            }
        });
    }
}
