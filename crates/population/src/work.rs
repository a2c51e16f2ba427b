//! Work, record, capital, and the pension already received.

use law::Months;
use law::calendar::Month;
use law::facts::{
    Known, PayHistory, PayPeriod, PensionKind, Region, Sector, ServiceEnd, ServiceKind, Sex, fact,
};
use law::invalid::FIRST_ACCOUNT_YEAR;

use crate::Draft;
use crate::visitor::Visitor;

pub(crate) fn draw(draft: &mut Draft) {
    let sector = draft.dice.weighted([
        (40, Sector::State),
        (42, Sector::Private),
        (8, Sector::Trade),
        (3, Sector::Construction),
        (5, Sector::FarmSmall),
        (1, Sector::FarmMedium),
        (1, Sector::FarmLarge),
    ]);
    draft.say(fact::SECTOR, sector);
    let pay = pay(draft, sector);
    draft.say(fact::PAY, pay);
    let region = draft.dice.weighted([
        (45, Region::Baku),
        (12, Region::SumqayitOrGanja),
        (10, Region::OtherCity),
        (13, Region::DistrictCentre),
        (20, Region::Village),
    ]);
    draft.say(fact::REGION, region);
    record(draft, sector);
    raised(draft);
    pension(draft);
    service(draft);
    liberated(draft);
}

/// Wages about the average of 1,103; a farm family pays by its land, so its pay is nothing.
fn pay(draft: &mut Draft, sector: Sector) -> law::Manat {
    let (least, most) = match sector {
        Sector::FarmSmall | Sector::FarmMedium | Sector::FarmLarge => (0, 0),
        _ => draft.dice.weighted([
            (30, (400, 600)),
            (40, (600, 1200)),
            (25, (1200, 3000)),
            (4, (3000, 8000)),
            (1, (8000, 15_000)),
        ]),
    };
    draft.dice.manat(least, most)
}

/// A record that began after the sixteenth birthday, and what of it lies before 2006; the capital that fits it.
fn record(draft: &mut Draft, sector: Sector) {
    let months = |from: Month, to: Month| to.since(from).count();
    let (start, now) = (Month::of(draft.birthday(18)), Month::of(draft.today));
    let accounts = Month::new(FIRST_ACCOUNT_YEAR, 1).unwrap_or(now);
    let (early, late) = (months(start, accounts.min(now)), months(start.max(accounts), now));
    let busy = match draft.visitor {
        Visitor::OldWithoutPension | Visitor::LowIncome | Visitor::Young => draft.dice.between(0, 40),
        _ => draft.dice.weighted([(15, 10), (25, 45), (40, 80), (20, 98)]),
    };
    let part = |whole: u16| u16::try_from(u32::from(whole) * busy / 100).unwrap_or(whole);
    let (before, after) = (part(early), part(late));
    let record = draft.dice.known(85, Months::new(before + after));
    draft.say(fact::RECORD, record);
    let before_2006 = draft.dice.known(75, Months::new(before));
    draft.say(fact::RECORD_BEFORE_2006, before_2006);
    // From the least to the most that contributions of these months usually left.
    let after = u32::from(after);
    let capital = draft
        .dice
        .manat(after * 40, after * 40 + after * 260 + u32::from(before) * 60);
    let capital = draft.dice.known(70, capital);
    draft.say(fact::CAPITAL, capital);
    let periods = pay_history(draft, sector);
    draft.say(fact::PAY_HISTORY, PayHistory(periods));
    let in_2018 = draft.dice.weighted([
        (70, Known::Is(true)),
        (15, Known::Is(false)),
        (15, Known::Unknown),
    ]);
    draft.say(fact::CAPITAL_IN_2018, in_2018);
    let month = draft.dice.month(now, 120);
    let retire_in = draft.dice.known(15, month);
    draft.say(fact::RETIRE_IN, retire_in);
}

/// One to three stretches of whole years since 2006, none of them twice.
fn pay_history(draft: &mut Draft, sector: Sector) -> Vec<PayPeriod> {
    let last = draft.today.year();
    let mut from = draft.birthday(18).year().max(FIRST_ACCOUNT_YEAR);
    let mut periods = Vec::new();
    for _ in 0..draft.dice.between(0, 3) {
        let to = (from + i32::from(draft.dice.count(0, 9))).min(last);
        if from > last {
            break;
        }
        let other = draft.dice.pick([Sector::State, Sector::Private]);
        let sector = if draft.dice.percent(70) { sector } else { other };
        let pay = pay(draft, sector);
        periods.push(PayPeriod {
            from,
            to,
            sector,
            pay,
        });
        from = to + 1 + i32::from(draft.dice.count(0, 2));
    }
    periods
}

