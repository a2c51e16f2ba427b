//! Stipend of a Hero of the Patriotic War: decree of December 2020.

use crate::benefit::condition::patriotic_war_hero_stipend as condition;
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
            title: fact::PATRIOTIC_WAR_HERO,
            kind: HeroKind::PatrioticWar,
            is_hero: &condition::PATRIOTIC_WAR_HERO,
            of_family: &condition::HERO_FAMILY,
            share: Share {
                amount: &table::STIPEND_PATRIOTIC_WAR_HERO,
                sharer: &condition::SHARER,
                young: &condition::YOUNG,
            },
            beside_martyr: &condition::HERO_AND_MARTYR,
        },
    )
}
