//! Children, one after another: born when, how they came to the family, disability, study.

use adviser::talk::{Child, Choice, Field, Kind, Value};
use l10n::Arg;
use yew::prelude::*;

use super::fields::day;
use super::pay::{add, gathered, whole};
use super::read;
use super::sheet::{Sheet, offered, part};
use crate::components::radios;
use crate::components::ticks::{TICKED, Tick, tick};
use crate::forms::FieldError;

/// No disability, among the choices of how much is lost.
const NONE: &str = "none";

pub(super) fn fields(sheet: &Sheet, field: &Field, kinds: &[Choice], bands: &[Choice]) -> Html {
    let fact = field.fact.as_str();
    let lines = sheet.draft.children(fact);
    let lines = lines
        .iter()
        .map(|child| line(sheet, child, kinds, bands))
        .collect();
    let legend = |name: &str| part(fact, &format!("{name}-legend"));
    let kind = sheet.typed(&part(fact, "kind"));
    let came = kind.is_empty() || kind == own(sheet);
    let mut disabilities = vec![radios::Choice {
        name: NONE.into(),
        label: sheet.t("child-no-disability"),
        hint: None,
    }];
    disabilities.extend(offered(&sheet.session.locale, bands));
    let studies = part(fact, "studies");
    let studies = Tick {
        ticked: (sheet.typed(&studies) == TICKED).into(),
        choice: radios::Choice {
            name: studies.into(),
            label: sheet.t("child-studies"),
            hint: None,
        },
    };
    html! {
        <>
            <p class="hint" hidden={field.hint.is_none()}>{field.hint.clone()}</p>
            {gathered(sheet, fact, lines)}
            <p class="legend" id={legend("born")}>{sheet.t("child-born")}</p>
            {day(sheet, fact, legend("born").into())}
            <p class="legend" id={legend("kind")}>{sheet.t("child-kind")}</p>
            {sheet.radios(part(fact, "kind"), legend("kind").into(), offered(&sheet.session.locale, kinds))}
            <div hidden={came}>
                <p class="legend" id={legend("since")}>{sheet.t("child-since")}</p>
                {day(sheet, &part(fact, "since"), legend("since").into())}
            </div>
            <p class="legend" id={legend("disability")}>{sheet.t("child-disability")}</p>
            {sheet.radios(part(fact, "disability"), legend("disability").into(), disabilities)}
            {tick(&studies, &sheet.change())}
            {add(sheet, fact, sheet.t("child-add"), typed)}
        </>
    }
}

/// A child in one line.
fn line(sheet: &Sheet, child: &Child, kinds: &[Choice], bands: &[Choice]) -> String {
    let label = |choices: &[Choice], name: &str| {
        let found = choices.iter().find(|it| it.name == name);
        found.map(|it| it.label.clone()).unwrap_or_default()
    };
    let born = api::iso_date::parse(&child.born).map_or_else(
        |_| child.born.clone(),
        |day| {
            sheet
                .session
                .locale
                .tr("answer-date", &[("date", Arg::Date(day))])
        },
    );
    let disability = child.disability.as_deref().map(|name| label(bands, name));
    let studies = child.studies.then(|| sheet.t("child-studies"));
    let parts = [Some(born), Some(label(kinds, &child.kind)), disability, studies];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// At least one child: the question is asked of those who have some.
pub(super) fn read(sheet: &Sheet, fact: &str) -> Result<Value, Vec<FieldError>> {
    let list = whole(sheet, fact, || typed(sheet, fact))?;
    if list.is_empty() {
        return Err(vec![FieldError::new(part(fact, "day"), "error-date-empty")]);
    }
    Ok(Value::Array(list))
}

/// How the parents' own children came to the family.
fn own(sheet: &Sheet) -> &str {
    let kinds = sheet.screen.fields.iter().find_map(|field| match &field.kind {
        Kind::Children { kinds, .. } => kinds.first(),
        _ => None,
    });
    kinds.map_or("", |kind| kind.name.as_str())
}

fn typed(sheet: &Sheet, fact: &str) -> Result<Value, Vec<FieldError>> {
    let born = read::day(sheet, fact)?;
    let chosen = |name: &str| {
        let group = part(fact, name);
        match sheet.typed(&group) {
            "" => Err(vec![FieldError::new(group, "error-choose")]),
            chosen => Ok(chosen.to_owned()),
        }
    };
    let kind = chosen("kind")?;
    let since = if kind == own(sheet) {
        None
    } else {
        Some(read::day(sheet, &part(fact, "since"))?)
    };
    let disability = Some(chosen("disability")?).filter(|band| band != NONE);
    let studies = sheet.typed(&part(fact, "studies")) == TICKED;
    let child = Child {
        born,
        disability,
        kind,
        since,
        studies,
    };
    Ok(serde_json::to_value(child).unwrap_or_default())
}
