//! Random lives of many visits: after every step the promises of the database hold.

use api::paths;
use proptest::prelude::*;
use serde_json::json;
use server::store::Store;

use crate::support::{TUESDAY, World, phone};

#[derive(Clone, Debug)]
enum Step {
    Hold { service: usize, start: u16 },
    Confirm { visit: usize },
    Move { visit: usize, start: u16 },
    Cancel { visit: usize },
    Release { visit: usize },
    Wait { seconds: i64 },
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..3_usize, 0..6_u16).prop_map(|(service, start)| Step::Hold { service, start }),
        3 => (0..8_usize).prop_map(|visit| Step::Confirm { visit }),
        2 => (0..8_usize, 0..6_u16).prop_map(|(visit, start)| Step::Move { visit, start }),
        1 => (0..8_usize).prop_map(|visit| Step::Cancel { visit }),
        1 => (0..8_usize).prop_map(|visit| Step::Release { visit }),
        2 => (1..400_i64).prop_map(|seconds| Step::Wait { seconds }),
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
}

impl Known {
    /// One of the latest visits, so that steps meet.
    fn reference(&self, visit: usize) -> Option<&(String, u16)> {
        self.references.iter().rev().nth(visit)
    }

    async fn take(&mut self, world: &World, step: &Step) {
        let (service, length) = match step {
            Step::Hold { service, .. } => [("quick", 15), ("odd", 25), ("long", 40)][*service],
            _ => ("", 0),
        };
        let reply = match step {
            Step::Wait { seconds } => return world.pass(*seconds),
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

async fn check(world: &World, store: &Store) {
    assert_eq!(store.check(world.now()).await.unwrap(), []);
    let active = "select count(*) from visits where state in ('held', 'booked')";
    let with_cells = "select count(distinct reference) from cells";
    assert_eq!(world.count(active).await, world.count(with_cells).await);
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
                known.take(&world, step).await;
                check(&world, &store).await;
            }
        });
    }
}
