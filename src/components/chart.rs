//! Pension against the month of retirement: bars for the eye, a table with the same numbers beside it for everyone.

use adviser::talk::Point;
use yew::prelude::*;

use crate::locale::Locale;

const HEIGHT: usize = 100;
const BAR: usize = 100;
const GAP: usize = 12;

/// The chart and its table.
pub fn chart(locale: &Locale, points: &[Point]) -> Html {
    let width = points.len() * (BAR + GAP);
    let bar = |(index, point): (usize, &Point)| {
        let height = usize::from(point.height).min(HEIGHT);
        let class = if point.chosen {
            "chart__bar chart__bar--chosen"
        } else {
            "chart__bar"
        };
        let (x, y) = ((index * (BAR + GAP)).to_string(), (HEIGHT - height).to_string());
        html! { <rect key={index} {class} {x} {y} width={BAR.to_string()} height={height.to_string()} rx="6" /> }
    };
    let row = |point: &Point| {
        let class = point.chosen.then_some("chart__row--chosen");
        html! {
            <tr key={point.month.clone()} {class}>
                <th scope="row">{point.when.clone()}</th>
                <td>{point.amount.clone()}</td>
            </tr>
        }
    };
    html! {
        <div class="chart">
            <svg class="chart__bars" viewBox={format!("0 0 {width} {HEIGHT}")} preserveAspectRatio="none" aria-hidden="true" focusable="false">
                {for points.iter().enumerate().map(bar)}
            </svg>
            <table class="chart__table">
                <caption class="unseen">{locale.t("chart-title")}</caption>
                <thead><tr><th scope="col">{locale.t("chart-when")}</th><th scope="col">{locale.t("chart-amount")}</th></tr></thead>
                <tbody>{for points.iter().map(row)}</tbody>
            </table>
        </div>
    }
}
