//! Names and values in rows, each with a way to change it.

use yew::prelude::*;

use super::link::NavLink;
use crate::locale::use_locale;
use crate::route::Route;

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is.
    pub name: String,
    /// What was said.
    pub value: String,
    /// Where to change it.
    pub change: Option<Route>,
}

/// The rows.
#[derive(Properties, PartialEq)]
pub struct SummaryListProps {
    /// In order.
    pub rows: Vec<Row>,
}

/// The rows.
#[component]
pub fn SummaryList(props: &SummaryListProps) -> Html {
    let locale = use_locale();
    let row = |row: &Row| {
        let change = row.change.clone().map_or_else(
            || html! { <span /> },
            |to| {
                let label = format!("{}: {}", locale.t("change"), row.name);
                html! { <NavLink {to} {label}>{locale.t("change")}</NavLink> }
            },
        );
        html! {
            <div class="summary__row" key={row.name.clone()}>
                <dt>{row.name.clone()}</dt>
                <dd>{row.value.clone()}</dd>
                <dd class="summary__change">{change}</dd>
            </div>
        }
    };
    html! { <dl class="summary">{for props.rows.iter().map(row)}</dl> }
}
