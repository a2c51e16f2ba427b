//! Facts: what the law may need to know, each a constant of its type; the tables are generated from `facts/*.toml`.

use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::Date;

use crate::answers::Value;
use crate::calendar::{Month, iso};
use crate::{Manat, Months};

/// The number of a fact in [`FACTS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId(u8);

impl FactId {
    /// The fact of this number.
    pub const fn new(index: u8) -> FactId {
        FactId(index)
    }

    /// Its place in the table.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// All facts of the law.
    pub fn all() -> impl Iterator<Item = FactId> {
        (0..=u8::MAX).take(FACTS.len()).map(FactId)
    }

    /// The fact of this name.
    pub fn of_key(key: &str) -> Option<FactId> {
        FactId::all().find(|id| id.spec().key == key)
    }

    /// What is known about the fact itself.
    pub fn spec(self) -> &'static Spec {
        static NONE: Spec = Spec {
            key: "",
            screen: Screen::Sex,
            kind: Kind::YesNo,
            choice: "",
            unknown: false,
            #[cfg(feature = "sources")]
            title: "",
        };
        FACTS.get(self.index()).unwrap_or(&NONE)
    }
}

/// A fact whose value has this type.
pub struct Fact<T> {
    id: FactId,
    value: PhantomData<fn() -> T>,
}

impl<T> Clone for Fact<T> {
    fn clone(&self) -> Fact<T> {
        *self
    }
}

impl<T> Copy for Fact<T> {}

impl<T> Fact<T> {
    /// The fact of this number.
    pub const fn new(index: u8) -> Fact<T> {
        Fact {
            id: FactId::new(index),
            value: PhantomData,
        }
    }

    /// Its number.
    pub const fn id(self) -> FactId {
        self.id
    }
}

/// A set of facts, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FactSet([u64; 4]);

impl FactSet {
    /// With one fact more.
    #[must_use]
    pub fn with(mut self, id: FactId) -> FactSet {
        let (word, bit) = FactSet::place(id);
        if let Some(word) = self.0.get_mut(word) {
            *word |= bit;
        }
        self
    }

    /// Whether the fact is in it.
    pub fn contains(self, id: FactId) -> bool {
        let (word, bit) = FactSet::place(id);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    fn place(id: FactId) -> (usize, u64) {
        (id.index() / 64, 1 << (id.index() % 64))
    }
}

/// What kind of value a fact has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// One of these names.
    Choice(&'static [&'static str]),
    /// A day.
    Date,
    /// A day that is not after today.
    PastDate,
    /// This month or a later one.
    FutureMonth,
    /// An amount of manat.
    Manat,
    /// A length in whole months.
    Months,
    /// A number within these bounds.
    Count {
        /// The least.
        least: u16,
        /// The most.
        most: u16,
    },
    /// Pay by years.
    PayHistory,
    /// Children.
    Children,
}

/// What is known about a fact itself.
#[derive(Debug, Clone, Copy)]
pub struct Spec {
    /// Its name in answers.
    pub key: &'static str,
    /// The screen that asks it.
    pub screen: Screen,
    /// Its kind.
    pub kind: Kind,
    /// The name of its list of options in data and message ids; empty for other kinds.
    pub choice: &'static str,
    /// Whether "I don't know" is an answer.
    pub unknown: bool,
    /// What it is, for lawyers and programmers.
    #[cfg(feature = "sources")]
    pub title: &'static str,
}

impl Spec {
    /// All its values, where they are few; nothing for dates, amounts and lists.
    pub fn options(&self) -> impl Iterator<Item = Value> {
        let few: Vec<Value> = match self.kind {
            Kind::YesNo => vec![Value::YesNo(false), Value::YesNo(true)],
            Kind::Choice(names) => (0..u8::MAX).take(names.len()).map(Value::Choice).collect(),
            _ => Vec::new(),
        };
        let unknown = (self.unknown && !few.is_empty()).then_some(Value::Unknown);
        few.into_iter().chain(unknown)
    }
}

