//! `cargo xtask test`: every check of the house in one go, each with its result, its time and what to do.

pub(crate) mod law;
mod steps;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::process;
use crate::setup;
use crate::workshop::{Workshop, seconds};

use steps::{STEPS, Step};
pub(crate) use steps::{kiosk_visit, node};

/// How a step ended.
enum Outcome {
    Passed,
    Failed { why: String },
    Skipped { because: &'static str },
}

/// A step that was due, with its end and its time.
struct Ended {
    step: &'static Step,
    outcome: Outcome,
    took: Duration,
}

/// Prints the steps with what each checks.
pub(crate) fn list() {
    for step in STEPS {
        println!("{:<12} {}", step.name, step.about);
    }
}

/// Runs the named steps, or all.
///
/// Errors: an unknown name, or Ctrl-C. A failing step is a result, not an error: the others still run.
pub(crate) fn run(shop: &mut Workshop, names: &[String]) -> Result<ExitCode> {
    if let Some(unknown) = names
        .iter()
        .find(|name| STEPS.iter().all(|step| step.name != name.as_str()))
    {
        bail!("there is no step `{unknown}`; `cargo xtask test --list` names them");
    }
    let due = STEPS
        .iter()
        .filter(|step| names.is_empty() || names.iter().any(|name| name == step.name));
    let mut results: Vec<Ended> = Vec::new();
    for step in due {
        println!("{}", step.name);
        let started = Instant::now();
        let outcome = match missing(step, &results) {
            Some(because) => Outcome::Skipped { because },
            None => perform(shop, step)?,
        };
        results.push(Ended {
            step,
            outcome,
            took: started.elapsed(),
        });
    }
    Ok(summary(&results))
}

/// A step before this one that it builds on and that did not pass.
fn missing(step: &Step, results: &[Ended]) -> Option<&'static str> {
    let bad = |result: &&Ended| !matches!(result.outcome, Outcome::Passed);
    results
        .iter()
        .filter(bad)
        .map(|result| result.step.name)
        .find(|name| step.needs.contains(name))
}

fn perform(shop: &mut Workshop, step: &Step) -> Result<Outcome> {
    match setup::ensure(shop, step.tools).and_then(|()| (step.run)(shop)) {
        Ok(()) => Ok(Outcome::Passed),
        Err(error) if error.is::<process::Interrupted>() => Err(error),
        Err(error) => {
            println!("  failed");
            Ok(Outcome::Failed {
                why: format!("{error:#}"),
            })
        }
    }
}

fn summary(results: &[Ended]) -> ExitCode {
    for result in results {
        if let Outcome::Failed { why } = &result.outcome {
            println!(
                "\n--- {} failed\n{why}\n    what to do: {}",
                result.step.name, result.step.advice
            );
        }
    }
    println!("\n{:<12} {:<28} {:>9}", "step", "result", "time");
    for result in results {
        let said = match &result.outcome {
            Outcome::Passed => "passed".to_owned(),
            Outcome::Failed { .. } => "failed".to_owned(),
            Outcome::Skipped { because } => format!("skipped because of {because}"),
        };
        println!("{:<12} {said:<28} {:>9}", result.step.name, seconds(result.took));
    }
    let passed = results
        .iter()
        .filter(|result| matches!(result.outcome, Outcome::Passed))
        .count();
    let failed = results
        .iter()
        .filter(|result| matches!(result.outcome, Outcome::Failed { .. }))
        .count();
    println!("\n{passed} passed, {failed} failed");
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_have_names_of_their_own_and_build_only_on_earlier_ones() {
        for (index, step) in STEPS.iter().enumerate() {
            let earlier: Vec<&str> = STEPS[..index].iter().map(|step| step.name).collect();
            assert!(!earlier.contains(&step.name), "{} twice", step.name);
            for need in step.needs {
                assert!(
                    earlier.contains(need),
                    "{} needs {need}, which comes later",
                    step.name
                );
            }
        }
    }

    #[test]
    fn a_step_is_skipped_when_what_it_builds_on_failed_or_was_skipped() {
        let of = |name: &str| STEPS.iter().find(|step| step.name == name).unwrap();
        let result = |name, outcome| Ended {
            step: of(name),
            outcome,
            took: Duration::ZERO,
        };
        let failed = [result("app", Outcome::Failed { why: String::new() })];
        assert_eq!(missing(of("size"), &failed), Some("app"));
        assert_eq!(missing(of("size"), &[result("app", Outcome::Passed)]), None);
        assert_eq!(missing(of("format"), &failed), None);
    }
}
