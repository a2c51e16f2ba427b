//! How far an interview is, honestly: so many questions at most are left.

use l10n::Arg;
use yew::prelude::*;

use crate::locale::Locale;
use crate::state::interview::Interview;

/// A bar for the eye, and the words that say the same.
pub fn progress(locale: &Locale, interview: &Interview) -> Html {
    let (done, at_most) = interview.progress();
    let text = locale.tr(
        "progress",
        &[("count", Arg::Count(i64::try_from(at_most).unwrap_or(i64::MAX)))],
    );
    html! {
        <div class="progress">
            <progress value={done.to_string()} max={(done + at_most).max(1).to_string()} aria-hidden="true" />
            <span>{text}</span>
        </div>
    }
}
