//! Stipend of a martyr's family: Decree No 493 of 19.12.2006. One amount for each martyr, in equal parts.

use crate::benefit::condition::martyr_family_stipend as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::family_share::{self, Share};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let family = case.get(fact::MARTYR_FAMILY)?;
    case.require(
        family,
        &condition::MARTYR_FAMILY,
        Change::to(fact::MARTYR_FAMILY, true),
    )?;
    case.know(Phrase::new("each-martyr"));
    let share = Share {
        amount: &table::STIPEND_MARTYR_FAMILY,
        sharer: &condition::SHARER,
        young: &condition::YOUNG,
    };
    family_share::pays(case, &share)
}
