//! The API's description as an OpenAPI 3.1 document, made from the handlers and the wire types.

use utoipa::OpenApi;

use crate::handlers::{
    assess, cancel, cases, confirm, find, fleet, hall, handovers, health, hold, moving, opinions, ready,
    release, slots, staff, waitlist,
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "DOST",
        description = "What the law gives a household, and booking a visit at a DOST centre. Dates and times are Baku's. Failures are problem documents \
                       (RFC 9457) with a stable code. Writes carry an Idempotency-Key: the same key and body get the \
                       same answer for a day."
    ),
    paths(
        slots::slots,
        hold::hold,
        confirm::confirm,
        release::release,
        find::find,
        moving::reschedule,
        cancel::cancel,
        waitlist::join,
        waitlist::find,
        waitlist::accept,
        waitlist::decline,
        waitlist::leave,
        cases::keep,
        cases::open,
        handovers::leave,
        handovers::state,
        handovers::decide,
        handovers::take,
        handovers::taken,
        opinions::count,
        assess::handler,
        hall::hall,
        hall::lease,
        hall::report,
        fleet::heartbeat,
        health::health,
        ready::ready,
        staff::sign_in,
        staff::signed_in,
        staff::sign_out,
        staff::me,
        staff::capacity,
        staff::change,
        staff::preview,
        staff::revisions,
        staff::audit,
        staff::figures,
        staff::fleet,
        staff::staff_hall,
        staff::give,
        staff::call,
        staff::tell,
        staff::day_visits,
        staff::visit_person
    )
)]
struct Document;

/// The document as JSON, ending with a line break.
pub fn openapi() -> Result<String, serde_json::Error> {
    Ok(Document::openapi().to_pretty_json()? + "\n")
}
