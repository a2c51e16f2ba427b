//! How the staff sign in here: all of it is set, or nothing.

use std::collections::{BTreeMap, BTreeSet};

use api::staff::{Grant, WrongGrant};
use openidconnect::{ClientId, ClientSecret, IssuerUrl};
use thiserror::Error;

use super::address::{Address, WrongAddress, is_loopback};
use crate::settings::{Fault, Faults};

const ISSUER: &str = "DOST_STAFF_ISSUER";
const CLIENT: &str = "DOST_STAFF_CLIENT";
const SECRET: &str = "DOST_STAFF_SECRET";
const ADDRESS: &str = "DOST_STAFF_ADDRESS";
const CLAIM: &str = "DOST_STAFF_CLAIM";
const ROLES: &str = "DOST_STAFF_ROLES";

/// The provider, this server as its client, and which of the provider's groups is what here.
pub struct Settings {
    pub(crate) issuer: IssuerUrl,
    pub(crate) client: ClientId,
    pub(crate) secret: ClientSecret,
    pub(crate) address: Address,
    claim: String,
    roles: BTreeMap<String, BTreeSet<Grant>>,
}

/// Why the staff cannot sign in this way.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub(super) enum WrongSettings {
    /// Some are set, this one is not.
    #[error(
        "{0} is missing: the staff's sign-in needs all of {ISSUER}, {CLIENT}, {SECRET}, {ADDRESS}, {CLAIM} and {ROLES}, or none of them"
    )]
    Missing(&'static str),
    /// Not the address of a provider.
    #[error("{ISSUER} is the address of the sign-in provider, exactly as it names itself, with https://")]
    Issuer,
    /// Not the address of this server.
    #[error("{ADDRESS} is the address at which the staff's browsers reach this server: {0}")]
    Address(#[from] WrongAddress),
    /// A role that is none.
    #[error("{ROLES} holds {entry:?}: {wrong}")]
    Role {
        /// The part that is wrong.
        entry: String,
        /// Why.
        wrong: WrongRole,
    },
}

/// Why a part of the roles is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(super) enum WrongRole {
    /// Not group=role.
    #[error("write group=role@centre, several with a comma between, such as baku1-ops=operator@baku_1")]
    Form,
    /// What stands behind the equals sign.
    #[error(transparent)]
    Grant(#[from] WrongGrant),
    /// A centre that does not exist.
    #[error("the catalogue has no such centre")]
    UnknownCentre,
}

impl WrongSettings {
    /// The setting that is wrong.
    fn variable(&self) -> &'static str {
        match self {
            WrongSettings::Missing(variable) => variable,
            WrongSettings::Issuer => ISSUER,
            WrongSettings::Address(_) => ADDRESS,
            WrongSettings::Role { .. } => ROLES,
        }
    }
}

impl From<WrongSettings> for Faults {
    fn from(wrong: WrongSettings) -> Faults {
        Fault::of(wrong.variable(), &wrong).into()
    }
}

impl Settings {
    /// The settings by name; none if nothing is set. What is set to nothing is not set. All that is wrong is told at once.
    pub fn read(set: impl Fn(&str) -> Option<String>) -> Result<Option<Settings>, Faults> {
        let set = |name| set(name).filter(|text| !text.trim().is_empty());
        if [ISSUER, CLIENT, SECRET, ADDRESS, CLAIM, ROLES]
            .iter()
            .all(|name| set(name).is_none())
        {
            return Ok(None);
        }
        let need = |name| set(name).ok_or(WrongSettings::Missing(name));
        let mut faults = Faults::default();
        let issuer = faults.keep(need(ISSUER).and_then(issuer));
        let client = faults.keep(need(CLIENT)).map(ClientId::new);
        let secret = faults.keep(need(SECRET)).map(ClientSecret::new);
        let address = faults.keep(need(ADDRESS).and_then(|it| Ok(it.trim().parse()?)));
        let claim = faults.keep(need(CLAIM)).map(|it| it.trim().to_owned());
        let roles = faults.keep(need(ROLES).and_then(|it| roles(&it)));
        let settings = || {
            Some(Settings {
                issuer: issuer?,
                client: client?,
                secret: secret?,
                address: address?,
                claim: claim?,
                roles: roles?,
            })
        };
        let settings = settings();
        faults.unless(settings).map(Some)
    }

    /// The address that staff use.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// What somebody is here whose token has these claims: the groups are a list of texts or a single one, in the claim
    /// of this name or, with dots in it, in a claim within a claim.
    pub(crate) fn grants(&self, claims: &BTreeMap<String, serde_json::Value>) -> BTreeSet<Grant> {
        let within = || {
            let mut names = self.claim.split('.');
            let first = claims.get(names.next()?)?;
            names.try_fold(first, |value, name| value.get(name))
        };
        let groups = match claims.get(&self.claim).or_else(within) {
            Some(serde_json::Value::Array(groups)) => groups.iter().filter_map(|it| it.as_str()).collect(),
            Some(serde_json::Value::String(group)) => vec![group.as_str()],
            _ => Vec::new(),
        };
        let grants = groups.into_iter().filter_map(|group| self.roles.get(group));
        grants.flatten().cloned().collect()
    }
}

