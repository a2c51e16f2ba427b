//! Errors on the wire (RFC 9457): a stable [`Code`] that the app puts into words, and a technical title.

use serde::{Deserialize, Serialize};

use crate::slots::Alternative;

/// The media type of a [`Problem`].
pub const PROBLEM_JSON: &str = "application/problem+json";

/// What went wrong. The names are stable; the app has a sentence for each in its own languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The body is not JSON.
    MalformedJson,
    /// A field of the request is missing, unknown or wrong; `field` names it where known.
    InvalidRequest,
    /// The body is not declared as `application/json`.
    UnsupportedMediaType,
    /// The body exceeds 16 KB.
    BodyTooLarge,
    /// The header `Idempotency-Key` is missing.
    IdempotencyKeyMissing,
    /// The header `Idempotency-Key` is not a key.
    IdempotencyKeyInvalid,
    /// This key came before with another request.
    IdempotencyKeyReused,
    /// No such centre takes bookings.
    UnknownCentre,
    /// The centre does not offer this service.
    UnknownService,
    /// The centre receives nobody on this day.
    DayClosed,
    /// No visit of this length begins at this time.
    TimeNotOffered,
    /// Somebody else has the time; `alternatives` are the nearest free ones.
    SlotTaken,
    /// The hold ended and somebody else has the time; `alternatives` are the nearest free ones.
    HoldExpired,
    /// The visit is not waiting for confirmation: it is booked or given up already.
    VisitNotHeld,
    /// The visit can no longer be cancelled: it is under way or over.
    VisitNotCancellable,
    /// The visit can no longer take another time: it is under way or over.
    VisitNotMovable,
    /// No visit has this reference and this phone number.
    VisitNotFound,
    /// This phone number has as many visits ahead as allowed.
    TooManyVisits,
    /// No place in the waiting list has this reference and this phone number.
    WishNotFound,
    /// This phone number waits at this centre already, or at as many centres as allowed.
    TooManyWishes,
    /// This time is not on offer to this person, or no longer.
    OfferGone,
    /// No answers are kept under this code: it is wrong, or its day is over.
    CaseNotFound,
    /// No answers wait under this token: they were fetched, refused, or their time is over.
    HandoverGone,
    /// Another phone came first.
    HandoverTaken,
    /// So many requests of this kind came within a minute that no more are taken in it.
    TooManyRequests,
    /// Nobody of the staff is signed in, or the session is over.
    NotSignedIn,
    /// What this person is here does not allow it.
    NotAllowed,
    /// A write of the staff that does not come from a page of this server.
    ForeignOrigin,
    /// The sign-in was not completed; it begins anew at `/staff/sign-in`.
    SignInFailed,
    /// The sign-in provider does not answer, or not as it should.
    SignInUnavailable,
    /// No device of a centre sends this secret.
    UnknownDevice,
    /// The number is from no block of the device for that day.
    NumberNotLeased,
    /// The number stands for another ticket.
    NumberTaken,
    /// All numbers of the day are leased.
    NumbersExhausted,
    /// The visit is at another centre.
    VisitElsewhere,
    /// The visit is on another day.
    VisitNotToday,
    /// The visit was given up, or is over.
    VisitOver,
    /// No ticket of today has this number.
    TicketNotFound,
    /// What is said of the ticket means nothing where it stands.
    TicketStateForbids,
    /// The ticket was called in vain twice; the person needs a new one.
    CalledTwice,
    /// The centre has no counter of this number.
    UnknownCounter,
    /// The counter has called somebody and not said what became of them.
    CounterBusy,
    /// No such path.
    NotFound,
    /// The path exists, but not for this method.
    MethodNotAllowed,
    /// The server is overloaded; the same request may be sent again with the same key.
    Busy,
    /// Something is missing that the server needs; `detail` says what.
    NotReady,
    /// The server failed; the same request may be sent again with the same key.
    Internal,
    /// The agent of a kiosk does not reach the server; the same request may be sent again with the same key.
    NoConnection,
}

