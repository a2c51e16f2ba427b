//! The interview is the law: what is settled, what can still move, and which screen to ask next.

use std::cmp::Reverse;

use time::Date;

use crate::Manat;
use crate::answers::{Answers, Value};
use crate::benefit::Benefit;
use crate::case::{Assessed, Assessment, Depth, Given, assess};
use crate::explanation::Lines;
use crate::facts::{FactId, Screen};
use crate::finding::{Finding, Range};
use crate::package::{Package, best};

/// What an interview is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// Everything the law gives.
    Everything,
    /// One benefit, worked out to the end.
    Only(Benefit),
}

impl Goal {
    fn benefits(self) -> Vec<Benefit> {
        match self {
            Goal::Everything => Benefit::ALL.to_vec(),
            Goal::Only(benefit) => vec![benefit],
        }
    }

    const fn depth(self) -> Depth {
        match self {
            Goal::Everything => Depth::Overview,
            Goal::Only(_) => Depth::Plan,
        }
    }
}

/// A benefit that is not settled yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Undecided {
    /// Which.
    pub benefit: Benefit,
    /// The fact it needs next; `None` if it only waits for the others.
    pub needs: Option<FactId>,
    /// Where its amount lies, whatever is still answered.
    pub range: Range,
}

/// Where a case stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// What the law has said.
    pub findings: Vec<Finding>,
    /// What is not settled yet.
    pub undecided: Vec<Undecided>,
    /// The best lawful package; only once everything is settled.
    pub package: Option<Package>,
}

/// What to ask next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ask {
    /// The screen.
    pub screen: Screen,
    /// At most so many screens are left, this one included.
    pub at_most: usize,
}

/// What the law says of these answers on this day.
pub fn standing(answers: &Answers, today: Date, goal: Goal) -> Standing {
    standing_of(Given::new(answers, today, goal.depth()), goal)
}

/// The same without the lines of the calculations: for who only counts.
pub fn standing_without_lines(answers: &Answers, today: Date, goal: Goal) -> Standing {
    let lines = Lines::Dropped;
    standing_of(
        Given {
            lines,
            ..Given::new(answers, today, goal.depth())
        },
        goal,
    )
}

fn standing_of(given: Given<'_>, goal: Goal) -> Standing {
    let mut standing = Standing::default();
    let mut waiting = Vec::new();
    for benefit in goal.benefits() {
        let assessment = assess(benefit, given);
        match assessment.assessed {
            Assessed::Found(finding) => standing.findings.push(*finding),
            Assessed::Needs(fact) => standing.undecided.push(Undecided {
                benefit,
                needs: Some(fact),
                range: narrowed(benefit, given, fact, assessment.range),
            }),
            Assessed::WaitsForOthers => waiting.push((benefit, assessment.range)),
        }
    }
    if let (Goal::Only(benefit), false) = (goal, waiting.is_empty()) {
        return beside_all(given, benefit);
    }
    if standing.undecided.is_empty() {
        let package = best(&standing.findings);
        let given = Given {
            others: Some(package.monthly),
            ..given
        };
        for (benefit, _) in waiting {
            match assess(benefit, given) {
                Assessment {
                    assessed: Assessed::Found(finding),
                    ..
                } => standing.findings.push(*finding),
                Assessment {
                    assessed: Assessed::Needs(fact),
                    range,
                    ..
                } => standing.undecided.push(Undecided {
                    benefit,
                    needs: Some(fact),
                    range,
                }),
                Assessment { range, .. } => standing.undecided.push(Undecided {
                    benefit,
                    needs: None,
                    range,
                }),
            }
        }
    } else {
        let wait = |(benefit, range)| Undecided {
            benefit,
            needs: None,
            range,
        };
        standing.undecided.extend(waiting.into_iter().map(wait));
    }
    if standing.undecided.is_empty() {
        standing.package = Some(best(&standing.findings));
    }
    standing
}

/// One benefit that counts the others as income: they are all asked about, and only it is told.
fn beside_all(given: Given<'_>, benefit: Benefit) -> Standing {
    let depth = Goal::Everything.depth();
    let mut standing = standing_of(Given { depth, ..given }, Goal::Everything);
    standing.findings.retain(|it| it.benefit == benefit);
    let settled = standing.package.is_some();
    standing.package = settled.then(|| best(&standing.findings));
    standing
}

/// A benefit waits for a fact with few possible answers: its range lies around those of all of them.
fn narrowed(benefit: Benefit, given: Given<'_>, fact: FactId, before: Range) -> Range {
    let around = fact.spec().options().map(|value| {
        let answers = given.answers.clone().with_value(fact, value);
        let given = Given {
            answers: &answers,
            unusable: answers.unusable(given.today),
            lines: Lines::Figures,
            ..given
        };
        assess(benefit, given).range
    });
    around
        .reduce(Range::or)
        .map_or(before, |around| before.and(around))
}

