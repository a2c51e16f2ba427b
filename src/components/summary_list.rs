//! Names and values in rows, each with a way to change it.

use yew::prelude::*;

use super::link::link_labelled;
use crate::locale::Locale;
use crate::route::Route;

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is.
    pub name: String,
    /// What was said; each line of it is a thing of its own.
    pub value: String,
    /// Where to change it.
    pub change: Option<Route>,
}

/// The rows.
pub fn summary_list(locale: &Locale, rows: &[Row]) -> Html {
    let row = |row: &Row| {
        let change = row.change.clone().map(|to| {
            link_labelled(
                to,
                locale.t("change"),
                format!("{}: {}", locale.t("change"), row.name),
            )
        });
        // Two of one name may have been said twice, so the place is the key.
        let line = |(place, line): (usize, &str)| html! { <dd key={place}>{line.to_owned()}</dd> };
        html! {
            <div class="summary__row" key={row.name.clone()}>
                <dt>{row.name.clone()}</dt>
                {for row.value.lines().enumerate().map(line)}
                <dd class="summary__change" hidden={change.is_none()}>{change.clone()}</dd>
            </div>
        }
    };
    html! { <dl class="summary">{for rows.iter().map(row)}</dl> }
}
