//! The ids of all messages that follow from the law's tables alone, for the tests of the words.

use std::collections::BTreeSet;

use law::benefit::{Benefit, Place};
use law::facts::{ChildKind, FACTS, Kind, Screen, Sector};
use law::parameter::table;

use crate::dashed;

/// What the ids of the tables begin with; nothing else begins so.
pub const AREAS: [&str; 9] = [
    "benefit-",
    "condition-",
    "open-",
    "fact-",
    "screen-",
    "option-",
    "place-",
    "act-",
    "sector-",
];

/// Every message that the tables ask for.
pub fn of_the_tables() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for benefit in Benefit::ALL {
        let about = benefit.about();
        ids.extend(["", "-what"].map(|end| format!("benefit-{}{end}", about.key)));
        ids.insert(format!("act-{}", about.act_key));
        ids.extend(about.conditions.iter().map(|it| format!("condition-{}", it.key)));
        let open = about.open.iter();
        ids.extend(open.flat_map(|it| ["", "-effect"].map(|end| format!("open-{}{end}", it.key))));
    }
    for spec in &FACTS {
        ids.extend(["", "-why"].map(|end| format!("fact-{}{end}", dashed(spec.key))));
        if let Kind::Choice(options) = spec.kind {
            ids.extend(options.iter().map(|option| option_of(spec.choice, option)));
        }
    }
    // Lists within lists: children, and the sectors that lines name in short.
    ids.extend(
        ChildKind::NAMES
            .iter()
            .map(|option| option_of("child_kind", option)),
    );
    ids.extend(
        Sector::NAMES
            .iter()
            .map(|name| format!("sector-{}", dashed(name))),
    );
    ids.extend(Screen::ALL.iter().map(|it| format!("screen-{}", it.key())));
    ids.extend(Place::ALL.iter().map(|it| format!("place-{}", it.key())));
    let rows = table::ALL.iter().flat_map(|it| it.rows());
    ids.extend(rows.map(|row| format!("act-{}", row.citation.act_key)));
    ids
}

fn option_of(choice: &str, option: &str) -> String {
    format!("option-{}-{}", dashed(choice), dashed(option))
}
