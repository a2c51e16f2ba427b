//! Slips of the finger: a letter wrong, missing, too many, or two exchanged (optimal string alignment).
use std::mem;

use super::letters::Word;

/// Slips that are forgiven in a word of so many letters.
const fn forgiven(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// Whether what was typed is the word or a beginning of it, but for the slips forgiven.
pub(super) fn within(typed: &Word, word: &Word) -> bool {
    // A slip brings in at most one letter that the word does not have.
    let foreign = (typed.letters & !word.letters).count_ones();
    let (typed, word) = (&typed.folded[..], &word.folded[..]);
    let forgiven = forgiven(typed.len());
    if forgiven == 0 || foreign as usize > forgiven || word.len() + forgiven < typed.len() {
        return false;
    }
    // What lies further on cannot be part of the beginning.
    let word = &word[..word.len().min(typed.len() + forgiven)];
    // Rows of the usual table: the fewest slips that turn what was typed so far into each beginning of the word.
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=word.len()).collect();
    for (row, letter) in typed.iter().enumerate() {
        let mut now = Vec::with_capacity(last.len());
        now.push(row + 1);
        for (column, other) in word.iter().enumerate() {
            let replaced = last[column] + usize::from(letter != other);
            let mut fewest = replaced.min(last[column + 1] + 1).min(now[column] + 1);
            let exchanged = row > 0 && column > 0 && *letter == word[column - 1] && typed[row - 1] == *other;
            if exchanged {
                fewest = fewest.min(before[column - 1] + 1);
            }
            now.push(fewest);
        }
        before = mem::replace(&mut last, now);
    }
    last.iter().any(|slips| *slips <= forgiven)
}

#[cfg(test)]
mod tests {
    use super::super::letters::words;
    use super::within;

    fn forgives(typed: &str, word: &str) -> bool {
        words(typed)
            .zip(words(word))
            .all(|(typed, word)| within(&typed, &word))
    }

    #[test]
    fn each_kind_of_slip_counts_one() {
        for typed in ["pensia", "pensiiya", "oensiya", "pensyia"] {
            assert!(forgives(typed, "pensiya"), "{typed}");
        }
        assert!(!forgives("pnesyia", "pensiya"), "two slips in seven letters");
        assert!(forgives("pnesiyyasi", "pensiyasi"), "two slips in ten letters");
        assert!(!forgives("pnseiyyaas", "pensiyasi"), "three");
    }

    #[test]
    fn a_short_word_is_typed_right() {
        assert!(!forgives("pul", "pil") && !forgives("pil", "pul"));
        assert!(forgives("dost", "dosd") && !forgives("dots", "tsod"));
    }

    #[test]
    fn the_beginning_may_have_the_slip_and_the_rest_is_not_counted() {
        assert!(forgives("penzi", "pensiyasının"));
        assert!(!forgives("siyas", "pensiyasının"));
    }
}
