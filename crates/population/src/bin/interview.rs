//! Prints how many screens the interview needs, beside a form on paper; `cargo xtask bench interview` runs it.

// This program talks to a person at a terminal; printing is its work.
#![allow(clippy::print_stdout)]

use std::collections::BTreeMap;
use std::thread;

use population::interview::{Compared, Counts, measure};
use population::visitor::Visitor;
use population::{SEED, TODAY};

const USUAL: u64 = 100_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let households = std::env::args().nth(1).map_or(Ok(USUAL), |text| text.parse())?;
    let threads = thread::available_parallelism()?.get();
    let counted = thread::scope(|scope| {
        let part = |first: u64| move || measure(SEED, (first..households).step_by(threads), TODAY);
        let parts: Vec<_> = (0..threads as u64)
            .map(|first| scope.spawn(part(first)))
            .collect();
        parts
            .into_iter()
            .map(|part| part.join())
            .collect::<Result<Vec<_>, _>>()
    })
    .map_err(|_| "a household could not be counted")?;
    print(&joined(counted));
    Ok(())
}

fn joined(parts: Vec<BTreeMap<Visitor, Compared>>) -> BTreeMap<Visitor, Compared> {
    let mut all: BTreeMap<Visitor, Compared> = BTreeMap::new();
    for (visitor, compared) in parts.into_iter().flatten() {
        all.entry(visitor).or_default().join(&compared);
    }
    all
}

fn print(counted: &BTreeMap<Visitor, Compared>) {
    println!("seed {SEED}, {TODAY}, law {}", law::law::VERSION);
    println!(
        "{:<20} {:>10}   {:<29} form on paper",
        "screens", "households", "interview"
    );
    let columns = "median   95 %   most    mean";
    println!("{:<31}   {columns:<29} {columns}", "");
    let mut everyone = Compared::default();
    for (visitor, compared) in counted {
        line(&format!("{visitor:?}"), compared);
        everyone.join(compared);
    }
    line("everyone", &everyone);
}

fn line(who: &str, compared: &Compared) {
    let four = |counts: &Counts| {
        let mean = counts.mean_hundredths();
        let mean = format!("{}.{:02}", mean / 100, mean % 100);
        format!(
            "{:>6} {:>6} {:>6} {mean:>7}",
            counts.median(),
            counts.enough_for(95),
            counts.most()
        )
    };
    let (interview, form) = (four(&compared.interview), four(&compared.form));
    println!(
        "{who:<20} {:>10}   {interview:<29} {form}",
        compared.interview.households()
    );
}
