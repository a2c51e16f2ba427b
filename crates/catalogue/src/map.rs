//! The small map of the centres: Azerbaijan's outline and the towns, drawn from degrees onto a sheet of pixels.
use crate::centres::{Place, Side, places};
use crate::edition::Pick;

include!(concat!(env!("OUT_DIR"), "/map.rs"));

/// A map ready to be drawn. Lengths are in the sheet's own pixels.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Map {
    /// How wide the sheet is.
    pub width: u16,
    /// How high.
    pub height: u16,
    /// The outline, as a path of SVG.
    pub outline: String,
    /// How long a hundred kilometres are.
    pub hundred_km: u16,
    /// The towns.
    pub points: Vec<Point>,
}

/// A town on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Its name.
    pub name: String,
    /// From the left.
    pub x: u16,
    /// From above.
    pub y: u16,
    /// Where its name has room.
    pub label: Side,
}

/// The sheet's left and upper edge in hundredths of a degree, a little beyond the country.
const WEST: i32 = 4460;
const NORTH: i32 = 4195;
const WIDTH: u16 = 376;
const HEIGHT: u16 = 304;
/// Pixels for a degree of latitude, and for one of longitude at 40.3° north, where it is 0.763 times as long.
const PER_DEGREE_NORTH: i32 = 83;
const PER_DEGREE_EAST: i32 = 63;
/// A degree of latitude has 111 km.
const HUNDRED_KM: u16 = 75;

/// The map with the names that `pick` takes.
pub(crate) fn of(pick: Pick) -> Map {
    let outline = OUTLINE.iter().map(|ring| {
        let corners: Vec<String> = ring
            .iter()
            .map(|[east, north]| format!("{} {}", x(*east), y(*north)))
            .collect();
        format!("M{}Z", corners.join("L"))
    });
    let point = |place: &Place| Point {
        name: pick(&place.names).to_owned(),
        x: x(place.longitude),
        y: y(place.latitude),
        label: place.label,
    };
    Map {
        width: WIDTH,
        height: HEIGHT,
        outline: outline.collect(),
        hundred_km: HUNDRED_KM,
        points: places().iter().map(point).collect(),
    }
}

fn x(longitude: i32) -> u16 {
    on_sheet((longitude - WEST) * PER_DEGREE_EAST)
}

fn y(latitude: i32) -> u16 {
    on_sheet((NORTH - latitude) * PER_DEGREE_NORTH)
}

fn on_sheet(hundredths: i32) -> u16 {
    u16::try_from(hundredths / 100).unwrap_or(0)
}
