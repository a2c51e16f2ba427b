//! What may be asked, what may be answered, and which answers cannot be.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::Date;

use crate::calendar::{Month, iso};
use crate::facts::{Children, Known, PayPeriod, Record, RetireIn, Sex, Upbringing, Work, YesNo};
use crate::{Manat, Months};

/// Everything the law may ask. The order is only that of the answers' summary; the law decides what is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Woman or man.
    Sex,
    /// Day of birth.
    BirthDate,
    /// Children raised to the age of eight.
    Children,
    /// Whether a father raised them without their mother.
    Upbringing,
    /// Insurance record so far.
    Record,
    /// Pension capital on the individual account.
    Capital,
    /// The part of the record before 1 January 2006.
    RecordBefore2006,
    /// Pay by years since 2006, to estimate an unknown capital.
    Pay,
    /// Whether work goes on, and at what pay.
    Work,
    /// Whether any capital was recorded on 1 July 2018 (Art 22-1).
    CapitalIn2018,
    /// When to retire.
    RetireIn,
}

impl Question {
    /// All questions.
    pub const ALL: [Question; 11] = [
        Question::Sex,
        Question::BirthDate,
        Question::Children,
        Question::Upbringing,
        Question::Record,
        Question::Capital,
        Question::RecordBefore2006,
        Question::Pay,
        Question::Work,
        Question::CapitalIn2018,
        Question::RetireIn,
    ];

    /// Its name in addresses and message ids.
    pub const fn key(self) -> &'static str {
        match self {
            Question::Sex => "sex",
            Question::BirthDate => "birth-date",
            Question::Children => "children",
            Question::Upbringing => "upbringing",
            Question::Record => "record",
            Question::Capital => "capital",
            Question::RecordBefore2006 => "record-before-2006",
            Question::Pay => "pay",
            Question::Work => "work",
            Question::CapitalIn2018 => "capital-in-2018",
            Question::RetireIn => "retire-in",
        }
    }

    /// The question of this name.
    pub fn from_key(key: &str) -> Option<Question> {
        Question::ALL.into_iter().find(|question| question.key() == key)
    }
}

/// An answer to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// To [`Question::Sex`].
    Sex(Sex),
    /// To [`Question::BirthDate`].
    BirthDate(#[serde(with = "iso")] Date),
    /// To [`Question::Children`].
    Children(Children),
    /// To [`Question::Upbringing`].
    Upbringing(Upbringing),
    /// To [`Question::Record`].
    Record(Known<Record>),
    /// To [`Question::Capital`].
    Capital(Known<Manat>),
    /// To [`Question::RecordBefore2006`].
    #[serde(rename = "record_before_2006")]
    RecordBefore2006(Known<Record>),
    /// To [`Question::Pay`]; no period means no work since 2006.
    Pay(Vec<PayPeriod>),
    /// To [`Question::Work`].
    Work(Work),
    /// To [`Question::CapitalIn2018`].
    #[serde(rename = "capital_in_2018")]
    CapitalIn2018(Known<YesNo>),
    /// To [`Question::RetireIn`].
    RetireIn(RetireIn),
}

/// Why an answer cannot be. Never a statement about entitlement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Invalid {
    /// A birth date after today.
    #[error("the date is after today")]
    InFuture,
    /// A birth date more than 120 years ago.
    #[error("the date is more than 120 years ago")]
    TooLongAgo,
    /// More than is possible; the most is given.
    #[error("longer than {0:?}, the most that is possible")]
    TooLong(Months),
    /// More than ten million manat, or a negative amount.
    #[error("amounts go from 0 to {0}")]
    AmountOutOfRange(Manat),
    /// More children than 25.
    #[error("at most {0} children can be given")]
    TooManyChildren(u8),
    /// Years of pay go from 2006 to this year, the first not after the last.
    #[error("years go from {first} to {last}, in order")]
    YearsOutOfRange {
        /// 2006.
        first: i32,
        /// This year.
        last: i32,
    },
    /// A year stands in two periods.
    #[error("the year {0} is given twice")]
    YearTwice(i32),
    /// More than twelve periods.
    #[error("at most {0} periods can be given")]
    TooManyPeriods(usize),
    /// A month before this one or more than thirty years ahead.
    #[error("the month is before {first} or after {last}")]
    MonthOutOfRange {
        /// This month.
        first: Month,
        /// The last month that can be asked for.
        last: Month,
    },
}

/// The largest amount that can be answered.
pub const LARGEST_AMOUNT: u32 = 10_000_000;
/// The most children that can be answered.
pub const MOST_CHILDREN: u8 = 25;
/// The most periods of pay that can be answered.
pub const MOST_PERIODS: usize = 12;
/// Individual accounts begin with this year.
pub const FIRST_ACCOUNT_YEAR: i32 = 2006;
const LONGEST_LIFE: Months = Months::years_and(120, 0);
const FARTHEST_RETIREMENT: Months = Months::years_and(30, 0);

