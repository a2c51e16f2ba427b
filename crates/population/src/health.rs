//! Disability, sickness, maternity and care.

use law::facts::{Band, BirthKind, CaredFor, Cause, fact};
use rust_decimal::Decimal;

use crate::Draft;
use crate::visitor::Visitor;

pub(crate) fn draw(draft: &mut Draft) {
    disability(draft);
    sickness(draft);
    maternity(draft);
    let cared_for = draft
        .dice
        .pick([CaredFor::Adult81100, CaredFor::ChildWithDisability]);
    draft.say(fact::CARED_FOR, cared_for);
}

fn disability(draft: &mut Draft) {
    let band = draft.dice.weighted([
        (45, Band::From31To60),
        (40, Band::From61To80),
        (15, Band::From81To100),
    ]);
    draft.say(fact::BAND, band);
    let cause = draft.dice.weighted([
        (76, Cause::General),
        (12, Cause::Childhood),
        (6, Cause::War),
        (1, Cause::January20),
        (4, Cause::MilitaryDuty),
        (1, Cause::ChernobylDuty),
    ]);
    draft.say(fact::CAUSE, cause);
    let first = if cause == Cause::Childhood {
        draft.born
    } else {
        draft.birthday(16)
    };
    let since = draft.dice.day(first.max(draft.days_ago(9000)), draft.today);
    draft.say(fact::DISABILITY_SINCE, since);
    draft.tick(fact::SIGHT, 90);
    // 474 cars were given in a year, 7.6 thousand in all.
    draft.tick(fact::WAITS_FOR_CAR, 60);
}

fn sickness(draft: &mut Draft) {
    let from = draft.dice.day(draft.days_ago(200), draft.today);
    draft.say(fact::SICK_FROM, from);
    let days = draft
        .dice
        .weighted([(50, (1, 14)), (40, (15, 60)), (10, (61, 300))]);
    let days = draft.dice.count(days.0, days.1);
    draft.say(fact::SICK_DAYS, days);
    // Five days of a week, after the fourteen that the employer pays.
    draft.say(fact::SICK_WORKING_DAYS, days.saturating_sub(14) * 5 / 7);
    let pay = draft.answers.get(fact::PAY).unwrap_or(law::Manat::ZERO);
    draft.say(fact::EARNINGS, pay.times(Decimal::from(12)));
    let days = draft.dice.count(150, 366);
    let days = draft.dice.known(85, days);
    draft.say(fact::EARNING_DAYS, days);
}

fn maternity(draft: &mut Draft) {
    // Either still ahead, or behind and the child is there.
    let ahead = draft.today.saturating_add(time::Duration::days(100));
    let from = draft.dice.day(
        draft.days_ago(if draft.visitor == Visitor::Expecting {
            120
        } else {
            500
        }),
        ahead,
    );
    draft.say(fact::LEAVE_FROM, from);
    draft.say(fact::PATERNITY_FROM, from);
    // Of 126 days, or of the 56 after a child under two months was taken in.
    let (least, most) = if draft.is(fact::EXPECTS_CHILD) {
        (80, 92)
    } else {
        (36, 42)
    };
    let working_days = draft.dice.count(least, most);
    draft.say(fact::LEAVE_WORKING_DAYS, working_days);
    let birth = draft.dice.weighted([
        (85, BirthKind::Ordinary),
        (12, BirthKind::Difficult),
        (3, BirthKind::Multiple),
    ]);
    draft.say(fact::BIRTH_KIND, birth);
    draft.tick(fact::AGRICULTURE, 60);
}
