//! What a citizen must know beside the amount, as sentences.

use l10n::Arg;
use law::finding::{Caveat, Finding, Outcome};
use time::Date;

use crate::forms::phrase_args;
use crate::locale::Locale;

/// One sentence each, the general one last.
pub(super) fn sentences(locale: &Locale, finding: &Finding) -> Vec<String> {
    let age_id = if super::is_of_parent(finding) {
        "know-age-parent"
    } else {
        "know-age"
    };
    let age = age_reached_on(finding).map(|day| locale.tr(age_id, &[("day", Arg::Date(day))]));
    let said = finding.caveats.iter().map(|caveat| sentence(locale, caveat));
    // This door does not ask about the work and service of Art 9.
    let earlier = !matches!(finding.outcome, Outcome::Entitled { .. });
    age.into_iter()
        .chain(said)
        .chain(earlier.then(|| locale.t("know-special-service")))
        .chain([locale.t("know-decision")])
        .collect()
}

/// The first condition of the pension is its age.
fn age_reached_on(finding: &Finding) -> Option<Date> {
    let args = &finding.conditions.first()?.said.says.args;
    args.iter().find_map(|(_, arg)| match arg {
        law::phrase::Arg::Date(day) => Some(*day),
        _ => None,
    })
}

fn sentence(locale: &Locale, caveat: &Caveat) -> String {
    match caveat {
        Caveat::Case(says) => locale.tr(&format!("caveat-{}", says.key), &phrase_args(locale, says)),
        Caveat::Open(open) => locale.t(&format!("open-{}", open.key)),
    }
}
