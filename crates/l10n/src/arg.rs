//! What a message can be given, and the forms in which it arrives there.
//!
//! An argument `x` arrives as `$x` and, so that a sentence can be good in each language, as further variables. Forms
//! that need a preposition in Russian or English bring it along; in Azerbaijani they bring the suffix.
//!
//! | argument | variable | az | ru | en |
//! |---|---|---|---|---|
//! | `Money` | `$x` | 541,67 ₼ | 541,67 ₼ | 541.67 ₼ |
//! | | `$x_number` | 541,67 | 541,67 | 541.67 |
//! | `Number` | `$x` | 0,56 | 0,56 | 0.56 |
//! | `Count` | `$x` (selects plurals, is grouped) | 21 | 21 | 21 |
//! | | `$x_ci` `$x_dan` `$x_da` `$x_a` | 21-ci 21-dən 21-də 21-ə | – | – |
//! | `Year` | `$x` | 2027 | 2027 | 2027 |
//! | | `$x_ci` | 2027-ci | – | – |
//! | | `$x_in` | 2027-ci ildə | в 2027 году | in 2027 |
//! | | `$x_from` | 2027-ci ildən | с 2027 года | from 2027 |
//! | | `$x_until` | 2027-ci ilə qədər | до 2027 года | until 2027 |
//! | `Month` | `$x` | 2027-ci ilin yanvarı | январь 2027 г. | January 2027 |
//! | | `$x_in` | 2027-ci ilin yanvarında | в январе 2027 г. | in January 2027 |
//! | | `$x_from` | 2027-ci ilin yanvarından | с января 2027 г. | from January 2027 |
//! | | `$x_until` | 2027-ci ilin yanvarına qədər | до января 2027 г. | until January 2027 |
//! | | `$x_title` | Yanvar 2027 | Январь 2027 | January 2027 |
//! | `Date` | `$x` | 1 yanvar 2027-ci il | 1 января 2027 г. | 1 January 2027 |
//! | | `$x_on` | 1 yanvar 2027-ci ildə | 1 января 2027 г. | on 1 January 2027 |
//! | | `$x_from` | 1 yanvar 2027-ci ildən | с 1 января 2027 г. | from 1 January 2027 |
//! | | `$x_until` | 1 yanvar 2027-ci ilə qədər | до 1 января 2027 г. | until 1 January 2027 |
//! | | `$x_short` | 01.01.2027 | 01.01.2027 | 01.01.2027 |
//! | | `$x_day_month` | 1 yanvar | 1 января | 1 January |
//! | | `$x_day` | cümə, 1 yanvar | пятница, 1 января | Friday, 1 January |
//! | | `$x_weekday` | cümə | пятница | Friday |
//! | | `$x_weekday_short` | C. | пт | Fri |
//! | `Time` | `$x` | 09:20 | 09:20 | 09:20 |
//! | | `$x_at` | 09:20-də | в 09:20 | at 09:20 |
//! | | `$x_from` | 09:20-dən | с 09:20 | from 09:20 |
//! | | `$x_until` | 09:20-dək | до 09:20 | until 09:20 |
//! | `Age` | `$x` | 64 yaş 6 ay | 64 года 6 месяцев | 64 years 6 months |
//! | | `$x_at` | 64 yaş 6 ayda | в 64 года 6 месяцев | at 64 years 6 months |
//! | `Duration` | `$x` | 12 il 6 ay | 12 лет 6 месяцев | 12 years 6 months |
//! | `Age`, `Duration` | `$x_years` `$x_months` (select plurals) | 64, 6 | 64, 6 | 64, 6 |
//! | `Article` | `$x` | 14.1 | 14.1 | 14.1 |
//! | | `$x_ci` | 14.1-ci | – | – |
//! | `Text` | `$x` | as it is | | |
//!
//! `–`: there is no such variable in this language.
use rust_decimal::Decimal;
use time::Date;

use crate::{Language, Messages, TextError, number, suffix};

/// A value for a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Manats; shown with two decimals, or more if it has more.
    Money(Decimal),
    /// A number that is not counted: a coefficient, a percentage.
    Number(Decimal),
    /// A number of things; selects plural forms.
    Count(i64),
    /// A calendar year.
    Year(i32),
    /// A month of a year.
    Month {
        /// The year.
        year: i32,
        /// The month.
        month: time::Month,
    },
    /// A day.
    Date(Date),
    /// A time of day.
    Time {
        /// 0 to 23.
        hour: u8,
        /// 0 to 59.
        minute: u8,
    },
    /// How old someone is.
    Age {
        /// Full years.
        years: u32,
        /// Months beyond them.
        months: u32,
    },
    /// How long something lasts.
    Duration {
        /// Full years.
        years: u32,
        /// Months beyond them.
        months: u32,
    },
    /// The number of an article of law: `14.1`, `20-1`, `105(5)`.
    Article(String),
    /// A name or another text.
    Text(String),
}

/// The messages that every language's formats must have.
pub(crate) const FORMATS: [&str; 25] = [
    "format-money",
    "format-year-in",
    "format-year-from",
    "format-year-until",
    "format-month",
    "format-month-in",
    "format-month-from",
    "format-month-until",
    "format-month-title",
    "format-date",
    "format-date-on",
    "format-date-from",
    "format-date-until",
    "format-date-short",
    "format-date-day-month",
    "format-date-day",
    "format-date-weekday",
    "format-date-weekday-short",
    "format-time",
    "format-time-at",
    "format-time-from",
    "format-time-until",
    "format-age",
    "format-age-at",
    "format-duration",
];

/// What a message knows by name; of two of the same name the last counts.
pub(crate) type Variables = Vec<(String, Value)>;

