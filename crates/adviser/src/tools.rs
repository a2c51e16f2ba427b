//! Forms that are no questions of the law: what a letter says, another day, two days; and days whose law is not known.

use l10n::Arg;
use law::law::Law;
use time::Date;
use words::Words;

use crate::case::{Aim, Case};
use crate::letters;
use crate::talk::{self, Decided, Form, GRANTED, ON, SINCE, UNKNOWN};

/// A form with what the case has for it.
pub(crate) fn form(words: Words<'_>, form: Form, given: &talk::Case) -> talk::Screen {
    let on = || given.on.clone();
    let day = |fact, value: Option<String>| field(words, (form, fact), talk::Kind::Date, value);
    let fields = match form {
        Form::Which => letters::by_group(words),
        Form::Letter => {
            let (granted, written_on) = match &given.aim {
                talk::Aim::Letter(Decided::Granted(amount, _)) => (Some(amount.clone()), Some(on())),
                talk::Aim::Letter(Decided::Refused) => (Some(UNKNOWN.to_owned()), Some(on())),
                talk::Aim::Results | talk::Aim::Changes(_) => (None, None),
            };
            let granted = talk::Field {
                unknown: Some(words.text("letter-form-refused", &[])),
                ..field(words, (form, GRANTED), talk::Kind::Money, granted)
            };
            let mut fields = vec![granted, day(ON, written_on)];
            fields.extend(letters::lines(words, given));
            fields
        }
        Form::Day => vec![day(ON, None)],
        Form::Changes => {
            let since = match &given.aim {
                talk::Aim::Changes(since) => Some(since.clone()),
                talk::Aim::Results | talk::Aim::Letter(_) => None,
            };
            vec![day(SINCE, since), day(ON, Some(on()))]
        }
    };
    talk::Screen {
        key: name(form).to_owned(),
        title: words.text(&format!("{}-title", name(form)), &[]),
        ticks: false,
        fields,
    }
}

/// What its messages begin with.
const fn name(form: Form) -> &'static str {
    match form {
        Form::Which => "letter",
        Form::Letter => "letter-form",
        Form::Day => "day-form",
        Form::Changes => "changes-form",
    }
}

/// A field whose messages begin with the names of the form and of the field.
fn field(
    words: Words<'_>,
    (form, fact): (Form, &str),
    kind: talk::Kind,
    value: Option<String>,
) -> talk::Field {
    let form = name(form);
    talk::Field {
        fact: fact.to_owned(),
        label: words.text(&format!("{form}-{fact}"), &[]),
        why: words.text(&format!("{form}-{fact}-why"), &[]),
        hint: None,
        kind,
        unknown: None,
        value: value.map(talk::Value::from),
        said: None,
    }
}

/// Days for which there is no law to ask.
pub(crate) fn wrong_days(words: Words<'_>, case: &Case) -> Vec<talk::Wrong> {
    let known = Law::days();
    let outside = |day: Date| !known.contains(&day);
    let days = [
        ("first", Arg::Date(*known.start())),
        ("last", Arg::Date(*known.end())),
    ];
    let wrong = |fact: &str, says: String| talk::Wrong {
        fact: fact.to_owned(),
        says,
    };
    let said_outside = || words.text("error-day-outside", &days);
    let since = match case.aim {
        Aim::Changes(since) if outside(since) => Some(wrong(SINCE, said_outside())),
        Aim::Changes(since) if since >= case.today => {
            Some(wrong(SINCE, words.text("error-day-not-earlier", &[])))
        }
        Aim::Results | Aim::Letter(_) | Aim::Changes(_) => None,
    };
    let on = outside(case.today).then(|| wrong(ON, said_outside()));
    since.into_iter().chain(on).collect()
}