fn issuer(text: String) -> Result<IssuerUrl, WrongSettings> {
    let issuer = IssuerUrl::new(text).map_err(|_| WrongSettings::Issuer)?;
    let url = issuer.url();
    let safe = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url));
    if safe {
        Ok(issuer)
    } else {
        Err(WrongSettings::Issuer)
    }
}

fn roles(text: &str) -> Result<BTreeMap<String, BTreeSet<Grant>>, WrongSettings> {
    let mut roles: BTreeMap<String, BTreeSet<Grant>> = BTreeMap::new();
    for entry in text.split(',').map(str::trim).filter(|it| !it.is_empty()) {
        let (group, grant) = role(entry).map_err(|wrong| WrongSettings::Role {
            entry: entry.to_owned(),
            wrong,
        })?;
        roles.entry(group).or_default().insert(grant);
    }
    if roles.is_empty() {
        return Err(WrongSettings::Missing(ROLES));
    }
    Ok(roles)
}

fn role(entry: &str) -> Result<(String, Grant), WrongRole> {
    let (group, grant) = entry.rsplit_once('=').ok_or(WrongRole::Form)?;
    if group.trim().is_empty() {
        return Err(WrongRole::Form);
    }
    let grant: Grant = grant.trim().parse()?;
    if grant
        .centre()
        .is_some_and(|key| catalogue::centre(key.as_str()).is_none())
    {
        return Err(WrongRole::UnknownCentre);
    }
    Ok((group.trim().to_owned(), grant))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const GOOD: [(&str, &str); 6] = [
        (ISSUER, "https://id.example.az"),
        (CLIENT, "dost"),
        (SECRET, "hush"),
        (ADDRESS, "https://dost.example.az"),
        (CLAIM, "realm.groups"),
        (
            ROLES,
            "dost-admins=administrator, baku1-ops=operator@baku_1, baku1-ops=volunteer@baku_2",
        ),
    ];

    fn read(name: &str, value: &str) -> Result<Option<Settings>, Faults> {
        Settings::read(|asked| {
            let good = GOOD
                .iter()
                .find(|(it, _)| *it == asked)
                .map(|(_, value)| (*value).to_owned());
            if asked == name {
                Some(value.to_owned())
            } else {
                good
            }
        })
    }

    #[test]
    fn all_or_none_and_what_is_wrong_is_named() {
        assert!(Settings::read(|_| None).unwrap().is_none());
        assert!(Settings::read(|_| Some(" ".to_owned())).unwrap().is_none());
        assert!(read("", "").unwrap().is_some());
        for (name, _) in GOOD {
            assert_eq!(read(name, "").err(), Some(WrongSettings::Missing(name).into()));
        }
        for (name, value, said) in [
            (ISSUER, "http://id.example.az", "with https://"),
            (ISSUER, "id", "with https://"),
            (ADDRESS, "http://dost.example.az", "only https:// is safe"),
            (
                ROLES,
                "a=operator",
                "\"a=operator\": this role holds at one centre",
            ),
            (
                ROLES,
                "a=administrator@baku_1",
                "an administrator is one of all centres",
            ),
            (ROLES, "a=chief", "a role is one of"),
            (ROLES, "operator@baku_1", "write group=role@centre"),
            (ROLES, "=operator@baku_1", "write group=role@centre"),
            (ROLES, "a=operator@baku_99", "no such centre"),
            (ROLES, ",", "DOST_STAFF_ROLES is missing"),
        ] {
            let wrong = read(name, value).err().unwrap().to_string();
            assert!(
                wrong.contains(said) && wrong.contains(name),
                "{name}={value}: {wrong}"
            );
        }
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let only = |asked: &str| (asked == ISSUER).then(|| "id".to_owned());
        let wrong = Settings::read(only).err().unwrap().to_string();
        for (name, _) in GOOD {
            assert!(wrong.contains(&format!("\n  {name} is")), "{name}: {wrong}");
        }
    }

    #[test]
    fn groups_give_roles_wherever_the_claim_lies() {
        let settings = read("", "").unwrap().unwrap();
        let grants = |claims: serde_json::Value| -> Vec<String> {
            let claims = serde_json::from_value(claims).unwrap();
            settings.grants(&claims).iter().map(Grant::to_string).collect()
        };
        let all = ["volunteer@baku_2", "operator@baku_1", "administrator"];
        assert_eq!(
            grants(json!({"realm.groups": ["dost-admins", "baku1-ops", "x", 7]})),
            all
        );
        assert_eq!(
            grants(json!({"realm": {"groups": "dost-admins"}})),
            ["administrator"]
        );
        for none in [
            json!({}),
            json!({"realm": 7}),
            json!({"realm.groups": []}),
            json!({"groups": ["dost-admins"]}),
        ] {
            assert!(grants(none).is_empty());
        }
    }
}
