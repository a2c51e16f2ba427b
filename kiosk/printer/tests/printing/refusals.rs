//! Slips that a page may not send: nothing is laid out of them.

use printer::{Fonts, Paper, Picture, Slip, Unprintable};

fn slip(blocks: &str) -> Result<Slip, serde_json::Error> {
    serde_json::from_str(&format!(r#"{{ "blocks": [{blocks}] }}"#))
}

#[test]
fn what_is_no_slip_is_not_read() {
    for wrong in [
        r#"{ "headline": "A" }"#,
        r#"{ "heading": "A", "small": "B" }"#,
        r#"{ "heading": "" }"#,
        r#"{ "heading": "\u0000" }"#,
        r#"{ "heading": "\u001b@" }"#,
        r#"{ "heading": 5 }"#,
        r#"{ "number": "123456789" }"#,
        r#"{ "row": { "label": "A" } }"#,
        r#"{ "row": { "label": "A", "amount": "1", "price": "2" } }"#,
        r#""code""#,
        r#""cut""#,
    ] {
        assert!(slip(wrong).is_err(), "{wrong}");
    }
    let long = format!(r#"{{ "paragraph": "{}" }}"#, "a".repeat(601));
    let why = slip(&long).unwrap_err().to_string();
    assert!(
        why.starts_with("a text has 601 characters, and its place has room for 600"),
        "{why}"
    );
    for wrong in [
        r#"{}"#,
        r#"{ "blocks": [], "copies": 2 }"#,
        r#"{ "blocks": [], "size": "huge" }"#,
    ] {
        assert!(serde_json::from_str::<Slip>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn what_does_not_fit_on_paper_is_not_laid_out() {
    let fonts = Fonts::of_debian().unwrap();
    let lines = r#"{ "paragraph": "a\na\na\na\na\na\na\na" },"#.repeat(20);
    let rules = r#""rule","#.repeat(3000);
    let dense = format!(r#"{{ "code": "{}" }},"#, "🙂".repeat(400));
    for paper in Paper::ALL {
        for (blocks, why) in [
            ("", Unprintable::Empty),
            (
                lines.as_str(),
                Unprintable::Long(if paper == Paper::Mm80 { 300 } else { 450 }),
            ),
            (
                rules.as_str(),
                Unprintable::Long(if paper == Paper::Mm80 { 300 } else { 450 }),
            ),
            (dense.as_str(), Unprintable::DenseCode),
            (r#"{ "paragraph": "şəkil 🙂" },"#, Unprintable::NoLetter('🙂')),
            (r#"{ "number": "٣" },"#, Unprintable::NoLetter('٣')),
            (
                r#"{ "row": { "label": "国", "amount": "1" } },"#,
                Unprintable::NoLetter('国'),
            ),
        ] {
            let slip = slip(blocks.trim_end_matches(',')).unwrap();
            assert_eq!(Picture::of(&slip, paper, &fonts), Err(why), "{why}");
        }
    }
}

#[test]
fn without_a_font_nothing_starts() {
    let why = Fonts::read("/no/font.ttf".as_ref(), "/no/font.ttf".as_ref()).unwrap_err();
    assert!(why.to_string().contains("fonts-noto-core"), "{why}");
    // A file that is none.
    assert!(Fonts::read("/etc/passwd".as_ref(), "/etc/passwd".as_ref()).is_err());
}
