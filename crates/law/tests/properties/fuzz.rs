//! A bounded run of the fuzzer's own function: bytes that may be answers in JSON, and what must hold for any of them.

use law::answers::Answers;
use law::facts::FactId;
use population::dice::Dice;
use population::{SEED, anything, invariants};
use time::macros::date;

/// What the fuzz target `standing` does with its bytes.
fn try_bytes(bytes: &[u8]) {
    if let Ok(answers) = serde_json::from_slice::<Answers>(bytes) {
        for today in [
            date!(2016 - 02 - 29),
            date!(2026 - 11 - 22),
            date!(2031 - 01 - 01),
        ] {
            invariants::hold(&answers, today).unwrap();
        }
    }
}

/// Answers of every kind, and their JSON with a few bytes changed.
#[test]
fn any_bytes_are_refused_or_answered() {
    for case in 0..crate::asking::cases(300).cases {
        let mut dice = Dice::new(SEED, case.into());
        let today = date!(2026 - 11 - 22);
        let share = dice.between(10, 100);
        let answers = FactId::all().fold(Answers::default(), |answers, fact| {
            if dice.percent(share) {
                answers.with_value(fact, anything::whatever(fact, &mut dice, today))
            } else {
                answers
            }
        });
        invariants::hold(&answers, today).unwrap();
        let mut json = serde_json::to_vec(&answers).unwrap();
        try_bytes(&json);
        for _ in 0..8 {
            let length = u32::try_from(json.len()).unwrap();
            let at = dice.below(length) as usize;
            json[at] = dice.pick([b'0', b'9', b'-', b'1', b't', b'"', b',']);
            try_bytes(&json);
        }
    }
}
