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
    /// Later.
    Clock,
    /// Not.
    Minus,
    /// Nobody can say.
    Question,
    /// What am I entitled to.
    Star,
    /// A paper.
    Document,
    /// An eye that sees nothing.
    Hidden,
}

impl Drawing {
    const fn path(self) -> &'static str {
        match self {
            Drawing::Buta => {
                "M20 5.8C18.8 3.3 16.8 2.3 14.3 2.8 9.2 3.9 4 8.8 4 14.4a7.3 7.3 0 0 0 14.6.1c0-2.9-2.1-4-2.9-5.8-.9-2.2 1.3-3.9 4.3-2.9z"
            }
            Drawing::Coins => {
                "M12 3c4.4 0 7.5 1.4 7.5 3.2S16.4 9.5 12 9.5 4.5 8.1 4.5 6.2 7.6 3 12 3zM4.5 6.2v5.6C4.5 13.7 7.6 15 12 15s7.5-1.3 7.5-3.2V6.2M4.5 11.8v5.8C4.5 19.5 7.6 21 12 21s7.5-1.5 7.5-3.4v-5.8"
            }
            Drawing::Find => "M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15.200 15.200L20 20",
            Drawing::Calendar => {
                "M5 5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4"
            }
            Drawing::Ticket => {
                "M4 7h16v3.5a1.5 1.5 0 0 0 0 3V17H4v-3.5a1.5 1.5 0 0 0 0-3zM14 7v2M14 11v2M14 15v2"
            }
            Drawing::Pin => {
                "M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"
            }
            Drawing::Phone => {
                "M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"
            }
            Drawing::Forward => "M9 5l7 7-7 7",
            Drawing::Check => "M5 12.5l4.5 4.5L19 7.5",
            Drawing::Warning => "M12 4l9 16H3zM12 10v4M12 17v.5",
            Drawing::Clock => "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7.5V12l3 2",
            Drawing::Minus => "M6 12h12",
            Drawing::Question => "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18v.5",
            Drawing::Star => "M12 3l2.8 5.7 6.2.9-4.5 4.4 1.1 6.2L12 17.3l-5.6 2.9 1.1-6.2L3 9.6l6.2-.9z",
            Drawing::Hidden => {
                "M3 12c2.400-4 5.400-6 9-6s6.600 2 9 6c-2.400 4-5.400 6-9 6s-6.600-2-9-6zM5 19L19 5"
            }
            Drawing::Document => "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
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
