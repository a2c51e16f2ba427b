//! What a voice is given to say, and the order of words: as a speaker of each language would have it.

use std::cmp::Ordering;

use l10n::{Language, alphabet, spoken};

fn said(language: Language, written: &str, words: &str) {
    assert_eq!(spoken(language, written), words, "{written}");
}

#[test]
fn azerbaijani_amounts_dates_and_ordinals_are_words() {
    for (written, words) in [
        ("541,67\u{a0}₼", "beş yüz qırx bir manat altmış yeddi qəpik"),
        (
            "Ayda 60\u{a0}000,00\u{a0}₼ alırsınız",
            "Ayda altmış min manat alırsınız",
        ),
        ("0,50\u{a0}₼", "əlli qəpik"),
        (
            "1 yanvar 2027-ci ildən",
            "bir yanvar iki min iyirmi yeddinci ildən",
        ),
        (
            "2024-cü, 2026-cı və 2030-cu il",
            "iki min iyirmi dördüncü, iki min iyirmi altıncı və iki min otuzuncu il",
        ),
        ("1-ci qrup, 100-cü gün", "birinci qrup, yüzüncü gün"),
        ("saat 9-dan 18-dək", "saat doqquzdan on səkkizdək"),
        ("12 ay, 1000 nəfər", "on iki ay, min nəfər"),
        ("1\u{a0}001\u{a0}000", "bir milyon min"),
        ("80,5 faiz", "səksən vergül beş faiz"),
        ("142-yə zəng edin", "yüz qırx ikiyə zəng edin"),
        ("rəqəmsiz", "rəqəmsiz"),
        ("25 % və 9,3\u{a0}%", "iyirmi beş faiz və doqquz vergül üç faiz"),
        ("01.07.2026", "bir iyul iki min iyirmi altıncı il"),
        ("saat 09:05 və 14:30", "saat doqquz sıfır beş və on dörd otuz"),
        ("№ 5, 22-1-ci maddə", "nömrə beş, iyirmi iki-birinci maddə"),
        (
            "DSMF-nin DOST mərkəzi, SMS",
            "de se em fenin DOST mərkəzi, se em se",
        ),
        (
            "050 123 45 67",
            "sıfır beş sıfır yüz iyirmi üç qırx beş altmış yeddi",
        ),
        (
            "04HV-1SJR-88A5D",
            "sıfır dörd he ve, bir se je er, səkkiz səkkiz A beş de",
        ),
    ] {
        said(Language::Az, written, words);
    }
}

#[test]
fn russian_nouns_agree_and_dates_are_ordinals() {
    for (written, words) in [
        (
            "541,67\u{a0}₼",
            "пятьсот сорок один манат шестьдесят семь гяпиков",
        ),
        (
            "22\u{a0}002,21\u{a0}₼",
            "двадцать две тысячи два маната двадцать один гяпик",
        ),
        ("111,00\u{a0}₼", "сто одиннадцать манатов"),
        (
            "с 1 января 2027\u{a0}г.",
            "с первого января две тысячи двадцать седьмого года",
        ),
        (
            "до 31 декабря 2000\u{a0}г. и 1996 года",
            "до тридцать первого декабря двухтысячного года и тысяча девятьсот девяносто шестого года",
        ),
        ("25 лет", "двадцать пять лет"),
        ("21 минута, 2 услуги", "двадцать одна минута, две услуги"),
        ("в 2027 году", "в две тысячи двадцать седьмом году"),
        ("в 2000 году", "в двухтысячном году"),
        (
            "до 01.07.2026",
            "до первого июля две тысячи двадцать шестого года",
        ),
        (
            "22 %, 3\u{a0}%, 0,5 %",
            "двадцать два процента, три процента, ноль запятая пять процента",
        ),
        ("09:00, ст. 7", "девять ноль ноль, статья семь"),
        ("НПО и СМС, МСЭК", "эн пэ о и эс эм эс, МСЭК"),
        ("1\u{a0}000\u{a0}000 человек", "один миллион человек"),
        ("0,5", "ноль запятая пять"),
    ] {
        said(Language::Ru, written, words);
    }
}

#[test]
fn english_numbers_are_words_and_days_are_ordinals() {
    for (written, words) in [
        (
            "541.67\u{a0}₼",
            "five hundred and forty-one manats sixty-seven qapiks",
        ),
        ("60,000.00\u{a0}₼ a month", "sixty thousand manats a month"),
        ("1.01\u{a0}₼", "one manat one qapik"),
        ("1,005", "one thousand and five"),
        (
            "1 January 2027, 142",
            "the first of January two thousand and twenty-seven, one hundred and forty-two",
        ),
        (
            "31.12.2026, 2nd, 20th and 12th",
            "the thirty-first of December two thousand and twenty-six, second, twentieth and twelfth",
        ),
        ("09:00–14:05", "nine o'clock–fourteen zero five"),
        ("Art. 5, 80 %", "Article five, eighty per cent"),
        (
            "1234567890123",
            "one two three four five six seven eight nine zero one two three",
        ),
    ] {
        said(Language::En, written, words);
    }
}

#[test]
fn words_stand_in_the_order_of_the_alphabet() {
    let sorted = |language, words: &str| {
        let mut list: Vec<&str> = words.split(' ').collect();
        list.sort_by(|one, other| alphabet::compare(language, one, other));
        list.join(" ")
    };
    assert_eq!(
        sorted(
            Language::Az,
            "şəhid İşsizlik qanun xəstəlik Çap ev əmək hesab ıspanaq cədvəl"
        ),
        "cədvəl Çap ev əmək hesab xəstəlik ıspanaq İşsizlik qanun şəhid"
    );
    assert_eq!(
        sorted(Language::Ru, "Ёлка жена едок Yandex"),
        "едок Ёлка жена Yandex"
    );
    assert_eq!(
        alphabet::compare(Language::En, "sick pay", "sickness"),
        Ordering::Less
    );
}