impl Standing {
    /// A list of ticks that anything waits for, since it settles much at once; then the screen that most undecided
    /// benefits wait for. Of equal ones the first; `None` once everything is settled.
    pub fn next(&self, answers: &Answers) -> Option<Ask> {
        let screen = *self.certain().first()?;
        Some(Ask {
            screen,
            at_most: self.at_most(answers, screen),
        })
    }

    /// The screens that are asked in any case, the next one first. A benefit that waits for a fact has read only what
    /// was answered, so it waits for it whatever else is answered: these screens may stand beside each other.
    pub fn certain(&self) -> Vec<Screen> {
        let waiting = |screen: Screen| {
            let needs = self.undecided.iter().filter_map(|it| it.needs);
            needs.filter(|fact| fact.spec().screen == screen).count()
        };
        let votes = Screen::ALL.iter().map(|screen| (waiting(*screen), *screen));
        let mut wanted: Vec<(usize, Screen)> = votes.filter(|(count, _)| *count > 0).collect();
        wanted.sort_by_key(|(count, screen)| {
            let votes = if screen.has_ticks() { usize::MAX } else { *count };
            (Reverse(votes), *screen)
        });
        wanted.into_iter().map(|(_, screen)| screen).collect()
    }

    /// Every screen an undecided benefit may still ask, and that has no answer yet.
    fn at_most(&self, answers: &Answers, next: Screen) -> usize {
        let may_ask = |screen: Screen| {
            self.undecided
                .iter()
                .any(|it| it.benefit.about().asks.contains(&screen))
        };
        let answered = |screen: Screen| screen.facts().any(|fact| answers.value(fact).is_some());
        let left = Screen::ALL.iter().copied();
        left.filter(|screen| *screen == next || (may_ask(*screen) && !answered(*screen)))
            .count()
    }

    /// The facts of a screen to ask about. Of a list of ticks one benefit is asked what it may read, beside what was
    /// answered before. What it wants after all is not taken as no: the list comes again.
    pub fn asks(&self, screen: Screen, answers: &Answers, today: Date, goal: Goal) -> Vec<FactId> {
        let alone = |it: &Undecided| Goal::Only(it.benefit) == goal;
        let wanted: Vec<FactId> = match goal {
            Goal::Only(benefit) if screen.has_ticks() && self.undecided.iter().all(alone) => {
                let read = ticks_read(screen, answers, today, benefit);
                let wanted = |fact: &FactId| read.contains(fact) || answers.value(*fact).is_some();
                screen.facts().filter(wanted).collect()
            }
            Goal::Only(_) | Goal::Everything => Vec::new(),
        };
        if wanted.is_empty() {
            screen.facts().collect()
        } else {
            wanted
        }
    }

    /// The finding of a benefit.
    pub fn finding(&self, benefit: Benefit) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.benefit == benefit)
    }

    /// The monthly money that is due today in the best package.
    pub fn monthly(&self) -> Option<Manat> {
        self.package.as_ref().map(|package| package.monthly)
    }
}

/// The ticks of a screen that a benefit reads when none of them is true, or one of them is.
fn ticks_read(screen: Screen, answers: &Answers, today: Date, benefit: Benefit) -> Vec<FactId> {
    let depth = Goal::Only(benefit).depth();
    let waits = |answers: &Answers| {
        let given = Given {
            lines: Lines::Dropped,
            ..Given::new(answers, today, depth)
        };
        match assess(benefit, given).assessed {
            Assessed::Needs(fact) => {
                Some(fact).filter(|it| it.spec().screen == screen && answers.value(*it).is_none())
            }
            Assessed::Found(_) | Assessed::WaitsForOthers => None,
        }
    };
    let mut read = Vec::new();
    let mut none = answers.clone();
    while let Some(fact) = waits(&none) {
        read.push(fact);
        let mut one = none.clone().with_value(fact, Value::YesNo(true));
        while let Some(more) = waits(&one) {
            read.push(more);
            one = one.with_value(more, Value::YesNo(false));
        }
        none = none.with_value(fact, Value::YesNo(false));
    }
    read
}

/// The screens asked so far, in the order of asking: the interview held again with the answers it has. `known` are
/// answers that stood before the first screen.
pub fn asked(known: &Answers, answers: &Answers, today: Date, goal: Goal) -> Vec<Screen> {
    let (mut given, mut asked) = (known.clone(), Vec::new());
    while let Some(ask) = standing_without_lines(&given, today, goal).next(&given) {
        let before = given.clone();
        for fact in ask.screen.facts() {
            if let Some(value) = answers.value(fact) {
                given = given.with_value(fact, value.clone());
            }
        }
        if asked.contains(&ask.screen) || given == before {
            break;
        }
        asked.push(ask.screen);
    }
    asked
}
