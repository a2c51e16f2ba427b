//! Who the person is: sex, birthday, and the three lists of ticks.

use law::facts::{Fact, Sex, fact};

use crate::Draft;
use crate::visitor::Visitor;

/// Of a hundred visitors of this kind so many are women.
pub(crate) fn women(visitor: Visitor) -> u32 {
    match visitor {
        Visitor::Expecting => 85,
        Visitor::Parent | Visitor::Carer | Visitor::LowIncome => 65,
        Visitor::SurvivorPensioner | Visitor::OldWithoutPension => 70,
        Visitor::Decorated => 20,
        _ => 52,
    }
}

pub(crate) fn draw(draft: &mut Draft) {
    let (sex, born) = (draft.sex, draft.born);
    draft.say(fact::SEX, sex);
    draft.say(fact::BIRTH_DATE, born);
    life(draft);
    merits(draft);
    rare(draft);
}

fn life(draft: &mut Draft) {
    let (visitor, age) = (draft.visitor, draft.age());
    let by_age = match age {
        0..=22 => 250,
        23..=59 => 600,
        60..=66 => 400,
        _ => 60,
    };
    let works = match visitor {
        Visitor::JobSeeker => 0,
        Visitor::Worker => 1000,
        Visitor::OldWithoutPension => 50,
        Visitor::WithDisability | Visitor::DisabilityPensioner | Visitor::AgePensioner => 110,
        Visitor::LowIncome => 250,
        Visitor::Carer => 300,
        _ => by_age,
    };
    draft.tick(fact::WORKS, works);
    let pension = match visitor {
        _ if visitor.is_pensioner() => 1000,
        Visitor::NearPension | Visitor::OldWithoutPension | Visitor::Young => 0,
        _ if age >= 66 => 900,
        _ => 20,
    };
    draft.tick(fact::RECEIVES_PENSION, pension);
    let disability = match visitor {
        Visitor::DisabilityPensioner | Visitor::WithDisability => 1000,
        _ if age >= 60 => 80,
        _ => 30,
    };
    draft.tick(fact::HAS_DISABILITY, disability);
    let children = match visitor {
        Visitor::Parent => 1000,
        Visitor::LowIncome => 850,
        Visitor::Young => 30,
        _ => match age {
            0..=21 => 100,
            22..=50 => 550,
            51..=60 => 150,
            _ => 20,
        },
    };
    draft.tick(fact::HAS_CHILDREN, children);
    let expects = match visitor {
        Visitor::Expecting => 1000,
        _ if draft.sex == Sex::Woman && (18..=42).contains(&age) => 20,
        _ => 0,
    };
    draft.tick(fact::EXPECTS_CHILD, expects);
    let lost_job = match visitor {
        Visitor::JobSeeker => 1000,
        Visitor::LowIncome if !draft.is(fact::WORKS) => 250,
        _ if !draft.is(fact::WORKS) && age < 63 => 40,
        _ => 0,
    };
    draft.tick(fact::LOST_JOB, lost_job);
    let sick = match visitor {
        Visitor::Worker => 100,
        _ if draft.is(fact::WORKS) => 20,
        _ => 0,
    };
    draft.tick(fact::ON_SICK_LEAVE, sick);
    mainly(draft, fact::CARES, Visitor::Carer, 20);
    let bereaved = match visitor {
        Visitor::Bereaved | Visitor::SurvivorPensioner => 1000,
        _ => 15,
    };
    draft.tick(fact::BEREAVED, bereaved);
    mainly(draft, fact::DISPLACED, Visitor::Displaced, 50);
}

/// True of these visitors, and of so many of a thousand others.
fn mainly(draft: &mut Draft, fact: Fact<bool>, visitor: Visitor, others: u32) {
    draft.tick(fact, if draft.visitor == visitor { 1000 } else { others });
}

fn merits(draft: &mut Draft) {
    let age = draft.age();
    let one = match draft.visitor {
        Visitor::Decorated => Some(draft.dice.weighted([
            (1, fact::NATIONAL_HERO),
            (2, fact::PATRIOTIC_WAR_HERO),
            (40, fact::WAR_VETERAN),
            (20, fact::HONORARY_TITLE),
            (20, fact::DOCTOR_OF_PHILOSOPHY),
            (7, fact::DOCTOR_OF_SCIENCES),
            (10, fact::PERSONAL_STIPEND),
        ])),
        Visitor::MartyrFamily => Some(draft.dice.weighted([
            (78, fact::MARTYR_FAMILY),
            (18, fact::JANUARY20_FAMILY),
            (4, fact::HERO_FAMILY),
        ])),
        _ => None,
    };
    for (fact, usual) in [
        (fact::NATIONAL_HERO, 0),
        (fact::PATRIOTIC_WAR_HERO, 0),
        (
            fact::WAR_VETERAN,
            if draft.sex == Sex::Man && age > 22 { 12 } else { 1 },
        ),
        (fact::WW2_PARTICIPANT, if age > 90 { 100 } else { 0 }),
        (fact::HONORARY_TITLE, 3),
        (fact::DOCTOR_OF_PHILOSOPHY, if age > 28 { 4 } else { 0 }),
        (fact::DOCTOR_OF_SCIENCES, if age > 40 { 1 } else { 0 }),
        (fact::PERSONAL_STIPEND, 1),
        (fact::MARTYR_FAMILY, 5),
        (fact::JANUARY20_FAMILY, 1),
        (fact::HERO_FAMILY, 1),
        (fact::WW2_EQUAL, if age > 85 { 30 } else { 0 }),
        (fact::SOVIET_HONOURS, u32::from(age > 85)),
        (fact::LONG_SERVICE, if age > 35 { 45 } else { 5 }),
        (fact::HARD_WORK, if age > 35 { 40 } else { 5 }),
        (fact::CIVIL_AVIATION, if age > 40 { 3 } else { 0 }),
    ] {
        let is_it = one.is_some_and(|one| one.id() == fact.id());
        draft.tick(fact, if is_it { 1000 } else { usual });
    }
}

fn rare(draft: &mut Draft) {
    let one = (draft.visitor == Visitor::Rare).then(|| {
        draft.dice.weighted([
            (5, fact::TEMPORARY_RESIDENT),
            (3, fact::DWARFISM),
            (8, fact::RADIATION),
            (10, fact::RELEASED_PRISONER),
            (10, fact::LEFT_CARE),
            (12, fact::LIBERATED_TERRITORY),
            (20, fact::GUARDIAN),
            (12, fact::FOSTER_OR_ADOPTIVE_PARENT),
            (8, fact::WANTS_TO_ADOPT),
            (8, fact::CONSCRIPT_FAMILY),
            (14, fact::HEALTH_LOSS),
        ])
    });
    let young = draft.age() <= 28;
    for (fact, usual) in [
        (fact::TEMPORARY_RESIDENT, 6),
        (fact::DWARFISM, 1),
        (fact::RADIATION, 2),
        (fact::RELEASED_PRISONER, 2),
        (fact::LEFT_CARE, if young { 8 } else { 1 }),
        (fact::LIBERATED_TERRITORY, 5),
        (fact::GUARDIAN, 5),
        (fact::FOSTER_OR_ADOPTIVE_PARENT, 2),
        (fact::WANTS_TO_ADOPT, 2),
        (fact::CONSCRIPT_FAMILY, if young { 10 } else { 0 }),
        (fact::HEALTH_LOSS, 20),
    ] {
        let is_it = one.is_some_and(|one| one.id() == fact.id());
        draft.tick(fact, if is_it { 1000 } else { usual });
    }
}
