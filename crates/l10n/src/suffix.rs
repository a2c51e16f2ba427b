//! Azerbaijani suffixes of written numbers, by the last vowel one speaks: 2026-cı, 5-dən, 6-ya.
//!
//! | | 1, 2, 5, 7, 8, 20, 50, 70, 80, 1000 | 3, 4, 100 | 6, 40, 60, 90, 0, milyard | 9, 10, 30, milyon |
//! |---|---|---|---|---|
//! | [`ordinal`] | -ci | -cü | -cı | -cu |
//! | [`ablative`], from | -dən | -dən | -dan | -dan |
//! | [`locative`], at | -də | -də | -da | -da |
//! | [`dative`], to | -ə, after a vowel -yə | -ə | -a, after a vowel -ya | -a |

/// How the last spoken word of a number ends.
struct Ending {
    vowel: Vowel,
    /// Whether the word ends in that vowel: iki, altı, yeddi, iyirmi, əlli.
    open: bool,
}

/// The four classes of vowel harmony.
enum Vowel {
    /// e, ə, i
    FrontPlain,
    /// ö, ü
    FrontRound,
    /// a, ı
    BackPlain,
    /// o, u
    BackRound,
}

fn ending(number: u64) -> Ending {
    use Vowel::{BackPlain, BackRound, FrontPlain, FrontRound};
    let (vowel, open) = match (number % 10, number / 10 % 10) {
        (1 | 5 | 8, _) => (FrontPlain, false),
        (2 | 7, _) => (FrontPlain, true),
        (3 | 4, _) => (FrontRound, false),
        (6, _) => (BackPlain, true),
        (9, _) => (BackRound, false),
        (_, 1 | 3) => (BackRound, false),
        (_, 2 | 5) => (FrontPlain, true),
        (_, 7 | 8) => (FrontPlain, false),
        (_, 4 | 6 | 9) => (BackPlain, false),
        _ => (
            match number {
                0 => BackPlain,                               // sıfır
                n if n % 1000 != 0 => FrontRound,             // yüz
                n if n % 1_000_000 != 0 => FrontPlain,        // min
                n if n % 1_000_000_000 != 0 => BackRound,     // milyon
                n if n % 1_000_000_000_000 != 0 => BackPlain, // milyard
                _ => BackRound,                               // trilyon and above
            },
            false,
        ),
    };
    Ending { vowel, open }
}

/// `-ci`, `-cı`, `-cu` or `-cü`: 2026-cı il.
pub fn ordinal(number: u64) -> &'static str {
    match ending(number).vowel {
        Vowel::FrontPlain => "-ci",
        Vowel::FrontRound => "-cü",
        Vowel::BackPlain => "-cı",
        Vowel::BackRound => "-cu",
    }
}

/// `-dən` or `-dan`, from: iyulun 1-dən.
pub fn ablative(number: u64) -> &'static str {
    match ending(number).vowel {
        Vowel::FrontPlain | Vowel::FrontRound => "-dən",
        Vowel::BackPlain | Vowel::BackRound => "-dan",
    }
}

/// `-də` or `-da`, at: iyulun 1-də.
pub fn locative(number: u64) -> &'static str {
    match ending(number).vowel {
        Vowel::FrontPlain | Vowel::FrontRound => "-də",
        Vowel::BackPlain | Vowel::BackRound => "-da",
    }
}

/// `-ə`, `-yə`, `-a` or `-ya`, to: 5-ə, 6-ya, 7-yə, 10-a.
pub fn dative(number: u64) -> &'static str {
    let Ending { vowel, open } = ending(number);
    match (vowel, open) {
        (Vowel::FrontPlain | Vowel::FrontRound, false) => "-ə",
        (Vowel::FrontPlain | Vowel::FrontRound, true) => "-yə",
        (Vowel::BackPlain | Vowel::BackRound, false) => "-a",
        (Vowel::BackPlain | Vowel::BackRound, true) => "-ya",
    }
}
