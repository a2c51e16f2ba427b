//! The law asked: facts in, what it says out, for machines and in words. Stateless, the same for HTTP and command line.

mod basis;
mod compare;
mod decision;
mod finding;
mod next;

use std::sync::LazyLock;

use api::assess::{AssessReply, AssessRequest, Package, SetAside, Undecided};
use l10n::{Language, Messages, MessagesError};
use law::answers::Answers;
use law::benefit::Benefit;
use law::interview::{self, Goal, standing};
use law::invalid::Invalid;
use law::package;
use thiserror::Error;
use words::{Words, embedded};

pub(crate) use compare::{Compared, Days, Stood, between};
pub(crate) use decision::{Checked, checked};
pub(crate) use next::next;

/// Why the law cannot be asked.
#[derive(Debug, Error)]
pub enum Refusal {
    /// There is no such benefit.
    #[error("goal: there is no such benefit")]
    Goal,
    /// An answer that cannot be.
    #[error("{fact}: {invalid}")]
    Fact {
        /// Which fact it is about.
        fact: &'static str,
        /// Why it cannot be.
        invalid: Invalid,
    },
    /// The messages inside the program are faulty.
    #[error("the messages inside the program: {0}")]
    Messages(#[from] &'static MessagesError),
}

/// What the law says of these facts on this day.
pub fn assess(request: &AssessRequest) -> Result<AssessReply, Refusal> {
    let words = words(request.language)?;
    let goal = goal(request.goal.as_deref())?;
    possible(&request.facts, request.on)?;
    let standing = standing(&request.facts, request.on, goal);
    Ok(AssessReply {
        version: law::law::VERSION.to_owned(),
        on: request.on,
        language: request.language,
        findings: standing
            .findings
            .iter()
            .map(|it| finding::finding(words, it))
            .collect(),
        undecided: standing.undecided.iter().map(|it| undecided(words, it)).collect(),
        next: next(words, &standing, &request.facts),
        package: standing.package.as_ref().map(|it| package(words, it)),
    })
}

/// The benefit of this id, or everything.
pub(crate) fn goal(id: Option<&str>) -> Result<Goal, Refusal> {
    id.map_or(Ok(Goal::Everything), |id| {
        Benefit::of_id(id).map(Goal::Only).ok_or(Refusal::Goal)
    })
}

/// Answers that cannot be are refused; the law itself would ask them again.
pub(crate) fn possible(facts: &Answers, on: time::Date) -> Result<(), Refusal> {
    facts.invalid(on).next().map_or(Ok(()), |(id, invalid)| {
        let fact = id.spec().key;
        Err(Refusal::Fact { fact, invalid })
    })
}

/// The words of a language, read once.
pub(crate) fn words(language: api::Language) -> Result<Words<'static>, &'static MessagesError> {
    static AZ: LazyLock<Result<Messages, MessagesError>> = LazyLock::new(|| embedded::messages(Language::Az));
    static RU: LazyLock<Result<Messages, MessagesError>> = LazyLock::new(|| embedded::messages(Language::Ru));
    static EN: LazyLock<Result<Messages, MessagesError>> = LazyLock::new(|| embedded::messages(Language::En));
    let messages = match language {
        api::Language::Az => &AZ,
        api::Language::Ru => &RU,
        api::Language::En => &EN,
    };
    messages.as_ref().map(Words::new)
}

fn undecided(words: Words<'_>, undecided: &interview::Undecided) -> Undecided {
    let told = words.undecided(undecided);
    Undecided {
        benefit: undecided.benefit.about().id,
        needs: undecided.needs.map(|fact| fact.spec().key),
        at_least: undecided.range.low.to_string(),
        at_most: undecided.range.high.map(|high| high.to_string()),
        says: [Some(told.says), told.range].into_iter().flatten().collect(),
    }
}

fn package(words: Words<'_>, package: &package::Package) -> Package {
    let told = words.package(package);
    let set_aside = package.set_aside.iter().zip(told.set_aside);
    Package {
        takes: package.takes.iter().map(|it| it.about().id).collect(),
        monthly: package.monthly.to_string(),
        once: package.once.to_string(),
        yearly: package.yearly.to_string(),
        set_aside: set_aside
            .map(|(it, told)| SetAside {
                benefit: it.benefit.about().id,
                instead: it.instead.about().id,
                says: told.says,
                basis: basis::basis(words, it.citation),
            })
            .collect(),
        says: told.says,
    }
}
