//! The server's paths. Everything that names a person or a visit is a POST with a body, so that no URL holds it.

/// GET: free and taken times. Answer [`crate::SlotsReply`].
pub const SLOTS: &str = "/api/slots";
/// POST [`crate::HoldRequest`] with an idempotency key: 201 [`crate::Held`].
pub const VISITS: &str = "/api/visits";
/// POST [`crate::ConfirmRequest`] with an idempotency key: 200 [`crate::Visit`].
pub const CONFIRM: &str = "/api/visits/confirm";
/// POST [`crate::ReleaseRequest`]: 204.
pub const RELEASE: &str = "/api/visits/release";
/// POST [`crate::OwnerRequest`]: 200 [`crate::Visit`].
pub const FIND: &str = "/api/visits/find";
/// POST [`crate::MoveRequest`] with an idempotency key: 200 [`crate::Visit`].
pub const MOVE: &str = "/api/visits/move";
/// POST [`crate::OwnerRequest`] with an idempotency key: 200 [`crate::Visit`].
pub const CANCEL: &str = "/api/visits/cancel";
/// POST [`crate::JoinRequest`] with an idempotency key: 201 [`crate::Wish`].
pub const JOIN_WAITLIST: &str = "/api/waitlist";
/// POST [`crate::OwnerRequest`]: 200 [`crate::Wish`].
pub const FIND_WISH: &str = "/api/waitlist/find";
/// POST [`crate::AnswerRequest`] with an idempotency key: 200 [`crate::Visit`].
pub const ACCEPT_OFFER: &str = "/api/waitlist/accept";
/// POST [`crate::AnswerRequest`] with an idempotency key: 200 [`crate::Wish`].
pub const DECLINE_OFFER: &str = "/api/waitlist/decline";
/// POST [`crate::OwnerRequest`] with an idempotency key: 200 [`crate::Wish`].
pub const LEAVE_WAITLIST: &str = "/api/waitlist/leave";
/// POST [`crate::assess::AssessRequest`]: 200 [`crate::assess::AssessReply`].
pub const ASSESS: &str = "/api/assess";
/// POST [`crate::CaseRequest`]: 201 [`crate::CaseKept`].
pub const CASES: &str = "/api/cases";
/// POST [`crate::OpenRequest`]: 200 [`crate::OpenedCase`].
pub const OPEN_CASE: &str = "/api/cases/open";
/// POST [`crate::handover::HandoverRequest`]: 201 [`crate::handover::HandoverKept`].
pub const HANDOVERS: &str = "/api/handovers";
/// POST [`crate::handover::GiverRequest`]: 200 [`crate::handover::HandoverState`].
pub const HANDOVER_STATE: &str = "/api/handovers/state";
/// POST [`crate::handover::MatchRequest`]: 204.
pub const HANDOVER_MATCH: &str = "/api/handovers/match";
/// POST [`crate::handover::TakerRequest`]: 200 [`crate::handover::TakerReply`].
pub const TAKE_HANDOVER: &str = "/api/handovers/take";
/// POST [`crate::handover::TakerRequest`]: 204, and the answers are here no more.
pub const HANDOVER_TAKEN: &str = "/api/handovers/taken";
/// POST [`crate::OpinionRequest`]: 204.
pub const OPINIONS: &str = "/api/opinions";
/// GET: [`crate::hall::HallReply`] of a centre.
pub const HALL: &str = "/api/hall";
/// POST with an idempotency key, by a device: 201 [`crate::hall::LeasedBlock`].
pub const BLOCKS: &str = "/api/hall/blocks";
/// POST [`crate::hall::TicketsReport`], by a device: 200 [`crate::hall::TicketsReply`].
pub const TICKETS: &str = "/api/hall/tickets";
/// POST [`crate::fleet::Heartbeat`], by a device: 204.
pub const HEARTBEAT: &str = "/api/fleet/heartbeat";
/// GET: [`crate::Health`].
pub const HEALTH: &str = "/api/health";
/// GET: [`crate::Health`] if people may be sent to this server; a problem that says what is missing if not.
pub const READY: &str = "/api/ready";
/// GET: the OpenAPI 3.1 document of all this.
pub const OPENAPI: &str = "/api/openapi.json";
/// GET, by kiosks, in parts: the published app, a signed bundle.
pub const KIOSK_APP: &str = "/kiosk/app.bundle";
/// GET, by kiosks: the published settings, signed.
pub const KIOSK_SETTINGS: &str = "/kiosk/settings.signed";
/// GET: sends the browser to the sign-in provider; for the staff.
pub const SIGN_IN: &str = "/staff/sign-in";
/// GET: where the provider sends the browser back to.
pub const SIGNED_IN: &str = "/staff/signed-in";
/// POST: ends the session, 204.
pub const SIGN_OUT: &str = "/api/staff/sign-out";
/// GET: [`crate::staff::Me`].
pub const ME: &str = "/api/staff/me";
/// GET: [`crate::staff::CentreCapacity`]. POST [`crate::staff::ChangeRequest`]: 200 [`crate::staff::ChangeReply`].
pub const CAPACITY: &str = "/api/staff/centres/{centre}/capacity";
/// POST [`crate::staff::ChangeRequest`]: 200 [`crate::staff::ChangeReply`], and nothing is changed.
pub const PREVIEW: &str = "/api/staff/centres/{centre}/capacity/preview";
/// GET: a list of [`crate::staff::CentreRevision`], the newest first.
pub const REVISIONS: &str = "/api/staff/centres/{centre}/revisions";
/// GET: a list of [`crate::staff::AuditEntry`], the newest first; with `?centre=` of one centre.
pub const AUDIT: &str = "/api/staff/audit";
/// GET: [`crate::hall::StaffHall`].
pub const STAFF_HALL: &str = "/api/staff/centres/{centre}/hall";
/// POST [`crate::hall::DeskTicket`] with an idempotency key: 200 [`crate::hall::TicketOutcome`].
pub const DESK_TICKETS: &str = "/api/staff/centres/{centre}/hall/tickets";
/// POST [`crate::hall::CallRequest`] with an idempotency key: 200 [`crate::hall::CallReply`].
pub const CALLS: &str = "/api/staff/centres/{centre}/hall/calls";
/// POST [`crate::hall::TicketEventRequest`] with an idempotency key: 200 [`crate::hall::HallTicket`].
pub const EVENTS: &str = "/api/staff/centres/{centre}/hall/events";
/// GET: a list of [`crate::staff::DayVisit`]; with `?day=` of another day than today.
pub const DAY_VISITS: &str = "/api/staff/centres/{centre}/visits";
/// POST [`crate::staff::PersonRequest`]: 200 [`crate::staff::VisitPerson`].
pub const VISIT_PERSON: &str = "/api/staff/centres/{centre}/visits/person";
/// GET: [`crate::staff::Figures`] with `?from=&to=`; with `&centre=` of one centre.
pub const FIGURES: &str = "/api/staff/figures";
/// GET: a list of [`crate::fleet::FleetKiosk`], those that need a hand first; with `?centre=` of one centre.
pub const FLEET: &str = "/api/staff/fleet";
/// GET: [`Config`](crate::Config) of this installation.
pub const CONFIG: &str = "/config.json";
/// POST [`crate::Beat`]: 204. The agent's paths want what [`Config::agent`](crate::Config::agent) says as a bearer token.
pub const AGENT_BEAT: &str = "/agent/beat";
/// POST: an answer that has no end. When the page goes, it breaks off.
pub const AGENT_STAY: &str = "/agent/stay";
/// POST: 204; the session is over, and its browser with it.
pub const AGENT_END: &str = "/agent/end";
/// GET: [`crate::AgentStatus`].
pub const AGENT_STATUS: &str = "/agent/status";
/// GET: [`crate::PrinterReply`], asked before a slip is offered.
pub const AGENT_PRINTER: &str = "/agent/printer";
/// POST [`crate::slip::Slip`]: 200 [`crate::PrintReply`]. It ends with its session, and after 15 seconds at most.
pub const AGENT_PRINT: &str = "/agent/print";
/// POST [`crate::hall::DeskTicket`]: 200 [`crate::TicketReply`]; 409 `numbers_exhausted` if no number is left to give.
pub const AGENT_TICKET: &str = "/agent/ticket";
/// POST [`crate::SpeechRequest`]: its sound.
pub const AGENT_SPEECH: &str = "/agent/speech";
/// POST [`crate::Headphones`], as the page knows it: the answer, of the same kind, ends as soon as it is otherwise.
pub const AGENT_HEADPHONES: &str = "/agent/headphones";
