//! Who comes to a centre, how often, and how old: the shape of the population, with its reasons.
//!
//! The ministry's figures give the proportions inside a group. Between the groups a centre differs from the country:
//! people come because they may have a claim, so groups with claims are over-represented. Where the ministry gives no
//! figure, the weight is an assumption and says so.
//!
//! | ministry's figure | what it shapes |
//! |---|---|
//! | end of 2023: 1.1 million pensioners of about 10 million people; 706 thousand by age, 259 thousand by disability, 134 thousand as survivors | 200 of 1,000 visitors have a pension, 128 + 48 + 24 in these proportions |
//! | 2023: 31.8 thousand pensions granted automatically, 28.0 thousand by age | people near the age come to ask before: 120 of 1,000 |
//! | 2023: 425 thousand people on monthly allowances, 66 thousand lump sums | disability without a pension, births, deaths, children: 290 of 1,000 |
//! | 2023: 378 thousand people on stipends of the President | stipends stand mostly beside disability; 40 of 1,000 come for martyrs' families and merits |
//! | end of 2025: 80.3 thousand families, 353.3 thousand members on targeted assistance (4.4 a family) | 110 of 1,000, nearly half of them receive it already |
//! | 2023: 8.4 thousand paid unemployed; 17.4 thousand in self-employment; 30 thousand a year in public works | few are paid and many ask: 90 of 1,000 |
//! | 2023: 50.7 thousand decisions on disability; 353 applications for adoption | adoption and the like are rare: 20 of 1,000 |

use crate::dice::Dice;

/// The main reason of a visit. Everything else may be true of the same person too, as often as in the country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Visitor {
    /// Has an old-age pension.
    AgePensioner,
    /// Has a disability pension.
    DisabilityPensioner,
    /// Has a survivor pension.
    SurvivorPensioner,
    /// Is within some years of the pension age.
    NearPension,
    /// Is old and has no pension.
    OldWithoutPension,
    /// Has a disability and no pension.
    WithDisability,
    /// Has children at home.
    Parent,
    /// Expects a child, or one was just born.
    Expecting,
    /// Has little for many.
    LowIncome,
    /// Lost a job or looks for one.
    JobSeeker,
    /// Works and asks what there is.
    Worker,
    /// Looks after someone.
    Carer,
    /// Lost someone of the family.
    Bereaved,
    /// Belongs to the family of a martyr or of the dead of 20 January.
    MartyrFamily,
    /// Has a title, a degree or a war behind.
    Decorated,
    /// Is displaced.
    Displaced,
    /// Is just grown up.
    Young,
    /// Has something of the rare list.
    Rare,
}

/// Of 1,000 visitors so many, from this age to that one.
pub const SHAPE: [(u32, Visitor, u32, u32); 18] = [
    (128, Visitor::AgePensioner, 60, 92),
    (48, Visitor::DisabilityPensioner, 25, 66),
    (24, Visitor::SurvivorPensioner, 18, 75),
    // Assumption: about four ask for each pension that is granted in a year.
    (120, Visitor::NearPension, 54, 67),
    // Assumption: most people have 25 years of record, few have neither record nor capital.
    (30, Visitor::OldWithoutPension, 60, 85),
    (80, Visitor::WithDisability, 18, 70),
    (100, Visitor::Parent, 20, 50),
    (50, Visitor::Expecting, 18, 42),
    (110, Visitor::LowIncome, 20, 62),
    (90, Visitor::JobSeeker, 18, 62),
    // Assumption: half of all adults work, yet few of them have a reason to come.
    (60, Visitor::Worker, 19, 63),
    // Carers are paid one for each person of 81–100 % and each child with disability; no count of them is published.
    (30, Visitor::Carer, 20, 68),
    (30, Visitor::Bereaved, 20, 80),
    (20, Visitor::MartyrFamily, 18, 78),
    (20, Visitor::Decorated, 28, 95),
    // Assumption: a few more than their share of the country's people.
    (20, Visitor::Displaced, 18, 80),
    (20, Visitor::Young, 18, 23),
    (20, Visitor::Rare, 18, 66),
];

impl Visitor {
    /// One visitor with an age in whole years.
    pub(crate) fn draw(dice: &mut Dice) -> (Visitor, u32) {
        let (visitor, youngest, oldest) = dice
            .weighted(SHAPE.map(|(weight, visitor, youngest, oldest)| (weight, (visitor, youngest, oldest))));
        (visitor, dice.between(youngest, oldest))
    }

    /// Whether this is someone who has a labour pension.
    pub fn is_pensioner(self) -> bool {
        use Visitor::{AgePensioner, DisabilityPensioner, SurvivorPensioner};
        matches!(self, AgePensioner | DisabilityPensioner | SurvivorPensioner)
    }
}
