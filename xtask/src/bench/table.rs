//! The figures as Markdown for people, and their place in bench/README.md.

use std::fmt::Write;

use anyhow::{Context, Result, bail};

use super::figures::{Agreement, Report, Speed};

/// Where the tables of a measurement stand in bench/README.md.
pub(super) struct Place {
    begin: &'static str,
    end: &'static str,
}

/// Rules in several engines.
pub(super) const LAW: Place = Place {
    begin: "<!-- measured: begin, written by cargo xtask bench law -->\n",
    end: "<!-- measured: end -->",
};
/// The app on a slow phone.
pub(super) const APP: Place = Place {
    begin: "<!-- app: begin, written by cargo xtask bench app -->\n",
    end: "<!-- app: end -->",
};

/// Booking under load.
pub(super) const SERVER: Place = Place {
    begin: "<!-- server: begin, written by cargo xtask bench server -->\n",
    end: "<!-- server: end -->",
};

/// Modes with what is done in them, in the order of the table.
const MODES: [(&str, &str); 11] = [
    ("explained", "one person, with the whole explanation"),
    ("plain", "one person, the figure alone"),
    ("batch", "a million people on one day, on one core"),
    ("batch-by-hand", "the same in a loop by hand, which is no engine"),
    ("batch-load", "a batch with the engine's own set-up, on one core"),
    ("batch-cores", "a batch on all cores, by the clock on the wall"),
    ("explained-json", "from JSON text to the explanation's JSON text"),
    ("plain-json", "from JSON text to the figure's JSON text"),
    ("start", "the rule made ready, and a first figure"),
    (
        "law",
        "a household and the whole law, explained, by the clock on the wall",
    ),
    ("law-slowest", "the slowest household of all, the same way"),
];

/// Both tables with a line about the machine.
///
/// Errors: a mode without its words.
pub(super) fn of(report: &Report) -> Result<String> {
    if let Some(speed) = report
        .speeds
        .iter()
        .find(|speed| MODES.iter().all(|(mode, _)| *mode != speed.mode))
    {
        bail!(
            "say in xtask/src/bench/table.rs what is done in the mode `{}`",
            speed.mode
        );
    }
    let mut text = where_measured(report)?;
    text += "\n| engine | version | way | cases | exact | one qəpik off | wrong | furthest from a half |\n";
    text += "|---|---|---|--:|--:|--:|--:|--:|\n";
    for line in &report.agreement {
        agreement_row(&mut text, line)?;
    }
    text += "\n| work | engine | one takes | a second | spread | times the fastest |\n|---|---|--:|--:|--:|--:|\n";
    for (mode, work) in MODES {
        let mut speeds: Vec<&Speed> = report.speeds.iter().filter(|speed| speed.mode == mode).collect();
        speeds.sort_by(|a, b| b.median.total_cmp(&a.median));
        for (place, speed) in speeds.iter().enumerate() {
            speed_row(
                &mut text,
                if place == 0 { work } else { "" },
                speed,
                speeds[0].median,
            )?;
        }
    }
    Ok(text)
}

/// The text with the tables at their place.
///
/// Errors: a mark is missing.
pub(super) fn placed(text: &str, place: &Place, tables: &str) -> Result<String> {
    let Place { begin, end } = place;
    let parts = text
        .split_once(begin)
        .and_then(|(before, rest)| Some((before, rest.split_once(end)?.1)));
    let (before, after) = parts.with_context(|| format!("bench/README.md needs the marks {begin}{end}"))?;
    Ok(format!("{before}{begin}\n{tables}\n{end}{after}"))
}

fn where_measured(report: &Report) -> Result<String> {
    let machine = &report.machine;
    let mut text = format!("{}, {} cores", machine.processor, machine.cores);
    match machine.core {
        Some(core) => write!(text, ", every engine alone on core {core}")?,
        None => text += ", engines not held on one core",
    }
    if let Some(load) = machine.load {
        write!(text, "; load before {load:.1}")?;
    }
    for (name, version) in [("Node.js", &machine.node), ("Python", &machine.python)] {
        if let Some(version) = version {
            write!(text, "; {name} {version}")?;
        }
    }
    Ok(text + ".\n")
}

