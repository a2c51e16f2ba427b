//! Answers that need not fit each other: any value that a fact admits, and values that it does not.

use law::Manat;
use law::answers::{Answers, Value};
use law::calendar::{Month, Months};
use law::facts::{Band, Child, ChildKind, Children, FactId, Kind, PayHistory, PayPeriod, Sector};
use law::invalid::{LARGEST_AMOUNT, MOST_PERIODS};
use rust_decimal::Decimal;
use time::{Date, Duration};

use crate::SEED;
use crate::dice::Dice;

/// A value that the fact admits by itself; whether it fits the other answers is left open.
pub fn possible(fact: FactId, dice: &mut Dice, today: Date) -> Value {
    let spec = fact.spec();
    if spec.unknown && dice.percent(15) {
        return Value::Unknown;
    }
    match spec.kind {
        Kind::YesNo => Value::YesNo(dice.percent(50)),
        Kind::Choice(names) => {
            let most = u8::try_from(names.len()).unwrap_or(u8::MAX).saturating_sub(1);
            Value::Choice(u8::try_from(dice.between(0, most.into())).unwrap_or(0))
        }
        Kind::PastDate => Value::Date(past(dice, today)),
        Kind::Date => {
            let ahead = today.saturating_add(Duration::days(dice.below(1000).into()));
            let behind = past(dice, today);
            Value::Date(dice.pick([ahead, behind]))
        }
        Kind::FutureMonth => Value::Month(dice.month(Month::of(today), 360)),
        Kind::Manat => Value::Manat(amount(dice)),
        Kind::Months => Value::Months(Months::new(dice.count(0, 600))),
        Kind::Count { least, most } => Value::Count(dice.count(least, most)),
        Kind::PayHistory => Value::PayHistory(PayHistory(periods(dice, today))),
        Kind::Children => {
            let count = dice.between(0, 8);
            Value::Children(Children((0..count).map(|_| child(dice, today)).collect()))
        }
    }
}

/// A value that may be of another kind, out of bounds, or far away.
pub fn whatever(fact: FactId, dice: &mut Dice, today: Date) -> Value {
    match dice.below(12) {
        0 => Value::Unknown,
        1 => Value::Choice(u8::try_from(dice.below(256)).unwrap_or(0)),
        2 => Value::Date(dice.day(Date::MIN, Date::MAX)),
        3 => Value::Month(Month::of(dice.day(Date::MIN, Date::MAX))),
        4 => Value::Manat(dice.pick([
            Manat::from_const(Decimal::MAX),
            Manat::from_const(Decimal::MIN),
            Manat::from(1),
        ])),
        5 => Value::Months(Months::new(dice.count(0, u16::MAX))),
        6 => Value::Count(dice.count(0, u16::MAX)),
        7 => Value::YesNo(dice.percent(50)),
        _ => possible(fact, dice, today),
    }
}

/// The same answers, with a possible value wherever none was given.
pub fn completed(answers: Answers, dice: &mut Dice, today: Date) -> Answers {
    let missing: Vec<FactId> = FactId::all()
        .filter(|fact| answers.value(*fact).is_none())
        .collect();
    missing.into_iter().fold(answers, |answers, fact| {
        answers.with_value(fact, possible(fact, dice, today))
    })
}

/// Answers spelt by bytes: each four of them name a fact and throw its value. No byte is refused.
pub fn spelt(bytes: &[u8], today: Date) -> Answers {
    bytes.chunks(4).fold(Answers::default(), |answers, word| {
        let index = word.first().copied().map_or(0, usize::from) % FactId::all().count();
        let seed = word
            .iter()
            .skip(1)
            .fold(0, |seed, byte| seed << 8 | u64::from(*byte));
        let value = |fact| whatever(fact, &mut Dice::new(SEED, seed), today);
        match FactId::all().nth(index) {
            Some(fact) => answers.with_value(fact, value(fact)),
            None => answers,
        }
    })
}

/// Most days of the last years, some of the last century.
fn past(dice: &mut Dice, today: Date) -> Date {
    let days = dice.weighted([(30, 400), (40, 8000), (30, 36_000)]);
    today.saturating_sub(Duration::days(dice.below(days).into()))
}

/// Nothing, little, much, and the most that can be answered.
fn amount(dice: &mut Dice) -> Manat {
    let most = dice.weighted([
        (10, 0),
        (40, 1000),
        (30, 60_000),
        (15, 300_000),
        (5, LARGEST_AMOUNT),
    ]);
    dice.manat(0, most)
}

fn periods(dice: &mut Dice, today: Date) -> Vec<PayPeriod> {
    let mut from = 2006;
    let mut periods = Vec::new();
    while periods.len() < MOST_PERIODS && from <= today.year() && dice.percent(70) {
        let to = (from + i32::from(dice.count(0, 8))).min(today.year());
        let sector = dice.pick([
            Sector::State,
            Sector::Private,
            Sector::Trade,
            Sector::Construction,
            Sector::FarmSmall,
        ]);
        let pay = amount(dice);
        periods.push(PayPeriod {
            from,
            to,
            sector,
            pay,
        });
        from = to + 1;
    }
    periods
}

fn child(dice: &mut Dice, today: Date) -> Child {
    let born = today.saturating_sub(Duration::days(dice.below(9500).into()));
    let kind = dice.pick([
        ChildKind::Own,
        ChildKind::Adopted,
        ChildKind::Foster,
        ChildKind::Ward,
    ]);
    Child {
        born,
        disability: dice.pick([
            None,
            None,
            Some(Band::From31To60),
            Some(Band::From61To80),
            Some(Band::From81To100),
        ]),
        kind,
        since: (kind != ChildKind::Own).then(|| dice.day(born, today)),
        studies: dice.percent(30),
    }
}
