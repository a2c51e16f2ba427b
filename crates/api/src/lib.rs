//! What travels between the app, the kiosk and the server: paths, messages and error codes, each defined once.

mod agent;
pub mod assess;
mod cases;
mod config;
pub mod fleet;
pub mod hall;
pub mod handover;
mod idempotency;
mod opinions;
mod problem;
#[cfg(feature = "openapi")]
pub mod schema;
pub mod slip;
mod slots;
pub mod staff;
mod visits;
mod waitlist;

pub mod iso_date;
pub mod paths;

pub use agent::{
    AgentStatus, Beat, Headphones, PrintReply, PrinterReply, PrinterTrouble, SpeechRequest, TicketReply,
};
pub use cases::{CaseKept, CaseRequest, OpenRequest, OpenedCase};
pub use config::{Config, Diagonal, Health, Idle, NoDiagonal, Numbers, Surface, UnknownSurface};
pub use idempotency::{IDEMPOTENCY_KEY, IdempotencyKey, IdempotencyKeyError};
pub use opinions::{Asked, Helped, OpinionRequest, Reason};
pub use problem::{Code, PROBLEM_JSON, Problem};
pub use slots::{Alternative, DaySlots, SlotState, SlotTime, SlotsQuery, SlotsQueryError, SlotsReply};
pub use visits::{
    BookedFor, ConfirmRequest, Held, HoldRequest, Language, MoveRequest, OwnerRequest, ReleaseRequest, Visit,
};
pub use waitlist::{AnswerRequest, JoinRequest, Offer, Wish};
