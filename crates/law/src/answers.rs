//! Answers: the values given to facts, how they travel as JSON, and which of them cannot be.

use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::Date;

use crate::calendar::{Month, parse_date};
use crate::facts::{Answered, Children, Fact, FactId, FactSet, Kind, PayHistory, Spec};
use crate::invalid::{Invalid, check};
use crate::{Manat, Months};

/// What a person said about a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// "I don't know."
    Unknown,
    /// Yes or no.
    YesNo(bool),
    /// The option of this number.
    Choice(u8),
    /// A day.
    Date(Date),
    /// A month.
    Month(Month),
    /// An amount.
    Manat(Manat),
    /// A length of time.
    Months(Months),
    /// A number.
    Count(u16),
    /// Pay by years.
    PayHistory(PayHistory),
    /// Children.
    Children(Children),
}

/// The answers of one household: at most one to each fact.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(Vec<Option<Value>>);

impl Answers {
    /// Gives or replaces an answer.
    #[must_use]
    pub fn with<T: Answered>(self, fact: Fact<T>, answer: T) -> Answers {
        self.with_value(fact.id(), answer.value())
    }

    /// Gives or replaces the value of a fact.
    #[must_use]
    pub fn with_value(mut self, id: FactId, value: Value) -> Answers {
        if self.0.len() <= id.index() {
            self.0.resize(id.index() + 1, None);
        }
        if let Some(place) = self.0.get_mut(id.index()) {
            *place = Some(value);
        }
        self
    }

    /// Takes an answer back.
    #[must_use]
    pub fn without(mut self, id: FactId) -> Answers {
        if let Some(place) = self.0.get_mut(id.index()) {
            *place = None;
        }
        self
    }

    /// The value of a fact.
    pub fn value(&self, id: FactId) -> Option<&Value> {
        self.0.get(id.index()).and_then(Option::as_ref)
    }

    /// What was answered about a fact.
    pub fn get<T: Answered>(&self, fact: Fact<T>) -> Option<T::Given<'_>> {
        self.value(fact.id()).and_then(T::read)
    }

    /// All answers, in the order of the facts.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &Value)> {
        let given = FactId::all().zip(&self.0);
        given.filter_map(|(id, value)| value.as_ref().map(|value| (id, value)))
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// Answers that cannot be, beside the others, on this day.
    pub fn invalid(&self, today: Date) -> impl Iterator<Item = (FactId, Invalid)> {
        let found = move |(id, value)| check(self, id, value, today).err().map(|invalid| (id, invalid));
        self.iter().filter_map(found)
    }

    /// The same as a set: the law treats them as never given.
    pub fn unusable(&self, today: Date) -> FactSet {
        self.invalid(today)
            .fold(FactSet::default(), |set, (id, _)| set.with(id))
    }
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        for (id, value) in self.iter() {
            map.serialize_entry(id.spec().key, &Written(id.spec(), value))?;
        }
        map.end()
    }
}

/// A value beside its kind, which knows the names of choices.
struct Written<'a>(&'a Spec, &'a Value);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.1 {
            Value::Unknown => to.serialize_str(UNKNOWN),
            Value::YesNo(it) => to.serialize_bool(*it),
            Value::Choice(index) => match self.0.kind {
                Kind::Choice(names) => {
                    to.serialize_str(names.get(usize::from(*index)).copied().unwrap_or_default())
                }
                _ => to.serialize_unit(),
            },
            Value::Date(it) => to.collect_str(it),
            Value::Month(it) => to.collect_str(it),
            Value::Manat(it) => it.serialize(to),
            Value::Months(it) => it.serialize(to),
            Value::Count(it) => it.serialize(to),
            Value::PayHistory(it) => it.0.serialize(to),
            Value::Children(it) => it.0.serialize(to),
        }
    }
}

const UNKNOWN: &str = "unknown";

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Answers, D::Error> {
        from.deserialize_map(AnswersVisitor)
    }
}

struct AnswersVisitor;

impl<'de> Visitor<'de> for AnswersVisitor {
    type Value = Answers;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of facts and their values")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
        let mut answers = Answers::default();
        while let Some(key) = map.next_key::<String>()? {
            let id = FactId::of_key(&key)
                .ok_or_else(|| A::Error::custom(format_args!("{key}: there is no such fact")))?;
            if answers.value(id).is_some() {
                return Err(A::Error::custom(format_args!("{key}: is given twice")));
            }
            answers = answers.with_value(id, map.next_value_seed(Reading(id.spec()))?);
        }
        Ok(answers)
    }
}

