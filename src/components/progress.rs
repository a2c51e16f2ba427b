//! How far an interview is, honestly and without fright: a bound is said only once it is near.

use adviser::talk::Goal;
use l10n::Arg;
use yew::prelude::*;

use crate::locale::Locale;
use crate::state::interview::Interview;

/// Measured on 1,500 synthetic households: half need 10 screens, 95 of 100 need 15, and nobody more than 18
/// (`cargo xtask bench interview`). The bound begins above 50, since it counts what any household may be asked.
const NEAR: usize = 10;

/// A bar for the eye, and the words that say the same.
pub fn progress(locale: &Locale, interview: &Interview) -> Html {
    let (done, at_most) = interview.progress();
    let count = |count: usize| Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let number = || [("number", count(done + 1))];
    let text = match interview.held.case.goal {
        _ if at_most <= NEAR => locale.tr("progress", &[("count", count(at_most))]),
        Goal::Everything => locale.tr("progress-usual", &number()),
        Goal::Pension | Goal::One(_) => locale.tr("progress-number", &number()),
    };
    html! {
        <div class="progress">
            <progress value={done.to_string()} max={(done + at_most.min(NEAR)).max(1).to_string()} aria-hidden="true" />
            <span>{text}</span>
        </div>
    }
}
