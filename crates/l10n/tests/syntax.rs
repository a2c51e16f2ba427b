//! What of Fluent is read and what is refused, where the fault is, and that no source makes a text without end.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;

use l10n::{Arg, Language, Messages, MessagesError, TextError};

fn parse(more: &str) -> Result<Messages, MessagesError> {
    let formats = fs::read_to_string("../../i18n/en/formats.ftl").unwrap();
    Messages::parse(Language::En, &format!("{formats}\n{more}"))
}

/// The text of the message `a`.
fn text(more: &str) -> String {
    parse(more)
        .unwrap()
        .try_text("a", &[("n", Arg::Count(3))])
        .unwrap()
}

#[test]
fn lines_and_their_indentation() {
    let cases = [
        ("a = one\n", "one"),
        ("a=one", "one"),
        ("a   =   one  \n\n\n", "one"),
        ("a =\n    one\n    two\n", "one\ntwo"),
        (
            "a =\n\n\n    one\n      two\n\n    three\n  \n# c\nb = 2\n",
            "one\n  two\n\nthree",
        ),
        ("a = one\n    two\n   three\n", "one\n two\nthree"),
        ("a = one { $n }\n  two\n", "one 3\ntwo"),
        ("a =\n{ $n } one\n  two\n", "3 one\n  two"),
        ("a = { \"  \" }one{ \"  \" }  \n", "  one  "),
        ("a = = # . [x] *\n", "= # . [x] *"),
        ("# one\n## two\n### three\n#\na = ə\n", "ə"),
    ];
    for (source, expected) in cases {
        assert_eq!(text(source), expected, "{source:?}");
    }
}

