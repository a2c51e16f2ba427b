//! Where something stands, on the wire.

use api::assess::{Basis, Confidence, LawNumber};
use law::parameter::{self, Citation};
use words::{Words, numbers};

pub(super) fn basis(words: Words<'_>, citation: &'static Citation) -> Basis {
    Basis {
        act: words.act(citation.act_key),
        article: citation.article,
        confidence: confidence(citation.confidence),
        source: citation.source,
        number: numbers::of(citation).map(|used| LawNumber {
            parameter: used.parameter.id(),
            value: words.number_value(used.row.value),
            set_by: citation.act,
            from: used.row.from,
            to: used.row.to,
        }),
    }
}

pub(super) fn confidence(confidence: parameter::Confidence) -> Confidence {
    match confidence {
        parameter::Confidence::High => Confidence::High,
        parameter::Confidence::Medium => Confidence::Medium,
        parameter::Confidence::Low => Confidence::Low,
    }
}
