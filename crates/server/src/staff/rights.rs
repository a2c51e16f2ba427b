//! The one table of what the staff may do: action by role, at one's own centre and at another.

use std::fmt;

use api::staff::{Grant, Role};
use booking::CentreKey;

/// What an endpoint does for the staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Hears who is signed in.
    WhoAmI,
    /// Ends the session.
    SignOut,
    /// Reads what a centre has told of itself.
    SeeCapacity,
    /// Reads who changed that, and when.
    SeeRevisions,
    /// Hears what a change would mean for the visits ahead.
    PreviewChange,
    /// Changes what a centre receives.
    ChangeCapacity,
    /// Reads who of the staff did what.
    SeeAudit,
    /// Reads how many people came and how long it took.
    SeeFigures,
    /// Sees who waits in the hall, and who is called.
    SeeHall,
    /// Gives somebody at the desk a ticket.
    GiveTicket,
    /// Calls people to a counter and says what became of them.
    CallVisitors,
    /// Reads the visits of a day, without their people.
    SeeVisits,
    /// Reads whom a visit is for.
    SeePerson,
    /// Sees which kiosks need a hand.
    SeeFleet,
}

/// Where an action takes place, seen from a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At the role's centre; an administrator's are all.
    Own,
    /// At another centre, or at all of them.
    Other,
}

impl Action {
    /// All actions.
    pub const ALL: [Action; 14] = [
        Action::WhoAmI,
        Action::SignOut,
        Action::SeeCapacity,
        Action::SeeRevisions,
        Action::PreviewChange,
        Action::ChangeCapacity,
        Action::SeeAudit,
        Action::SeeFigures,
        Action::SeeHall,
        Action::GiveTicket,
        Action::CallVisitors,
        Action::SeeVisits,
        Action::SeePerson,
        Action::SeeFleet,
    ];
}

/// As the audit names it.
impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Action::WhoAmI => "see oneself",
            Action::SignOut => "sign out",
            Action::SeeCapacity => "see capacity",
            Action::SeeRevisions => "see changes",
            Action::PreviewChange => "preview a change",
            Action::ChangeCapacity => "change capacity",
            Action::SeeAudit => "see audit",
            Action::SeeFigures => "see figures",
            Action::SeeHall => "see the hall",
            Action::GiveTicket => "give a ticket",
            Action::CallVisitors => "call visitors",
            Action::SeeVisits => "see visits",
            Action::SeePerson => "see the person of a visit",
            Action::SeeFleet => "see kiosks",
        })
    }
}

/// Whether a role may do this there.
pub const fn allows(role: Role, action: Action, place: Place) -> bool {
    match (action, place) {
        // They concern nobody but the person.
        (Action::WhoAmI | Action::SignOut, _) => true,
        // What a centre receives its whole staff must know, and who waits for it; a ticket is given by whoever stands by.
        (Action::SeeCapacity | Action::SeeHall | Action::GiveTicket, Place::Own) => true,
        // Those at the counters call people, and must be able to reach whom a visit is for.
        (Action::CallVisitors | Action::SeeVisits | Action::SeePerson, Place::Own) => {
            !matches!(role, Role::Volunteer)
        }
        // Whoever works there brings a roll of paper, or calls who mends a kiosk.
        (Action::SeeFleet, Place::Own) => !matches!(role, Role::Volunteer),
        // Those who answer for the counters see who changed it, and prepare the next change.
        (Action::SeeRevisions | Action::PreviewChange, Place::Own) => !matches!(role, Role::Volunteer),
        // One decides, and sees what colleagues did.
        (Action::ChangeCapacity | Action::SeeAudit | Action::SeeFigures, Place::Own) => {
            matches!(role, Role::Manager | Role::Administrator)
        }
        (_, Place::Other) => matches!(role, Role::Administrator),
    }
}

/// Whether somebody with these grants may do this at a centre; without one, at all of them.
pub(crate) fn may(grants: &[Grant], action: Action, centre: Option<&CentreKey>) -> bool {
    grants.iter().any(|grant| {
        let own = grant.centre().is_none() || grant.centre() == centre;
        allows(grant.role(), action, if own { Place::Own } else { Place::Other })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Volunteer, operator, manager and administrator, each at its own centre and at another.
    #[rustfmt::skip]
    const TABLE: [(Action, [[bool; 2]; 4]); 14] = {
        const YES: [bool; 2] = [true, true];
        const OWN: [bool; 2] = [true, false];
        const NO: [bool; 2] = [false, false];
        [
            //                       volunteer operator manager administrator
            (Action::WhoAmI,         [YES,     YES,     YES,    YES]),
            (Action::SignOut,        [YES,     YES,     YES,    YES]),
            (Action::SeeCapacity,    [OWN,     OWN,     OWN,    YES]),
            (Action::SeeRevisions,   [NO,      OWN,     OWN,    YES]),
            (Action::PreviewChange,  [NO,      OWN,     OWN,    YES]),
            (Action::ChangeCapacity, [NO,      NO,      OWN,    YES]),
            (Action::SeeAudit,       [NO,      NO,      OWN,    YES]),
            (Action::SeeFigures,     [NO,      NO,      OWN,    YES]),
            (Action::SeeHall,        [OWN,     OWN,     OWN,    YES]),
            (Action::GiveTicket,     [OWN,     OWN,     OWN,    YES]),
            (Action::CallVisitors,   [NO,      OWN,     OWN,    YES]),
            (Action::SeeVisits,      [NO,      OWN,     OWN,    YES]),
            (Action::SeePerson,      [NO,      OWN,     OWN,    YES]),
            (Action::SeeFleet,       [NO,      OWN,     OWN,    YES]),
        ]
    };

    #[test]
    fn every_cell_of_the_table_is_as_written() {
        assert_eq!(TABLE.map(|(action, _)| action), Action::ALL);
        for (action, row) in TABLE {
            for (role, cells) in Role::ALL.into_iter().zip(row) {
                let said = [Place::Own, Place::Other].map(|place| allows(role, action, place));
                assert_eq!(said, cells, "{action:?} {role:?}");
            }
        }
    }

    #[test]
    fn a_grant_counts_at_its_centre_and_several_add_up() {
        let grants =
            |texts: &[&str]| -> Vec<Grant> { texts.iter().map(|text| text.parse().unwrap()).collect() };
        let (one, two): (CentreKey, CentreKey) = ("baku_1".parse().unwrap(), "baku_2".parse().unwrap());
        let both = grants(&["volunteer@baku_1", "operator@baku_2"]);
        assert!(may(&both, Action::SeeCapacity, Some(&one)));
        assert!(!may(&both, Action::SeeRevisions, Some(&one)));
        assert!(may(&both, Action::SeeRevisions, Some(&two)));
        assert!(
            !may(&grants(&["manager@baku_1"]), Action::SeeAudit, None),
            "of all centres"
        );
        assert!(may(&grants(&["administrator"]), Action::SeeAudit, None));
        assert!(!may(&[], Action::WhoAmI, None));
    }
}
