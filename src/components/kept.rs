//! "11:00 is kept for you, 4 min 52 s": counted down for the eye; speech hears the beginning, the last minute, the end.

use booking::Cell;
use l10n::Arg;
use yew::prelude::*;

use super::notice::{Tone, notice};
use crate::forms::clock;
use crate::platform::ticker::use_seconds_until;
use crate::session::use_locale;

const MINUTE: i64 = 60;

/// A kept time.
#[derive(Properties, PartialEq)]
pub struct KeptProps {
    /// The time.
    pub time: Cell,
    /// Until when it is kept, in milliseconds since 1970.
    pub until_ms: i64,
}

/// The notice.
#[component]
pub fn Kept(props: &KeptProps) -> Html {
    let locale = use_locale();
    let left = use_seconds_until(props.until_ms);
    let args = [
        ("time", clock(props.time)),
        ("minutes", Arg::Count(left / MINUTE)),
        ("seconds", Arg::Count(left % MINUTE)),
    ];
    let (tone, spoken) = match left {
        0 => (Tone::Danger, "kept-over"),
        1..=MINUTE => (Tone::Mark, "kept-last-minute"),
        _ => (Tone::Good, "kept-spoken"),
    };
    let seen = locale.tr(if left == 0 { "kept-over" } else { "kept" }, &args);
    html! {
        <div class="kept">
            {notice(tone, html! { <p aria-hidden="true">{seen}</p> })}
            <p class="unseen" role="status">{locale.tr(spoken, &args[..1])}</p>
        </div>
    }
}
