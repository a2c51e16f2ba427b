//! The same questions on paper: every screen in a fixed order, behind the gates that a form can print.
//!
//! A form can say "if you ticked this" or "if you were born before 1990". It cannot compute, so it asks everyone for
//! the record, the capital and the household's income, because nobody can know before whether they matter. That is
//! generous to the form: a reader who skips each part rightly needs no second look.

use law::answers::Answers;
use law::facts::{DeceasedInsured, Fallen, Known, PensionKind, Screen, Sector, ServiceKind, Sex, fact};
use time::Date;
use time::macros::date;

/// Who was born later had no record before 2006 worth a question.
const TOO_YOUNG_IN_2006: Date = date!(1990 - 01 - 01);

/// How many screens the form shows to this household.
pub fn screens(answers: &Answers) -> usize {
    Screen::ALL
        .iter()
        .filter(|screen| asks(**screen, answers))
        .count()
}

/// Whether the form shows this screen to this household.
pub fn asks(screen: Screen, answers: &Answers) -> bool {
    let yes = |fact| answers.get(fact).unwrap_or(false);
    let pensioner = yes(fact::RECEIVES_PENSION);
    let kind = answers.get(fact::PENSION_KIND);
    let may_have_another = kind != Some(PensionKind::OldAge) || yes(fact::HAS_DISABILITY);
    let own_record = !pensioner || may_have_another;
    match screen {
        Screen::Work => yes(fact::WORKS),
        Screen::Region => {
            let trade = |sector| matches!(sector, Sector::Trade | Sector::Construction);
            let now = yes(fact::WORKS) && answers.get(fact::SECTOR).is_some_and(trade);
            let once = answers
                .get(fact::PAY_HISTORY)
                .unwrap_or(&[])
                .iter()
                .any(|it| trade(it.sector));
            now || own_record && answers.get(fact::CAPITAL) == Some(Known::Unknown) && once
        }
        // Who works beside a pension may be paid by the length of the record too.
        Screen::Record => own_record || yes(fact::ON_SICK_LEAVE) || yes(fact::EXPECTS_CHILD),
        Screen::Capital | Screen::RetireIn | Screen::ChildrenRaised => own_record,
        Screen::RecordBefore2006 | Screen::CapitalIn2018 => {
            own_record
                && answers
                    .get(fact::BIRTH_DATE)
                    .is_some_and(|born| born < TOO_YOUNG_IN_2006)
        }
        Screen::PayHistory => own_record && answers.get(fact::CAPITAL) == Some(Known::Unknown),
        Screen::Upbringing => {
            let raised = answers.get(fact::CHILDREN_RAISED).unwrap_or(0) > 0;
            own_record && raised && answers.get(fact::SEX) == Some(Sex::Man)
        }
        Screen::Pension | Screen::WorkAfterPension => pensioner,
        Screen::Service => yes(fact::LONG_SERVICE),
        Screen::ServiceLeft => {
            yes(fact::LONG_SERVICE) && answers.get(fact::SERVICE_KIND) == Some(ServiceKind::Military)
        }
        Screen::LastSalary => {
            yes(fact::LONG_SERVICE) && answers.get(fact::SERVICE_KIND) == Some(ServiceKind::CivilService)
        }
        Screen::Liberated => yes(fact::LIBERATED_TERRITORY),
        Screen::Graduation | Screen::FirstJob => yes(fact::LEFT_CARE),
        Screen::HardWork => yes(fact::HARD_WORK),
        Screen::Aviation => yes(fact::CIVIL_AVIATION),
        Screen::Children => yes(fact::HAS_CHILDREN),
        Screen::Conscript => yes(fact::CONSCRIPT_FAMILY),
        Screen::Death => yes(fact::BEREAVED),
        Screen::Deceased => {
            let pension = [Some(DeceasedInsured::Pensioner), Some(DeceasedInsured::Insured)];
            let fallen = answers.get(fact::FALLEN) != Some(Fallen::No);
            yes(fact::BEREAVED) && (fallen || pension.contains(&answers.get(fact::DECEASED_INSURED)))
        }
        Screen::DeceasedPension => {
            yes(fact::BEREAVED) && answers.get(fact::DECEASED_INSURED) == Some(DeceasedInsured::Pensioner)
        }
        Screen::FallenPay => yes(fact::BEREAVED) && answers.get(fact::FALLEN) != Some(Fallen::No),
        Screen::Martyr => yes(fact::MARTYR_FAMILY) || yes(fact::JANUARY20_FAMILY) || yes(fact::HERO_FAMILY),
        Screen::Hero => yes(fact::HERO_FAMILY),
        Screen::Science => yes(fact::DOCTOR_OF_PHILOSOPHY) || yes(fact::DOCTOR_OF_SCIENCES),
        Screen::CarQueue => yes(fact::HAS_DISABILITY),
        Screen::Displacement => yes(fact::DISPLACED),
        Screen::Disability => yes(fact::HAS_DISABILITY),
        Screen::SickLeave | Screen::SickWorkingDays => yes(fact::ON_SICK_LEAVE),
        Screen::Earnings => yes(fact::ON_SICK_LEAVE) || yes(fact::EXPECTS_CHILD),
        Screen::Maternity | Screen::LeaveWorkingDays => {
            yes(fact::EXPECTS_CHILD) && answers.get(fact::SEX) == Some(Sex::Woman)
        }
        Screen::Paternity => yes(fact::EXPECTS_CHILD) && answers.get(fact::SEX) == Some(Sex::Man),
        Screen::Care => yes(fact::CARES),
        Screen::JobLoss | Screen::Registration | Screen::InsuredMonths | Screen::LostEarnings => {
            yes(fact::LOST_JOB)
        }
        // The rest is for everyone: the person, the three lists of ticks, the household.
        _ => true,
    }
}