fn agreement_row(text: &mut String, line: &Agreement) -> Result<()> {
    let Agreement {
        engine,
        version,
        mode,
        cases,
        exact,
        off_by_one,
        wrong,
        farthest_from_half,
    } = line;
    writeln!(
        text,
        "| {engine} | {version} | {mode} | {cases} | {exact} | {off_by_one} | {wrong} | {farthest_from_half:.3} |"
    )?;
    Ok(())
}

fn speed_row(text: &mut String, work: &str, speed: &Speed, fastest: f64) -> Result<()> {
    writeln!(
        text,
        "| {work} | {} | {} | {} | {:.0} % | {} |",
        speed.engine,
        duration(1.0 / speed.median),
        rate(speed.median),
        speed.spread * 100.0,
        short(fastest / speed.median),
    )?;
    Ok(())
}

fn duration(seconds: f64) -> String {
    let (factor, unit) = match seconds {
        s if s < 1e-6 => (1e9, "ns"),
        s if s < 1e-3 => (1e6, "µs"),
        s if s < 1.0 => (1e3, "ms"),
        _ => (1.0, "s"),
    };
    format!("{} {unit}", short(seconds * factor))
}

fn rate(per_second: f64) -> String {
    match per_second {
        rate if rate >= 1e6 => format!("{} million", short(rate / 1e6)),
        rate if rate >= 1e4 => format!("{} thousand", short(rate / 1e3)),
        rate => short(rate),
    }
}

/// Three digits that count, or all before the point.
fn short(value: f64) -> String {
    let decimals = match value {
        v if v >= 100.0 => 0,
        v if v >= 10.0 => 1,
        _ => 2,
    };
    format!("{value:.decimals$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const AGREEMENT: &str = r#"{"engine":"a","version":"1","mode":"plain","cases":100,"exact":98,"off_by_one":2,"wrong":0,"farthest_from_half":0}"#;

    fn timing(engine: &str, mode: &str, rate: f64) -> String {
        format!(
            r#"{{"engine":"{engine}","version":"1","mode":"{mode}","cases":1,"seconds":1,"per_second":{rate}}}"#
        )
    }

    #[test]
    fn engines_stand_under_their_work_the_fastest_first() {
        let (slow, fast) = (timing("slow", "plain", 800.0), timing("fast", "plain", 2.5e6));
        let tables = of(&Report::example(&[AGREEMENT, &slow, &fast])).unwrap();
        for row in [
            "a processor, 2 cores, every engine alone on core 1; load before 0.2; Node.js 20.0.0.\n",
            "| a | 1 | plain | 100 | 98 | 2 | 0 | 0.000 |\n",
            "| one person, the figure alone | fast | 400 ns | 2.50 million | 0 % | 1.00 |\n|  | slow | 1.25 ms | 800 | 0 % | 3125 |\n",
        ] {
            assert!(tables.contains(row), "{row} is not in {tables}");
        }
    }

    #[test]
    fn a_mode_without_words_is_an_error_that_says_where_they_go() {
        let error = of(&Report::example(&[&timing("a", "sideways", 1.0)]))
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("table.rs") && error.contains("sideways"),
            "{error}"
        );
    }

    #[test]
    fn tables_take_the_place_of_the_last_ones() {
        let Place { begin, end } = LAW;
        let once = placed(&format!("before\n{begin}old{end}\nafter\n"), &LAW, "new").unwrap();
        assert_eq!(once, format!("before\n{begin}\nnew\n{end}\nafter\n"));
        assert_eq!(placed(&once, &LAW, "new").unwrap(), once);
        assert!(placed(&once, &APP, "new").is_err());
    }
}
