//! Why the server did not do what was asked, in words.

use api::Code;
use yew::prelude::*;

use crate::components::notice::{Tone, notice};
use crate::locale::Locale;
use crate::platform::net::Failure;

/// Why the server did not do it, to be seen; nothing if nothing failed.
pub(super) fn trouble(locale: &Locale, what: Option<&Failure>) -> Html {
    what.map_or_else(Html::default, |what| {
        notice(Tone::Danger, html! { <p>{failure(locale, what)}</p> })
    })
}

/// Why the server did not do it, as a sentence that says what to do.
fn failure(locale: &Locale, failure: &Failure) -> String {
    let id = match failure {
        Failure::Offline => "failure-offline",
        Failure::Refused(problem) => match problem.code {
            Code::SlotTaken | Code::HoldExpired => "failure-taken",
            Code::VisitNotFound => "failure-not-found",
            Code::CaseNotFound => "failure-case-not-found",
            Code::HandoverGone => "failure-handover-gone",
            Code::HandoverTaken => "failure-handover-taken",
            Code::TooManyRequests => "failure-too-many-requests",
            Code::WishNotFound => "failure-not-found",
            Code::TooManyWishes => "failure-too-many-wishes",
            Code::OfferGone => "failure-offer-gone",
            Code::TooManyVisits => "failure-too-many",
            Code::VisitNotHeld => "failure-not-held",
            Code::VisitNotMovable => "failure-not-movable",
            Code::VisitNotCancellable => "failure-not-cancellable",
            Code::DayClosed | Code::TimeNotOffered | Code::UnknownCentre | Code::UnknownService => {
                "failure-not-offered"
            }
            _ => "failure-server",
        },
    };
    locale.t(id)
}
