//! Pension against the month of retirement: bars for the eye, a table with the same numbers beside it for everyone.

use law::{Manat, Month};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use yew::prelude::*;

use crate::forms::{money, month};
use crate::locale::Locale;

/// The lowest bar is this much of the height, so that differences show and nothing looks like nothing (per cent).
const FLOOR: u32 = 40;
const HEIGHT: u32 = 100;
const BAR: usize = 100;
const GAP: usize = 12;

/// The chart and its table: month and pension in order, and the month that the result speaks of.
pub fn chart(locale: &Locale, points: &[(Month, Manat)], chosen: Option<Month>) -> Html {
    let amounts = || points.iter().map(|(_, amount)| *amount);
    let (least, most) = (
        amounts().min().unwrap_or_default(),
        amounts().max().unwrap_or_default(),
    );
    let width = points.len() * (BAR + GAP);
    let bar = |(index, (month, amount)): (usize, &(Month, Manat))| {
        let height = bar_height(*amount, least, most);
        let class = if Some(*month) == chosen {
            "chart__bar chart__bar--chosen"
        } else {
            "chart__bar"
        };
        let (x, y) = ((index * (BAR + GAP)).to_string(), (HEIGHT - height).to_string());
        html! { <rect key={index} {class} {x} {y} width={BAR.to_string()} height={height.to_string()} rx="6" /> }
    };
    let row = |(when, amount): &(Month, Manat)| {
        let class = (Some(*when) == chosen).then_some("chart__row--chosen");
        html! {
            <tr key={when.to_string()} {class}>
                <th scope="row">{locale.tr("chart-month", &[("month", month(*when))])}</th>
                <td>{locale.tr("amount", &[("amount", money(*amount))])}</td>
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

/// From [`FLOOR`] for the least to [`HEIGHT`] for the most; all full when they are equal.
fn bar_height(amount: Manat, least: Manat, most: Manat) -> u32 {
    let span = (most - least).decimal();
    let share = (amount - least)
        .decimal()
        .checked_div(span)
        .unwrap_or(Decimal::ONE);
    let rise = share
        .checked_mul(Decimal::from(HEIGHT - FLOOR))
        .and_then(|it| it.round().to_u32())
        .unwrap_or(0);
    (FLOOR + rise).min(HEIGHT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_rise_from_the_least_to_the_most() {
        let of = |amount: u32| bar_height(Manat::from(amount), Manat::from(400), Manat::from(500));
        assert_eq!((of(400), of(450), of(500)), (40, 70, 100));
        assert_eq!(
            bar_height(Manat::from(320), Manat::from(320), Manat::from(320)),
            100
        );
    }
}