impl Answer {
    /// The question this answers.
    pub const fn question(&self) -> Question {
        match self {
            Answer::Sex(_) => Question::Sex,
            Answer::BirthDate(_) => Question::BirthDate,
            Answer::Children(_) => Question::Children,
            Answer::Upbringing(_) => Question::Upbringing,
            Answer::Record(_) => Question::Record,
            Answer::Capital(_) => Question::Capital,
            Answer::RecordBefore2006(_) => Question::RecordBefore2006,
            Answer::Pay(_) => Question::Pay,
            Answer::Work(_) => Question::Work,
            Answer::CapitalIn2018(_) => Question::CapitalIn2018,
            Answer::RetireIn(_) => Question::RetireIn,
        }
    }

    /// Whether the answer can be, beside the other answers, on this day.
    pub fn check(&self, others: &Answers, today: Date) -> Result<(), Invalid> {
        let this_month = Month::of(today);
        match self {
            Answer::BirthDate(date) if *date > today => Err(Invalid::InFuture),
            Answer::BirthDate(date) if Month::of(*date).plus(LONGEST_LIFE) < this_month => {
                Err(Invalid::TooLongAgo)
            }
            Answer::Record(Known::Is(record)) => at_most(*record, others.lived_until(this_month)),
            Answer::RecordBefore2006(Known::Is(record)) => at_most(*record, others.longest_before_2006()),
            Answer::Capital(Known::Is(amount)) => in_range(*amount),
            Answer::Work(Work::Working { pay, .. }) => in_range(*pay),
            Answer::Children(children) if children.raised > MOST_CHILDREN => {
                Err(Invalid::TooManyChildren(MOST_CHILDREN))
            }
            Answer::Pay(periods) => check_periods(periods, today.year()),
            Answer::RetireIn(RetireIn::Month(month)) => {
                let last = this_month.plus(FARTHEST_RETIREMENT);
                let within = (this_month..=last).contains(month);
                if within {
                    Ok(())
                } else {
                    Err(Invalid::MonthOutOfRange {
                        first: this_month,
                        last,
                    })
                }
            }
            _ => Ok(()),
        }
    }
}

fn at_most(record: Record, most: Months) -> Result<(), Invalid> {
    if record > most {
        Err(Invalid::TooLong(most))
    } else {
        Ok(())
    }
}

fn in_range(amount: Manat) -> Result<(), Invalid> {
    let most = Manat::from(LARGEST_AMOUNT);
    if (Manat::ZERO..=most).contains(&amount) {
        Ok(())
    } else {
        Err(Invalid::AmountOutOfRange(most))
    }
}

fn check_periods(periods: &[PayPeriod], this_year: i32) -> Result<(), Invalid> {
    if periods.len() > MOST_PERIODS {
        return Err(Invalid::TooManyPeriods(MOST_PERIODS));
    }
    for (index, period) in periods.iter().enumerate() {
        in_range(period.pay)?;
        if period.from < FIRST_ACCOUNT_YEAR || period.to > this_year || period.from > period.to {
            return Err(Invalid::YearsOutOfRange {
                first: FIRST_ACCOUNT_YEAR,
                last: this_year,
            });
        }
        let twice = periods
            .iter()
            .take(index)
            .find(|other| other.from <= period.to && period.from <= other.to);
        if let Some(other) = twice {
            return Err(Invalid::YearTwice(other.from.max(period.from)));
        }
    }
    Ok(())
}

/// The answers of one person: at most one to each question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Answer>", into = "Vec<Answer>")]
pub struct Answers(BTreeMap<Question, Answer>);

impl Answers {
    /// Gives or replaces an answer.
    #[must_use]
    pub fn with(mut self, answer: Answer) -> Answers {
        self.0.insert(answer.question(), answer);
        self
    }

    /// The answer to a question.
    pub fn get(&self, question: Question) -> Option<&Answer> {
        self.0.get(&question)
    }

    /// All answers, in the order of [`Question::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = &Answer> {
        self.0.values()
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn lived_until(&self, month: Month) -> Months {
        match self.get(Question::BirthDate) {
            Some(Answer::BirthDate(born)) => month.since(Month::of(*born)),
            _ => LONGEST_LIFE,
        }
    }

    fn longest_before_2006(&self) -> Months {
        let lived = Month::new(FIRST_ACCOUNT_YEAR, 1).map_or(LONGEST_LIFE, |month| self.lived_until(month));
        match self.get(Question::Record) {
            Some(Answer::Record(Known::Is(total))) => lived.min(*total),
            _ => lived,
        }
    }
}

impl From<Vec<Answer>> for Answers {
    fn from(list: Vec<Answer>) -> Answers {
        list.into_iter().fold(Answers::default(), Answers::with)
    }
}

impl From<Answers> for Vec<Answer> {
    fn from(answers: Answers) -> Vec<Answer> {
        answers.0.into_values().collect()
    }
}
