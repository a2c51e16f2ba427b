//! Reads numbers in words: a listener of three languages, written without a look at the speaker.

use std::collections::HashMap;
use std::sync::LazyLock;

use l10n::Language;

/// What is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// How many.
    Cardinal,
    /// Which.
    Ordinal,
}

/// What a word does to what was heard so far.
enum Word {
    Add(u64),
    Hundred,
    Group(u64),
}

/// The number; nothing if the words are no number.
pub(crate) fn read(language: Language, kind: Kind, words: &str) -> Option<u64> {
    let words = words.replace('-', " ");
    let mut words: Vec<String> = words
        .split(' ')
        .filter(|it| *it != "and")
        .map(str::to_owned)
        .collect();
    if kind == Kind::Ordinal {
        let last = words.pop()?;
        words.push(cardinal_of(language, &last)?);
    }
    let (mut total, mut below, mut largest) = (0_u64, 0_u64, u64::MAX);
    for word in &words {
        match meaning(language, word)? {
            Word::Add(value) => {
                // Twenty-ten and one-two are no numbers.
                let room = if value == 0 {
                    words.len() == 1
                } else {
                    fits(language, below, value)
                };
                room.then_some(())?;
                below += value;
            }
            Word::Hundred => {
                (below < 10).then_some(())?;
                below = below.max(1) * 100;
            }
            Word::Group(value) => {
                (value < largest).then_some(())?;
                largest = value;
                total += below.max(1) * value;
                below = 0;
            }
        }
    }
    Some(total + below)
}

fn fits(language: Language, below: u64, value: u64) -> bool {
    match value {
        // Ten-one is eleven in Azerbaijani alone.
        1..=9 => below.is_multiple_of(10) && (language == Language::Az || below % 100 != 10),
        10..=99 => below.is_multiple_of(100),
        _ => below == 0,
    }
}

fn meaning(language: Language, word: &str) -> Option<Word> {
    let group = match word {
        "min" | "тысяча" | "тысячи" | "тысяч" | "thousand" => 1_000,
        "milyon" | "миллион" | "миллиона" | "миллионов" | "million" => 1_000_000,
        "milyard" | "миллиард" | "миллиарда" | "миллиардов" | "billion" => {
            1_000_000_000
        }
        "yüz" | "hundred" => return Some(Word::Hundred),
        _ => 0,
    };
    if group > 0 {
        return Some(Word::Group(group));
    }
    static VALUES: LazyLock<[HashMap<&str, u64>; 3]> =
        LazyLock::new(|| [AZERBAIJANI, RUSSIAN, ENGLISH].map(values));
    let place = Language::ALL.iter().position(|it| *it == language)?;
    VALUES.get(place)?.get(word).copied().map(Word::Add)
}

fn values(table: &'static str) -> HashMap<&'static str, u64> {
    let pairs = table.split_whitespace().filter_map(|pair| pair.split_once(':'));
    pairs
        .flat_map(|(value, words)| {
            words
                .split('|')
                .filter_map(move |word| Some((word, value.parse().ok()?)))
        })
        .collect()
}

/// The cardinal that an ordinal was made of.
fn cardinal_of(language: Language, word: &str) -> Option<String> {
    let table = match language {
        Language::Az => {
            let ends = ["inci", "ıncı", "uncu", "üncü"];
            let stem = ends.iter().find_map(|end| word.strip_suffix(end));
            let stem = stem.map(str::to_owned);
            // What ends in a vowel keeps it: iki-nci, altı-ncı.
            let open = ["iki", "altı", "yeddi", "iyirmi", "əlli"];
            let whole = open.iter().find(|it| {
                word.strip_prefix(**it)
                    .is_some_and(|rest| ["nci", "ncı"].contains(&rest))
            });
            return whole.map(|it| (*it).to_owned()).or(stem);
        }
        Language::Ru => RUSSIAN_ORDINALS,
        Language::En => ENGLISH_ORDINALS,
    };
    let mut pairs = table.split_whitespace().filter_map(|pair| pair.split_once(':'));
    pairs.find_map(|(cardinal, ordinal)| (ordinal == word).then(|| cardinal.to_owned()))
}

const AZERBAIJANI: &str = "0:sıfır 1:bir 2:iki 3:üç 4:dörd 5:beş 6:altı 7:yeddi 8:səkkiz 9:doqquz 10:on 20:iyirmi 30:otuz \
    40:qırx 50:əlli 60:altmış 70:yetmiş 80:səksən 90:doxsan";
const RUSSIAN: &str = "0:ноль 1:один|одна 2:два|две 3:три 4:четыре 5:пять 6:шесть 7:семь 8:восемь 9:девять 10:десять \
    11:одиннадцать 12:двенадцать 13:тринадцать 14:четырнадцать 15:пятнадцать 16:шестнадцать 17:семнадцать \
    18:восемнадцать 19:девятнадцать 20:двадцать 30:тридцать 40:сорок 50:пятьдесят 60:шестьдесят 70:семьдесят \
    80:восемьдесят 90:девяносто 100:сто 200:двести 300:триста 400:четыреста 500:пятьсот 600:шестьсот 700:семьсот \
    800:восемьсот 900:девятьсот 2000:двухтысячного 900:девятисотого";
const ENGLISH: &str = "0:zero 1:one 2:two 3:three 4:four 5:five 6:six 7:seven 8:eight 9:nine 10:ten 11:eleven 12:twelve \
    13:thirteen 14:fourteen 15:fifteen 16:sixteen 17:seventeen 18:eighteen 19:nineteen 20:twenty 30:thirty 40:forty \
    50:fifty 60:sixty 70:seventy 80:eighty 90:ninety";
const RUSSIAN_ORDINALS: &str = "один:первого два:второго три:третьего четыре:четвёртого пять:пятого шесть:шестого \
    семь:седьмого восемь:восьмого девять:девятого десять:десятого одиннадцать:одиннадцатого двенадцать:двенадцатого \
    тринадцать:тринадцатого четырнадцать:четырнадцатого пятнадцать:пятнадцатого шестнадцать:шестнадцатого \
    семнадцать:семнадцатого восемнадцать:восемнадцатого девятнадцать:девятнадцатого двадцать:двадцатого \
    тридцать:тридцатого сорок:сорокового пятьдесят:пятидесятого шестьдесят:шестидесятого семьдесят:семидесятого \
    восемьдесят:восьмидесятого девяносто:девяностого двухтысячного:двухтысячного девятисотого:девятисотого";
const ENGLISH_ORDINALS: &str = "one:first two:second three:third four:fourth five:fifth six:sixth seven:seventh eight:eighth \
    nine:ninth ten:tenth eleven:eleventh twelve:twelfth thirteen:thirteenth fourteen:fourteenth fifteen:fifteenth \
    sixteen:sixteenth seventeen:seventeenth eighteen:eighteenth nineteen:nineteenth twenty:twentieth thirty:thirtieth";
