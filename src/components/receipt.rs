//! The calculation as a receipt: one line a step, each with its article, the sum ruled off.

use l10n::Arg;
use law::explanation::{Effect, Explanation, Step};
use law::parameter::Confidence;
use yew::prelude::*;

use crate::forms::{money, phrase_args};
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
                    <span>{locale.tr(&format!("step-{}", step.says.key), &phrase_args(locale, &step.says))}</span>
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
        Effect::DivideBy(number) => {
            let divided = locale.tr(
                "receipt-divided",
                &[("months", Arg::Count(i64::try_from(number).unwrap_or_default()))],
            );
            html! { <><span class="receipt__how">{divided}</span><span>{sum}</span></> }
        }
        Effect::Add | Effect::Total | Effect::Times(_) => html! { <span>{sum}</span> },
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
