//! The first page: act by act, from the article to the rules and numbers, then each number and each rule in full.

use l10n::Arg;
use law::benefit::Given;
use law::parameter::{Confidence, Described, table};
use words::Words;

use super::book::{Book, Entry, NO_ARTICLE, act_of, article_of};
use super::html::{Inline, Page, Row, Tone, english, joined, link, list, note, text};

/// All acts.
pub(super) fn all(page: &mut Page, words: Words<'_>, book: &Book) {
    let acts = book.acts();
    let contents = acts
        .iter()
        .map(|act| link(&format!("#act-{act}"), &words.act(act)));
    page.block(&list(contents.collect()));
    for act in acts {
        page.heading(2, &format!("act-{act}"), &words.act(act));
        let entries: Vec<&Entry> = book
            .benefits
            .iter()
            .filter(|it| it.benefit.about().act_key == act)
            .collect();
        let numbers: Vec<&dyn Described> = table::ALL
            .iter()
            .copied()
            .filter(|it| act_of(*it) == act)
            .collect();
        articles(page, words, &entries, &numbers);
        for entry in entries {
            rule(page, words, entry);
        }
        page.table(
            &label(words, "numbers"),
            &labels(
                words,
                &["number", "value", "days", "set-by", "source", "confidence"],
            ),
            &numbers
                .iter()
                .flat_map(|number| number_rows(words, *number))
                .collect::<Vec<_>>(),
        );
    }
}

pub(super) fn label(words: Words<'_>, name: &str) -> String {
    words.text(&format!("rulebook-{name}"), &[])
}

pub(super) fn labels(words: Words<'_>, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| label(words, name)).collect()
}

/// An article with its number, or that the sources name none.
pub(super) fn article(words: Words<'_>, article: &str) -> Inline {
    words
        .article(article)
        .map_or_else(|| note(&label(words, "no-article")), |it| text(&it))
}

pub(super) fn tone(confidence: Confidence) -> Tone {
    if confidence == Confidence::High {
        Tone::Plain
    } else {
        Tone::Weak
    }
}

/// From each article to its rules and its numbers.
fn articles(page: &mut Page, words: Words<'_>, entries: &[&Entry], numbers: &[&dyn Described]) {
    let of_conditions = entries
        .iter()
        .flat_map(|it| it.benefit.about().conditions)
        .map(|it| it.citation.article);
    let mut names: Vec<&str> = of_conditions
        .chain(numbers.iter().map(|it| article_of(*it)))
        .collect();
    names.retain(|name| *name != NO_ARTICLE);
    names.sort_by_key(|name| in_order(name));
    names.dedup();
    let rests_on = |entry: &Entry, name: &str| {
        let conditions = entry
            .benefit
            .about()
            .conditions
            .iter()
            .map(|it| it.citation.article);
        let own = entry
            .numbers
            .iter()
            .filter(|number| numbers.iter().any(|it| it.id() == number.id()));
        conditions
            .chain(own.map(|number| article_of(*number)))
            .any(|article| article == name)
    };
    let row = |name: &&str| {
        let rules = entries.iter().filter(|entry| rests_on(entry, name));
        let rules = rules.map(|it| link(&anchor(it), &words.benefit(it.benefit)));
        let numbers = numbers
            .iter()
            .filter(|it| article_of(**it) == *name)
            .map(|it| to_number(words, "", *it));
        Row {
            tone: Tone::Plain,
            cells: vec![
                article(words, name),
                list(rules.collect()),
                list(numbers.collect()),
            ],
        }
    };
    let rows: Vec<Row> = names.iter().map(row).collect();
    page.table(
        &label(words, "articles"),
        &labels(words, &["article", "rules", "numbers"]),
        &rows,
    );
}

/// Articles in the order of the act: 6-1 after 6, 10 after 9.
fn in_order(article: &str) -> Vec<u32> {
    let numbers = article
        .split(|c: char| !c.is_ascii_digit())
        .filter(|it| !it.is_empty());
    numbers.map(|it| it.parse().unwrap_or(u32::MAX)).collect()
}

fn anchor(entry: &Entry) -> String {
    format!("#{}", entry.benefit.about().key)
}

/// A link to a number, whose table is on the page of this name; empty is the page of the link.
pub(super) fn to_number(words: Words<'_>, page: &str, number: &dyn Described) -> Inline {
    let title = words.number_title(number);
    link(&format!("{page}#number-{}", number.id()), &title)
}

