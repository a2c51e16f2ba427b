//! Our evaluator beside `fluent-bundle`: the same source and the same variables must give the same text.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;
use proptest::prelude::*;
use rust_decimal::Decimal;
use time::{Date, Month};
use unic_langid::LanguageIdentifier;

use crate::arg::{FORMATS, Value, Variables};
use crate::{Arg, Language, Messages, number};

const COUNTS: [i64; 19] = [
    0, 1, 2, 3, 4, 5, 7, 9, 11, 12, 14, 21, 22, 25, 101, 111, 1000, -1, 1_234_567,
];

/// Fluent as the reference, with our separators in numbers.
struct Reference(FluentBundle<FluentResource>);

impl Reference {
    /// `None` where Fluent refuses the source.
    fn parse(language: Language, source: &str) -> Option<Reference> {
        let locale: LanguageIdentifier = language.tag().parse().unwrap();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Az => |value, _| grouped(Language::Az, value),
            Language::Ru => |value, _| grouped(Language::Ru, value),
            Language::En => |value, _| grouped(Language::En, value),
        }));
        let resource = FluentResource::try_new(source.to_owned()).ok()?;
        bundle.add_resource(resource).ok()?;
        Some(Reference(bundle))
    }

    /// `None` where something is missing.
    fn fill(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let mut errors = Vec::new();
        let pattern = self.0.get_message(id)?.value()?;
        let text = self.0.format_pattern(pattern, Some(args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

/// Our variables, as Fluent takes them.
fn args(variables: &Variables) -> FluentArgs<'_> {
    let mut args = FluentArgs::new();
    for (name, value) in variables {
        match value {
            Value::Text(text) => args.set(name.as_str(), text.as_str()),
            Value::Number(number) => args.set(name.as_str(), *number),
        }
    }
    args
}

fn grouped(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number::whole(language, number.as_string().parse().unwrap())),
        _ => None,
    }
}

/// All messages of a language as the app gets them.
fn source(language: Language) -> String {
    let folder = format!("../../i18n/{}", language.tag());
    let files = [folder.clone(), folder + "/law"].map(|folder| fs::read_dir(folder).unwrap());
    let paths = files.into_iter().flatten().map(|file| file.unwrap().path());
    paths
        .filter(|path| path.is_file())
        .map(|path| fs::read_to_string(path).unwrap() + "\n")
        .collect()
}

/// The least that is a set of messages, and `more`.
fn with_formats(more: &str) -> String {
    FORMATS.map(|id| format!("{id} = -\n")).concat() + more
}

/// The ids of the messages of a source, and the variables that stand anywhere in it.
fn ids_and_variables(source: &str) -> (Vec<String>, BTreeSet<String>) {
    let resource = parser::parse(source).unwrap();
    let mut variables = BTreeSet::new();
    let mut ids = Vec::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            ids.push(message.id.name.to_owned());
            let mut patterns = vec![message.value.unwrap()];
            while let Some(pattern) = patterns.pop() {
                for element in pattern.elements {
                    let PatternElement::Placeable { expression } = element else {
                        continue;
                    };
                    let inline = match expression {
                        Expression::Inline(inline) => inline,
                        Expression::Select { selector, variants } => {
                            patterns.extend(variants.into_iter().map(|variant| variant.value));
                            selector
                        }
                    };
                    if let InlineExpression::VariableReference { id } = inline {
                        variables.insert(id.name.to_owned());
                    }
                }
            }
        }
    }
    (ids, variables)
}

