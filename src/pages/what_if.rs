//! "What if": the pension with more work, other pay, or none; the amount, the month and the chart follow each press.

use adviser::talk::{Projection, WhatIf, Work};
use l10n::Arg;
use yew::prelude::*;

use crate::components::button::{Weight, button};
use crate::components::chart::chart;
use crate::locale::Locale;
use crate::session::Session;
use crate::state::interview::Action;

/// The controls, what comes out, and the chart.
pub(super) fn controls(session: &Session, projection: &Projection) -> Html {
    let (locale, now) = (&session.locale, session.interview.what_if);
    let set = |words: &str, what_if: WhatIf| {
        let interview = session.interview.dispatcher();
        let press = Callback::from(move |_: MouseEvent| interview.dispatch(Action::WhatIf(what_if)));
        button(Weight::Secondary, locale.t(words), press)
    };
    let last = u8::try_from(projection.points.len().saturating_sub(1)).unwrap_or(u8::MAX);
    let later = |years: u8| WhatIf { later: years, ..now };
    let pay = |steps: i8| WhatIf { pay: steps, ..now };
    let stop = WhatIf {
        work: Work::Stops,
        pay: 0,
        ..now
    };
    let says = projection.says.clone();
    html! {
        <section class="card" hidden={says.is_none()}>
            <h2>{locale.t("what-if-title")}</h2>
            <p class="hint">{locale.t("what-if-hint")}</p>
            <div class="form__buttons" hidden={last == 0}>
                {set("what-if-later", later((now.later + 1).min(last)))}
                {set("what-if-sooner", later(now.later.saturating_sub(1)))}
            </div>
            <div class="form__buttons" hidden={projection.pay.is_none()}>
                {set("what-if-more", pay(now.pay.saturating_add(1)))}
                {set("what-if-less", pay(now.pay.saturating_sub(1)))}
                {set("what-if-stop", stop)}
            </div>
            <div role="status" class="sum">
                <dl>
                    <dt class="sum__what">{reckoned(locale, now, projection.pay.as_ref())}</dt>
                    <dd class="sum__amount">{says.as_ref().map(|it| it.amount.clone())}</dd>
                </dl>
                <p class="sum__when">{says.map(|it| it.what)}</p>
            </div>
            <div class="form__buttons" hidden={now == WhatIf::default()}>
                {set("what-if-as-now", WhatIf::default())}
            </div>
            <div hidden={projection.points.len() < 2}>
                <h3>{locale.t("chart-title")}</h3>
                <p class="hint">{locale.t("chart-hint")}</p>
                {chart(locale, &projection.points)}
            </div>
        </section>
    }
}

/// What was reckoned with, in words.
fn reckoned(locale: &Locale, now: WhatIf, pay: Option<&String>) -> String {
    let work = match (now.work, pay) {
        (Work::Stops, _) => Some(locale.t("what-if-stopped")),
        (Work::AsAnswered, Some(pay)) => Some(locale.tr("what-if-pay", &[("pay", Arg::Text(pay.clone()))])),
        (Work::AsAnswered, None) => None,
    };
    let years = Arg::Count(now.later.into());
    let later = (now.later > 0).then(|| locale.tr("what-if-years", &[("count", years)]));
    let said: Vec<String> = [work, later].into_iter().flatten().collect();
    if said.is_empty() {
        locale.t("what-if-as-answered")
    } else {
        said.join(" ")
    }
}