/// One rule: what it is, its conditions, its numbers, what is not paid beside it, its cases.
fn rule(page: &mut Page, words: Words<'_>, entry: &Entry) {
    let about = entry.benefit.about();
    page.heading(3, about.key, &words.benefit(entry.benefit));
    page.paragraph(&text(&words.text(&format!("benefit-{}-what", about.key), &[])));
    let given = match about.given {
        Given::OnApplication => "given-on-application",
        Given::Automatically => "given-automatically",
    };
    let decided = words.text(
        "decided-by",
        &[("place", Arg::Text(words.place(about.decided_by)))],
    );
    page.paragraph(&text(&format!("{} {decided}", words.text(given, &[]))));
    let file = Arg::Text(format!("{}.rs", about.id));
    let reviewed = [("day", Arg::Text(about.reviewed.to_owned())), ("rule", file)];
    page.paragraph(&note(&words.text("rulebook-reviewed", &reviewed)));
    let conditions = about.conditions.iter().map(|condition| {
        let says = entry
            .judged(condition)
            .map(|said| words.phrase("condition", &said.says));
        Row {
            tone: tone(condition.citation.confidence),
            cells: vec![
                article(words, condition.citation.article),
                says.map_or_else(|| note(condition.key), |says| text(&says)),
                english(condition.citation.source),
                text(&words.confidence(condition.citation.confidence)),
            ],
        }
    });
    page.table(
        &label(words, "conditions"),
        &labels(words, &["article", "condition", "source", "confidence"]),
        &conditions.collect::<Vec<_>>(),
    );
    if !entry.numbers.is_empty() {
        let numbers = entry.numbers.iter().map(|it| to_number(words, "", *it)).collect();
        page.block(&joined(&[
            text(&format!("{}:", label(words, "numbers"))),
            list(numbers),
        ]));
    }
    let excluded = about.excludes.iter().map(|exclusion| Row {
        tone: tone(exclusion.citation.confidence),
        cells: vec![
            link(
                &format!("#{}", exclusion.other.about().key),
                &words.benefit(exclusion.other),
            ),
            article(words, exclusion.citation.article),
            english(exclusion.citation.source),
            text(&words.confidence(exclusion.citation.confidence)),
        ],
    });
    page.table(
        &label(words, "excludes"),
        &labels(words, &["benefit", "article", "source", "confidence"]),
        &excluded.collect::<Vec<_>>(),
    );
    let pairs = |pairs: &[(String, String)]| {
        list(
            pairs
                .iter()
                .map(|(name, cell)| text(&format!("{name}: {cell}")))
                .collect(),
        )
    };
    let cases = entry.cases.iter().map(|case| Row {
        tone: Tone::Plain,
        cells: vec![
            english(&case.name),
            text(&case.today.to_string()),
            pairs(&case.facts),
            pairs(&case.expected),
            english(&case.source),
        ],
    });
    page.table(
        &label(words, "cases"),
        &labels(words, &["case", "day", "facts", "expected", "source"]),
        &cases.collect::<Vec<_>>(),
    );
}

/// The values of a number, and the days between them without a source.
fn number_rows(words: Words<'_>, number: &dyn Described) -> Vec<Row> {
    let title = words.number_title(number);
    let head = |index: usize| match index {
        0 => {
            let anchor = Inline::anchor(&format!("number-{}", number.id()), &title);
            let known = note(&words.number_note(number));
            joined(&[anchor, article(words, article_of(number)), known])
        }
        _ => note(&title),
    };
    let mut rows: Vec<Row> = Vec::new();
    for (index, row) in number.rows().into_iter().enumerate() {
        rows.push(Row {
            tone: tone(row.citation.confidence),
            cells: vec![
                head(index),
                text(&words.number_value(row.value)),
                text(&words.days(&row)),
                text(row.citation.act),
                english(row.citation.source),
                text(&words.confidence(row.citation.confidence)),
            ],
        });
    }
    let gaps = number.gaps().iter().enumerate().map(|(index, gap)| Row {
        tone: Tone::Weak,
        cells: vec![
            note(&title),
            text(&label(words, "no-value")),
            text(&words.span(gap.from, gap.to)),
            Inline::default(),
            text(&words.number_gap(number, index)),
            text(&label(words, "no-source")),
        ],
    });
    rows.extend(gaps);
    rows
}
