//! One file for each benefit: its rule, in the order of the articles.
//!
//! Without the feature `whole` there is only the old-age pension: what the app of today asks about.
#![cfg_attr(
    not(feature = "whole"),
    allow(
        dead_code,
        unused_imports,
        reason = "what the other benefits share stands beside the pension"
    )
)]

#[cfg(feature = "whole")]
pub(crate) mod adopted_child_allowance;
#[cfg(feature = "whole")]
pub(crate) mod adoption;
#[cfg(feature = "whole")]
pub(crate) mod age_allowance;
#[cfg(feature = "whole")]
mod allowance;
#[cfg(feature = "whole")]
pub(crate) mod birth_grant;
#[cfg(feature = "whole")]
pub(crate) mod car;
#[cfg(feature = "whole")]
pub(crate) mod car_transport_money;
#[cfg(feature = "whole")]
pub(crate) mod care_leaver_support;
#[cfg(feature = "whole")]
pub(crate) mod carer_stipend;
#[cfg(feature = "whole")]
pub(crate) mod child_care_benefit;
#[cfg(feature = "whole")]
pub(crate) mod child_disability_allowance;
#[cfg(feature = "whole")]
pub(crate) mod child_disability_stipend;
#[cfg(feature = "whole")]
mod children;
#[cfg(feature = "whole")]
pub(crate) mod civil_servant_allowance;
#[cfg(feature = "whole")]
pub(crate) mod civil_servant_lump_sum;
#[cfg(feature = "whole")]
pub(crate) mod conscript_child_allowance;
#[cfg(feature = "whole")]
pub(crate) mod degree_stipend;
#[cfg(feature = "whole")]
pub(crate) mod disability_allowance;
#[cfg(feature = "whole")]
pub(crate) mod disability_assessment;
#[cfg(feature = "whole")]
mod disability_grounds;
#[cfg(feature = "whole")]
pub(crate) mod disability_pension;
#[cfg(feature = "whole")]
pub(crate) mod displaced_allowance;
#[cfg(feature = "whole")]
mod family_share;
#[cfg(feature = "whole")]
pub(crate) mod foster_child_allowance;
#[cfg(feature = "whole")]
pub(crate) mod foster_clothing;
#[cfg(feature = "whole")]
pub(crate) mod funeral_grant;
#[cfg(feature = "whole")]
pub(crate) mod general_disability_stipend;
#[cfg(feature = "whole")]
pub(crate) mod guardian_allowance;
#[cfg(feature = "whole")]
mod hero;
#[cfg(feature = "whole")]
pub(crate) mod honorary_title_stipend;
#[cfg(feature = "whole")]
pub(crate) mod housing;
#[cfg(feature = "whole")]
pub(crate) mod infant_allowance;
#[cfg(feature = "whole")]
pub(crate) mod insured_funeral_benefit;
#[cfg(feature = "whole")]
mod insured_pay;
#[cfg(feature = "whole")]
pub(crate) mod january20_family_stipend;
#[cfg(feature = "whole")]
mod jobseeker;
#[cfg(feature = "whole")]
pub(crate) mod liberated_territory_grant;
#[cfg(feature = "whole")]
pub(crate) mod many_children_allowance;
#[cfg(feature = "whole")]
pub(crate) mod martyr_family_stipend;
#[cfg(feature = "whole")]
pub(crate) mod martyr_heirs_grant;
#[cfg(feature = "whole")]
pub(crate) mod maternity_benefit;
#[cfg(feature = "whole")]
pub(crate) mod national_hero_stipend;
pub(crate) mod old_age_pension;
#[cfg(feature = "whole")]
pub(crate) mod orphan_first_job_grant;
#[cfg(feature = "whole")]
pub(crate) mod orphan_graduate_grant;
#[cfg(feature = "whole")]
pub(crate) mod paternity_benefit;
#[cfg(feature = "whole")]
pub(crate) mod patriotic_war_hero_stipend;
mod pension;
#[cfg(feature = "whole")]
pub(crate) mod pension_indexation;
#[cfg(feature = "whole")]
pub(crate) mod pension_recalculation;
#[cfg(feature = "whole")]
pub(crate) mod pensioner_funeral_grant;
#[cfg(feature = "whole")]
pub(crate) mod personal_stipend;
#[cfg(feature = "whole")]
pub(crate) mod public_works;
#[cfg(feature = "whole")]
pub(crate) mod radiation_allowance;
#[cfg(feature = "whole")]
pub(crate) mod rehabilitation_devices;
#[cfg(feature = "whole")]
pub(crate) mod released_prisoner_grant;
#[cfg(feature = "whole")]
pub(crate) mod sanatorium;
#[cfg(feature = "whole")]
pub(crate) mod self_employment;
#[cfg(feature = "whole")]
pub(crate) mod service_supplement;
#[cfg(feature = "whole")]
pub(crate) mod severance_pay;
mod shared;
#[cfg(feature = "whole")]
pub(crate) mod sick_pay;
#[cfg(feature = "whole")]
pub(crate) mod sight_stipend;
#[cfg(feature = "whole")]
pub(crate) mod special_disability_stipend;
#[cfg(feature = "whole")]
pub(crate) mod survivor_allowance;
#[cfg(feature = "whole")]
pub(crate) mod survivor_pension;
#[cfg(feature = "whole")]
pub(crate) mod targeted_assistance;
#[cfg(feature = "whole")]
pub(crate) mod tax_relief;
#[cfg(feature = "whole")]
pub(crate) mod unemployment_payment;
#[cfg(feature = "whole")]
pub(crate) mod utilities_allowance;
#[cfg(feature = "whole")]
pub(crate) mod vocational_training;
#[cfg(feature = "whole")]
pub(crate) mod war_disability_grant;
#[cfg(feature = "whole")]
pub(crate) mod war_veteran_stipend;
#[cfg(feature = "whole")]
pub(crate) mod ww2_grant;
#[cfg(feature = "whole")]
pub(crate) mod ww2_participant_stipend;
