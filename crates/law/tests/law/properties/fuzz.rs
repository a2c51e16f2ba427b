//! A bounded run of what the fuzz target `standing` does: any bytes are refused or answered.

use law::answers::Answers;
use population::dice::Dice;
use population::{SEED, TODAY, anything, household, invariants};

use super::asking::cases;

/// A byte that means something in JSON, or any.
fn byte(dice: &mut Dice) -> u8 {
    let any = u8::try_from(dice.below(256)).unwrap();
    dice.pick([any, b'0', b'9', b'-', b'"', b',', b'{', b't'])
}

#[test]
fn answers_spelt_by_any_bytes_are_answered() {
    for case in 0..u64::from(cases(400).cases) {
        let mut dice = Dice::new(SEED, case);
        let bytes: Vec<u8> = (0..dice.between(0, 600)).map(|_| byte(&mut dice)).collect();
        let answers = anything::spelt(&bytes, TODAY);
        invariants::hold(&answers, TODAY).unwrap();
        // What was spelt may be of another kind than its fact; its JSON is refused or read, and then it is of that kind.
        let json = serde_json::to_string(&answers).unwrap();
        if let Ok(read) = serde_json::from_str::<Answers>(&json) {
            let again = serde_json::to_string(&read).unwrap();
            assert_eq!(serde_json::from_str::<Answers>(&again).unwrap(), read);
        }
    }
}

#[test]
fn json_with_any_bytes_changed_is_refused_or_answered() {
    for case in 0..u64::from(cases(100).cases) {
        let mut dice = Dice::new(SEED, case);
        let mut json = serde_json::to_vec(&household(SEED, case, TODAY).answers).unwrap();
        for _ in 0..20 {
            let at = dice.below(u32::try_from(json.len()).unwrap()) as usize;
            let before = std::mem::replace(&mut json[at], byte(&mut dice));
            match serde_json::from_slice::<Answers>(&json) {
                Ok(answers) => invariants::hold(&answers, TODAY).unwrap(),
                Err(_) => json[at] = before,
            }
        }
    }
}