#[test]
fn quotes_and_escapes() {
    assert_eq!(text(r#"a = { "\u00A0\U01F60A\"\\{}" }"#), "\u{a0}😊\"\\{}");
    assert_eq!(text(r"a = C:\u00A0"), r"C:\u00A0", "no escapes outside quotes");
}

#[test]
fn the_first_variant_that_fits() {
    let choose = |variants: &str| text(&format!("a = {{ $n ->\n{variants}\n}}\n"));
    assert_eq!(choose("[3] three\n[other] other\n*[one] one"), "three");
    assert_eq!(choose("[other] other\n[3] three\n*[one] one"), "other");
    assert_eq!(choose("[-3] minus\n [ few ] few\n *[ 7 ] default"), "default");
    assert_eq!(
        choose("[one] one\n*[other] { $n ->\n [03] { $n }\n *[other] x\n }!"),
        "3!"
    );
    let texts = parse("a = { $n ->\n [one] one\n *[other] default\n }\n").unwrap();
    let one = Arg::Text("one".to_owned());
    assert_eq!(
        texts.text("a", &[("n", one)]),
        "default",
        "a text chooses nothing"
    );
}

#[test]
fn what_is_refused_and_on_which_line() {
    let cases = [
        // Of Fluent, but more than the messages use.
        ("-brand = DOST\n", 1, "no attributes and no terms"),
        ("a = 1\n    .title = 2\n", 2, "no attributes and no terms"),
        ("a = 1\nb = { -brand }\n", 2, "terms"),
        ("b = { a.title }\n", 1, "attributes"),
        ("b = { NUMBER($n) }\n", 1, "functions"),
        ("b = { 5 }\n", 1, "number literals"),
        ("b = { \"x\" ->\n *[other] x\n }\n", 1, "$variable ->"),
        ("b = { $n ->\n [1.5] x\n *[other] y\n }\n", 2, "[12]"),
        ("b = { $n ->\n [two] x\n *[other] y\n }\n", 2, "[few]"),
        (
            "b = { $n ->\n [99999999999999999999] x\n *[other] y\n }\n",
            2,
            "[12]",
        ),
        ("b = { $n ->\n *[other] x\n [one] y\n }\n", 3, "default"),
        ("a = 1\r\nb = 2\r\n", 1, "\\r"),
        // No Fluent.
        ("a\n", 1, "id = text"),
        ("a = 1\n\n 2a = 3\n}\n", 4, "id = text"),
        ("1a = 2\n", 1, "id = text"),
        ("a = 1\nb =\n\nc = 2\n", 2, "expected a text"),
        ("a = 1\nb = 2 }\n", 2, "expected a {"),
        ("a = 1\nb = { $n\nc = 2\n", 2, "expected `{ $variable }`"),
        ("b = { }\n", 1, "expected `{ $variable }`"),
        ("b = { $n -> [one] x *[other] y }\n", 1, "next lines"),
        ("b = { $n ->\n [one] x\n }\n", 3, "default"),
        ("b = { $n ->\n [one]\n *[other] y\n }\n", 2, "expected a text"),
        ("b = { \"x }\n", 1, "closing quote"),
        ("b = { \"\\n\" }\n", 1, "escapes"),
        ("b = { \"\\u00G0\" }\n", 1, "escapes"),
        ("b = { \"\\u+123\" }\n", 1, "escapes"),
        ("b = { \"\\uD800\" }\n", 1, "escapes"),
        ("b = { \"\\u0", 1, "escapes"),
        ("#comment\n", 1, "blank between"),
        ("#### c\n", 1, "blank between"),
    ];
    let before = fs::read_to_string("../../i18n/en/formats.ftl").unwrap();
    let before = before.lines().count() + 1;
    for (source, expected, why) in cases {
        let Err(MessagesError::Syntax { line, reason }) = parse(source) else {
            panic!("{source:?} was read");
        };
        assert_eq!(line - before, expected, "{source:?}: {reason}");
        assert!(reason.contains(why), "{source:?}: {reason}");
    }
}

#[test]
fn braces_within_braces_have_an_end() {
    let nested = |depth: usize| format!("a = {}$n{}\n", "{ ".repeat(depth), " }".repeat(depth));
    assert_eq!(text(&nested(16)), "3");
    for depth in [17, 1_000_000] {
        let Err(MessagesError::Syntax { reason, .. }) = parse(&nested(depth)) else {
            panic!("{depth} braces were read");
        };
        assert!(reason.contains("too deep"), "{reason}");
    }
}

#[test]
fn messages_that_name_each_other_have_an_end() {
    let circle = parse("a = { b }\nb = x{ a }\nself = { self }\n").unwrap();
    for id in ["a", "b", "self"] {
        let Err(TextError::Unresolved { problem, .. }) = circle.try_text(id, &[]) else {
            panic!("{id} has a text");
        };
        assert_eq!(problem, "More than 100 placeables");
        assert_eq!(circle.text(id, &[]), id);
    }
    let wide = |id: char, of: &str| format!("{id} = {}\n", of.repeat(10));
    let laughs =
        parse(&(wide('a', "{ b }") + &wide('b', "{ c }") + &wide('c', "{ d }") + "d = ha\n")).unwrap();
    assert!(laughs.try_text("a", &[]).is_err());
    assert_eq!(laughs.text("c", &[]), "ha".repeat(10));
    assert_eq!(text(&format!("a = {}\n", "{ $n }".repeat(100))), "3".repeat(100));
    assert!(
        parse(&format!("a = {}\n", "{ $n }".repeat(101)))
            .unwrap()
            .try_text("a", &[("n", Arg::Count(3))])
            .is_err()
    );
}

#[test]
fn a_format_that_cannot_be_made_says_so() {
    let formats = fs::read_to_string("../../i18n/en/formats.ftl").unwrap();
    let broken = formats.replace("format-money = ", "format-money = { nowhere }");
    let messages = Messages::parse(Language::En, &(broken + "\na = { $x }\n")).unwrap();
    let error = messages
        .try_text("a", &[("x", Arg::Money(1.into()))])
        .unwrap_err();
    assert_eq!(
        error,
        TextError::Unresolved {
            id: "format-money".to_owned(),
            problem: "Unknown message: nowhere".to_owned()
        }
    );
}
