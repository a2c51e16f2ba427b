//! Grant for graduates who grew up without parental care: Law 151-VIIQD of 07.03.2025. Once, by the law of the day a
//! school, college or university is finished.

use crate::benefit::condition::orphan_graduate_grant as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Pays};
use crate::parameter::table;
use crate::phrase::Phrase;

use super::{allowance, shared};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    shared::resident(case, &condition::RESIDENT)?;
    allowance::needs(case, fact::LEFT_CARE, &condition::LEFT_CARE)?;
    let graduated_on = case.get(fact::GRADUATED_ON)?;
    let under_the_law = table::ALLOWANCE_ORPHAN_GRADUATE.on(graduated_on).is_ok();
    if !under_the_law {
        case.know(Phrase::new("earlier-graduates"));
    }
    case.require(under_the_law, &condition::GRADUATED_SINCE_2025, Change::Never)?;
    case.by_law_of(graduated_on);
    case.arises(graduated_on, &condition::GRADUATED)?;
    allowance::once(case);
    case.open(&condition::WHO_PAYS);
    case.pays(Every::Once, &table::ALLOWANCE_ORPHAN_GRADUATE)
}
