//! How the messages are written: letters of the right alphabet, sentences that can be taken in at one reading.

use super::messages::{self, LANGUAGES, Message};
use super::tree::Tree;
use super::{Reason, Violation};

const LONGEST_SENTENCE: usize = 20;
const LONGEST_SIMPLE_SENTENCE: usize = 14;
const BACK_VOWELS: &str = "aıou";
const FRONT_VOWELS: &str = "eəiöü";
/// Latin letters that look like Cyrillic ones.
const LATIN_LOOKALIKES: &str = "aceopxykABCEHKMOPTXY";

/// No word mixes alphabets, none stands in the look-alikes of another, and no Azerbaijani word begins with I for İ.
pub(crate) fn letters(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "a letter of another alphabet looks right and is read, searched and spoken wrong",
        advice: "type the word again in the language's own letters",
    };
    let mut found = Vec::new();
    for language in LANGUAGES {
        for message in messages::of_language(tree, language) {
            let words = sentences_of(&message)
                .flat_map(|text| text.split(|c: char| !c.is_alphanumeric() && c != '-'));
            for word in words.filter(|word| is_wrong(word, language)) {
                let what = format!("`{}` has the word \"{word}\"", message.id);
                found.push(REASON.at(&message.path, message.line, what));
            }
        }
    }
    found
}

/// Texts of a message, without those that only list letters, as the keys of a keyboard.
fn sentences_of(message: &Message) -> impl Iterator<Item = &str> {
    let is_list = |text: &str| text.split_whitespace().all(|word| word.chars().count() == 1);
    message
        .texts
        .iter()
        .map(String::as_str)
        .filter(move |text| !is_list(text))
}

fn is_wrong(word: &str, language: &str) -> bool {
    let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    let mut letters = word.chars();
    // A single letter is judged only where it is a whole word: e-sosial is right in every language.
    let alone = match (letters.next(), letters.next()) {
        (Some(letter), None) if language == "ru" => LATIN_LOOKALIKES.contains(letter),
        (Some(letter), None) => is_cyrillic(letter),
        _ => false,
    };
    let mixed = |part: &str| part.chars().any(is_cyrillic) && !part.chars().all(is_cyrillic);
    alone
        || word
            .split('-')
            .any(|part| mixed(part) || language == "az" && has_latin_i(part))
}

/// Azerbaijani begins words with I only before back vowels (Işıq); before others İ is meant.
fn has_latin_i(word: &str) -> bool {
    let Some(rest) = word.strip_prefix('I') else {
        return false;
    };
    let lower = rest.starts_with(char::is_lowercase);
    let vowel = rest
        .chars()
        .find(|c| BACK_VOWELS.contains(*c) || FRONT_VOWELS.contains(*c));
    lower && vowel.is_none_or(|vowel| FRONT_VOWELS.contains(vowel))
}

/// A sentence has at most twenty words.
pub(crate) fn sentences(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "the reader may be seventy and may be listening: one idea a sentence, twenty words at most",
        advice: "make two sentences of it",
    };
    let mut found = Vec::new();
    for language in LANGUAGES {
        for message in messages::of_language(tree, language) {
            let longest = sentences_of(&message).flat_map(lengths).max().unwrap_or_default();
            if longest > LONGEST_SENTENCE {
                let what = format!("`{}` has a sentence of {longest} words", message.id);
                found.push(REASON.at(&message.path, message.line, what));
            }
        }
    }
    found
}

/// Simple words stand for a message, speak of the same things, and keep sentences short.
pub(crate) fn simple(tree: &Tree) -> Vec<Violation> {
    const REASON: Reason = Reason {
        why: "simple words say the same with less: who reads slowly must not be told something else",
        advice: "write the message that it stands for, or make shorter sentences of it",
    };
    let mut found = Vec::new();
    for language in LANGUAGES {
        let (simple, usual): (Vec<Message>, Vec<Message>) = messages::of_language(tree, language)
            .into_iter()
            .partition(Message::is_simple);
        for message in simple {
            let longest = sentences_of(&message).flat_map(lengths).max().unwrap_or_default();
            let what = match usual.iter().find(|it| it.id == message.id) {
                None => format!("`{}` stands for no message", message.id),
                Some(it) if it.variables != message.variables => {
                    format!("`{}` speaks of other variables", message.id)
                }
                Some(_) if longest > LONGEST_SIMPLE_SENTENCE => {
                    format!("`{}` has a sentence of {longest} words", message.id)
                }
                Some(_) => continue,
            };
            found.push(REASON.at(&message.path, message.line, what));
        }
    }
    found
}

/// Words of each sentence; a dash or a number alone is no word.
fn lengths(text: &str) -> Vec<usize> {
    let mut lengths = vec![0];
    for word in text.split_whitespace() {
        if word.chars().any(char::is_alphabetic)
            && let Some(last) = lengths.last_mut()
        {
            *last += 1;
        }
        if word
            .trim_end_matches(['"', '»', '”', ')'])
            .ends_with(['.', '!', '?', ':', '…'])
        {
            lengths.push(0);
        }
    }
    lengths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simple_words_without_a_message_with_other_variables_or_long_sentences_are_found() {
        let found = |text: &str| {
            let tree = Tree::of(&[
                ("i18n/az/a.ftl", "a = Uzun { $n } cümlə\n"),
                ("i18n/az/simple/words.ftl", text),
            ]);
            simple(&tree).len()
        };
        assert_eq!(found("a = Qısa { $n }\n"), 0);
        assert_eq!(found("b = Qısa\n"), 1);
        assert_eq!(found("a = Qısa\n"), 1);
        let long = "söz ".repeat(LONGEST_SIMPLE_SENTENCE + 1);
        assert_eq!(found(&format!("a = {{ $n }} {long}\n")), 1);
    }

    fn words(language: &str, text: &str) -> Vec<String> {
        let tree = Tree::of(&[(&format!("i18n/{language}/a.ftl"), &format!("a = {text}\n"))]);
        letters(&tree)
            .into_iter()
            .map(|violation| violation.what)
            .collect()
    }

    #[test]
    fn words_in_two_alphabets_are_found() {
        assert_eq!(words("az", "Pensi\u{443}a"), ["`a` has the word \"Pensiуa\""]);
        assert_eq!(words("ru", "пенси\u{61}").len(), 1);
        assert_eq!(
            words("ru", "\u{63} 1 января").len(),
            1,
            "a Latin c for the preposition"
        );
        assert_eq!(words("en", "\u{430} visit").len(), 1, "a Cyrillic article");
        for (language, good) in [
            ("az", "Русский, English, 142"),
            ("ru", "с 1 января, e-sosial, DOST, код C4 7K"),
            ("ru", "A B C"),
            ("en", "a visit"),
        ] {
            assert_eq!(words(language, good), Vec::<String>::new());
        }
    }

    #[test]
    fn an_azerbaijani_word_does_not_begin_with_the_wrong_i() {
        assert_eq!(words("az", "Indi Ilk Internet").len(), 3);
        assert_eq!(words("az", "İndi, Işıq, IBAN, I qrup, İlk"), Vec::<String>::new());
        assert_eq!(words("en", "Indeed, In time"), Vec::<String>::new());
    }

    #[test]
    fn the_longest_sentence_counts() {
        let text = |count: usize| format!("a = Qısa. {}.\n", vec!["söz"; count].join(" "));
        let found = |count| sentences(&Tree::of(&[("i18n/az/a.ftl", &text(count))])).len();
        assert_eq!((found(20), found(21)), (0, 1));
    }
}
