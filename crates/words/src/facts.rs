//! Facts and answers in words: what is asked, why, and what was or could be said.

use l10n::Arg;
use law::answers::Value;
use law::facts::{Child, FactId, Kind, PayPeriod, Screen};

use crate::{Words, dashed, length, money, month};

impl Words<'_> {
    /// What is asked, as a label.
    pub fn fact(&self, fact: FactId) -> String {
        self.text(&format!("fact-{}", dashed(fact.spec().key)), &[])
    }

    /// Why it is asked.
    pub fn fact_why(&self, fact: FactId) -> String {
        self.text(&format!("fact-{}-why", dashed(fact.spec().key)), &[])
    }

    /// What helps to answer, where the messages have something.
    pub fn fact_hint(&self, fact: FactId) -> Option<String> {
        let id = format!("hint-{}", dashed(fact.spec().key));
        self.messages.has(&id).then(|| self.text(&id, &[]))
    }

    /// "I don't know", as this fact says it.
    pub fn unknown(&self, fact: FactId) -> String {
        let own = format!("unknown-{}", dashed(fact.spec().key));
        let id = if self.messages.has(&own) {
            &own
        } else {
            "dont-know"
        };
        self.text(id, &[])
    }

    /// What a screen asks.
    pub fn screen(&self, screen: Screen) -> String {
        self.text(&format!("screen-{}", screen.key()), &[])
    }

    /// An option of a list.
    pub fn option(&self, choice: &str, option: &str) -> String {
        self.text(&format!("option-{}-{}", dashed(choice), dashed(option)), &[])
    }

    /// An answer to a fact.
    pub fn value(&self, fact: FactId, value: &Value) -> String {
        let spec = fact.spec();
        let list = |texts: Vec<String>| {
            if texts.is_empty() {
                self.text("value-nothing", &[])
            } else {
                texts.join("; ")
            }
        };
        match value {
            Value::Unknown => self.text("value-unknown", &[]),
            Value::YesNo(true) => self.text("value-yes", &[]),
            Value::YesNo(false) => self.text("value-no", &[]),
            Value::Choice(index) => {
                let Kind::Choice(options) = spec.kind else {
                    return String::new();
                };
                let option = options.get(usize::from(*index));
                option.map_or_else(String::new, |option| self.option(spec.choice, option))
            }
            Value::Date(it) => self.text("answer-date", &[("date", Arg::Date(*it))]),
            Value::Month(it) => self.text("answer-month", &[("month", month(*it))]),
            Value::Manat(it) => self.text("amount", &[("amount", money(*it))]),
            Value::Months(it) => self.text("answer-length", &[("length", length(*it))]),
            Value::Count(it) => self.text("number-count", &[("count", Arg::Count((*it).into()))]),
            Value::PayHistory(it) => list(it.0.iter().map(|period| self.period(period)).collect()),
            Value::Children(it) => list(it.0.iter().map(|child| self.child(child)).collect()),
        }
    }

    fn period(&self, period: &PayPeriod) -> String {
        let args = [
            ("from", Arg::Year(period.from)),
            ("to", Arg::Year(period.to)),
            ("pay", money(period.pay)),
            ("sector", Arg::Text(self.option("sector", period.sector.name()))),
        ];
        self.text("answer-period", &args)
    }

    fn child(&self, child: &Child) -> String {
        let kind = self.option("child_kind", child.kind.name());
        let args = [("born", Arg::Date(child.born)), ("kind", Arg::Text(kind))];
        match child.disability {
            None => self.text("value-child", &args),
            Some(band) => {
                let [born, kind] = args;
                let band = ("band", Arg::Text(self.option("band", band.name())));
                self.text("value-child-with-disability", &[born, kind, band])
            }
        }
    }
}
