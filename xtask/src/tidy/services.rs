//! Where a benefit leads: the service a citizen books for it must stand in the catalogue.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::tree::Tree;
use super::{Reason, Violation};

const CATALOGUE: &str = "crates/catalogue/data/services.toml";
const BENEFITS: &str = "crates/law/benefits/";

/// What is read of the catalogue.
#[derive(Deserialize)]
struct Catalogue {
    service: Vec<Service>,
}

#[derive(Deserialize)]
struct Service {
    key: String,
}

/// What is read of a benefit.
#[derive(Deserialize)]
struct Benefit {
    service: String,
}

/// A benefit whose service nobody can book.
pub(crate) fn unbookable(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "whoever has a right to it could not book the visit",
        advice: "name the key of a [[service]] of crates/catalogue/data/services.toml, not of a direction",
    };
    let known = known(tree);
    let mut found = Vec::new();
    for file in tree.under(BENEFITS) {
        match toml::from_str::<Benefit>(&file.text) {
            Ok(benefit) if known.contains(&benefit.service) => {}
            Ok(benefit) => found.push(REASON.at(&file.path, 1, format!("no service `{}`", benefit.service))),
            Err(error) => found.push(REASON.at(&file.path, 1, error.message())),
        }
    }
    found
}

/// The services of the catalogue; its own build refuses a file that cannot be read.
fn known(tree: &Tree) -> BTreeSet<String> {
    let files = tree.files.iter().filter(|file| file.path == CATALOGUE);
    let read = files.filter_map(|file| toml::from_str::<Catalogue>(&file.text).ok());
    read.flat_map(|catalogue| catalogue.service)
        .map(|service| service.key)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_benefit_leads_to_a_service_not_to_a_direction() {
        let tree = Tree::of(&[
            (
                CATALOGUE,
                "[[direction]]\nkey = \"children\"\n[[service]]\nkey = \"housing_queue\"\n",
            ),
            ("crates/law/benefits/a.toml", "service = \"housing_queue\"\n"),
            ("crates/law/benefits/b.toml", "service = \"children\"\n"),
            ("crates/law/benefits/c.toml", "group = \"allowance\"\n"),
        ]);
        let found: Vec<(String, String)> = unbookable(&tree)
            .into_iter()
            .map(|violation| (violation.path, violation.what))
            .collect();
        assert_eq!(
            found,
            [
                (
                    "crates/law/benefits/b.toml".into(),
                    "no service `children`".into()
                ),
                (
                    "crates/law/benefits/c.toml".to_owned(),
                    "missing field `service`".to_owned()
                )
            ]
        );
    }
}
