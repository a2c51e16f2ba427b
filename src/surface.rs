//! Where the app runs, and what that decides.

use api::BookedFor;
pub use api::Surface;

/// What differs between the surfaces. Screens ask for the capability, never for the surface.
pub trait Capabilities {
    /// Whether drafts may survive a reload of the tab.
    fn keeps_drafts(self) -> bool;
    /// Whether files can be saved: on a public machine there is nowhere to save them.
    fn saves_files(self) -> bool;
    /// Whether the person has a keyboard of their own.
    fn has_keyboard(self) -> bool;
    /// Whether a person may go on with their own phone: they have none in their hand at home, and a volunteer's next
    /// visitor waits.
    fn hands_over(self) -> bool;
    /// Whether the agent beside the browser prints slips, instead of the browser printing pages.
    fn prints_slips(self) -> bool;
    /// Whether the screen stands where it is, larger than a person's reach: then what can be touched comes down to them.
    fn stands_fixed(self) -> bool;
    /// Whether links may lead out of the app: a public machine has no telephone, and nothing else to open.
    fn leads_out(self) -> bool;
    /// What the browser may offer to fill into a box: on a person's own device only.
    fn autocomplete(self, token: &'static str) -> &'static str;
    /// Whether a mail address is asked for: nobody types one on a kiosk, and nobody says theirs to a stranger.
    fn asks_mail(self) -> bool;
    /// Whether somebody at home in the app asks a visitor: then the visitor agrees first and confirms the answers, and
    /// several questions stand on a screen.
    fn accompanied(self) -> bool;
    /// Whom a visit is for, unless the person says otherwise.
    fn usually_books_for(self) -> BookedFor;
    /// Whether the device is shared: then a bar with "Finish and erase" stays in reach, and idle time wipes.
    fn shared(self) -> bool;
}

impl Capabilities for Surface {
    fn keeps_drafts(self) -> bool {
        self == Surface::Home
    }

    fn saves_files(self) -> bool {
        self != Surface::Kiosk
    }

    fn has_keyboard(self) -> bool {
        self != Surface::Kiosk
    }

    fn hands_over(self) -> bool {
        self == Surface::Kiosk
    }

    fn prints_slips(self) -> bool {
        self == Surface::Kiosk
    }

    fn stands_fixed(self) -> bool {
        self == Surface::Kiosk
    }

    fn leads_out(self) -> bool {
        self != Surface::Kiosk
    }

    fn autocomplete(self, token: &'static str) -> &'static str {
        if self == Surface::Home { token } else { "off" }
    }

    fn asks_mail(self) -> bool {
        self == Surface::Home
    }

    fn accompanied(self) -> bool {
        self == Surface::Volunteer
    }

    fn usually_books_for(self) -> BookedFor {
        if self.accompanied() {
            BookedFor::SomeoneElse
        } else {
            BookedFor::Oneself
        }
    }

    fn shared(self) -> bool {
        self != Surface::Home
    }
}
