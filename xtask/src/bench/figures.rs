//! What engines print, and what becomes of it: agreement as it is, speeds as the median of all rounds.

use serde::{Deserialize, Serialize};

/// One JSON line of an engine.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Line {
    /// Printed for `agree`.
    Agreement(Agreement),
    /// Printed for `time`.
    Timing(Timing),
}

impl Line {
    /// Whether it tells of figures that no rounding explains.
    pub(super) fn is_wrong(&self) -> bool {
        matches!(self, Self::Agreement(agreement) if agreement.wrong > 0)
    }
}

/// How one way of an engine meets the oracle.
#[derive(Deserialize, Serialize)]
pub(super) struct Agreement {
    pub(super) engine: String,
    pub(super) version: String,
    pub(super) mode: String,
    pub(super) cases: u64,
    pub(super) exact: u64,
    /// Cases one qəpik away.
    pub(super) off_by_one: u64,
    /// Cases further away.
    pub(super) wrong: u64,
    /// Of the cases that differ, the greatest distance (in qəpik) of the exact amount from a half: 0 if all are halves.
    pub(super) farthest_from_half: f64,
}

/// How long one way of an engine took in one round.
#[derive(Deserialize)]
pub(super) struct Timing {
    engine: String,
    version: String,
    mode: String,
    per_second: f64,
}

/// One way of an engine over all rounds.
#[derive(Serialize)]
pub(super) struct Speed {
    pub(super) engine: String,
    pub(super) version: String,
    pub(super) mode: String,
    /// Cases a second, round by round.
    pub(super) rounds: Vec<f64>,
    pub(super) median: f64,
    /// Between the slowest and the fastest round, as a share of the median.
    pub(super) spread: f64,
}

/// Where it was measured.
#[derive(Serialize)]
pub(super) struct Machine {
    pub(super) processor: String,
    pub(super) cores: usize,
    /// The one that all engines ran on; none if they could not be held there.
    pub(super) core: Option<usize>,
    /// Programs that wanted a core in the minute before. They take no time from the clock of the engines, which is the
    /// time of their own process, but they share its caches.
    pub(super) load: Option<f64>,
    pub(super) node: Option<String>,
    pub(super) python: Option<String>,
}

/// Everything that target/bench/law.json keeps.
#[derive(Serialize)]
pub(super) struct Report {
    pub(super) machine: Machine,
    pub(super) agreement: Vec<Agreement>,
    /// In the order in which engines and their modes came.
    pub(super) speeds: Vec<Speed>,
}

impl Report {
    /// Joins the rounds of each mode of each engine.
    pub(super) fn of(lines: Vec<Line>, machine: Machine) -> Self {
        let (mut agreement, mut speeds) = (Vec::new(), Vec::<Speed>::new());
        for line in lines {
            let timing = match line {
                Line::Agreement(line) => {
                    agreement.push(line);
                    continue;
                }
                Line::Timing(timing) => timing,
            };
            let same = |speed: &&mut Speed| speed.engine == timing.engine && speed.mode == timing.mode;
            match speeds.iter_mut().find(same) {
                Some(speed) => speed.rounds.push(timing.per_second),
                None => speeds.push(Speed {
                    engine: timing.engine,
                    version: timing.version,
                    mode: timing.mode,
                    rounds: vec![timing.per_second],
                    median: 0.0,
                    spread: 0.0,
                }),
            }
        }
        speeds.iter_mut().for_each(Speed::sum_up);
        Self {
            machine,
            agreement,
            speeds,
        }
    }
}

impl Speed {
    fn sum_up(&mut self) {
        let mut sorted = self.rounds.clone();
        sorted.sort_by(f64::total_cmp);
        let (slowest, fastest) = (sorted[0], sorted[sorted.len() - 1]);
        self.median = sorted[sorted.len() / 2];
        self.spread = (fastest - slowest) / self.median;
    }
}

#[cfg(test)]
impl Report {
    /// A report of such lines, from a machine that there is not.
    pub(super) fn example(lines: &[&str]) -> Self {
        let lines = lines.iter().map(|line| serde_json::from_str(line).unwrap());
        let machine = Machine {
            processor: "a processor".into(),
            cores: 2,
            core: Some(1),
            load: Some(0.25),
            node: Some("20.0.0".into()),
            python: None,
        };
        Self::of(lines.collect(), machine)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_of_a_mode_become_their_median_and_spread() {
        let timing = |engine: &str, rate: u32| {
            format!(
                r#"{{"engine":"{engine}","version":"1","mode":"plain","cases":9,"seconds":1,"per_second":{rate}}}"#
            )
        };
        let lines = [
            timing("a", 90),
            timing("b", 5),
            timing("a", 120),
            timing("a", 100),
        ];
        let report = Report::example(&lines.each_ref().map(String::as_str));
        let speeds = report
            .speeds
            .iter()
            .map(|speed| (speed.engine.as_str(), speed.median, speed.spread));
        assert_eq!(speeds.collect::<Vec<_>>(), [("a", 100.0, 0.3), ("b", 5.0, 0.0)]);
    }
}
