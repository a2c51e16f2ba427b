//! "What changed for me": between two days, benefit by benefit, what it was and is, and which rule moved it.

use adviser::talk::{Change, Changes, Moved, Note};
use yew::prelude::*;

use super::benefit::list;
use crate::components::disclosure::disclosure;
use crate::locale::Locale;

/// What moved first, then what did not in one line, then what could not be compared.
pub(super) fn changes(locale: &Locale, changes: &Changes) -> Html {
    html! {
        <div class="stack">
            <p class="lead">{changes.days.clone()}</p>
            {for changes.moved.iter().map(|it| moved(locale, it))}
            <p>{changes.same.clone()}</p>
            {list(locale, "changes-open", &changes.open)}
        </div>
    }
}

fn moved(locale: &Locale, moved: &Moved) -> Html {
    let why = html! { <div class="stack">{for moved.changes.iter().enumerate().map(change)}</div> };
    html! {
        <section class="card" key={moved.name.clone()}>
            <h2>{moved.name.clone()}</h2>
            <p hidden={moved.growth.is_none()}><strong>{moved.growth.clone()}</strong></p>
            <dl class="reasons">{for moved.stood.iter().map(stood)}</dl>
            <div hidden={moved.changes.is_empty()}>{disclosure(locale.t("changes-why"), why)}</div>
        </section>
    }
}

/// What the law says on a day.
fn stood(note: &Note) -> Html {
    html! {
        <div key={note.beside.clone().unwrap_or_default()}><dt>{note.beside.clone()}</dt><dd>{note.says.clone()}</dd></div>
    }
}

/// A line or a condition, how it stood and how it stands, each with its article and day.
fn change((index, change): (usize, &Change)) -> Html {
    let side = |(index, note): (usize, &Note)| {
        html! { <li key={index}><strong>{note.says.clone()}</strong>{" "}<span class="hint">{note.beside.clone()}</span></li> }
    };
    html! {
        <div key={index}>
            <p>{change.title.clone()}{" "}{change.says.clone()}</p>
            <ul class="plain">{for change.stood.iter().enumerate().map(side)}</ul>
        </div>
    }
}
