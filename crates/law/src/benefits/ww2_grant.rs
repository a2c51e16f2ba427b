//! Aid of the year for the Second World War: one order of the President before each 9 May.

use crate::benefit::Said;
use crate::benefit::condition::ww2_grant as condition;
use crate::case::{Case, Stop};
use crate::facts::fact;
use crate::finding::{Change, Every, Missing, Pays};
use crate::parameter::table;

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let ways = [
        (
            fact::WW2_PARTICIPANT,
            &condition::WW2_PARTICIPANT,
            &table::GRANT_WW2_PARTICIPANT,
        ),
        (fact::WW2_EQUAL, &condition::WW2_EQUAL, &table::GRANT_WW2_EQUAL),
    ];
    for (fact, said, amount) in ways {
        if case.get(fact)? {
            case.judge(true, said, Change::Never);
            return case.pays(Every::Once, amount);
        }
    }
    let missing = ways.map(|(fact, said, _)| Missing {
        said: Said::from(said),
        change: Change::to(fact, true),
    });
    Err(case.none_of(missing.into()))
}