impl Code {
    /// All codes.
    pub const ALL: [Code; 48] = [
        Code::MalformedJson,
        Code::InvalidRequest,
        Code::UnsupportedMediaType,
        Code::BodyTooLarge,
        Code::IdempotencyKeyMissing,
        Code::IdempotencyKeyInvalid,
        Code::IdempotencyKeyReused,
        Code::UnknownCentre,
        Code::UnknownService,
        Code::DayClosed,
        Code::TimeNotOffered,
        Code::SlotTaken,
        Code::HoldExpired,
        Code::VisitNotHeld,
        Code::VisitNotCancellable,
        Code::VisitNotMovable,
        Code::VisitNotFound,
        Code::TooManyVisits,
        Code::WishNotFound,
        Code::TooManyWishes,
        Code::OfferGone,
        Code::CaseNotFound,
        Code::HandoverGone,
        Code::HandoverTaken,
        Code::TooManyRequests,
        Code::NotSignedIn,
        Code::NotAllowed,
        Code::ForeignOrigin,
        Code::SignInFailed,
        Code::SignInUnavailable,
        Code::UnknownDevice,
        Code::NumberNotLeased,
        Code::NumberTaken,
        Code::NumbersExhausted,
        Code::VisitElsewhere,
        Code::VisitNotToday,
        Code::VisitOver,
        Code::TicketNotFound,
        Code::TicketStateForbids,
        Code::CalledTwice,
        Code::UnknownCounter,
        Code::CounterBusy,
        Code::NotFound,
        Code::MethodNotAllowed,
        Code::Busy,
        Code::NotReady,
        Code::Internal,
        Code::NoConnection,
    ];

