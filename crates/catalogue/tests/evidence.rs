//! With the feature `sources` every entry says where it comes from.
#![cfg(feature = "sources")]

use std::collections::BTreeSet;

use catalogue::{
    Confidence, centre_evidence, centres, holiday_evidence, hours_evidence, outline_evidence, place_evidence,
    places, planned_centres, service_evidence, services,
};

#[test]
fn each_entry_has_its_evidence() {
    let keys = |table: &[catalogue::Evidence]| table.iter().map(|e| e.key).collect::<BTreeSet<_>>();
    assert_eq!(
        keys(service_evidence()),
        services().iter().map(|s| s.key).collect()
    );
    let receiving = centres()
        .iter()
        .map(|c| c.key)
        .chain(planned_centres().iter().map(|p| p.key));
    assert_eq!(keys(centre_evidence()), receiving.collect());
    assert_eq!(
        (hours_evidence().len(), holiday_evidence().len()),
        (1, 11 + 9 + 5)
    );
    assert_eq!(keys(place_evidence()), places().iter().map(|p| p.key).collect());
    assert_eq!(outline_evidence().len(), 1);
    let count = |c| service_evidence().iter().filter(|e| e.confidence == c).count();
    assert_eq!(
        [Confidence::High, Confidence::Medium, Confidence::Low].map(count),
        [59, 31, 2]
    );
    let disability = service_evidence()
        .iter()
        .find(|e| e.key == "disability_assessment")
        .unwrap();
    assert_eq!(
        disability.details.iter().map(|d| d.0).collect::<Vec<_>>(),
        ["decree item", "legal basis"]
    );
}
