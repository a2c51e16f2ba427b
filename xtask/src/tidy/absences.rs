//! What must not stand in certain rooms: browser APIs, SQL, clocks, floats, styles in elements, leaks, unfinished work.

use super::tree::{File, Tree};
use super::{Reason, Violation};

/// Tests may reach behind the rooms' walls, and this tool names what it looks for.
fn is_aside(file: &File) -> bool {
    file.is_test() || file.path.starts_with("xtask/")
}

/// Only the platform module and the start name the browser's own APIs.
pub(crate) fn browser(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "only src/platform names the browser's APIs, so that the rest can be tested without one",
        advice: "call a function of src/platform, or add one there",
    };
    const NAMES: [&str; 4] = ["web_sys", "js_sys", "gloo", "wasm_bindgen"];
    let home = |file: &File| {
        // The benches measure libraries for the browser, without an app around them.
        let rooms = ["src/platform", "bench/"];
        let starts = ["src/main.rs", "crates/adviser/src/main.rs"];
        rooms.iter().any(|room| file.path.starts_with(room))
            || starts.contains(&file.path.as_str())
            || is_aside(file)
    };
    let names_it = |word: &str| {
        NAMES
            .iter()
            .any(|name| word == *name || word.strip_prefix(name).is_some_and(|rest| rest.starts_with('_')))
    };
    code_words(tree, |file| !home(file), names_it, REASON)
}

/// Only the store names SQL.
pub(crate) fn sql(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "only crates/server/src/store names SQL, so that a second database changes one room",
        advice: "add a function to the store",
    };
    const STARTS: [&str; 9] = [
        "select ",
        "insert into ",
        "insert or ",
        "delete from ",
        "create table ",
        "create index ",
        "create unique ",
        "create trigger ",
        "pragma ",
    ];
    let outside = |file: &File| !file.path.starts_with("crates/server/src/store") && !is_aside(file);
    let mut found = code_words(tree, outside, |word| word == "sqlx", REASON);
    for (file, source) in tree.rust().filter(|(file, _)| outside(file)) {
        for literal in source
            .literals
            .iter()
            .filter(|literal| !source.is_test(literal.at))
        {
            let text = literal.text.trim_start().to_lowercase();
            let update = text.starts_with("update ") && text.contains(" set ");
            if update || STARTS.iter().any(|start| text.starts_with(start)) {
                found.push(REASON.at(&file.path, literal.line, "an SQL statement"));
            }
        }
    }
    found
}

/// The database is never asked for the time.
pub(crate) fn second_clock(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "one clock decides, the server's: that of the database's machine may be a day off",
        advice: "bind the moment as a parameter",
    };
    const CLOCKS: [&str; 6] = [
        "now()",
        "current_",
        "_timestamp()",
        "unixepoch",
        "localtime",
        "'now'",
    ];
    let mut found = Vec::new();
    let store = |file: &File| file.path.starts_with("crates/server/src/store");
    for (file, source) in tree.rust().filter(|(file, _)| store(file)) {
        for literal in &source.literals {
            let text = literal.text.to_lowercase();
            if let Some(clock) = CLOCKS.iter().find(|clock| text.contains(*clock)) {
                found.push(REASON.at(&file.path, literal.line, format!("`{clock}` in a statement")));
            }
        }
    }
    found
}

/// The law and the booking rules are functions of their arguments, exact in every digit.
pub(crate) fn impurity(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "law and booking are pure and exact: the same arguments give the same answer on every machine",
        advice: "take the value as an argument; count in decimals or whole numbers",
    };
    const WORDS: [&str; 6] = ["SystemTime", "Instant", "now_utc", "now_local", "f32", "f64"];
    const PATHS: [&str; 5] = ["std::fs", "std::net", "std::env", "std::io", "Date::now"];
    let pure = |file: &File| {
        let inside = ["crates/law/src/", "crates/booking/src/"]
            .iter()
            .any(|room| file.path.starts_with(room));
        inside && !file.is_test()
    };
    let mut found = code_words(tree, pure, |word| WORDS.contains(&word), REASON);
    for (file, source) in tree.rust().filter(|(file, _)| pure(file)) {
        for (number, line) in source.lines() {
            if let Some(path) = PATHS.iter().find(|path| line.contains(*path)) {
                found.push(REASON.at(&file.path, number, format!("`{path}`")));
            }
            if let Some(float) = float_literal(line) {
                found.push(REASON.at(&file.path, number, format!("the float `{float}`")));
            }
        }
    }
    found
}

