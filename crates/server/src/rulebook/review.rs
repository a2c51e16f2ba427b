//! The two other pages: what is open and a lawyer must settle, and everything whose confidence is below high.

use l10n::Arg;
use law::benefit::Place;
use law::parameter::{Citation, Confidence, table};
use words::Words;

use super::act::{article, label, labels, to_number};
use super::book::{Book, Entry};
use super::html::{Inline, Page, Row, Tone, english, joined, link, note, text};

/// The page with the numbers.
const INDEX: &str = "index.html";

/// Every open point with its effect on results.
pub(super) fn open(page: &mut Page, words: Words<'_>, book: &Book) {
    page.paragraph(&text(&label(words, "open-lead")));
    let rows = book
        .benefits
        .iter()
        .flat_map(|entry| declared(words, entry).chain(found_by_cases(words, entry)));
    page.table(
        &label(words, "open-title"),
        &labels(
            words,
            &["rule", "question", "effect", "why", "settled-by", "lawyer"],
        ),
        &rows.collect::<Vec<_>>(),
    );
}

/// What the rule's data names as open.
fn declared<'b>(words: Words<'b>, entry: &'b Entry) -> impl Iterator<Item = Row> + 'b {
    entry.benefit.about().open.iter().map(move |open| {
        let effect = words.text(&format!("open-{}-effect", open.key), &[]);
        let question = words.text(&format!("open-{}", open.key), &[]);
        point(words, entry, [&question, &effect, open.source], open.settled_by)
    })
}

/// What the rule itself leaves open, as its cases show.
fn found_by_cases<'b>(words: Words<'b>, entry: &'b Entry) -> impl Iterator<Item = Row> + 'b {
    entry.left_open().into_iter().map(move |left| {
        let effect = words.text("rulebook-left-open", &[("cases", Arg::Count(left.cases))]);
        let question = words.phrase("open", left.why);
        point(words, entry, [&question, &effect, left.source], left.ask)
    })
}

/// An open point: the question, its effect on results, why it is open, and who can settle it.
fn point(words: Words<'_>, entry: &Entry, [question, effect, why]: [&str; 3], settled_by: Place) -> Row {
    Row {
        tone: Tone::Plain,
        cells: vec![
            rule(words, entry),
            text(question),
            text(effect),
            english(why),
            text(&words.place(settled_by)),
            Inline::default(),
        ],
    }
}

fn rule(words: Words<'_>, entry: &Entry) -> Inline {
    link(
        &format!("index.html#{}", entry.benefit.about().key),
        &words.benefit(entry.benefit),
    )
}

/// Every number, condition and exclusion that is not sure, the least sure first, and days without a source.
pub(super) fn unsure(page: &mut Page, words: Words<'_>, book: &Book) {
    page.paragraph(&text(&label(words, "review-lead")));
    for confidence in [Confidence::Low, Confidence::Medium] {
        let rows = conditions(words, book, confidence).chain(exclusions(words, book, confidence));
        let rows: Vec<Row> = rows.chain(numbers(words, confidence)).collect();
        let columns = ["what", "value", "days", "article", "set-by", "source", "lawyer"];
        page.table(&words.confidence(confidence), &labels(words, &columns), &rows);
    }
    let gaps = table::ALL.iter().flat_map(|number| {
        number.gaps().iter().enumerate().map(move |(index, gap)| Row {
            tone: Tone::Plain,
            cells: vec![
                to_number(words, INDEX, *number),
                text(&words.span(gap.from, gap.to)),
                text(&words.number_gap(*number, index)),
                Inline::default(),
            ],
        })
    });
    page.table(
        &label(words, "no-source"),
        &labels(words, &["what", "days", "why", "lawyer"]),
        &gaps.collect::<Vec<_>>(),
    );
}

/// Something without days of its own: a condition or an exclusion.
fn row(words: Words<'_>, what: Inline, citation: &Citation) -> Row {
    Row {
        tone: Tone::Plain,
        cells: vec![
            what,
            Inline::default(),
            Inline::default(),
            article(words, citation.article),
            text(&words.act(citation.act_key)),
            english(citation.source),
            Inline::default(),
        ],
    }
}

fn conditions<'b>(
    words: Words<'b>,
    book: &'b Book,
    confidence: Confidence,
) -> impl Iterator<Item = Row> + 'b {
    let of_rule = move |entry: &'b Entry| {
        let conditions = entry.benefit.about().conditions.iter().copied();
        let unsure = conditions.filter(move |it| it.citation.confidence == confidence);
        unsure.map(move |condition| {
            let says = entry
                .judged(condition)
                .map(|said| words.phrase("condition", &said.says));
            let says = says.map_or_else(|| note(condition.key), |says| text(&says));
            row(words, joined(&[rule(words, entry), says]), &condition.citation)
        })
    };
    book.benefits.iter().flat_map(of_rule)
}

fn exclusions<'b>(
    words: Words<'b>,
    book: &'b Book,
    confidence: Confidence,
) -> impl Iterator<Item = Row> + 'b {
    let of_rule = move |entry: &'b Entry| {
        let unsure = entry
            .benefit
            .about()
            .excludes
            .iter()
            .filter(move |it| it.citation.confidence == confidence);
        unsure.map(move |exclusion| {
            let other = format!("{} {}", label(words, "excludes"), words.benefit(exclusion.other));
            row(
                words,
                joined(&[rule(words, entry), text(&other)]),
                &exclusion.citation,
            )
        })
    };
    book.benefits.iter().flat_map(of_rule)
}

fn numbers<'b>(words: Words<'b>, confidence: Confidence) -> impl Iterator<Item = Row> + 'b {
    table::ALL.iter().flat_map(move |number| {
        let unsure = number
            .rows()
            .into_iter()
            .filter(move |row| row.citation.confidence == confidence);
        unsure.map(move |row| Row {
            tone: Tone::Plain,
            cells: vec![
                to_number(words, INDEX, *number),
                text(&words.number_value(row.value)),
                text(&words.days(&row)),
                article(words, row.citation.article),
                text(row.citation.act),
                english(row.citation.source),
                Inline::default(),
            ],
        })
    })
}
