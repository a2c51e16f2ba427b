//! Guessing the numbers of visits: nothing is hit, and no answer tells a wrong number from a wrong telephone.

use std::env;

use api::paths;
use booking::Reference;
use serde_json::json;

use crate::support::{Reply, TUESDAY, World, phone, post, send};

/// How many numbers are tried; more with GUESSES=100000.
fn guesses() -> u64 {
    env::var("GUESSES").map_or(4000, |text| text.parse().unwrap())
}

/// Everything that whoever guesses sees: status, headers and body, but for what is random in every answer.
fn seen(reply: &Reply) -> (u16, Vec<(String, String)>, Vec<u8>) {
    let mut headers: Vec<(String, String)> = reply
        .headers
        .iter()
        .filter(|(name, _)| !["x-request-id", "date"].contains(&name.as_str()))
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    headers.sort();
    (reply.status, headers, reply.body.clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn no_guess_hits_and_none_tells_what_was_wrong() {
    let world = World::new().await;
    let mut booked = Vec::new();
    for (person, hour) in (9..17).enumerate() {
        let person = phone(u32::try_from(person).unwrap());
        booked.push(world.booked(TUESDAY, &format!("{hour:02}:00"), &person).await);
    }
    // A right number with somebody else's telephone.
    let answer = seen(&world.find(&booked[0], &phone(1)).await);
    assert_eq!(answer.0, 404);
    let total = guesses();
    let workers: Vec<_> = (0..4)
        .map(|worker| {
            let (app, answer) = (world.app.clone(), answer.clone());
            tokio::spawn(async move {
                for guess in (worker..total).step_by(4) {
                    // Spread over all numbers there are, as random ones would be.
                    let number = guess.wrapping_mul(0x9E37_79B9_7F4A_7C15);
                    let reference = Reference::from_entropy(number.to_be_bytes());
                    let body =
                        json!({"reference": reference, "phone": phone(u32::try_from(guess % 8).unwrap())});
                    let reply = send(&app, post(paths::FIND, "a-key-that-nobody-needs", &body)).await;
                    assert_eq!(seen(&reply), answer, "guess {guess}");
                }
            })
        })
        .collect();
    for worker in workers {
        worker.await.unwrap();
    }
    // The owner still finds it, however much was guessed.
    assert_eq!(world.find(&booked[0], &phone(0)).await.status, 200);
}
