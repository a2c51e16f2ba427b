//! Children, the dead, and the family of the fallen.

use law::Months;
use law::calendar::Month;
use law::facts::{
    Band, Child, ChildKind, Children, DeceasedInsured, Fallen, MartyrRelation, Sex, SurvivorGround, fact,
};
use time::{Date, Duration};

use crate::Draft;
use crate::visitor::Visitor;

pub(crate) fn draw(draft: &mut Draft) {
    children(draft);
    let drafted = draft.dice.day(draft.days_ago(540), draft.today);
    draft.say(fact::CONSCRIPT_SINCE, drafted);
    death(draft);
    martyr(draft);
    draft.tick(fact::UTILITIES_PAID, 500);
    // Most displaced people cannot return yet; those of the first resettled towns can.
    let return_since = draft.dice.day(draft.days_ago(1200), draft.today);
    let return_since = draft.dice.known(15, return_since);
    draft.say(fact::RETURN_SINCE, return_since);
    let graduated = draft
        .birthday(23)
        .saturating_sub(Duration::days(draft.dice.below(900).into()));
    draft.say(fact::GRADUATED_ON, graduated);
    let first_job = graduated.saturating_add(Duration::days(draft.dice.below(900).into()));
    let first_job = draft.dice.known(70, first_job);
    draft.say(fact::FIRST_JOB_ON, first_job);
}

fn children(draft: &mut Draft) {
    let count = match draft.visitor {
        _ if !draft.is(fact::HAS_CHILDREN) => 0,
        Visitor::LowIncome => {
            draft
                .dice
                .weighted([(15, 1), (25, 2), (30, 3), (15, 4), (9, 5), (4, 6), (2, 8)])
        }
        _ => draft
            .dice
            .weighted([(30, 1), (40, 2), (21, 3), (5, 4), (2, 5), (2, 7)]),
    };
    let children: Vec<Child> = (0..count).map(|index| child(draft, index)).collect();
    let baby = children.iter().any(|child| child.born > draft.days_ago(1095));
    let grown = match draft.age() {
        0..=38 => 0,
        _ => draft.dice.count(0, 4),
    };
    draft.say(fact::LIVING_CHILDREN, count + grown);
    draft.tick(
        fact::CHILD_CARE_LEAVE,
        if baby && draft.sex == Sex::Woman { 500 } else { 10 },
    );
    // The grant comes by itself for children born since 2021, so it is due for few.
    draft.tick(fact::BIRTH_GRANT_DUE, if baby { 150 } else { 10 });
    draft.say(fact::CHILDREN, Children(children));
}

/// The first child of adoptive parents, foster parents and guardians is the one they took in.
fn child(draft: &mut Draft, index: u16) -> Child {
    let kind = match index {
        0 if draft.is(fact::FOSTER_OR_ADOPTIVE_PARENT) => {
            draft.dice.pick([ChildKind::Adopted, ChildKind::Foster])
        }
        0 if draft.is(fact::GUARDIAN) => ChildKind::Ward,
        _ => ChildKind::Own,
    };
    let oldest = draft.birthday(18).max(draft.days_ago(22 * 365));
    let just_now = draft.visitor == Visitor::Expecting && index == 0;
    let first = if just_now {
        oldest.max(draft.days_ago(300))
    } else {
        oldest
    };
    let born = draft.dice.day(first, draft.today);
    let adult = born < draft.days_ago(18 * 365);
    let band = draft.dice.weighted([
        (30, Band::From31To60),
        (40, Band::From61To80),
        (30, Band::From81To100),
    ]);
    let with_disability = draft
        .dice
        .permille(if draft.visitor == Visitor::Carer { 350 } else { 25 });
    Child {
        born,
        disability: with_disability.then_some(band),
        kind,
        since: (kind != ChildKind::Own).then(|| draft.dice.day(born, draft.today)),
        studies: adult && draft.dice.percent(70),
    }
}

