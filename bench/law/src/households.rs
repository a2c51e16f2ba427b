//! The law for many households, and a digest of everything it says.

use std::fmt::Write as _;

use law::answers::Answers;
use law::interview::{Goal, standing};
use population::{SEED, TODAY, household};
use wasm_bindgen::prelude::*;

/// Households drawn beforehand, so that only the law is measured.
#[wasm_bindgen]
pub struct Households(Vec<Answers>);

#[wasm_bindgen]
impl Households {
    /// The first so many of the published population.
    #[wasm_bindgen(constructor)]
    pub fn new(count: u32) -> Households {
        let answers = (0..u64::from(count)).map(|index| household(SEED, index, TODAY).answers);
        Households(answers.collect())
    }

    /// Assesses every household in full; the number of lines said keeps the work from being optimised away.
    pub fn assess(&self) -> u32 {
        self.0.iter().map(lines).fold(0, u32::wrapping_add)
    }

    /// The same for so many of them from one on.
    pub fn assess_part(&self, first: usize, many: usize) -> u32 {
        let part = self.0.iter().skip(first).take(many);
        part.map(lines).fold(0, u32::wrapping_add)
    }
}

/// How many lines and conditions the law says of a household.
fn lines(answers: &Answers) -> u32 {
    let standing = standing(answers, TODAY, Goal::Everything);
    let said = standing
        .findings
        .iter()
        .map(|it| it.explanation.steps.len() + it.conditions.len());
    u32::try_from(said.sum::<usize>()).unwrap_or(u32::MAX)
}

/// A digest of every byte the law says of the first so many households: the same on every machine.
#[wasm_bindgen]
pub fn digest(count: u32) -> String {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    for index in 0..u64::from(count) {
        let answers = household(SEED, index, TODAY).answers;
        let _ = write!(hash, "{:?}", standing(&answers, TODAY, Goal::Everything));
    }
    format!("{:016x}", hash.0)
}

struct Fnv(u64);

impl std::fmt::Write for Fnv {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0 = text.bytes().fold(self.0, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        });
        Ok(())
    }
}
