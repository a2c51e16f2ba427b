//! Words of a text without regard to case, and without the marks that a phone's keyboard leaves out.

/// A word, twice.
#[derive(Debug)]
pub struct Word {
    /// In small letters.
    pub cased: Vec<char>,
    /// In small letters without marks.
    pub folded: Vec<char>,
    /// Which letters it has: one bit for each that may be it. Tells most other words apart at once.
    pub letters: u64,
}

/// Longer words are cut: none of ours is as long.
const LONGEST: usize = 40;

/// The words of a text.
pub fn words(text: &str) -> impl Iterator<Item = Word> {
    text.split(is_between).filter_map(|part| {
        let cased: Vec<char> = part
            .chars()
            .filter(|letter| !is_loose_mark(*letter))
            .map(small)
            .take(LONGEST)
            .collect();
        let folded: Vec<char> = cased.iter().copied().map(unmarked).collect();
        let letters = folded
            .iter()
            .fold(0, |bits, letter| bits | 1 << (u32::from(*letter) % u64::BITS));
        (!cased.is_empty()).then_some(Word {
            cased,
            folded,
            letters,
        })
    })
}

/// A text as it is compared: words in small letters without marks, one blank between.
pub fn folded(text: &str) -> String {
    let words: Vec<String> = words(text).map(|word| word.folded.iter().collect()).collect();
    words.join(" ")
}

/// Blanks and punctuation. A letter that no text of ours has is a letter all the same.
fn is_between(letter: char) -> bool {
    match letter {
        '\0'..='\x7f' => !letter.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' => true,
        _ => false,
    }
}

/// A mark written after its letter instead of on it.
fn is_loose_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The small letter of Azerbaijani, Russian and English. A typed I may mean ı or i; it is taken for i, and ı is found
/// without its mark.
fn small(letter: char) -> char {
    let next = |letter: char, distance: u32| char::from_u32(u32::from(letter) + distance).unwrap_or(letter);
    match letter {
        'İ' => 'i',
        'Ə' | 'Ǝ' | 'ǝ' => 'ə',
        'Ş' | 'Ğ' => next(letter, 1),
        'A'..='Z' | 'À'..='Þ' | 'А'..='Я' => next(letter, 0x20),
        'Ѐ'..='Џ' => next(letter, 0x50),
        _ => letter,
    }
}

/// A small letter without its mark.
fn unmarked(letter: char) -> char {
    match letter {
        'ə' => 'e',
        'ş' => 's',
        'ç' => 'c',
        'ğ' => 'g',
        'ö' => 'o',
        'ü' | 'û' => 'u',
        'ı' | 'î' => 'i',
        'â' => 'a',
        'ё' => 'е',
        _ => letter,
    }
}
