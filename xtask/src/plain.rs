//! plain.html: what DOST bələdçi is, whom to call and every centre, for a browser that cannot run the app.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use catalogue::edition::{Centre, Pick};
use catalogue::{Edition, WeekHours};
use l10n::{Arg, Language, Messages};
use time::{Date, Month};

use crate::finish;

const MINUTES_IN_HOUR: u16 = 60;
const DAYS_OF_WEEK: usize = 7;

/// Days in a row with the same hours: the first, the last, and the hours.
type Run = (Date, Date, (u16, u16));

/// Writes the page into the app's folder, where the joined words already are.
pub(crate) fn run(root: &Path, staging: &Path) -> Result<()> {
    let languages: [(Language, Pick); 3] = [
        (Language::Az, |it| it.az),
        (Language::Ru, |it| it.ru),
        (Language::En, |it| it.en),
    ];
    let (mut name, mut parts) = (String::new(), String::new());
    for (language, pick) in languages {
        let tag = language.tag();
        let joined = fs::read_to_string(staging.join(format!("i18n/{tag}.ftl")))?;
        let own = fs::read_to_string(root.join(format!("i18n/{tag}/plain.ftl")))?;
        let words = Messages::parse(language, &(joined + &own))?;
        name = escaped(&words.text("app-name", &[]));
        parts += &part(&words, &Edition::of(pick));
    }
    let head = head(&name, &named(staging, "css")?, &named(staging, "svg")?);
    let page = format!("{head}{parts}</main></div></body></html>\n");
    Ok(fs::write(staging.join("plain.html"), page)?)
}

/// The app's stylesheet or icon, whose name carries its hash.
fn named(staging: &Path, extension: &str) -> Result<String> {
    let files = finish::entries(staging)?;
    let mut names = files
        .iter()
        .filter(|path| path.extension().is_some_and(|it| it == extension));
    let name = names.next().and_then(|path| path.file_name());
    let name = name.with_context(|| format!("no *.{extension} in the app's folder"))?;
    Ok(name.to_string_lossy().into_owned())
}

fn head(name: &str, stylesheet: &str, icon: &str) -> String {
    let links: String = Language::ALL
        .into_iter()
        .map(|it| format!("<a href=\"#{0}\" lang=\"{0}\">{1}</a> ", it.tag(), it.name()))
        .collect();
    format!(
        "<!doctype html><html lang=\"az\" data-surface=\"home\" data-theme=\"system\" data-text=\"1\"><head>\
         <meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{name}</title><link rel=\"stylesheet\" href=\"/{stylesheet}\">\
         <link rel=\"icon\" href=\"/{icon}\"></head>\
         <body><div class=\"frame\"><header class=\"header\"><a class=\"brand\" href=\"/\">{name}</a>\
         <nav class=\"chips\">{links}</nav></header><main class=\"page\"><h1>{name}</h1>"
    )
}

/// Everything in one language.
fn part(words: &Messages, edition: &Edition) -> String {
    let tag = words.language().tag();
    let text = |id: &str| escaped(&words.text(id, &[]));
    let centres: String = edition.centres.iter().map(|it| centre(words, it)).collect();
    format!(
        "<section class=\"stack\" lang=\"{tag}\" id=\"{tag}\"><h2>{}</h2><p>{}</p>\
         <p class=\"call\"><span>{} <a href=\"tel:142\">142</a></span></p>\
         <p><a href=\"/\">{}</a></p>{centres}<p>{}</p></section>",
        text("plain-title"),
        text("plain-what"),
        text("plain-call"),
        text("plain-open"),
        text("plain-holidays"),
    )
}

fn centre(words: &Messages, centre: &Centre) -> String {
    let text = |id: &str| escaped(&words.text(id, &[]));
    let mut lines = vec![escaped(&centre.address)];
    if !centre.address_complete {
        lines.push(text("centre-address-incomplete"));
    }
    if !centre.districts.is_empty() {
        let names = Arg::Text(centre.districts.join(", "));
        lines.push(escaped(&words.text("centre-districts", &[("districts", names)])));
    }
    match centre.hours {
        Some(week) => lines.extend(runs(week).into_iter().map(|run| escaped(&hours(words, run)))),
        None => lines.push(text("centre-hours-unknown")),
    }
    let (label, phone) = (text("check-phone"), escaped(&centre.phone));
    lines.push(format!("{label}: <a href=\"tel:{phone}\">{phone}</a>"));
    let lines: String = lines.iter().map(|line| format!("<p>{line}</p>")).collect();
    format!(
        "<section class=\"card\"><h3>{}</h3>{lines}</section>",
        escaped(&centre.name)
    )
}

/// The open days of an ordinary week.
fn runs(week: WeekHours) -> Vec<Run> {
    // A Monday; only its place in the week is shown.
    let monday = Date::from_calendar_date(2024, Month::January, 1).ok();
    let days = std::iter::successors(monday, |day| day.next_day()).take(DAYS_OF_WEEK);
    let mut runs: Vec<Run> = Vec::new();
    for day in days {
        let Some(open) = week.on(day.weekday()) else {
            continue;
        };
        match runs.last_mut() {
            Some((_, last, same)) if *same == open && last.next_day() == Some(day) => *last = day,
            _ => runs.push((day, day, open)),
        }
    }
    runs
}

fn hours(words: &Messages, (first, last, (from, to)): Run) -> String {
    let id = if first == last {
        "plain-hours-one"
    } else {
        "plain-hours"
    };
    let args = [
        ("first", Arg::Date(first)),
        ("last", Arg::Date(last)),
        ("from", time(from)),
        ("to", time(to)),
    ];
    words.text(id, &args)
}

fn time(minutes: u16) -> Arg {
    let part = |value: u16| u8::try_from(value).unwrap_or(0);
    Arg::Time {
        hour: part(minutes / MINUTES_IN_HOUR),
        minute: part(minutes % MINUTES_IN_HOUR),
    }
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_centre_of_the_catalogue_stands_there_in_three_languages_and_nothing_breaks_out() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let staging = std::env::temp_dir().join(format!("xtask-{}-plain", std::process::id()));
        fs::create_dir_all(&staging).unwrap();
        fs::write(staging.join("guide-1.css"), "").unwrap();
        fs::write(staging.join("icon-1.svg"), "").unwrap();
        finish::join_messages(&root.join("i18n"), &staging.join("i18n")).unwrap();
        run(&root, &staging).unwrap();
        let page = fs::read_to_string(staging.join("plain.html")).unwrap();
        for centre in catalogue::centres() {
            for text in [centre.names, centre.address] {
                for said in [text.az, text.ru, text.en] {
                    assert!(page.contains(&escaped(said)), "{said}");
                }
            }
        }
        assert!(page.contains("bazar ertəsi – cümə: 09:00 – 18:00"));
        assert_eq!(escaped("<a href=\"x\">&"), "&lt;a href=&quot;x&quot;&gt;&amp;");
        fs::remove_dir_all(staging).unwrap();
    }
}
