//! What holds for every slip: any text becomes a picture or a reason, and no letter leaves its column.

use std::sync::LazyLock;

use printer::{Block, Fonts, Paper, Picture, Row, Size, Slip, Text, Unprintable};
use proptest::prelude::*;

/// The letters of the product, with what stands between them.
const LETTERS: &str = "aAbBcCçÇdDeEəƏfFgGğĞhHxXıIiİjJkKqQlLmMnNoOöÖpPrRsSşŞtTuUüÜvVyYzZwW0123456789.,:;!?()«»\"№₼%+/–- \n\u{a0}абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";

type Letters = BoxedStrategy<char>;

fn text<const LONGEST: usize>(letters: &Letters) -> BoxedStrategy<Text<LONGEST>> {
    let texts = prop::collection::vec(letters.clone(), 1..=LONGEST.min(150));
    let text = |letters: Vec<char>| letters.into_iter().collect::<String>().try_into().ok();
    texts.prop_filter_map("not a text", text).boxed()
}

fn block(letters: &Letters) -> impl Strategy<Value = Block> + use<> {
    let row = (text(letters), text(letters)).prop_map(|(label, amount)| Row { label, amount });
    let row = row.boxed();
    prop_oneof![
        text(letters).prop_map(Block::Heading),
        text(letters).prop_map(Block::Paragraph),
        row.clone().prop_map(Block::Row),
        row.prop_map(Block::Total),
        text(letters).prop_map(Block::Number),
        Just(Block::Rule),
        text(letters).prop_map(Block::Code),
        text(letters).prop_map(Block::Small),
    ]
}

fn slip(letters: impl Strategy<Value = char> + 'static) -> impl Strategy<Value = Slip> {
    let size = prop::sample::select(vec![Size::Usual, Size::Large]);
    let blocks = prop::collection::vec(block(&letters.boxed()), 0..6);
    (size, blocks).prop_map(|(size, blocks)| Slip { size, blocks })
}

/// Letters of which the font has nearly all, marks above and below among them.
fn of_the_font() -> impl Strategy<Value = char> {
    prop_oneof![
        prop::char::range(' ', '~'),
        prop::char::range('\u{a0}', '\u{52f}')
    ]
}

/// Not any letter that there is: nearly all of them are missing in any font.
fn anything() -> impl Strategy<Value = char> {
    prop_oneof![99 => of_the_font(), 1 => any::<char>()]
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts::of_debian().unwrap());

/// The first and the last column that have a black dot.
fn inked(picture: &Picture) -> Option<(usize, usize)> {
    let width = picture.paper().dots() / 8;
    let columns = picture.rows().chunks(width).fold(vec![0; width], |mut all, row| {
        all.iter_mut().zip(row).for_each(|(sum, byte)| *sum |= byte);
        all
    });
    let is_inked = |x: &usize| columns[x / 8] >> (7 - x % 8) & 1 == 1;
    let first = (0..8 * width).find(is_inked)?;
    Some((first, (0..8 * width).rfind(is_inked)?))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn letters_of_the_product_stay_in_their_column(
        slip in slip(prop::sample::select(LETTERS.chars().collect::<Vec<_>>())),
        paper in prop::sample::select(Paper::ALL.to_vec()),
    ) {
        match Picture::of(&slip, paper, &FONTS) {
            Ok(picture) => {
                // A letter such as j leans half a millimetre over its own edge, at most.
                let margin = if paper == Paper::Mm80 { 24 } else { 8 } - 4;
                if let Some((first, last)) = inked(&picture) {
                    prop_assert!(first >= margin && last < paper.dots() - margin, "{first} to {last}");
                }
            }
            Err(why) => prop_assert!(
                matches!(why, Unprintable::Long(_) | Unprintable::DenseCode | Unprintable::Empty),
                "{why}"
            ),
        }
    }

    #[test]
    fn any_text_becomes_a_picture_or_a_reason(
        slip in slip(anything()),
        paper in prop::sample::select(Paper::ALL.to_vec()),
    ) {
        if let Ok(picture) = Picture::of(&slip, paper, &FONTS) {
            prop_assert!(picture.height() <= 450 * 8);
        }
    }

    #[test]
    fn a_slip_is_the_same_after_a_journey_as_json(slip in slip(anything())) {
        let json = serde_json::to_string(&slip).unwrap();
        prop_assert_eq!(serde_json::from_str::<Slip>(&json).unwrap(), slip);
    }
}

fn paragraph(text: &str) -> Picture {
    let blocks = vec![Block::Paragraph(text.try_into().unwrap())];
    let size = Size::Usual;
    Picture::of(&Slip { size, blocks }, Paper::Mm58, &FONTS).unwrap()
}

/// Some keyboards type a letter and its mark one after the other.
#[test]
fn a_letter_in_two_parts_is_the_same_letter() {
    for (one, two) in [
        ("ç", "c\u{327}"),
        ("ş", "s\u{327}"),
        ("ğ", "g\u{306}"),
        ("ö", "o\u{308}"),
        ("İ", "I\u{307}"),
        ("й", "и\u{306}"),
        ("ё", "е\u{308}"),
    ] {
        assert_eq!(paragraph(one), paragraph(two), "{one}");
    }
}

/// A suffix stays with its number, an amount with its sign, wherever the line ends.
#[test]
fn what_belongs_together_is_never_divided() {
    for end in ["2027-ci", "1\u{a0}234,56\u{a0}₼", "e-sosial"] {
        for before in (1..20).map(|count| "a".repeat(count)) {
            let one_line = paragraph("a").height();
            let picture = paragraph(&format!("{before} {end}"));
            let below = paragraph(&format!("{before}\n{end}"));
            assert!(picture.height() == one_line || picture == below, "{before} {end}");
        }
    }
}
