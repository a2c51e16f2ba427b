//! A fact's value as a person writes it in a cell of a table: `yes`, `120`, `320.50`, `woman`, `1962-01-01`, `unknown`.
//!
//! Lists are split by `;` and `-` is an empty one. Pay: `2006-2016 state 500`. A child: its birthday, then any of its
//! disability, `adopted@2018-05-02` and `studies`.

use crate::Months;
use crate::answers::Value;
use crate::calendar::parse_date;
use crate::facts::{Band, Child, ChildKind, Children, Kind, PayHistory, PayPeriod, Sector, Spec};

/// The value of a cell; `None` if it is none of this fact.
pub fn value(spec: &Spec, cell: &str) -> Option<Value> {
    let items = || cell.split(';').filter(|item| *item != "-");
    match spec.kind {
        _ if cell == "unknown" => spec.unknown.then_some(Value::Unknown),
        Kind::YesNo => match cell {
            "yes" => Some(Value::YesNo(true)),
            "no" => Some(Value::YesNo(false)),
            _ => None,
        },
        Kind::Choice(names) => {
            let index = names.iter().position(|name| *name == cell)?;
            Some(Value::Choice(u8::try_from(index).ok()?))
        }
        Kind::Date | Kind::PastDate => Some(Value::Date(parse_date(cell).ok()?)),
        Kind::FutureMonth => Some(Value::Month(cell.parse().ok()?)),
        Kind::Manat => Some(Value::Manat(cell.parse().ok()?)),
        Kind::Months => Some(Value::Months(Months::new(cell.parse().ok()?))),
        Kind::Count { .. } => Some(Value::Count(cell.parse().ok()?)),
        Kind::PayHistory => Some(Value::PayHistory(PayHistory(
            items().map(period).collect::<Option<_>>()?,
        ))),
        Kind::Children => Some(Value::Children(Children(
            items().map(child).collect::<Option<_>>()?,
        ))),
    }
}

fn period(text: &str) -> Option<PayPeriod> {
    let mut words = text.split_whitespace();
    let years = words.next()?;
    let (from, to) = years.split_once('-').unwrap_or((years, years));
    let period = PayPeriod {
        from: from.parse().ok()?,
        to: to.parse().ok()?,
        sector: named(Sector::ALL, Sector::NAMES, words.next()?)?,
        pay: words.next()?.parse().ok()?,
    };
    words.next().is_none().then_some(period)
}

fn child(text: &str) -> Option<Child> {
    let mut words = text.split_whitespace();
    let mut child = Child {
        born: parse_date(words.next()?).ok()?,
        disability: None,
        kind: ChildKind::Own,
        since: None,
        studies: false,
    };
    for word in words {
        if let Some((kind, since)) = word.split_once('@') {
            child.kind = named(ChildKind::ALL, ChildKind::NAMES, kind)?;
            child.since = Some(parse_date(since).ok()?);
        } else if word == "studies" {
            child.studies = true;
        } else {
            child.disability = Some(named(Band::ALL, Band::NAMES, word)?);
        }
    }
    Some(child)
}

fn named<T: Copy>(all: &[T], names: &[&str], name: &str) -> Option<T> {
    let index = names.iter().position(|it| *it == name)?;
    all.get(index).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::fact;
    use time::macros::date;

    #[test]
    fn lists_are_read_whole_or_not_at_all() {
        let children = |cell: &str| value(fact::CHILDREN.id().spec(), cell);
        let Some(Value::Children(two)) =
            children("2015-03-01;2019-05-02 from_81_to_100 foster@2020-01-01 studies")
        else {
            panic!("no children")
        };
        let second = two.0[1];
        assert_eq!(
            (second.kind, second.since),
            (ChildKind::Foster, Some(date!(2020 - 01 - 01)))
        );
        assert_eq!(
            (second.disability, second.studies),
            (Some(Band::From81To100), true)
        );
        assert_eq!(children("-"), Some(Value::Children(Children::default())));
        for wrong in [
            "",
            "2015-13-01",
            "2015-03-01 stranger@2020-01-01",
            "2015-03-01 from_1_to_2",
        ] {
            assert_eq!(children(wrong), None, "{wrong}");
        }
        let pay = |cell: &str| value(fact::PAY_HISTORY.id().spec(), cell);
        assert!(pay("2006-2016 state 500;2017 private 700.50").is_some());
        for wrong in ["2006-2016 state", "2006 2016 500", "2006 state 500 more"] {
            assert_eq!(pay(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_cell_is_read_by_the_kind_of_its_fact() {
        assert_eq!(value(fact::WORKS.id().spec(), "yes"), Some(Value::YesNo(true)));
        assert_eq!(value(fact::WORKS.id().spec(), "true"), None);
        assert_eq!(value(fact::WORKS.id().spec(), "unknown"), None);
        assert_eq!(value(fact::CAPITAL.id().spec(), "unknown"), Some(Value::Unknown));
        assert_eq!(value(fact::SEX.id().spec(), "man"), Some(Value::Choice(1)));
    }
}
