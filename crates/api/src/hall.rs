//! The day in the hall: numbers that devices give, who waits and for how long, and what a counter does.

use booking::queue::{Issuer, TicketNumber, Turn};
use booking::{Cell, CentreKey, Minutes, Reference, Services, State};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use time::{Date, Duration};

use crate::iso_date;
use crate::problem::Code;
#[cfg(feature = "openapi")]
use crate::schema;

/// The most tickets of one [`TicketsReport`].
pub const MOST_TICKETS: usize = 100;

/// For how long ahead a device may lease numbers.
pub const LEASED_AHEAD: Duration = Duration::days(30);

/// Which numbers a device wants.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LeaseRequest {
    /// Those of this day, at most thirty days ahead; without it, today's.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "iso_date::option")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Date>))]
    pub date: Option<Date>,
}

/// Numbers of one day that one device alone may give, all from the first to the last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LeasedBlock {
    /// Who may give them.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Issuer))]
    pub issuer: Issuer,
    /// The day on which they are given.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub date: Date,
    /// The first number.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::TicketNumber))]
    pub first: TicketNumber,
    /// The last number.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::TicketNumber))]
    pub last: TicketNumber,
}

/// What somebody came for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// These services, without an appointment.
    Services(Services),
    /// The visit with this number: they report for their appointment.
    Visit(Reference),
}

/// A ticket that a device gave to a person, with or without a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DrawnTicket {
    /// Its number, from a block of the device.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::TicketNumber))]
    pub number: TicketNumber,
    /// When it was given, by the device's clock, in seconds since 1970.
    pub came: i64,
    /// What for.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Purpose))]
    pub purpose: Purpose,
    /// Whether the person asks to be called out of turn.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Turn))]
    pub turn: Turn,
}

/// What a device tells of the tickets it gave. It may be told again, in any order, as often as wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TicketsReport {
    /// Up to 100 of them.
    #[cfg_attr(feature = "openapi", schema(max_items = 100))]
    pub tickets: Vec<DrawnTicket>,
}

/// What became of each ticket of a report, in its order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TicketsReply {
    /// One for each.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<schema::TicketOutcome>))]
    pub tickets: Vec<TicketOutcome>,
}

/// What became of a ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TicketOutcome {
    /// It is on the list.
    Listed(ListedTicket),
    /// The visit has a ticket already, which counts; this one is void.
    Instead(TicketNumber),
    /// It is not on the list, and the person needs another: `number_not_leased`, `number_taken`, `unknown_service`,
    /// `visit_not_found`, `visit_elsewhere`, `visit_not_today`, `visit_over`.
    Refused(Code),
}

/// A ticket on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ListedTicket {
    /// Its number.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::TicketNumber))]
    pub number: TicketNumber,
    /// Where it stands.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::State))]
    pub state: State,
    /// When the appointment begins, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Cell>))]
    pub appointment: Option<Cell>,
    /// How many are called before, if the list says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ahead: Option<u16>,
    /// How long the person still waits, if anything honest can be said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait: Option<WaitMinutes>,
}

/// From the least to the most whole minutes of a wait; about one in ten waits less, and one in ten longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WaitMinutes {
    /// At least.
    pub least: u16,
    /// At most.
    pub most: u16,
}

/// The question of `GET /api/hall`. [`HallQuery::from_pairs`] reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HallQuery {
    /// Where.
    pub centre: CentreKey,
    /// What somebody would come for now.
    pub services: Option<Services>,
}

/// The parameter of a hall query that is missing, unknown, given twice or wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the query parameter {0} is missing or wrong")]
pub struct HallQueryError(pub &'static str);

impl HallQuery {
    /// Reads decoded query parameters in any order.
    pub fn from_pairs<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<HallQuery, HallQueryError> {
        let (mut centre, mut services) = (None, None);
        for (name, value) in pairs {
            let twice = match name {
                "centre" => {
                    let key = value.parse().map_err(|_| HallQueryError("centre"))?;
                    centre.replace(key).map(|_| "centre")
                }
                "services" => {
                    let keys: Result<Vec<_>, _> = value.split(',').map(str::parse).collect();
                    let read = keys.ok().and_then(|keys| Services::try_from(keys).ok());
                    services
                        .replace(read.ok_or(HallQueryError("services"))?)
                        .map(|_| "services")
                }
                _ => return Err(HallQueryError("(unknown)")),
            };
            if let Some(name) = twice {
                return Err(HallQueryError(name));
            }
        }
        Ok(HallQuery {
            centre: centre.ok_or(HallQueryError("centre"))?,
            services,
        })
    }
}

/// What everybody may know of a hall: numbers and counters, and nobody's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HallReply {
    /// When the last number of today was given, in seconds since 1970; missing if none was. Then nothing is known of the
    /// hall: perhaps nobody gives numbers there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_ticket: Option<i64>,
    /// Who is called, the last call first.
    pub called: Vec<CalledNumber>,
    /// Who waits, in the order in which they will be called if nobody else comes.
    pub waiting: Vec<WaitingNumber>,
    /// How long somebody who comes now for the services of the question would wait; missing if none were asked for, or
    /// if no counter serves them now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newcomer: Option<WaitMinutes>,
}

