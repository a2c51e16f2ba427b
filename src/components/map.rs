//! A small map: the country's outline, the towns with centres, and those of the shown centres marked.
//!
//! Accessibility: a picture only. All it shows stands in words in the list beside it, so speech skips it.

use catalogue::Side;
use catalogue::edition::{Centre, Edition};
use catalogue::map::Point;
use yew::prelude::*;

use crate::locale::Locale;

const RADIUS: u16 = 5;
const RADIUS_SHOWN: u16 = 7;
/// Between a point and its name.
const GAP: u16 = 11;
/// From the edge of the sheet to the scale.
const MARGIN: u16 = 10;

/// The map with the towns of these centres marked.
pub fn map(locale: &Locale, edition: &Edition, shown: &[&Centre]) -> Html {
    let sheet = &edition.map;
    let points = sheet.points.iter().enumerate();
    let is_shown = |index: usize| shown.iter().any(|it| usize::from(it.point) == index);
    let (left, bottom) = (MARGIN, sheet.height - MARGIN);
    html! {
        <figure class="map">
            <svg class="map__sheet" viewBox={format!("0 0 {} {}", sheet.width, sheet.height)} aria-hidden="true" focusable="false">
                <path class="map__land" d={sheet.outline.clone()} />
                {for points.map(|(index, it)| point(index, it, is_shown(index)))}
                <path class="map__scale" d={format!("M{left} {bottom}h{}", sheet.hundred_km)} />
                <text class="map__name" x={left.to_string()} y={(bottom - MARGIN).to_string()}>{locale.t("map-scale")}</text>
            </svg>
            <figcaption class="hint">{locale.t("map-note")}</figcaption>
        </figure>
    }
}

fn point(index: usize, point: &Point, shown: bool) -> Html {
    let (x, y, anchor) = match point.label {
        Side::Left => (point.x.saturating_sub(GAP), point.y + RADIUS, "end"),
        Side::Right => (point.x + GAP, point.y + RADIUS, "start"),
        Side::Above => (point.x, point.y.saturating_sub(GAP), "middle"),
        Side::Below => (point.x, point.y + GAP + RADIUS + RADIUS, "middle"),
    };
    let (class, radius) = if shown {
        ("map__point map__point--shown", RADIUS_SHOWN)
    } else {
        ("map__point", RADIUS)
    };
    html! {
        <g key={index}>
            <circle {class} cx={point.x.to_string()} cy={point.y.to_string()} r={radius.to_string()} />
            <text class="map__name" x={x.to_string()} y={y.to_string()} text-anchor={anchor}>{point.name.clone()}</text>
        </g>
    }
}
