//! How each kind of question looks.

use adviser::talk::{Field, Kind, Screen, UNKNOWN};
use yew::prelude::*;

use super::sheet::{Place, Sheet, offered, part};
use super::{children, pay};
use crate::components::disclosure::disclosure;
use crate::components::field::Kind as Look;
use crate::components::radios::Choice;
use crate::components::ticks::{TICKED, Tick, tick, ticks};
use crate::locale::Locale;

/// Whether its answer is typed into boxes, so that "I don't know" needs a place of its own.
pub(super) fn has_boxes(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Date | Kind::Month | Kind::Money | Kind::Length | Kind::Count
    )
}

/// The id of the first thing to touch of a fact: where its errors lead.
pub(super) fn first_box(screen: &Screen, fact: &str) -> String {
    let field = screen.fields.iter().find(|field| field.fact == fact);
    match field.map(|field| &field.kind) {
        Some(Kind::Date) => part(fact, "day"),
        Some(Kind::Month) => part(fact, "month"),
        Some(Kind::Length) => part(fact, "years"),
        Some(Kind::Pay { .. }) => part(fact, "from"),
        Some(Kind::Children { .. }) => part(fact, "day"),
        Some(Kind::YesNo | Kind::Choice(_) | Kind::Money | Kind::MoneyIfThere | Kind::Count) | None => {
            fact.to_owned()
        }
    }
}

/// Every field of the screen; in a section under its own heading.
pub(super) fn all(sheet: &Sheet) -> Html {
    match sheet.place {
        Place::Page => matter(sheet),
        Place::Section => html! {
            <section class="part" key={sheet.screen.key.clone()}>
                <h2 id={sheet.heading()}>{sheet.screen.title.clone()}</h2>
                {matter(sheet)}
            </section>
        },
    }
}

fn matter(sheet: &Sheet) -> Html {
    if sheet.screen.ticks {
        let boxes: Vec<Tick> = sheet
            .screen
            .fields
            .iter()
            .map(|field| box_of(sheet, field))
            .collect();
        return html! {
            <>
                <p class="hint">{sheet.t("ticks-hint")}</p>
                {ticks(sheet.heading(), &boxes, &sheet.change())}
            </>
        };
    }
    let item =
        |field: &Field| html! { <div class="question" key={field.fact.clone()}>{one(sheet, field)}</div> };
    html! { <>{for sheet.screen.fields.iter().map(item)}</> }
}

fn box_of(sheet: &Sheet, field: &Field) -> Tick {
    Tick {
        choice: Choice {
            name: field.fact.clone().into(),
            label: field.label.clone(),
            hint: None,
        },
        ticked: (sheet.typed(&field.fact) == TICKED).into(),
    }
}

fn one(sheet: &Sheet, field: &Field) -> Html {
    let fact = field.fact.as_str();
    let boxes = match &field.kind {
        Kind::YesNo => choices(sheet, field, yes_no(sheet)),
        Kind::Choice(options) => choices(sheet, field, offered(&sheet.session.locale, options)),
        Kind::Date => date(sheet, field),
        Kind::Month => month(sheet, field),
        Kind::Length => length(sheet, field),
        Kind::Money | Kind::MoneyIfThere => {
            sheet.field(fact.to_owned(), Look::Money, field.label.clone(), hint(field))
        }
        Kind::Count => sheet.field(fact.to_owned(), Look::Short, field.label.clone(), hint(field)),
        Kind::Pay { sectors } => pay::fields(sheet, field, sectors),
        Kind::Children { kinds, bands } => children::fields(sheet, field, kinds, bands),
    };
    html! { <>{boxes}{dont_know(sheet, field)}</> }
}

fn hint(field: &Field) -> Option<String> {
    field.hint.clone()
}

fn yes_no(sheet: &Sheet) -> Vec<Choice> {
    let choice = |name: &'static str, label: &str| Choice {
        name: name.into(),
        label: sheet.t(label),
        hint: None,
    };
    vec![choice(TICKED, "answer-yes"), choice("no", "answer-no")]
}

fn choices(sheet: &Sheet, field: &Field, mut choices: Vec<Choice>) -> Html {
    choices.extend(field.unknown.clone().map(|label| Choice {
        name: UNKNOWN.into(),
        label,
        hint: None,
    }));
    let (legend, labelled_by) = legend(sheet, field);
    html! { <>{legend}{sheet.radios(field.fact.clone(), labelled_by, choices)}</> }
}