/// Children raised to the age of eight; most people of that generation have two or three.
fn raised(draft: &mut Draft) {
    let most = match draft.age() {
        0..=25 => 0,
        26..=32 => 2,
        _ => 9,
    };
    let raised = draft
        .dice
        .weighted([(18, 0), (14, 1), (30, 2), (24, 3), (8, 4), (4, 5), (2, 9)]);
    draft.say(fact::CHILDREN_RAISED, raised.min(most));
    draft.tick(
        fact::RAISED_CHILD_WITH_DISABILITY,
        if raised.min(most) > 0 { 40 } else { 0 },
    );
    draft.tick(fact::RAISED_ALONE, if draft.sex == Sex::Man { 30 } else { 0 });
}

fn pension(draft: &mut Draft) {
    let kind = match draft.visitor {
        Visitor::AgePensioner => PensionKind::OldAge,
        Visitor::DisabilityPensioner => PensionKind::Disability,
        Visitor::SurvivorPensioner => PensionKind::Survivor,
        _ if draft.age() >= 66 => PensionKind::OldAge,
        _ => draft.dice.weighted([
            (30, PensionKind::OldAge),
            (50, PensionKind::Disability),
            (20, PensionKind::Survivor),
        ]),
    };
    draft.say(fact::PENSION_KIND, kind);
    let first = match kind {
        PensionKind::OldAge => draft.birthday(57),
        PensionKind::Disability | PensionKind::Survivor => draft.birthday(18),
    };
    let since = draft.dice.day(first.max(draft.days_ago(7300)), draft.today);
    draft.say(fact::PENSION_SINCE, since);
    // About the averages: 436 in 2023, 540 in 2025.
    let granted = draft
        .dice
        .weighted([(30, (110, 250)), (50, (250, 600)), (20, (600, 1500))]);
    let granted = draft.dice.manat(granted.0, granted.1);
    draft.say(fact::PENSION_GRANTED, granted);
    let months = Month::of(draft.today).since(Month::of(since)).count();
    let worked = draft.dice.count(0, months);
    draft.say(fact::MONTHS_AFTER_PENSION, Months::new(worked));
    let gathered = draft.dice.manat(u32::from(worked) * 60, u32::from(worked) * 300);
    draft.say(fact::CAPITAL_AFTER_PENSION, gathered);
}

fn service(draft: &mut Draft) {
    let kind = draft.dice.weighted([
        (40, ServiceKind::CivilService),
        (8, ServiceKind::CourtOrProsecution),
        (20, ServiceKind::SpecialRank),
        (2, ServiceKind::ElectedOffice),
        (30, ServiceKind::Military),
    ]);
    draft.say(fact::SERVICE_KIND, kind);
    let adult = Month::of(draft.today)
        .since(Month::of(draft.birthday(18)))
        .count();
    let length = draft.dice.count(0, adult.min(480));
    draft.say(fact::SERVICE_MONTHS, Months::new(length));
    let pay = draft.dice.manat(500, 3500);
    draft.say(fact::SERVICE_PAY, pay);
    let end = draft.dice.weighted([
        (25, ServiceEnd::PensionAge),
        (20, ServiceEnd::ServiceLimit),
        (15, ServiceEnd::HealthOrCuts),
        (20, ServiceEnd::OwnWish),
        (20, ServiceEnd::GoesOn),
    ]);
    draft.say(fact::SERVICE_END, end);
    let left_on = draft.dice.day(draft.birthday(38), draft.today);
    draft.say(fact::SERVICE_LEFT_ON, left_on);
    draft.tick(fact::LEFT_FOR_ILLNESS, 500);
    draft.say(fact::LAST_SALARY, pay);
    let hard = draft.dice.count(0, adult.min(300));
    draft.say(fact::HARD_WORK_MONTHS, Months::new(hard));
    let flying = draft.dice.count(0, adult.min(420));
    draft.say(fact::AVIATION_MONTHS, Months::new(flying));
    draft.tick(fact::AVIATION_LEFT_FOR_HEALTH, 200);
    let science = draft.dice.count(0, adult.min(420));
    draft.say(fact::SCIENCE_MONTHS, Months::new(science));
}

/// Most of those who tick it meet what the law asks of a specialist.
fn liberated(draft: &mut Draft) {
    let since = draft.dice.day(draft.days_ago(1400), draft.today);
    draft.say(fact::LIBERATED_SINCE, since);
    draft.tick(fact::LIBERATED_CONTRACT, 850);
    draft.tick(fact::LIBERATED_SPECIALIST, 700);
    draft.tick(fact::LIBERATED_SETTLED, 750);
}
