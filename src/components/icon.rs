//! Small drawings beside words. Never alone: hidden from speech, the word says it.

use yew::prelude::*;

/// The drawings, each a path on a 24 × 24 grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// The app's own sign, a buta.
    Buta,
    /// Coins.
    Coins,
    /// A magnifying glass.
    Find,
    /// A calendar.
    Calendar,
    /// A ticket.
    Ticket,
    /// A place on a map.
    Pin,
    /// A telephone.
    Phone,
    /// Onwards.
    Forward,
    /// Done.
    Check,
    /// Take care.
    Warning,
}

impl Drawing {
    const fn path(self) -> &'static str {
        match self {
            Drawing::Buta => {
                "M12.5 2.5c5.2 1 8.5 4.9 8.5 9.6a8.9 8.9 0 0 1-9 9.4c-4.9 0-9-3.6-9-8.6 0-4.2 3.2-7.4 7.2-7.4 3.5 0 6.2 2.6 6.2 6 0 3-2.2 5.2-5 5.2-2.3 0-4-1.6-4-3.8 0-1.8 1.3-3.1 3-3.1"
            }
            Drawing::Coins => {
                "M12 3c4.4 0 7.5 1.4 7.5 3.2S16.400 9.500 12 9.500 4.500 8.100 4.500 6.200 7.600 3 12 3zM4.500 6.200v5.600C4.500 13.700 7.600 15 12 15s7.500-1.300 7.500-3.200V6.200M4.500 11.800v5.800C4.500 19.500 7.600 21 12 21s7.500-1.500 7.500-3.400v-5.800"
            }
            Drawing::Find => "M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.200 15.200L20 20",
            Drawing::Calendar => {
                "M5 5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4"
            }
            Drawing::Ticket => {
                "M4 7h16v3.500a1.500 1.500 0 0 0 0 3V17H4v-3.500a1.500 1.500 0 0 0 0-3zM14 7v2M14 11v2M14 15v2"
            }
            Drawing::Pin => {
                "M12 21s7-6.200 7-11.500A7 7 0 0 0 5 9.500C5 14.800 12 21 12 21zM12 12a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z"
            }
            Drawing::Phone => {
                "M6 3h3l2 5-2.500 1.500a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"
            }
            Drawing::Forward => "M9 5l7 7-7 7",
            Drawing::Check => "M5 12.500l4.500 4.500L19 7.500",
            Drawing::Warning => "M12 4l9 16H3zM12 10v4M12 17v.5",
        }
    }
}

/// The drawing in the colour of the text around it.
pub fn icon(drawing: Drawing) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={drawing.path()} />
        </svg>
    }
}