/// A number with a point that is neither a range, a tuple's field nor an argument of `dec!`.
fn float_literal(line: &str) -> Option<String> {
    let mut before = ' ';
    let mut rest = line;
    while let Some(next) = rest.chars().next() {
        if let Some(decimal) = rest.strip_prefix("dec!(") {
            rest = decimal.split_once(')').map_or("", |(_, after)| after);
            continue;
        }
        let begins = next.is_ascii_digit() && !before.is_alphanumeric() && before != '_' && before != '.';
        if begins {
            let number: String = rest
                .chars()
                .take_while(|c| c.is_ascii_digit() || *c == '_')
                .collect();
            let after = &rest[number.len()..];
            let fraction = after
                .strip_prefix('.')
                .is_some_and(|tail| tail.starts_with(|c: char| c.is_ascii_digit()));
            let exponent = after
                .strip_prefix(['e', 'E'])
                .is_some_and(|tail| tail.starts_with(|c: char| c.is_ascii_digit() || c == '-'));
            if fraction || exponent {
                return Some(
                    rest.chars()
                        .take_while(|c| c.is_alphanumeric() || *c == '.' || *c == '_')
                        .collect(),
                );
            }
        }
        before = next;
        rest = &rest[next.len_utf8()..];
    }
    None
}

/// Looks live in style sheets: the security policy admits no style on an element, and no rule may change letters.
pub(crate) fn styles(tree: &Tree) -> Vec<Violation> {
    const ON_ELEMENT: Reason = Reason {
        why: "the security policy blocks styles on elements",
        advice: "give the element a class and write the rule in static/css",
    };
    const CASE: Reason = Reason {
        why: "browsers change the case of i and ı wrongly in Azerbaijani",
        advice: "write the text in the letters that are meant",
    };
    let mut found = Vec::new();
    for (file, source) in tree.rust() {
        for (number, line) in source.lines().filter(|(_, line)| line.contains(" style=")) {
            found.push(ON_ELEMENT.at(
                &file.path,
                number,
                format!("a style on an element: {}", line.trim()),
            ));
        }
    }
    for file in tree
        .files
        .iter()
        .filter(|file| matches!(file.extension(), "html" | "css"))
    {
        for (index, line) in file.text.lines().enumerate() {
            if file.extension() == "html" && line.contains(" style=") {
                found.push(ON_ELEMENT.at(&file.path, index + 1, "a style on an element"));
            }
            if line.contains("text-transform") || line.contains("small-caps") {
                found.push(CASE.at(&file.path, index + 1, "letters changed by a style"));
            }
        }
    }
    found
}

/// Every listener, timer and closure has an owner that drops it.
pub(crate) fn leaks(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "a kiosk runs for weeks: what is forgotten once a session is never freed",
        advice: "keep the handle in the state or the effect that needs it, and let it drop",
    };
    let mut found = Vec::new();
    for (file, source) in tree.rust() {
        for (number, line) in source.lines() {
            if line.contains(".forget()") || line.contains("::forget") {
                found.push(REASON.at(&file.path, number, "something is forgotten"));
            }
        }
    }
    found
}

/// Nothing unfinished is committed.
pub(crate) fn marks(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "what is in the tree is finished; what is not is an issue",
        advice: "do it now, or take it out",
    };
    // Put together here so that this file does not name them itself.
    let marks = [
        ["TO", "DO"].concat(),
        ["FIX", "ME"].concat(),
        ["XX", "X"].concat(),
    ];
    let macros = ["dbg!", "todo!", "unimplemented!"];
    let holds = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
        words.any(|word| marks.iter().any(|mark| mark == word))
    };
    let mut found = Vec::new();
    for file in &tree.files {
        if let Some(source) = &file.rust {
            for (line, _) in source.comments.iter().filter(|(_, text)| holds(text)) {
                found.push(REASON.at(&file.path, *line, "a mark of unfinished work"));
            }
            for (index, line) in source.code.lines().enumerate() {
                if let Some(name) = macros.iter().find(|name| line.contains(*name)) {
                    found.push(REASON.at(&file.path, index + 1, format!("`{name}`")));
                }
            }
        } else if matches!(
            file.extension(),
            "css" | "js" | "mjs" | "html" | "toml" | "ftl" | "md" | "sql" | "service"
        ) {
            for (index, _) in file.text.lines().enumerate().filter(|(_, line)| holds(line)) {
                found.push(REASON.at(&file.path, index + 1, "a mark of unfinished work"));
            }
        }
    }
    found
}