/// A number that is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CalledNumber {
    /// Which.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::TicketNumber))]
    pub number: TicketNumber,
    /// To which counter.
    pub counter: u16,
}

/// A number that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WaitingNumber {
    /// Which.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::TicketNumber))]
    pub number: TicketNumber,
    /// How long; missing if no counter serves it now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait: Option<WaitMinutes>,
}

/// A ticket as the staff see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HallTicket {
    /// Its number.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::TicketNumber))]
    pub number: TicketNumber,
    /// Where it stands.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::State))]
    pub state: State,
    /// When it was given, in seconds since 1970.
    pub came: i64,
    /// What for.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Services))]
    pub services: Services,
    /// How long that is planned to take.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Minutes))]
    pub minutes: Minutes,
    /// Whether the person asked to be called out of turn.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Turn))]
    pub turn: Turn,
    /// When the appointment begins, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Cell>))]
    pub appointment: Option<Cell>,
    /// The number of the visit, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::Reference>))]
    pub visit: Option<Reference>,
    /// The counter that called it last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counter: Option<u16>,
    /// When that was, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub called: Option<i64>,
}

/// The hall as the staff see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StaffHall {
    /// Who waits, in the order of the calls; then who is called, then who was called in vain and may come back.
    pub tickets: Vec<HallTicket>,
}

/// A ticket that somebody wants: at the desk with a number of the server, at a kiosk with one of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DeskTicket {
    /// What for.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Purpose))]
    pub purpose: Purpose,
    /// Whether the person is to be called out of turn.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Turn))]
    pub turn: Turn,
}

/// A counter is free and calls whoever is next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CallRequest {
    /// Its number.
    pub counter: u16,
}

/// Who comes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CallReply {
    /// Missing if nobody waits whom the counter serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket: Option<HallTicket>,
}

/// What a counter says of a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum TicketEvent {
    /// Called once more, to the same counter.
    Recall,
    /// Done.
    Serve,
    /// Was called and did not come.
    Miss,
    /// Was called in vain and is there after all.
    Return,
    /// Waits no longer.
    Leave,
}

/// Says what happened to a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TicketEventRequest {
    /// Which ticket of today.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::TicketNumber))]
    pub number: TicketNumber,
    /// What.
    pub event: TicketEvent,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_says_either_its_services_or_its_visit() {
        let json = |purpose: &str| {
            format!(r#"{{"number":"a7","came":1795406400,"purpose":{purpose},"turn":"usual"}}"#)
        };
        let read = |purpose: &str| serde_json::from_str::<DrawnTicket>(&json(purpose));
        let ticket = read(r#"{"services":["card"]}"#).unwrap();
        assert_eq!(ticket.number.to_string(), "A007");
        assert_eq!(
            serde_json::to_string(&ticket).unwrap(),
            json(r#"{"services":["card"]}"#).replace("a7", "A007")
        );
        let reference = Reference::from_entropy([3; 8]);
        let visit = read(&format!(r#"{{"visit":"{reference}"}}"#)).unwrap();
        assert_eq!(visit.purpose, Purpose::Visit(reference));
        for wrong in [
            "{}",
            r#"{"services":[]}"#,
            r#"{"visit":"A"}"#,
            r#"{"services":["a"],"visit":"A"}"#,
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_question_names_the_parameter_that_is_wrong() {
        let read = |pairs: &[(&'static str, &'static str)]| HallQuery::from_pairs(pairs.iter().copied());
        let both = read(&[("services", "a,b"), ("centre", "baku_1")]).unwrap();
        assert_eq!(both.centre.as_str(), "baku_1");
        assert_eq!(both.services.unwrap().len(), 2);
        assert_eq!(read(&[("centre", "baku_1")]).unwrap().services, None);
        for (pairs, name) in [
            (&[][..], "centre"),
            (&[("centre", "Bakı")], "centre"),
            (&[("centre", "a"), ("centre", "a")], "centre"),
            (&[("centre", "a"), ("services", "")], "services"),
            (
                &[("centre", "a"), ("services", "a"), ("services", "a")],
                "services",
            ),
            (&[("centre", "a"), ("day", "1")], "(unknown)"),
        ] {
            assert_eq!(read(pairs), Err(HallQueryError(name)), "{pairs:?}");
        }
    }
}
