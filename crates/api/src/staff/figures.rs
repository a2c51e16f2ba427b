//! The figures of centres: how many came, how long it took, who did not come, and whether the app helped.

use booking::CentreKey;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::iso_date;
#[cfg(feature = "openapi")]
use crate::schema;

/// A number of people as it may be shown: fewer than [`FewPeople::LEAST`] are nobody's business, so that nobody can be told
/// from a figure. On the wire it is the number, or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Option<u32>", into = "Option<u32>")]
pub enum FewPeople {
    /// None, or enough to be shown.
    Exactly(u32),
    /// Some, and too few to be shown.
    Few,
}

impl FewPeople {
    /// The smallest number but zero that is shown.
    pub const LEAST: u32 = 10;

    /// The number as it may be shown.
    pub const fn new(count: u32) -> FewPeople {
        if count == 0 || count >= FewPeople::LEAST {
            FewPeople::Exactly(count)
        } else {
            FewPeople::Few
        }
    }

    /// A mean over so many people, where they are enough for it to tell nothing of one of them.
    pub const fn mean(sum: u64, count: u32) -> Option<u64> {
        if count >= FewPeople::LEAST {
            Some(sum / count as u64)
        } else {
            None
        }
    }
}

impl From<Option<u32>> for FewPeople {
    fn from(count: Option<u32>) -> FewPeople {
        count.map_or(FewPeople::Few, FewPeople::Exactly)
    }
}

impl From<FewPeople> for Option<u32> {
    fn from(count: FewPeople) -> Option<u32> {
        match count {
            FewPeople::Exactly(count) => Some(count),
            FewPeople::Few => None,
        }
    }
}

/// One day of one centre. A number that is null stands for one to nine people. There are no sums over centres or days:
/// they would give away what a null keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DayFigures {
    /// Which centre.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::CentreKey))]
    pub centre: CentreKey,
    /// Which day.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub day: Date,
    /// People served at a counter, with an appointment or without.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<u32>))]
    pub served: FewPeople,
    /// How long a service took on average, in seconds, from the call to its end; missing for fewer than ten.
    pub service_seconds: Option<u64>,
    /// How long people waited on average, in seconds, from their ticket to the call; missing for fewer than ten.
    pub wait_seconds: Option<u64>,
    /// Appointments of the day that were not given up before it.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<u32>))]
    pub booked: FewPeople,
    /// Appointments whose person did not come, or not when called.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<u32>))]
    pub absent: FewPeople,
}

/// What people said of the app on a day, all centres together: it does not say where somebody is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DayOpinions {
    /// Which day.
    #[serde(with = "iso_date")]
    #[cfg_attr(feature = "openapi", schema(value_type = schema::Date))]
    pub day: Date,
    /// It helped.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<u32>))]
    pub yes: FewPeople,
    /// It helped partly.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<u32>))]
    pub partly: FewPeople,
    /// It did not.
    #[cfg_attr(feature = "openapi", schema(value_type = Option<u32>))]
    pub no: FewPeople,
}

/// The figures of some days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Figures {
    /// Each day of each centre on which anything was booked or anybody was served, in order.
    pub centres: Vec<DayFigures>,
    /// Each day on which anybody said anything.
    pub opinions: Vec<DayOpinions>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_from_which_somebody_could_be_told_is_not_shown() {
        let shown: Vec<String> = [0, 1, 9, 10, 702_000]
            .map(|count| serde_json::to_string(&FewPeople::new(count)).unwrap())
            .to_vec();
        assert_eq!(shown, ["0", "null", "null", "10", "702000"]);
        assert_eq!(serde_json::from_str::<FewPeople>("null").unwrap(), FewPeople::Few);
        assert_eq!(
            serde_json::from_str::<FewPeople>("12").unwrap(),
            FewPeople::Exactly(12)
        );
        assert_eq!(FewPeople::mean(3825, 9), None);
        assert_eq!(FewPeople::mean(4250, 10), Some(425));
    }
}