/// Places where a name that the rule forbids stands in code outside of tests.
fn code_words(
    tree: &Tree,
    applies: impl Fn(&File) -> bool,
    forbidden: impl Fn(&str) -> bool,
    reason: Reason,
) -> Vec<Violation> {
    let mut found = Vec::new();
    for (file, source) in tree.rust().filter(|(file, _)| applies(file)) {
        for (number, line) in source.lines() {
            let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
            if let Some(word) = words.find(|word| forbidden(word)) {
                found.push(reason.at(&file.path, number, format!("`{word}`")));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: [usize; 0] = [];

    /// Lines on which the rule finds something in one file.
    fn lines(rule: fn(&Tree) -> Vec<Violation>, path: &str, text: &str) -> Vec<usize> {
        rule(&Tree::of(&[(path, text)]))
            .into_iter()
            .map(|violation| violation.line)
            .collect()
    }

    #[test]
    fn browser_apis_stay_in_the_platform() {
        let text =
            "use web_sys::Window;\n// gloo is only named\nuse gloo_timers::Timeout;\nlet glooming = 1;\n";
        assert_eq!(lines(browser, "src/pages/start.rs", text), [1, 3]);
        assert_eq!(lines(browser, "src/platform/clock.rs", text), NOTHING);
        assert_eq!(lines(browser, "src/main.rs", text), NOTHING);
        assert_eq!(lines(browser, "tests/components.rs", text), NOTHING);
    }

    #[test]
    fn sql_stays_in_the_store() {
        let text = "use sqlx::Row;\nlet q = \"SELECT a from b\";\nlet u = \"update visit set x = 1\";\nlet t = \"update the page\";\n";
        let mut found = lines(sql, "crates/server/src/http.rs", text);
        found.sort_unstable();
        assert_eq!(found, [1, 2, 3]);
        assert_eq!(lines(sql, "crates/server/src/store/sqlite.rs", text), NOTHING);
    }

    #[test]
    fn law_and_booking_have_no_clock_no_files_and_no_floats() {
        for bad in [
            "let t = SystemTime::now();",
            "use std::fs;",
            "let x: f64;",
            "let x = 1.5;",
            "let x = 2e3;",
            "let x = (0.25);",
            "time::OffsetDateTime::now_utc()",
        ] {
            assert_eq!(lines(impurity, "crates/law/src/money.rs", bad), [1], "{bad}");
            assert_eq!(lines(impurity, "crates/law/build.rs", bad), NOTHING);
        }
        for good in [
            "let x = a.0.1;",
            "for i in 0..5 {}",
            "dec!(1.5)",
            "// 1.5",
            "\"1.5\"",
            "1.max(2)",
            "0x1e5",
        ] {
            assert_eq!(
                lines(impurity, "crates/booking/src/slots.rs", good),
                NOTHING,
                "{good}"
            );
        }
        let test = "#[cfg(test)]\nmod tests {\n use std::fs;\n}\n";
        assert_eq!(lines(impurity, "crates/law/src/money.rs", test), NOTHING);
    }

    #[test]
    fn the_database_is_not_asked_for_the_time() {
        let text = "let a = \"select now()\";\nlet b = \"delete from a where day < CURRENT_DATE\";\nlet c = \"select day from a\";\n";
        assert_eq!(
            lines(second_clock, "crates/server/src/store/day.rs", text),
            [1, 2]
        );
    }

    #[test]
    fn styles_stand_in_style_sheets_and_never_change_letters() {
        assert_eq!(
            lines(styles, "src/app.rs", "html! { <p style=\"color: red\"/> }"),
            [1]
        );
        assert_eq!(
            lines(
                styles,
                "src/app.rs",
                "html! { <p class=\"style\"/> }\nlet style = 1;"
            ),
            NOTHING
        );
        assert_eq!(
            lines(
                styles,
                "static/css/base.css",
                "p { color: red }\nh1 { text-transform: uppercase }"
            ),
            [2]
        );
        assert_eq!(lines(styles, "index.html", "<p style=\"x\">"), [1]);
    }

    #[test]
    fn nothing_is_forgotten() {
        assert_eq!(
            lines(
                leaks,
                "src/platform/clock.rs",
                "closure.forget();\nstd::mem::forget(x);\nforget_me();"
            ),
            [1, 2]
        );
    }

    #[test]
    fn unfinished_work_is_found_in_comments_and_code_but_not_in_names() {
        let mark = ["TO", "DO"].concat();
        assert_eq!(
            lines(
                marks,
                "src/app.rs",
                &format!("// {mark}: more\nlet {mark}S = 1;\n")
            ),
            [1]
        );
        assert_eq!(lines(marks, "src/app.rs", "todo!()\nlet s = \"todo!\";"), [1]);
        assert_eq!(lines(marks, "static/css/base.css", &format!("/* {mark} */")), [1]);
    }
}