/// Reads the value of one fact.
struct Reading(&'static Spec);

impl Reading {
    fn wrong<E: Error>(&self, got: &dyn fmt::Display) -> E {
        E::custom(format_args!("{}: {got} is not {}", self.0.key, Expected(self.0)))
    }
}

/// What the value of a fact should look like.
struct Expected(&'static Spec);

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.kind {
            Kind::YesNo => f.write_str("true or false"),
            Kind::Choice(names) => write!(f, "one of {names:?}"),
            Kind::Date | Kind::PastDate => f.write_str("a date such as \"2026-11-21\""),
            Kind::FutureMonth => f.write_str("a month such as \"2026-11\""),
            Kind::Manat => f.write_str("an amount as text such as \"320.50\", or a whole number"),
            Kind::Months => f.write_str("a whole number of months"),
            Kind::Count { .. } => f.write_str("a whole number"),
            Kind::PayHistory | Kind::Children => f.write_str("a list"),
        }?;
        f.write_str(if self.0.unknown { ", or \"unknown\"" } else { "" })
    }
}

impl<'de> DeserializeSeed<'de> for Reading {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A JSON number with a point would have passed through a float, so it is refused with these words.
        write!(f, "{}: {}", self.0.key, Expected(self.0))
    }

    fn visit_bool<E: Error>(self, it: bool) -> Result<Value, E> {
        match self.0.kind {
            Kind::YesNo => Ok(Value::YesNo(it)),
            _ => Err(self.wrong(&it)),
        }
    }

    fn visit_u64<E: Error>(self, it: u64) -> Result<Value, E> {
        let small = u16::try_from(it);
        match (self.0.kind, small) {
            (Kind::Months, Ok(small)) => Ok(Value::Months(Months::new(small))),
            (Kind::Count { .. }, Ok(small)) => Ok(Value::Count(small)),
            (Kind::Manat, _) => u32::try_from(it)
                .map(|whole| Value::Manat(Manat::from(whole)))
                .map_err(|_| self.wrong(&it)),
            _ => Err(self.wrong(&it)),
        }
    }

    fn visit_i64<E: Error>(self, it: i64) -> Result<Value, E> {
        match u64::try_from(it) {
            Ok(it) => self.visit_u64(it),
            Err(_) => Err(self.wrong(&it)),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        if self.0.unknown && text == UNKNOWN {
            return Ok(Value::Unknown);
        }
        let read = match self.0.kind {
            Kind::Choice(names) => names
                .iter()
                .position(|name| *name == text)
                .and_then(|index| u8::try_from(index).ok())
                .map(Value::Choice),
            Kind::Date | Kind::PastDate => parse_date(text).ok().map(Value::Date),
            Kind::FutureMonth => text.parse().ok().map(Value::Month),
            Kind::Manat => text.parse().ok().map(Value::Manat),
            _ => None,
        };
        read.ok_or_else(|| self.wrong(&format_args!("{text:?}")))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let key = self.0.key;
        let named = |error: A::Error| A::Error::custom(format_args!("{key}: {error}"));
        match self.0.kind {
            Kind::PayHistory => {
                let mut periods = PayHistory::default();
                while let Some(period) = list.next_element().map_err(named)? {
                    periods.0.push(period);
                }
                Ok(Value::PayHistory(periods))
            }
            Kind::Children => {
                let mut children = Children::default();
                while let Some(child) = list.next_element().map_err(named)? {
                    children.0.push(child);
                }
                Ok(Value::Children(children))
            }
            _ => Err(self.wrong(&"a list")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{FACTS, Known, Sex, fact};

    #[test]
    fn answers_travel_as_one_object_and_come_back_the_same() {
        let text = r#"{"sex":"woman","birth_date":"1962-01-01","children":[{"born":"2015-03-01","disability":"from_81_to_100","kind":"own","since":null,"studies":false}],"works":true,"record":372,"capital":"unknown"}"#;
        let answers: Answers = serde_json::from_str(text).unwrap();
        assert_eq!(answers.get(fact::SEX), Some(Sex::Woman));
        assert_eq!(answers.get(fact::CAPITAL), Some(Known::Unknown));
        assert_eq!(answers.get(fact::CHILDREN).unwrap().len(), 1);
        let again: Answers = serde_json::from_str(&serde_json::to_string(&answers).unwrap()).unwrap();
        assert_eq!(again, answers);
    }

    #[test]
    fn a_wrong_value_names_the_fact_and_what_it_should_be() {
        let problem = |text: &str| serde_json::from_str::<Answers>(text).unwrap_err().to_string();
        assert!(problem(r#"{"sex":"boy"}"#).starts_with(r#"sex: "boy" is not one of ["woman", "man"]"#));
        assert!(problem(r#"{"capital":12.5}"#).contains("expected capital: an amount as text"));
        assert!(problem(r#"{"capitol":"1"}"#).starts_with("capitol: there is no such fact"));
        assert!(
            problem(r#"{"birth_date":"1962-02-30"}"#).starts_with("birth_date: \"1962-02-30\" is not a date")
        );
        assert!(problem(r#"{"works":true,"works":true}"#).starts_with("works: is given twice"));
    }

    #[test]
    fn every_fact_has_a_place_of_its_own_in_the_set() {
        assert_eq!(FactId::all().count(), FACTS.len());
        for id in FactId::all() {
            let set = FactSet::default().with(id);
            let inside = FactId::all().filter(|it| set.contains(*it)).collect::<Vec<_>>();
            assert_eq!(inside, [id]);
        }
    }
}