fn death(draft: &mut Draft) {
    let (visitor, age) = (draft.visitor, draft.age());
    let days = if visitor == Visitor::Bereaved { 400 } else { 3000 };
    let died = draft.dice.day(draft.days_ago(days), draft.today);
    draft.say(fact::DIED_ON, died);
    let insured = draft.dice.weighted([
        (55, DeceasedInsured::Pensioner),
        (25, DeceasedInsured::Insured),
        (8, DeceasedInsured::Allowance),
        (12, DeceasedInsured::Neither),
    ]);
    draft.say(fact::DECEASED_INSURED, insured);
    let fallen = draft
        .dice
        .weighted([(94, Fallen::No), (4, Fallen::OnDuty), (2, Fallen::OtherCause)]);
    draft.say(fact::FALLEN, fallen);
    draft.tick(fact::PAID_FUNERAL, 600);
    let ground = draft.dice.weighted([
        (if age < 18 { 100 } else { 0 }, SurvivorGround::Under18),
        (if age <= 23 { 60 } else { 0 }, SurvivorGround::StudentUnder23),
        (5, SurvivorGround::DisabledBefore18),
        (if age >= 62 { 80 } else { 0 }, SurvivorGround::PensionAge),
        (
            if draft.is(fact::HAS_DISABILITY) { 50 } else { 0 },
            SurvivorGround::Disability61100,
        ),
        (
            if draft.is(fact::HAS_CHILDREN) { 30 } else { 2 },
            SurvivorGround::CaresForChildUnder8,
        ),
        (20, SurvivorGround::None),
    ]);
    draft.say(fact::SURVIVOR_GROUND, ground);
    let survivors = draft.dice.weighted([(50, 1), (25, 2), (15, 3), (7, 4), (3, 6)]);
    draft.say(fact::SURVIVORS, survivors);
    deceased(draft, died, insured);
}

fn deceased(draft: &mut Draft, died: Date, insured: DeceasedInsured) {
    let oldest = if insured == DeceasedInsured::Pensioner {
        90
    } else {
        62
    };
    let years = draft.dice.between(20, oldest);
    let days = years * 365 + draft.dice.below(365);
    let born = died.saturating_sub(Duration::days(days.into()));
    draft.say(fact::DECEASED_BORN, born);
    let lived = Month::of(died).since(Month::of(born)).count();
    let record = draft.dice.count(0, lived.saturating_sub(216));
    let capital = draft.dice.manat(0, u32::from(record) * 200);
    let record = draft.dice.known(80, Months::new(record));
    draft.say(fact::DECEASED_RECORD, record);
    let capital = draft.dice.known(60, capital);
    draft.say(fact::DECEASED_CAPITAL, capital);
    let pension = draft.dice.manat(160, 1200);
    let pension = draft.dice.known(80, pension);
    draft.say(fact::DECEASED_PENSION, pension);
    let pay = draft.dice.manat(400, 2500);
    let pay = draft.dice.known(80, pay);
    draft.say(fact::FALLEN_PAY, pay);
}

fn martyr(draft: &mut Draft) {
    let age = draft.age();
    let relation = draft.dice.weighted([
        (35, MartyrRelation::WidowOrWidower),
        (if age >= 38 { 60 } else { 0 }, MartyrRelation::Parent),
        (if age < 18 { 60 } else { 0 }, MartyrRelation::ChildUnder18),
        (if age <= 23 { 60 } else { 0 }, MartyrRelation::StudentChild),
        (4, MartyrRelation::DisabledChild),
        (10, MartyrRelation::AdultChild),
        (1, MartyrRelation::SiblingInHome),
        (if age >= 60 { 2 } else { 0 }, MartyrRelation::GrandparentAlone),
        (8, MartyrRelation::Other),
    ]);
    draft.say(fact::MARTYR_RELATION, relation);
    let sharers = draft.dice.weighted([(25, 1), (30, 2), (25, 3), (15, 4), (5, 6)]);
    draft.say(fact::MARTYR_SHARERS, sharers);
}
