//! Finds services and centres by what a person types: any case, without the marks of letters, with slips of the finger.
//!
//! A word typed matches a word of the text exactly, as its beginning, both without marks, or within one or two slips.
//! An entry must have all words, in any order; if none has all, those with the most. In a long query one word of five
//! may miss beyond that, so that a slip in a short word does not hide what the other words say.
mod letters;
mod slips;

pub use letters::{folded, words};

use crate::edition::Edition;
use letters::Word;

/// No more words of a query are looked at; our longest title has fewer.
const MOST_WORDS: usize = 24;

/// For each five words of a query one may miss.
const WORDS_FOR_A_MISS: usize = 5;

/// How a typed word matches, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    Exact,
    Beginning,
    WithoutMarks,
    Slip,
}

impl Match {
    /// Smaller is better. A title goes before what stands below it, and slips come last of all.
    const fn cost(self, place: Place) -> u32 {
        match (self, place) {
            (Match::Slip, Place::Title) => 6,
            (Match::Slip, Place::Below) => 7,
            (good, Place::Title) => good as u32,
            (good, Place::Below) => 3 + good as u32,
        }
    }
}

/// Where a word stands in an entry.
#[derive(Debug, Clone, Copy)]
enum Place {
    Title,
    Below,
}

/// Texts made ready to be searched; an entry is known by its position.
#[derive(Debug)]
pub struct Index {
    entries: Vec<Entry>,
}

/// What is searched of one entry.
#[derive(Debug, Default)]
pub struct Texts<'a> {
    /// Its name.
    pub title: &'a str,
    /// What people call it; as good as its name.
    pub also: &'a str,
    /// What stands below the name.
    pub below: Vec<&'a str>,
}

/// An entry's words.
#[derive(Debug)]
struct Entry {
    title: Vec<Word>,
    also: Vec<Word>,
    below: Vec<Word>,
}

impl Index {
    /// The services of an edition: by name and what people call them, then area, documents and who may apply.
    pub fn of_services(edition: &Edition) -> Index {
        Index::new(edition.services.iter().map(|it| {
            let area = edition.areas.get(usize::from(it.area));
            let below = area.into_iter().chain(&it.documents).chain(&it.who_may_apply);
            Texts {
                title: &it.name,
                also: &it.also,
                below: below.map(String::as_str).collect(),
            }
        }))
    }

    /// The centres of an edition: by name, then address and districts.
    pub fn of_centres(edition: &Edition) -> Index {
        Index::new(edition.centres.iter().map(|it| {
            Texts {
                title: &it.name,
                also: "",
                below: [&it.address]
                    .into_iter()
                    .chain(&it.districts)
                    .map(String::as_str)
                    .collect(),
            }
        }))
    }

    /// Entries in their order.
    pub fn new<'a>(entries: impl Iterator<Item = Texts<'a>>) -> Index {
        let entry = |texts: Texts<'a>| Entry {
            title: words(texts.title).collect(),
            also: words(texts.also).collect(),
            below: texts.below.into_iter().flat_map(words).collect(),
        };
        Index {
            entries: entries.map(entry).collect(),
        }
    }

    /// Positions of the entries that a query finds, the best first; equally good ones stay in their order. None for
    /// a query without a letter.
    pub fn find(&self, query: &str) -> Vec<usize> {
        let asked: Vec<Word> = words(query).take(MOST_WORDS).collect();
        let mut found = Vec::new();
        for (position, entry) in self.entries.iter().enumerate() {
            let costs = asked.iter().map(|asked| entry.cost(asked));
            let (missing, sum) = costs.fold((0, 0), |(missing, sum), cost| match cost {
                Some(cost) => (missing, sum + cost),
                None => (missing + 1, sum),
            });
            let next = (missing, sum, !entry.is_called(&asked), position);
            // Kept in order as it grows: a hundred entries need no sorting of their own.
            found.insert(found.partition_point(|it| *it < next), next);
        }
        let fewest = found.first().map_or(asked.len(), |best| best.0);
        let most = fewest + asked.len() / WORDS_FOR_A_MISS;
        let enough = |missing: usize| missing <= most && missing < asked.len();
        found
            .into_iter()
            .filter(|found| enough(found.0))
            .map(|found| found.3)
            .collect()
    }
}

impl Entry {
    /// What the best match of a typed word costs here.
    fn cost(&self, asked: &Word) -> Option<u32> {
        let best = |words: &[Word], place| {
            let found = words.iter().filter_map(|word| compare(asked, word)).min();
            found.map(|it| it.cost(place))
        };
        let costs = [
            best(&self.title, Place::Title),
            best(&self.also, Place::Title),
            best(&self.below, Place::Below),
        ];
        costs.into_iter().flatten().min()
    }

    /// Whether the title is what was typed, to the letter but for marks.
    fn is_called(&self, asked: &[Word]) -> bool {
        let same = |(word, asked): (&Word, &Word)| word.folded == asked.folded;
        self.title.len() == asked.len() && self.title.iter().zip(asked).all(same)
    }
}

/// How a typed word matches a word of a text.
fn compare(asked: &Word, word: &Word) -> Option<Match> {
    if asked.cased == word.cased {
        Some(Match::Exact)
    } else if word.cased.starts_with(&asked.cased) {
        Some(Match::Beginning)
    } else if word.folded.starts_with(&asked.folded) {
        Some(Match::WithoutMarks)
    } else {
        slips::within(asked, word).then_some(Match::Slip)
    }
}
