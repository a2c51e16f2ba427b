//! What a citizen must know beside the amount, as sentences.

use l10n::Arg;
use law::finding::{AgeRule, Caveat, Finding};

use crate::locale::Locale;

/// One sentence each, the general one last.
pub(super) fn sentences(locale: &Locale, finding: &Finding) -> Vec<String> {
    let age_id = match finding.age_rule {
        AgeRule::General => "know-age",
        AgeRule::Parent => "know-age-parent",
    };
    let age = locale.tr(age_id, &[("day", Arg::Date(finding.age_reached_on))]);
    let said = finding.caveats.iter().map(|caveat| sentence(locale, caveat));
    std::iter::once(age)
        .chain(said)
        .chain([locale.t("know-decision")])
        .collect()
}

fn sentence(locale: &Locale, caveat: &Caveat) -> String {
    match caveat {
        Caveat::Estimate => locale.t("caveat-estimate"),
        Caveat::IndexationBefore2019 => locale.t("caveat-indexation-before-2019"),
        Caveat::Before2006Unknown => locale.t("caveat-before-2006-unknown"),
        Caveat::LastDayOfMonth => locale.t("caveat-last-day-of-month"),
        Caveat::CreditedRecord => locale.t("caveat-credited-record"),
        Caveat::CreditUnknown => locale.t("caveat-credit-unknown"),
        Caveat::IfWorkGoesOn => locale.t("caveat-if-work-goes-on"),
        Caveat::LastKnown(year) => locale.tr("caveat-last-known", &[("year", Arg::Year(*year))]),
        Caveat::BackPayment => locale.t("caveat-back-payment"),
        Caveat::SpecialServiceNotAsked => locale.t("caveat-special-service"),
    }
}