/// One of each kind that an argument may be, and more of those that bend.
fn arguments() -> Vec<Arg> {
    let mut all: Vec<Arg> = COUNTS.map(Arg::Count).to_vec();
    for text in ["541.67", "0", "-0.01", "60000", "1234567.891"] {
        let value = Decimal::from_str_exact(text).unwrap();
        all.extend([Arg::Money(value), Arg::Number(value)]);
    }
    for month in 1..=12 {
        let month = Month::try_from(month).unwrap();
        let year = 2018 + i32::from(u8::from(month));
        all.push(Arg::Month { year, month });
        all.push(Arg::Date(
            Date::from_calendar_date(year, month, u8::from(month) * 2).unwrap(),
        ));
    }
    for years in [0, 1, 2, 5, 11, 12, 21, 22, 64, 101] {
        for months in [0, 1, 3, 11] {
            all.extend([Arg::Age { years, months }, Arg::Duration { years, months }]);
        }
        all.push(Arg::Year(2000 + i32::try_from(years).unwrap()));
        let minute = u8::try_from(years % 60).unwrap();
        all.push(Arg::Time {
            hour: minute % 24,
            minute,
        });
    }
    all.push(Arg::Article("105(6)".to_owned()));
    all.extend(["", "Əli { $x }", "21"].map(|text| Arg::Text(text.to_owned())));
    all
}

#[test]
fn every_message_with_every_argument() {
    for language in Language::ALL {
        let source = source(language);
        let ours = Messages::parse(language, &source).unwrap();
        let reference = Reference::parse(language, &source).unwrap();
        let (ids, names) = ids_and_variables(&source);
        assert!(
            ids.len() > 200 && names.len() > 30,
            "{} {}",
            ids.len(),
            names.len()
        );
        for arg in arguments() {
            // `$date_day_month` may be a form of `date`; whatever is no form of this argument is the argument itself.
            let bases = names.iter().filter_map(|name| name.split('_').next());
            let given: Vec<(&str, Arg)> = names
                .iter()
                .map(String::as_str)
                .chain(bases)
                .map(|name| (name, arg.clone()))
                .collect();
            let variables = ours.variables(&given).unwrap();
            let args = args(&variables);
            for id in &ids {
                let text = ours.fill(id, &variables).unwrap();
                assert_eq!(Some(text), reference.fill(id, &args), "{id}: {arg:?}");
            }
        }
    }
}

#[test]
fn every_message_with_every_count() {
    for language in Language::ALL {
        let source = source(language);
        let ours = Messages::parse(language, &source).unwrap();
        let reference = Reference::parse(language, &source).unwrap();
        let (ids, names) = ids_and_variables(&source);
        for first in 0..COUNTS.len() {
            for step in 0..4 {
                let count = |index: usize| Value::Number(COUNTS[(first + index * step) % COUNTS.len()]);
                let variables: Variables = names
                    .iter()
                    .enumerate()
                    .map(|(index, name)| (name.clone(), count(index)))
                    .collect();
                let args = args(&variables);
                for id in &ids {
                    let text = ours.fill(id, &variables).unwrap();
                    assert_eq!(Some(text), reference.fill(id, &args), "{id}: {variables:?}");
                }
            }
        }
    }
}

#[test]
fn plurals_of_the_first_numbers() {
    let select = with_formats("n = { $n ->\n [one] 1\n [few] 2\n [many] 5\n *[other] 0\n }\n");
    for language in Language::ALL {
        let ours = Messages::parse(language, &select).unwrap();
        let reference = Reference::parse(language, &select).unwrap();
        for number in -200..2000 {
            let variables = vec![("n".to_owned(), Value::Number(number))];
            let text = ours.fill("n", &variables).unwrap();
            assert_eq!(Some(text), reference.fill("n", &args(&variables)), "{number}");
        }
    }
}

