//! The household and its income, and the job that was lost.

use law::calendar::Month;
use law::facts::{LossReason, fact};
use law::{Manat, Months};
use rust_decimal::Decimal;

use crate::Draft;
use crate::visitor::Visitor;

pub(crate) fn draw(draft: &mut Draft) {
    income(draft);
    checks(draft);
    job_loss(draft);
}

fn income(draft: &mut Draft) {
    let poor = draft.visitor == Visitor::LowIncome;
    let children = draft.answers.get(fact::CHILDREN).map_or(0, <[_]>::len);
    let grown = draft.dice.weighted([(25, 1), (45, 2), (15, 3), (10, 4), (5, 6)]);
    // Families on assistance had 4.4 members on average at the end of 2025.
    let members = u16::try_from(children).unwrap_or(0) + grown;
    draft.say(fact::MEMBERS, members);
    let per_head = match draft.visitor {
        _ if poor => draft
            .dice
            .weighted([(60, (0, 200)), (30, (200, 300)), (10, (300, 500))]),
        _ => draft
            .dice
            .weighted([(15, (100, 300)), (45, (300, 600)), (40, (600, 1500))]),
    };
    let per_head = draft.dice.manat(per_head.0, per_head.1);
    let income = per_head.times(members.into());
    draft.say(fact::HOUSEHOLD_INCOME, income);
    let pension = draft
        .answers
        .get(fact::PENSION_GRANTED)
        .filter(|_| draft.is(fact::RECEIVES_PENSION));
    let own = pension.unwrap_or(Manat::ZERO).min(income);
    draft.say(fact::OWN_BENEFITS, own);
    draft.tick(fact::RECEIVES_ASSISTANCE, if poor { 450 } else { 15 });
    let utilities = income
        .times(Decimal::new(draft.dice.between(3, 18).into(), 2))
        .to_qepik();
    draft.say(fact::UTILITIES_PER_MONTH, utilities);
}

/// What leads to a refusal; in 2023 the ministry granted assistance to 63 thousand families.
fn checks(draft: &mut Draft) {
    let poor = draft.visitor == Visitor::LowIncome;
    let share = |of_the_poor, of_others| if poor { of_the_poor } else { of_others };
    draft.tick(fact::IDLE_MEMBER, share(120, 250));
    draft.tick(fact::HAS_VEHICLE, share(80, 350));
    draft.tick(fact::SECOND_PROPERTY, share(20, 80));
    draft.tick(fact::LARGE_PURCHASES, share(10, 50));
    draft.tick(fact::JOBS_REFUSED, share(20, 5));
    draft.tick(fact::KEEPS_LIVESTOCK, share(300, 100));
    draft.tick(fact::TOOK_CREDIT, share(250, 200));
}

fn job_loss(draft: &mut Draft) {
    let reason = draft.dice.weighted([
        (20, LossReason::Liquidation),
        (25, LossReason::Redundancy),
        (2, LossReason::OwnerChange),
        (1, LossReason::Reinstatement),
        (1, LossReason::ConscriptReturn),
        (20, LossReason::FixedTerm),
        (2, LossReason::ChangedTerms),
        (1, LossReason::CalledUp),
        (1, LossReason::UnableToWork),
        (27, LossReason::Other),
    ]);
    draft.say(fact::LOSS_REASON, reason);
    let first = draft.days_ago(730).max(draft.birthday(16));
    let lost_on = draft.dice.day(first, draft.today);
    draft.say(fact::LOST_ON, lost_on);
    draft.tick(fact::REGISTERED, 550);
    let registered_on = draft.dice.day(lost_on, draft.today);
    draft.say(fact::REGISTERED_ON, registered_on);
    let working_life = Month::of(lost_on).since(Month::of(draft.birthday(16))).count();
    let with_employer = draft.dice.count(0, working_life.min(240));
    draft.say(fact::EMPLOYER_MONTHS, Months::new(with_employer));
    let of_24 = draft.dice.count(0, working_life.min(24));
    draft.say(fact::INSURED_OF_24, of_24);
    let of_36 = of_24
        + draft
            .dice
            .count(0, working_life.min(36).saturating_sub(of_24).min(12));
    draft.say(fact::INSURED_OF_36, of_36);
    let months = of_24.max(1);
    let pay = draft.dice.manat(350, 2200);
    draft.say(fact::LOST_EARNINGS, pay.times(months.min(12).into()));
    draft.say(fact::LOST_EARNING_MONTHS, months.min(12));
    draft.say(fact::LAST_TWO_MONTHS, pay.times(months.min(2).into()));
}
