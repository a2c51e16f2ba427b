//! Stipend of a hero's title: for the hero, and after the hero's death for the family in equal parts.

use crate::benefit::{Condition, Open, Said};
use crate::case::{Case, Stop};
use crate::facts::{Fact, HeroKind, fact};
use crate::finding::{Change, Every, Missing, Pays};

use super::family_share::{self, Share};

/// What differs between the two titles.
pub(super) struct Hero {
    /// Holds the title.
    pub(super) title: Fact<bool>,
    /// The title of the dead hero of a family.
    pub(super) kind: HeroKind,
    /// Holds the title, as a condition.
    pub(super) is_hero: &'static Condition,
    /// Belongs to the family, as a condition.
    pub(super) of_family: &'static Condition,
    /// The amount, and who shares it.
    pub(super) share: Share,
    /// Whether it is paid beside the stipend of a martyr's family.
    pub(super) beside_martyr: &'static Open,
}

pub(super) fn assess(case: &mut Case<'_>, hero: &Hero) -> Result<Pays, Stop> {
    if case.get(hero.title)? {
        case.judge(true, hero.is_hero, Change::Never);
        return case.pays(Every::Month, hero.share.amount);
    }
    let family = case.get(fact::HERO_FAMILY)? && case.get(fact::HERO_KIND)? == hero.kind;
    if !family {
        let missing = |condition, change| Missing {
            said: Said::from(condition),
            change,
        };
        return Err(case.none_of(vec![
            missing(hero.is_hero, Change::to(hero.title, true)),
            missing(hero.of_family, Change::Never),
        ]));
    }
    case.judge(true, hero.of_family, Change::Never);
    if case.get(fact::MARTYR_FAMILY)? {
        case.open(hero.beside_martyr);
    }
    family_share::pays(case, &hero.share)
}