/// What names a group of boxes: the question itself where it is alone, else a legend of its own.
fn legend(sheet: &Sheet, field: &Field) -> (Html, AttrValue) {
    if sheet.alone().is_some() {
        let hint = html! { <p class="hint" hidden={field.hint.is_none()}>{field.hint.clone()}</p> };
        return (hint, sheet.heading());
    }
    let id = part(&field.fact, "legend");
    let legend = html! {
        <>
            <p class="legend" id={id.clone()}>{field.label.clone()}</p>
            <p class="hint" hidden={field.hint.is_none()}>{field.hint.clone()}</p>
        </>
    };
    (legend, id.into())
}

fn date(sheet: &Sheet, field: &Field) -> Html {
    let (legend, labelled_by) = legend(sheet, field);
    let hint = Some((part(&field.fact, "hint"), sheet.t("date-hint")));
    html! { <>{legend}{together(labelled_by, hint, days(sheet, &field.fact))}</> }
}

/// Three boxes for a day.
pub(super) fn day(sheet: &Sheet, id: &str, labelled_by: AttrValue) -> Html {
    together(labelled_by, None, days(sheet, id))
}

fn days(sheet: &Sheet, id: &str) -> [Html; 3] {
    [
        sheet.field(part(id, "day"), Look::Short, sheet.t("date-day"), None),
        sheet.field(part(id, "month"), Look::Month, sheet.t("date-month"), None),
        sheet.field(part(id, "year"), Look::Year, sheet.t("date-year"), None),
    ]
}

fn month(sheet: &Sheet, field: &Field) -> Html {
    let (legend, labelled_by) = legend(sheet, field);
    let [_, month, year] = days(sheet, &field.fact);
    html! { <>{legend}{together(labelled_by, None, [month, year])}</> }
}

fn length(sheet: &Sheet, field: &Field) -> Html {
    let (legend, labelled_by) = legend(sheet, field);
    let hint = Some((part(&field.fact, "hint"), sheet.t("length-hint")));
    let boxes = [("years", "length-years"), ("months", "length-months")];
    let boxes =
        boxes.map(|(name, label)| sheet.field(part(&field.fact, name), Look::Short, sheet.t(label), None));
    html! { <>{legend}{together(labelled_by, hint, boxes)}</> }
}

/// Boxes that make one answer. How to fill them in stands before them: it is heard in time, and no key covers it.
fn together<const N: usize>(
    labelled_by: AttrValue,
    hint: Option<(String, String)>,
    boxes: [Html; N],
) -> Html {
    let (id, words) = hint.unzip();
    html! {
        <>
            <p class="hint" id={id.clone()} hidden={words.is_none()}>{words}</p>
            <fieldset class="date" aria-labelledby={labelled_by} aria-describedby={id}>{for boxes}</fieldset>
        </>
    }
}

/// Among other fields a box to tick; where the field is alone, a button below says it.
fn dont_know(sheet: &Sheet, field: &Field) -> Html {
    let words = field.unknown.clone().filter(|_| has_boxes(&field.kind));
    match words {
        Some(label) if sheet.place == Place::Section || sheet.alone().is_none() => {
            let id = part(&field.fact, UNKNOWN);
            let ticked = (sheet.typed(&id) == TICKED).into();
            let choice = Choice {
                name: id.into(),
                label,
                hint: None,
            };
            let it = Tick { choice, ticked };
            tick(&it, &sheet.change())
        }
        _ => Html::default(),
    }
}

/// Why it is asked, above the only field.
pub(super) fn why_alone(sheet: &Sheet) -> Html {
    let alone = sheet.alone().filter(|_| sheet.place == Place::Page);
    let why = alone.map(|field| field.why.clone());
    html! { <div class="why" hidden={why.is_none()}><p>{why}</p></div> }
}

/// Why each of several is asked, to be opened.
pub(super) fn why_among(locale: &Locale, sheets: &[Sheet]) -> Html {
    let item = |field: &Field| {
        html! { <div key={field.fact.clone()}><dt>{field.label.clone()}</dt><dd>{field.why.clone()}</dd></div> }
    };
    let all = sheets.iter().flat_map(|sheet| &sheet.screen.fields);
    let all = all.filter(|field| !field.why.is_empty());
    let reasons = html! { <dl class="reasons">{for all.map(item)}</dl> };
    let alone = matches!(sheets, [sheet] if sheet.alone().is_some());
    html! {
        <div hidden={alone}>{disclosure(locale.t("why-we-ask"), reasons)}</div>
    }
}
