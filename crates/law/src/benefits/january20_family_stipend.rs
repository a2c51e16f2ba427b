//! Stipends of the families of 20 January 1990 and of the Afghan war dead (Decree No 244 of 11.08.2014).

use crate::benefit::condition::january20_family_stipend as condition;
use crate::case::{Case, Stop};
use crate::facts::{MartyrRelation, fact};
use crate::finding::{Change, Pays};
use crate::parameter::table;

use super::family_share::{self, Share};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let family = case.get(fact::JANUARY20_FAMILY)?;
    case.require(
        family,
        &condition::FAMILY_OF_THE_DEAD,
        Change::to(fact::JANUARY20_FAMILY, true),
    )?;
    let share = Share {
        amount: &table::STIPEND_JANUARY20_FAMILY,
        sharer: &condition::SHARER,
        young: &condition::YOUNG,
    };
    let pays = family_share::pays(case, &share)?;
    // The decree on Afghanistan names parents and the widow only; who else shares for 20 January was not found.
    let relation = case.get(fact::MARTYR_RELATION)?;
    if !matches!(relation, MartyrRelation::WidowOrWidower | MartyrRelation::Parent) {
        case.open(&condition::WHO_SHARES);
    }
    Ok(pays)
}
