//! What a DOST centre can promise: times, visits and their states. Pure: no clock, no input or output, no locale.

mod wire_text;

pub mod baku;
pub mod calendar_file;
pub mod capacity;
pub mod cell;
pub mod keys;
pub mod mail_address;
pub mod person_name;
pub mod phone;
pub mod policy;
pub mod queue;
pub mod reference;
pub mod slots;
pub mod typed_text;
pub mod visit;
pub mod waitlist;

pub use cell::{Cell, Minutes, Span};
pub use keys::{CentreKey, ServiceKey, Services};
pub use mail_address::MailAddress;
pub use person_name::PersonName;
pub use phone::Phone;
pub use policy::{Closed, Policy};
pub use reference::{CaseCode, Reference};
pub use visit::State;
