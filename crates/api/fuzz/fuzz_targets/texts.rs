//! Bytes as the texts that people and programs write: nothing panics, and what was read is read the same once written.
#![no_main]

use std::fmt::Display;
use std::str::FromStr;

use api::{IdempotencyKey, SlotsQuery, Surface, iso_date, staff::Grant};
use booking::capacity::WalkInShare;
use booking::queue::{Issuer, TicketNumber};
use booking::{
    CaseCode, Cell, CentreKey, Closed, MailAddress, PersonName, Phone, Reference, ServiceKey, State,
};
use libfuzzer_sys::fuzz_target;

fn stays<T: FromStr + Display + PartialEq>(text: &str) {
    if let Ok(value) = text.parse::<T>() {
        let written = value.to_string();
        assert!(written.parse().is_ok_and(|again: T| again == value), "{text:?} {written:?}");
    }
}

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    stays::<Reference>(&text);
    stays::<CaseCode>(&text);
    stays::<Phone>(&text);
    stays::<PersonName>(&text);
    stays::<MailAddress>(&text);
    stays::<TicketNumber>(&text);
    stays::<Issuer>(&text);
    stays::<Cell>(&text);
    stays::<CentreKey>(&text);
    stays::<ServiceKey>(&text);
    stays::<State>(&text);
    stays::<Closed>(&text);
    stays::<Grant>(&text);
    let _ = text.parse::<WalkInShare>();
    let _ = text.parse::<IdempotencyKey>();
    let _ = text.parse::<Surface>();
    if let Ok(date) = iso_date::parse(&text) {
        assert_eq!(iso_date::format(date), text);
    }
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    let _ = SlotsQuery::from_pairs(pairs);
});