/// What a variable is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// Shown as it is.
    Text(String),
    /// Shown in groups; chooses variants.
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Number(number.into())
    }
}

impl From<u8> for Value {
    fn from(number: u8) -> Value {
        Value::Number(number.into())
    }
}

/// Variables of one argument under way to a message: parts fill the formats, forms are the result.
pub(crate) struct Forms<'a> {
    pub(crate) messages: &'a Messages,
    pub(crate) name: &'a str,
    pub(crate) out: &'a mut Variables,
}

impl Forms<'_> {
    /// Adds all variables of `arg`.
    pub(crate) fn add(&mut self, arg: &Arg) -> Result<(), TextError> {
        let language = self.messages.language();
        match arg {
            Arg::Text(text) => self.set("", text.as_str()),
            Arg::Number(value) => self.set("", number::decimal(language, *value, 0)),
            Arg::Money(value) => {
                let amount = number::decimal(language, *value, 2);
                self.set("_number", amount.as_str());
                self.fill("format-money", &[""], &parts([("amount", amount.into())]))?;
            }
            Arg::Count(count) => self.count(*count),
            Arg::Article(article) => {
                self.set("", article.as_str());
                let last = article
                    .split(|c: char| !c.is_ascii_digit())
                    .rfind(|digits| !digits.is_empty());
                if let Some(Ok(last)) = last.map(str::parse) {
                    self.suffixes(article, &[("_ci", suffix::ordinal(last))]);
                }
            }
            Arg::Year(year) => {
                self.set("", year.to_string());
                self.suffixes(&year.to_string(), &[("_ci", suffix::ordinal(positive(*year)))]);
                self.fill("format-year", &["_in", "_from", "_until"], &year_parts(*year))?;
            }
            Arg::Month { year, month } => {
                let mut parts = year_parts(*year);
                add(&mut parts, "month", u8::from(*month));
                self.fill("format-month", &["", "_in", "_from", "_until", "_title"], &parts)?;
            }
            Arg::Date(date) => self.date(*date)?,
            Arg::Time { hour, minute } => {
                // On the full hour the hour is spoken last.
                let spoken = u64::from(if *minute == 0 { *hour } else { *minute });
                let parts = parts([
                    ("hour", format!("{hour:02}").into()),
                    ("minute", format!("{minute:02}").into()),
                    ("ablative", suffix::ablative(spoken).into()),
                    ("locative", suffix::locative(spoken).into()),
                ]);
                self.fill("format-time", &["", "_at", "_from", "_until"], &parts)?;
            }
            Arg::Age { years, months } => self.span("format-age", &["", "_at"], *years, *months)?,
            Arg::Duration { years, months } => self.span("format-duration", &[""], *years, *months)?,
        }
        Ok(())
    }

    fn count(&mut self, count: i64) {
        let spoken = count.unsigned_abs();
        self.set("", Value::Number(count));
        let forms = [
            ("_ci", suffix::ordinal(spoken)),
            ("_dan", suffix::ablative(spoken)),
            ("_da", suffix::locative(spoken)),
            ("_a", suffix::dative(spoken)),
        ];
        self.suffixes(&number::whole(self.messages.language(), count), &forms);
    }

    fn date(&mut self, date: Date) -> Result<(), TextError> {
        let mut parts = year_parts(date.year());
        add(&mut parts, "month", u8::from(date.month()));
        add(&mut parts, "day", date.day());
        add(&mut parts, "weekday", date.weekday().number_from_monday());
        add(&mut parts, "dd", format!("{:02}", date.day()));
        add(&mut parts, "mm", format!("{:02}", u8::from(date.month())));
        let forms = [
            "",
            "_on",
            "_from",
            "_until",
            "_short",
            "_day_month",
            "_day",
            "_weekday",
            "_weekday_short",
        ];
        self.fill("format-date", &forms, &parts)
    }

    fn span(&mut self, id: &str, forms: &[&str], years: u32, months: u32) -> Result<(), TextError> {
        self.set("_years", years);
        self.set("_months", months);
        let parts = parts([("years", years.into()), ("months", months.into())]);
        self.fill(id, forms, &parts)
    }

    /// Fills the pattern of each form: `_day_month` of `format-date` is `format-date-day-month`.
    fn fill(&mut self, id: &str, forms: &[&str], parts: &Variables) -> Result<(), TextError> {
        for form in forms {
            let id = format!("{id}{}", form.replace('_', "-"));
            self.set(form, self.messages.fill(&id, parts)?);
        }
        Ok(())
    }

    /// Adds Azerbaijani suffixes to a written number.
    fn suffixes(&mut self, written: &str, forms: &[(&str, &str)]) {
        if self.messages.language() == Language::Az {
            for (form, suffix) in forms {
                self.set(form, format!("{written}{suffix}"));
            }
        }
    }

    fn set(&mut self, form: &str, value: impl Into<Value>) {
        self.out.push((format!("{}{form}", self.name), value.into()));
    }
}

fn parts<const N: usize>(parts: [(&str, Value); N]) -> Variables {
    parts.map(|(name, value)| (name.to_owned(), value)).into()
}

fn add(parts: &mut Variables, name: &str, value: impl Into<Value>) {
    parts.push((name.to_owned(), value.into()));
}

/// `$year` and `$year_ci`, as text: a year is never grouped.
fn year_parts(year: i32) -> Variables {
    let ordinal = format!("{year}{}", suffix::ordinal(positive(year)));
    parts([("year", year.to_string().into()), ("year_ci", ordinal.into())])
}

fn positive(year: i32) -> u64 {
    u64::from(year.unsigned_abs())
}
