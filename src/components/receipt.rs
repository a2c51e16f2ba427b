//! The calculation as a receipt: one line a step, each with its article, the sum ruled off.

use l10n::Arg;
use law::explanation::{Effect, Explanation, Rule, Step};
use law::facts::Sector;
use law::parameter::Confidence;
use yew::prelude::*;

use crate::forms::{duration, money};
use crate::locale::Locale;

/// The receipt.
pub fn receipt(locale: &Locale, explanation: &Explanation) -> Html {
    let line = |(index, step): (usize, &Step)| {
        let class = if step.effect == Effect::Total {
            "receipt__line receipt__line--total"
        } else {
            "receipt__line"
        };
        html! {
            <tr {class} key={index}>
                <th scope="row">
                    <span>{sentence(locale, &step.rule)}</span>
                    <span class="receipt__law">{for articles(locale, step)}</span>
                </th>
                <td>{amount(locale, step)}</td>
            </tr>
        }
    };
    html! {
        <table class="receipt">
            <caption class="unseen">{locale.t("receipt-title")}</caption>
            <tbody>{for explanation.steps.iter().enumerate().map(line)}</tbody>
        </table>
    }
}

fn amount(locale: &Locale, step: &Step) -> Html {
    let sum = locale.tr("amount", &[("amount", money(step.amount))]);
    match step.effect {
        Effect::DivideBy(months) => {
            let divided = locale.tr(
                "receipt-divided",
                &[("months", Arg::Count(months.count().into()))],
            );
            html! { <><span class="receipt__how">{divided}</span><span>{sum}</span></> }
        }
        Effect::Add | Effect::Total => html! { <span>{sum}</span> },
    }
}

/// The sentence of a line: what was done, with its numbers.
fn sentence(locale: &Locale, rule: &Rule) -> String {
    let id = format!("step-{}", rule.key());
    let args = match *rule {
        Rule::CapitalBefore2006 { record, unit } => vec![("record", duration(record)), ("unit", money(unit))],
        Rule::CapitalFromPay {
            from,
            to,
            pay,
            sector,
        } => vec![
            ("from", Arg::Year(from)),
            ("to", Arg::Year(to)),
            ("pay", money(pay)),
            ("sector", Arg::Text(locale.t(sector_id(sector)))),
        ],
        Rule::CapitalIndexation { from, to } => vec![("from", Arg::Year(from)), ("to", Arg::Year(to))],
        Rule::CapitalFromWorkingOn { months, pay } => vec![("length", duration(months)), ("pay", money(pay))],
        Rule::RaiseToMinimum { minimum } => vec![("minimum", money(minimum))],
        Rule::RecordedCapital | Rule::CapitalTotal | Rule::MonthlyPension | Rule::Pension => Vec::new(),
    };
    locale.tr(&id, &args)
}

/// The message that names a sector.
pub fn sector_id(sector: Sector) -> &'static str {
    match sector {
        Sector::State => "sector-state",
        Sector::Private => "sector-private",
    }
}

/// Each article used, once; a number that is not sure is marked so.
fn articles(locale: &Locale, step: &Step) -> Vec<Html> {
    let mut named: Vec<&str> = step.citations.iter().map(|citation| citation.article).collect();
    named.sort();
    named.dedup();
    let tag = |article: &str| {
        let text = locale.tr("article", &[("article", Arg::Article(article.to_owned()))]);
        html! { <span class="tag" key={article.to_owned()}>{text}</span> }
    };
    let mut tags: Vec<Html> = named.into_iter().map(tag).collect();
    if step.confidence() == Confidence::Low {
        tags.push(html! { <span class="tag tag--mark" key="unsure">{locale.t("receipt-unsure")}</span> });
    }
    tags
}