/// A pattern of the subset as a translator could write it, with lines indented at random.
fn pattern() -> impl Strategy<Value = String> {
    let text = "[aəЯ0,=#\"\\\\-][aəЯ0 ,=#.\\[*\"$-]{0,6}";
    let gap = prop_oneof![
        4 => Just(String::new()),
        2 => " {1,2}",
        2 => "\n {1,6}",
        1 => "\n\n {1,3}\n {1,3}",
    ];
    let leaf = prop_oneof![
        4 => text,
        2 => "\\{ {0,2}\\$[nms]\n? ?\\}",
        1 => Just("{ $missing }".to_owned()),
        1 => "\\{ [abm] ?\\}",
        1 => Just("{ format-date }".to_owned()),
        1 => "\\{ ?\"([a ə{}]|\\\\\\\\|\\\\\"|\\\\u00[aA]0|\\\\U01[fF]60A){0,4}\" \\}",
        1 => Just("\n{ $n }".to_owned()),
        1 => "\\{ ?\\{ \\$n \\}\n?\\}",
    ];
    let joined = move |piece: BoxedStrategy<String>| {
        let pieces = prop::collection::vec((gap.clone(), piece), 1..5);
        (pieces, " {0,3}").prop_map(|(pieces, end)| {
            let pieces: String = pieces.into_iter().flat_map(|(gap, piece)| [gap, piece]).collect();
            pieces + &end
        })
    };
    let flat = joined.clone()(leaf.clone().boxed()).boxed();
    flat.prop_recursive(3, 24, 4, move |inner| {
        let key = prop_oneof!["one|few|many|other", "-?[0-9]{1,3}"];
        let variant = ("\n {1,8}", key, inner.clone())
            .prop_map(|(indent, key, pattern)| format!("{indent}[{key}]{pattern}"));
        let select = (
            "[nms]",
            prop::collection::vec(variant, 0..4),
            "\n {1,8}",
            inner,
            "\n {0,4}",
        )
            .prop_map(|(name, variants, indent, default, end)| {
                format!(
                    "{{ ${name} ->{}{indent}*[other]{default}{end}}}",
                    variants.concat()
                )
            });
        joined.clone()(prop_oneof![2 => leaf.clone(), 1 => select].boxed()).boxed()
    })
}

/// Scraps of Fluent in any order; now and then they are messages by chance.
fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        "[-a-c0-9 #.*=>(]{1,4}",
        "\n {1,4}",
        "\nb = c",
        "\\{ [$]n ?\\}",
        "\\{ \"[^\n]?\" \\}",
        "\\{ [$]n ->\n",
        "\n ?\\*?\\[one\\] ?",
        "\n \\}",
        "[\r{}\\[$]",
    ];
    prop::collection::vec(scrap, 0..9).prop_map(|scraps| scraps.concat())
}

fn values() -> impl Strategy<Value = Variables> {
    let value = prop_oneof![
        prop::sample::select(&COUNTS[..]).prop_map(Value::Number),
        (-1_000_000_i64..1_000_000).prop_map(Value::Number),
        "[ə{}$ ]{0,3}".prop_map(Value::Text),
    ];
    prop::collection::vec(value, 3).prop_map(|values| {
        let names = ["n", "m", "s"].map(str::to_owned);
        names.into_iter().zip(values).collect()
    })
}

/// What both make of the messages `ids` of a source that both read.
fn same_texts(source: &str, ids: &[String], variables: &Variables) {
    for language in Language::ALL {
        let ours = Messages::parse(language, source).unwrap();
        let reference = Reference::parse(language, source).unwrap();
        for id in ids {
            let text = ours.fill(id, variables);
            assert_eq!(
                text.ok(),
                reference.fill(id, &args(variables)),
                "{id} in {source}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn patterns_of_the_subset(a in pattern(), b in pattern(), m in pattern(), variables in values()) {
        let source = with_formats(&format!("# a\na = {a}\n\n## b\nb={b}\n#\nm =\n    {m}\n"));
        same_texts(&source, &["a", "b", "m"].map(str::to_owned), &variables);
    }

    #[test]
    fn what_we_read_fluent_reads(scraps in scraps(), variables in values()) {
        let source = with_formats(&format!("a = {scraps}"));
        if Messages::parse(Language::Az, &source).is_ok() {
            prop_assert!(parser::parse(source.as_str()).is_ok(), "{source:?}");
            let (ids, _) = ids_and_variables(&source);
            same_texts(&source, &ids, &variables);
        }
    }

    #[test]
    fn no_source_breaks_it(source in "\\PC*", letters in prop::collection::vec(any::<char>(), 0..200)) {
        for more in [source, letters.into_iter().collect()] {
            for source in [with_formats(&format!("a = {more}")), with_formats(&more), more] {
                if let Ok(messages) = Messages::parse(Language::Az, &source) {
                    prop_assert!(messages.has("format-date"));
                }
            }
        }
    }
}
