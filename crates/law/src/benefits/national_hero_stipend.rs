//! Stipend of a National Hero: Decree No 258 of 14.07.2005.

use crate::benefit::condition::national_hero_stipend as condition;
use crate::case::{Case, Stop};
use crate::facts::{HeroKind, fact};
use crate::finding::Pays;
use crate::parameter::table;

use super::family_share::Share;
use super::hero::{self, Hero};

pub(crate) fn assess(case: &mut Case<'_>) -> Result<Pays, Stop> {
    hero::assess(
        case,
        &Hero {
            title: fact::NATIONAL_HERO,
            kind: HeroKind::National,
            is_hero: &condition::NATIONAL_HERO,
            of_family: &condition::HERO_FAMILY,
            share: Share {
                amount: &table::STIPEND_NATIONAL_HERO,
                sharer: &condition::SHARER,
                young: &condition::YOUNG,
            },
            beside_martyr: &condition::HERO_AND_MARTYR,
        },
    )
}
