//! Benefits: everything the law grants, with what is known of each; the table is generated from `benefits/*.toml`.

use crate::case::{Case, Stop};
use crate::facts::Screen;
use crate::finding::Pays;
use crate::parameter::{Citation, Confidence};
use crate::phrase::{Arg, Phrase};

/// The rule of a benefit: what it pays, or why it stops.
pub(crate) type Rule = fn(&mut Case<'_>) -> Result<Pays, Stop>;

/// What a benefit belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Labour pensions and what goes with them.
    Pension,
    /// State allowances.
    Allowance,
    /// Presidential stipends.
    Stipend,
    /// Targeted state social assistance.
    Assistance,
    /// Insurance, labour and tax law.
    Insurance,
    /// Programmes in which a person decides.
    Programme,
}

/// Whether a person must apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// Only on application.
    OnApplication,
    /// Without applying.
    Automatically,
}

/// Who decides, or can settle what is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The State Social Protection Fund.
    Fund,
    /// A DOST centre, or 142.
    DostCentre,
    /// The State Employment Agency.
    EmploymentAgency,
    /// The Social Services Agency.
    SocialServicesAgency,
    /// The agency that assesses disability.
    AssessmentAgency,
    /// The employer.
    Employer,
    /// The ministry.
    Ministry,
    /// The State Tax Service.
    TaxService,
}

impl Place {
    /// All of them.
    pub const ALL: [Place; 8] = [
        Place::Fund,
        Place::DostCentre,
        Place::EmploymentAgency,
        Place::SocialServicesAgency,
        Place::AssessmentAgency,
        Place::Employer,
        Place::Ministry,
        Place::TaxService,
    ];

    /// Its name in message ids.
    pub const fn key(self) -> &'static str {
        match self {
            Place::Fund => "fund",
            Place::DostCentre => "dost-centre",
            Place::EmploymentAgency => "employment-agency",
            Place::SocialServicesAgency => "social-services-agency",
            Place::AssessmentAgency => "assessment-agency",
            Place::Employer => "employer",
            Place::Ministry => "ministry",
            Place::TaxService => "tax-service",
        }
    }
}

/// A condition of a right, said as a message of the area `condition-`.
#[derive(Debug, PartialEq, Eq)]
pub struct Condition {
    /// Its key.
    pub key: &'static str,
    /// Where it stands.
    pub citation: Citation,
}

impl Condition {
    /// The condition with a number that its sentence needs.
    pub fn with(&'static self, name: &'static str, arg: impl Into<Arg>) -> Said {
        Said::from(self).with(name, arg)
    }
}

/// A condition with the numbers of its sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The condition.
    pub condition: &'static Condition,
    /// Its sentence.
    pub says: Phrase,
}

impl From<&'static Condition> for Said {
    fn from(condition: &'static Condition) -> Said {
        Said {
            condition,
            says: Phrase::new(condition.key),
        }
    }
}

/// A condition with its numbers becomes a sentence only where somebody keeps it.
impl<const N: usize> From<(&'static Condition, [(&'static str, Arg); N])> for Said {
    fn from((condition, args): (&'static Condition, [(&'static str, Arg); N])) -> Said {
        Said {
            condition,
            says: (condition.key, args).into(),
        }
    }
}

impl Said {
    /// With one number more.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Said {
        self.says = self.says.with(name, arg);
        self
    }
}

/// A point of the law that a lawyer must confirm, said as a message of the area `open-`.
#[derive(Debug, PartialEq, Eq)]
pub struct Open {
    /// Its key.
    pub key: &'static str,
    /// Who can settle it.
    pub settled_by: Place,
    /// Why it is open.
    #[cfg(feature = "sources")]
    pub source: &'static str,
}

/// A benefit that is not paid beside another.
#[derive(Debug, PartialEq, Eq)]
pub struct Exclusion {
    /// The other one.
    pub other: Benefit,
    /// Where that stands.
    pub citation: Citation,
}

/// What is known of a benefit.
#[derive(Debug)]
pub struct About {
    /// Its id in data and answers.
    pub id: &'static str,
    /// Its name in message ids and addresses.
    pub key: &'static str,
    /// What it belongs to.
    pub group: Group,
    /// The law, by the key of its name in the messages.
    pub act_key: &'static str,
    /// The articles its rule follows.
    pub articles: &'static str,
    /// The service of the catalogue that leads to it.
    pub service: &'static str,
    /// Whether a person must apply.
    pub given: Given,
    /// Who decides.
    pub decided_by: Place,
    /// The screens its rule may ask.
    pub asks: &'static [Screen],
    /// Its conditions.
    pub conditions: &'static [&'static Condition],
    /// What is open about it.
    pub open: &'static [&'static Open],
    /// What is not paid beside it.
    pub excludes: &'static [Exclusion],
    /// The day a person last compared it with the law.
    #[cfg(feature = "sources")]
    pub reviewed: &'static str,
}

impl Benefit {
    /// What is known of it.
    pub fn about(self) -> &'static About {
        // The table has a row for each variant, in the same order (a test walks both).
        TABLE.get(self as usize).unwrap_or(&TABLE[0])
    }

    /// The benefit of this id.
    pub fn of_id(id: &str) -> Option<Benefit> {
        Benefit::ALL
            .iter()
            .copied()
            .find(|benefit| benefit.about().id == id)
    }

    /// The benefit of this key.
    pub fn of_key(key: &str) -> Option<Benefit> {
        Benefit::ALL
            .iter()
            .copied()
            .find(|benefit| benefit.about().key == key)
    }
}

include!(concat!(env!("OUT_DIR"), "/benefits.rs"));