impl Screen {
    /// Its name in addresses and message ids.
    pub fn key(self) -> &'static str {
        Screen::KEYS.get(self as usize).copied().unwrap_or_default()
    }

    /// The screen of this name.
    pub fn of_key(key: &str) -> Option<Screen> {
        Screen::ALL.iter().copied().find(|screen| screen.key() == key)
    }

    /// The facts asked on it.
    pub fn facts(self) -> impl Iterator<Item = FactId> {
        FactId::all().filter(move |id| id.spec().screen == self)
    }

    /// Whether it is a list to tick, where what is not ticked is answered no.
    pub fn has_ticks(self) -> bool {
        Screen::TICKS.contains(&self)
    }
}

/// A type that a fact can have.
pub trait Answered: Sized {
    /// What a rule reads.
    type Given<'a>;
    /// Reads a value; `None` if it is of another kind.
    fn read(value: &Value) -> Option<Self::Given<'_>>;
    /// As a value.
    fn value(self) -> Value;
}

/// Something a person may honestly not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known<T> {
    /// What it is.
    Is(T),
    /// "I don't know."
    Unknown,
}

impl<T: Answered> Answered for Known<T> {
    type Given<'a> = Known<T::Given<'a>>;
    fn read(value: &Value) -> Option<Known<T::Given<'_>>> {
        match value {
            Value::Unknown => Some(Known::Unknown),
            known => T::read(known).map(Known::Is),
        }
    }
    fn value(self) -> Value {
        match self {
            Known::Is(it) => it.value(),
            Known::Unknown => Value::Unknown,
        }
    }
}

macro_rules! plain {
    ($($type:ty => $variant:ident),*) => {$(
        impl Answered for $type {
            type Given<'a> = $type;
            fn read(value: &Value) -> Option<$type> {
                if let Value::$variant(it) = value { Some(*it) } else { None }
            }
            fn value(self) -> Value {
                Value::$variant(self)
            }
        }
    )*};
}
plain!(bool => YesNo, Date => Date, Month => Month, Manat => Manat, Months => Months, u16 => Count);

macro_rules! listed {
    ($($type:ident of $item:ty),*) => {$(
        impl Answered for $type {
            type Given<'a> = &'a [$item];
            fn read(value: &Value) -> Option<&[$item]> {
                if let Value::$type(it) = value { Some(&it.0) } else { None }
            }
            fn value(self) -> Value {
                Value::$type(self)
            }
        }
    )*};
}
listed!(PayHistory of PayPeriod, Children of Child);

macro_rules! choice {
    ($type:ident) => {
        impl $type {
            /// Its name.
            pub fn name(self) -> &'static str {
                $type::NAMES.get(self as usize).copied().unwrap_or_default()
            }
        }

        impl Answered for $type {
            type Given<'a> = $type;
            fn read(value: &Value) -> Option<$type> {
                if let Value::Choice(index) = value {
                    $type::ALL.get(usize::from(*index)).copied()
                } else {
                    None
                }
            }
            fn value(self) -> Value {
                Value::Choice(self as u8)
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.name())
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<$type, D::Error> {
                let name = String::deserialize(from)?;
                let index = $type::NAMES.iter().position(|it| *it == name);
                index
                    .and_then(|index| $type::ALL.get(index).copied())
                    .ok_or_else(|| {
                        serde::de::Error::custom(format_args!("{name:?} is none of {:?}", $type::NAMES))
                    })
            }
        }
    };
}

/// Pay by years.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PayHistory(pub Vec<PayPeriod>);

/// Children.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Children(pub Vec<Child>);

/// Whole calendar years of work with the same average pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayPeriod {
    /// The first year.
    pub from: i32,
    /// The last year.
    pub to: i32,
    /// Where contributions were paid from.
    pub sector: Sector,
    /// Average monthly pay before tax; monthly turnover of an entrepreneur.
    pub pay: Manat,
}

/// A child of the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Child {
    /// Day of birth.
    #[serde(with = "iso")]
    pub born: Date,
    /// Loss of bodily functions, if a disability is established.
    #[serde(default)]
    pub disability: Option<Band>,
    /// How the child came to the family.
    pub kind: ChildKind,
    /// The day of the adoption, or of coming into the family; `None` for an own child.
    #[serde(default, with = "iso::option")]
    pub since: Option<Date>,
    /// Whether the child studies full time after the age of 18.
    #[serde(default)]
    pub studies: bool,
}

include!(concat!(env!("OUT_DIR"), "/facts.rs"));
