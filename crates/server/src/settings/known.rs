//! Every setting of an installation: its names, what part of the program wants it, and whether it may be shown.

/// Who wants a setting: a command reads those of its parts, and no secret that it has no use for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Where visits are kept: for all that touches the database.
    Visits,
    /// The ways in which people are told.
    Post,
    /// What only a server needs.
    Serving,
}

/// Whether a value may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Plain,
    /// Never shown. It may also stand in a file of its own, named by the same setting with `_file`.
    Secret,
}

/// One setting.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Setting {
    /// Its name in the environment, by which it is known in the program.
    pub(super) variable: &'static str,
    /// Its table in the file; none at the top.
    pub(super) section: Option<&'static str>,
    /// Its name there.
    pub(super) key: &'static str,
    pub(super) kind: Kind,
    pub(super) part: Part,
    /// What counts where nothing is said.
    pub(super) standard: Option<&'static str>,
}

pub(super) const DATABASE: &str = "DOST_DATABASE";
pub(super) const KEYS: &str = "DOST_KEYS";
pub(super) const LISTEN: &str = "DOST_LISTEN";
pub(super) const APP: &str = "DOST_APP";
pub(super) const SURFACE: &str = "DOST_SURFACE";
pub(super) const METRICS: &str = "DOST_METRICS";
pub(super) const DRAIN_SECONDS: &str = "DOST_DRAIN_SECONDS";
pub(super) const LEAD_MINUTES: &str = "DOST_POLICY_LEAD_MINUTES";
pub(super) const HORIZON_DAYS: &str = "DOST_POLICY_HORIZON_DAYS";
pub(super) const HOLD_SECONDS: &str = "DOST_POLICY_HOLD_SECONDS";
pub(super) const HOLDS_PER_SENDER: &str = "DOST_POLICY_HOLDS_PER_SENDER";
pub(super) const VISITS_PER_PHONE: &str = "DOST_POLICY_VISITS_PER_PHONE";
pub(super) const FORGET_AFTER_DAYS: &str = "DOST_POLICY_FORGET_AFTER_DAYS";

/// All of them, in the order in which they are shown.
pub(super) static SETTINGS: [Setting; 27] = [
    // Its address may hold a password.
    top(DATABASE, "database", Part::Visits).secret().or("dost.sqlite"),
    top(KEYS, "keys", Part::Visits).secret(),
    top(LISTEN, "listen", Part::Serving).or("127.0.0.1:8080"),
    top(APP, "app", Part::Serving).or("dist"),
    top(SURFACE, "surface", Part::Serving).or("home"),
    top(METRICS, "metrics", Part::Serving),
    top(DRAIN_SECONDS, "drain_seconds", Part::Serving).or("0"),
    within("staff", "DOST_STAFF_ISSUER", "issuer", Part::Serving),
    within("staff", "DOST_STAFF_CLIENT", "client", Part::Serving),
    within("staff", "DOST_STAFF_SECRET", "secret", Part::Serving).secret(),
    within("staff", "DOST_STAFF_ADDRESS", "address", Part::Serving),
    within("staff", "DOST_STAFF_CLAIM", "claim", Part::Serving),
    within("staff", "DOST_STAFF_ROLES", "roles", Part::Serving),
    // Servers and gateways take passwords in their addresses, some gateways in the body.
    within("mail", "DOST_MAIL_SERVER", "server", Part::Post).secret(),
    within("mail", "DOST_MAIL_SENDER", "sender", Part::Post),
    within("mail", "DOST_MAIL_ROOTS", "roots", Part::Post),
    within("sms", "DOST_SMS_GATEWAY", "gateway", Part::Post).secret(),
    within("sms", "DOST_SMS_BODY", "body", Part::Post).secret(),
    within("sms", "DOST_SMS_HEADER", "header", Part::Post).secret(),
    within("alarms", "DOST_ALARMS_MAIL", "mail", Part::Post),
    within("alarms", "DOST_ALARMS_LANGUAGE", "language", Part::Post).or("az"),
    within("policy", LEAD_MINUTES, "lead_minutes", Part::Serving).or("30"),
    within("policy", HORIZON_DAYS, "horizon_days", Part::Serving).or("60"),
    within("policy", HOLD_SECONDS, "hold_seconds", Part::Serving).or("300"),
    within("policy", HOLDS_PER_SENDER, "holds_per_sender", Part::Serving).or("300"),
    within("policy", VISITS_PER_PHONE, "visits_per_phone", Part::Serving).or("3"),
    within("policy", FORGET_AFTER_DAYS, "forget_after_days", Part::Serving).or("30"),
];

const fn top(variable: &'static str, key: &'static str, part: Part) -> Setting {
    Setting {
        variable,
        section: None,
        key,
        kind: Kind::Plain,
        part,
        standard: None,
    }
}

const fn within(section: &'static str, variable: &'static str, key: &'static str, part: Part) -> Setting {
    let setting = top(variable, key, part);
    Setting {
        section: Some(section),
        ..setting
    }
}

impl Setting {
    const fn secret(self) -> Setting {
        Setting {
            kind: Kind::Secret,
            ..self
        }
    }

    const fn or(self, standard: &'static str) -> Setting {
        Setting {
            standard: Some(standard),
            ..self
        }
    }

    /// Its whole name in the file: `staff.issuer`.
    pub(super) fn path(&self) -> String {
        let section = self.section.map(|section| format!("{section}."));
        section.unwrap_or_default() + self.key
    }
}

#[cfg(test)]
mod tests {
    use booking::Policy;

    use super::*;

    #[test]
    fn the_variable_of_a_setting_is_its_place_in_the_file() {
        for setting in &SETTINGS {
            let expected = format!("DOST_{}", setting.path().replace('.', "_").to_uppercase());
            assert_eq!(setting.variable, expected);
        }
    }

    #[test]
    fn what_counts_where_nothing_is_said_is_the_rule_of_booking() {
        let said = |variable| -> u32 {
            let setting = SETTINGS.iter().find(|it| it.variable == variable).unwrap();
            setting.standard.unwrap().parse().unwrap()
        };
        let policy = Policy::default();
        assert_eq!(said(LEAD_MINUTES), u32::from(policy.lead_minutes));
        assert_eq!(said(HORIZON_DAYS), u32::from(policy.horizon_days));
        assert_eq!(said(HOLD_SECONDS), policy.hold_seconds);
        assert_eq!(said(HOLDS_PER_SENDER), policy.holds_per_sender);
        assert_eq!(said(VISITS_PER_PHONE), policy.visits_per_phone);
        assert_eq!(said(FORGET_AFTER_DAYS), u32::from(policy.forget_after_days));
    }
}