    /// Name, HTTP status, technical title.
    const fn row(self) -> (&'static str, u16, &'static str) {
        match self {
            Code::MalformedJson => ("malformed_json", 400, "The body is not JSON"),
            Code::InvalidRequest => ("invalid_request", 422, "The request has a wrong field"),
            Code::UnsupportedMediaType => {
                ("unsupported_media_type", 415, "The body must be application/json")
            }
            Code::BodyTooLarge => ("body_too_large", 413, "The body is too large"),
            Code::IdempotencyKeyMissing => (
                "idempotency_key_missing",
                400,
                "The Idempotency-Key header is missing",
            ),
            Code::IdempotencyKeyInvalid => (
                "idempotency_key_invalid",
                400,
                "The Idempotency-Key header is not a key",
            ),
            Code::IdempotencyKeyReused => (
                "idempotency_key_reused",
                422,
                "The idempotency key came before with another request",
            ),
            Code::UnknownCentre => ("unknown_centre", 422, "No such centre takes bookings"),
            Code::UnknownService => ("unknown_service", 422, "The centre does not offer this service"),
            Code::DayClosed => ("day_closed", 422, "The centre is closed on this day"),
            Code::TimeNotOffered => (
                "time_not_offered",
                422,
                "No visit of this length begins at this time",
            ),
            Code::SlotTaken => ("slot_taken", 409, "The time is taken"),
            Code::HoldExpired => ("hold_expired", 409, "The hold ended and the time is taken"),
            Code::VisitNotHeld => ("visit_not_held", 409, "The visit is not waiting for confirmation"),
            Code::VisitNotCancellable => (
                "visit_not_cancellable",
                409,
                "The visit can no longer be cancelled",
            ),
            Code::VisitNotMovable => (
                "visit_not_movable",
                409,
                "The visit can no longer take another time",
            ),
            Code::VisitNotFound => (
                "visit_not_found",
                404,
                "No visit has this reference and phone number",
            ),
            Code::TooManyVisits => (
                "too_many_visits",
                409,
                "The phone number has too many visits ahead",
            ),
            Code::WishNotFound => (
                "wish_not_found",
                404,
                "No place in the waiting list has this reference and phone number",
            ),
            Code::TooManyWishes => (
                "too_many_wishes",
                409,
                "The phone number waits already, here or at too many centres",
            ),
            Code::OfferGone => ("offer_gone", 409, "The time is not on offer, or no longer"),
            Code::CaseNotFound => ("case_not_found", 404, "No answers are kept under this code"),
            Code::HandoverGone => ("handover_gone", 410, "No answers wait under this token"),
            Code::HandoverTaken => ("handover_taken", 409, "Another phone came first"),
            Code::TooManyRequests => ("too_many_requests", 429, "Too many requests within a minute"),
            Code::NotSignedIn => ("not_signed_in", 401, "Nobody is signed in"),
            Code::NotAllowed => ("not_allowed", 403, "The role does not allow it"),
            Code::ForeignOrigin => ("foreign_origin", 403, "The request comes from another site"),
            Code::SignInFailed => ("sign_in_failed", 400, "The sign-in was not completed"),
            Code::SignInUnavailable => ("sign_in_unavailable", 503, "The sign-in provider does not answer"),
            Code::UnknownDevice => ("unknown_device", 401, "No device has this secret"),
            Code::NumberNotLeased => (
                "number_not_leased",
                409,
                "The number is from no block of the device",
            ),
            Code::NumberTaken => ("number_taken", 409, "The number stands for another ticket"),
            Code::NumbersExhausted => ("numbers_exhausted", 409, "All numbers of the day are leased"),
            Code::VisitElsewhere => ("visit_elsewhere", 409, "The visit is at another centre"),
            Code::VisitNotToday => ("visit_not_today", 409, "The visit is on another day"),
            Code::VisitOver => ("visit_over", 409, "The visit was given up or is over"),
            Code::TicketNotFound => ("ticket_not_found", 404, "No ticket of today has this number"),
            Code::TicketStateForbids => (
                "ticket_state_forbids",
                409,
                "The ticket is not in a state for this",
            ),
            Code::CalledTwice => ("called_twice", 409, "The ticket was called in vain twice"),
            Code::UnknownCounter => ("unknown_counter", 422, "The centre has no such counter"),
            Code::CounterBusy => ("counter_busy", 409, "The counter has somebody"),
            Code::NotFound => ("not_found", 404, "No such path"),
            Code::MethodNotAllowed => ("method_not_allowed", 405, "The path does not take this method"),
            Code::Busy => ("busy", 503, "The server is busy"),
            Code::NotReady => ("not_ready", 503, "The server is not ready"),
            Code::Internal => ("internal", 500, "The server failed"),
            Code::NoConnection => ("no_connection", 504, "The server cannot be reached"),
        }
    }

    /// Its name in data, as serialised.
    pub const fn as_str(self) -> &'static str {
        self.row().0
    }

    /// The HTTP status that goes with it.
    pub const fn status(self) -> u16 {
        self.row().1
    }

    /// A technical phrase for people who read answers; citizens read the app's words.
    pub const fn title(self) -> &'static str {
        self.row().2
    }
}

/// The body of every answer that is not a success.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `/problems/<code>`.
    #[serde(rename = "type")]
    pub kind: String,
    /// A technical phrase, the same for every problem of this code.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What exactly, where a developer can use it. Never repeats what was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// What went wrong.
    pub code: Code,
    /// Which field of the request is at fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Times that are free instead, the best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Alternative>,
}

impl Problem {
    /// A problem of this code with its title and status.
    pub fn new(code: Code) -> Problem {
        Problem {
            kind: format!("/problems/{}", code.as_str()),
            title: code.title().to_owned(),
            status: code.status(),
            detail: None,
            code,
            field: None,
            alternatives: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_types_and_statuses_agree() {
        for code in Code::ALL {
            assert_eq!(serde_json::to_value(code).unwrap(), code.as_str());
            let problem = Problem::new(code);
            assert!(problem.kind.ends_with(code.as_str()) && (400..600).contains(&problem.status));
            let json = serde_json::to_string(&problem).unwrap();
            assert!(
                !json.contains("detail") && !json.contains("alternatives"),
                "nothing empty is sent: {json}"
            );
            assert_eq!(serde_json::from_str::<Problem>(&json).unwrap(), problem);
        }
    }
}
