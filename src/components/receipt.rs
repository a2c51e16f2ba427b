//! The calculation as a receipt: one line a step, each with its article, the sum ruled off.

use adviser::talk::Line;
use yew::prelude::*;

use crate::locale::Locale;

/// The receipt.
pub fn receipt(locale: &Locale, lines: &[Line]) -> Html {
    let row = |(index, line): (usize, &Line)| {
        let class = if line.is_total {
            "receipt__line receipt__line--total"
        } else {
            "receipt__line"
        };
        html! {
            <tr {class} key={index}>
                <th scope="row">
                    <span>{line.says.clone()}</span>
                    <span class="receipt__law">{for line.tags.iter().map(|it| html! { <span class="tag" key={it.clone()}>{it.clone()}</span> })}</span>
                </th>
                <td>
                    <span class="receipt__how" hidden={line.how.is_none()}>{line.how.clone()}</span>
                    <span>{line.amount.clone()}</span>
                </td>
            </tr>
        }
    };
    html! {
        <table class="receipt">
            <caption class="unseen">{locale.t("receipt-title")}</caption>
            <tbody>{for lines.iter().enumerate().map(row)}</tbody>
        </table>
    }
}
