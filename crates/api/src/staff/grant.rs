//! What somebody of the staff is, and where.

use std::fmt;
use std::str::FromStr;

use booking::CentreKey;
use serde::{Deserialize, Serialize};
use thiserror::Error;

#[cfg(feature = "openapi")]
use crate::schema;

/// What somebody of the staff is. A visitor is nobody signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Sits beside a visitor.
    Volunteer,
    /// Works at a counter.
    Operator,
    /// Answers for a centre.
    Manager,
    /// Answers for all centres.
    Administrator,
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 4] = [
        Role::Volunteer,
        Role::Operator,
        Role::Manager,
        Role::Administrator,
    ];

    /// Its name in data and settings.
    pub const fn as_str(self) -> &'static str {
        match self {
            Role::Volunteer => "volunteer",
            Role::Operator => "operator",
            Role::Manager => "manager",
            Role::Administrator => "administrator",
        }
    }
}

/// A role with where it holds: an administrator's at all centres, any other at one. Written `administrator` and
/// `operator@baku_1`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "GrantWire", into = "GrantWire")]
pub struct Grant {
    role: Role,
    centre: Option<CentreKey>,
}

/// A role with where it holds.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = Grant))]
pub struct GrantWire {
    role: Role,
    /// Missing for an administrator, whose role holds at all centres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<schema::CentreKey>))]
    centre: Option<CentreKey>,
}

/// Why a text or a pair is no grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WrongGrant {
    /// Another role.
    #[error("a role is one of volunteer, operator, manager and administrator")]
    Role,
    /// An administrator of one centre.
    #[error("an administrator is one of all centres: leave the centre out, or write manager")]
    OneCentre,
    /// Another role without a centre.
    #[error("this role holds at one centre: write it behind an @, such as operator@baku_1")]
    NoCentre,
    /// What stands behind the @ is no key.
    #[error("a centre is written by its key, such as baku_1")]
    Centre,
}

impl Grant {
    /// A role with its centre; an administrator has none.
    pub fn new(role: Role, centre: Option<CentreKey>) -> Result<Grant, WrongGrant> {
        match (role, &centre) {
            (Role::Administrator, Some(_)) => Err(WrongGrant::OneCentre),
            (Role::Volunteer | Role::Operator | Role::Manager, None) => Err(WrongGrant::NoCentre),
            _ => Ok(Grant { role, centre }),
        }
    }

    /// The role.
    pub fn role(&self) -> Role {
        self.role
    }

    /// The centre; none means all.
    pub fn centre(&self) -> Option<&CentreKey> {
        self.centre.as_ref()
    }
}

impl FromStr for Grant {
    type Err = WrongGrant;

    fn from_str(text: &str) -> Result<Grant, WrongGrant> {
        let (role, centre) = match text.split_once('@') {
            Some((role, centre)) => (role, Some(centre.parse().map_err(|_| WrongGrant::Centre)?)),
            None => (text, None),
        };
        let role = Role::ALL.into_iter().find(|it| it.as_str() == role);
        Grant::new(role.ok_or(WrongGrant::Role)?, centre)
    }
}

impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.role.as_str())?;
        match &self.centre {
            Some(centre) => write!(f, "@{centre}"),
            None => Ok(()),
        }
    }
}

impl TryFrom<GrantWire> for Grant {
    type Error = WrongGrant;

    fn try_from(wire: GrantWire) -> Result<Grant, WrongGrant> {
        Grant::new(wire.role, wire.centre)
    }
}

impl From<Grant> for GrantWire {
    fn from(grant: Grant) -> GrantWire {
        GrantWire {
            role: grant.role,
            centre: grant.centre,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grant_is_read_as_it_is_written() {
        for text in [
            "administrator",
            "manager@baku_1",
            "operator@x",
            "volunteer@baku_2",
        ] {
            let grant: Grant = text.parse().unwrap();
            assert_eq!(grant.to_string(), text);
            let json = serde_json::to_string(&grant).unwrap();
            assert_eq!(serde_json::from_str::<Grant>(&json).unwrap(), grant);
        }
    }

    #[test]
    fn a_wrong_grant_is_named() {
        for (text, wrong) in [
            ("", WrongGrant::Role),
            ("Operator@baku_1", WrongGrant::Role),
            ("operator", WrongGrant::NoCentre),
            ("operator@", WrongGrant::Centre),
            ("operator@Bakı", WrongGrant::Centre),
            ("administrator@baku_1", WrongGrant::OneCentre),
        ] {
            assert_eq!(text.parse::<Grant>(), Err(wrong), "{text}");
        }
        assert!(serde_json::from_str::<Grant>(r#"{"role":"operator"}"#).is_err());
    }
}
