//! data/map.toml → the corners of Azerbaijan's outline.
use std::fmt::Write;

use serde::Deserialize;

use super::check::{self, Fault, Tables, fault};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    sources: Vec<String>,
    rings: Vec<Vec<[i32; 2]>>,
}

/// The tables of data/map.toml.
pub(crate) fn tables(source: &str) -> Result<Tables, Fault> {
    let file: File = check::read(source)?;
    let mut evidence = String::from("static OUTLINE: &[Evidence] = &[\n");
    check::evidence(
        &mut evidence,
        "outline",
        &file.sources,
        check::Confidence::High,
        None,
        &[],
    )?;
    evidence.push_str("];\n");
    let mut values = String::from("static OUTLINE: &[&[[i32; 2]]] = &[\n");
    for ring in &file.rings {
        // The country lies between 44° and 51° east, 38° and 42° north.
        let inside = |[east, north]: &[i32; 2]| (4400..5100).contains(east) && (3800..4200).contains(north);
        if ring.len() < 3 || !ring.iter().all(inside) {
            return fault("rings", "a ring has three corners or more, all in the country");
        }
        let _ = writeln!(values, "&{ring:?},");
    }
    values.push_str("];\n");
    Ok(Tables { values, evidence })
}
