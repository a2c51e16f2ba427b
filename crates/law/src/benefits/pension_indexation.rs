//! The pension in payment today: Law 54-IIIQ, Arts 6-1, 26.4 and 29.1.
//!
//! Each 1 January it grows with the wages of the year before; each new minimum lifts what is below it, and what was
//! lifted grows as well. Rates before 2018 are not in the data.

use time::Date;
use time::macros::date;

use crate::benefit::Place;
use crate::benefit::condition::pension_indexation as condition;
use crate::calendar::Month;
use crate::case::{Case, Stop};
use crate::facts::{PensionKind, fact};
use crate::finding::{Change, Every, Pays};
use crate::law::Law;
use crate::parameter::table;
use crate::phrase::Phrase;

use super::pension;

/// Until this day the supplements of Art 20 followed the pay of the post (627-VIQD).
const SUPPLEMENTS_INDEXED: Date = date!(2023 - 01 - 01);
/// On this day a new minimum and the indexation came together.
const BOTH_AT_ONCE: Date = date!(2022 - 01 - 01);

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    let receives = case.get(fact::RECEIVES_PENSION)?;
    case.require(
        receives,
        &condition::IN_PAYMENT,
        Change::to(fact::RECEIVES_PENSION, true),
    )?;
    let since = case.get(fact::PENSION_SINCE)?;
    if since < SUPPLEMENTS_INDEXED && case.get(fact::LONG_SERVICE)? {
        return Err(case.unsettled(Phrase::new("supplement-followed-pay"), Place::Fund));
    }
    case.arises(since, &condition::GRANTED)?;
    case.value(&table::MINIMUM_PENSION)?;
    case.known(Law::on(since).payment_months())?;
    let (kind, granted) = (case.get(fact::PENSION_KIND)?, case.get(fact::PENSION_GRANTED)?);
    case.add(Phrase::new("granted-pension"), granted, Vec::new());
    // A family's minimum is that of all its shares together, and the others are not known here.
    if kind == PensionKind::Survivor {
        case.know(Phrase::new("family-minimum"));
    } else if let Ok(minimum) = table::MINIMUM_PENSION.on(since) {
        pension::raise_to(case, minimum);
    }
    for year in since.year()..=case.today().year() {
        grow(case, year, since, kind)?;
    }
    case.explanation.total(Phrase::new("pension"));
    Ok(case.pays_sum(Every::Month))
}

/// What one year brings: on 1 January the part of Art 26.4 and the indexation, then each new minimum.
fn grow(case: &mut Case<'_>, year: i32, since: Date, kind: PensionKind) -> Result<(), Stop> {
    let today = case.today();
    let in_time = |day: Date| day > since && day <= today;
    let january = Month::new(year, 1).map_or(Date::MAX, Month::first_day);
    if in_time(january) {
        index(case, january, kind)?;
    }
    let of_year = table::MINIMUM_PENSION
        .values
        .iter()
        .filter(|it| it.from.year() == year);
    for minimum in of_year.filter(|it| kind != PensionKind::Survivor && in_time(it.from)) {
        pension::raise_to(case, minimum);
    }
    Ok(())
}

/// Arts 26.4 and 29.1.
fn index(case: &mut Case<'_>, january: Date, kind: PensionKind) -> Result<(), Stop> {
    let own = kind != PensionKind::Survivor;
    if january == SUPPLEMENTS_INDEXED {
        case.open(&condition::MATERIAL_ASSISTANCE);
        if own {
            let part = case.known(table::MATERIAL_ASSISTANCE.on(january))?;
            case.add(
                Phrase::new("material-assistance"),
                part.value,
                vec![&part.citation],
            );
        }
    }
    let before = case.explanation.sum();
    if january == BOTH_AT_ONCE
        && own
        && table::MINIMUM_PENSION
            .on(january)
            .is_ok_and(|it| before < it.value)
    {
        case.open(&condition::ORDER_OF_2022);
    }
    let rate = case.known(table::PENSION_INDEXATION.on(january))?;
    pension::index(case, january, rate, &condition::RATE_NOT_CONFIRMED);
    Ok(())
}
