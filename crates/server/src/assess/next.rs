//! The screen to ask next, with its facts and options in words.

use api::assess::{AskedFact, AskedOption, NextScreen};
use law::answers::Answers;
use law::facts::{FactId, Kind};
use law::interview::Standing;
use words::Words;

/// The screen to ask next; nothing once everything is settled.
pub(crate) fn next(words: Words<'_>, standing: &Standing, facts: &Answers) -> Option<NextScreen> {
    let ask = standing.next(facts)?;
    Some(NextScreen {
        screen: ask.screen.key(),
        says: words.screen(ask.screen),
        at_most: ask.at_most,
        ticks: ask.screen.has_ticks(),
        facts: ask.screen.facts().map(|it| asked(words, it)).collect(),
    })
}

fn asked(words: Words<'_>, fact: FactId) -> AskedFact {
    let spec = fact.spec();
    let options: &[&'static str] = match spec.kind {
        Kind::Choice(options) => options,
        _ => &[],
    };
    let option = |option: &&'static str| AskedOption {
        option,
        says: words.option(spec.choice, option),
    };
    AskedFact {
        fact: spec.key,
        says: words.fact(fact),
        why: words.fact_why(fact),
        options: options.iter().map(option).collect(),
        unknown: spec.unknown,
    }
}
