//! The roll that numbers are torn from, on the disk: what was leased, what was given, and what the server has yet to hear.
//! It is written before a number is given, so that none is given twice, however the agent ends.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use api::hall::{DeskTicket, DrawnTicket, LeasedBlock, MOST_TICKETS};
use booking::queue::{Block, IssueError, Pad, TicketNumber};
use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;
use thiserror::Error;
use time::Date;

const FILE: &str = "numbers.json";

/// Why no number is given.
#[derive(Debug, Error)]
pub(crate) enum DrawError {
    /// None is leased for today, or all are given.
    #[error(transparent)]
    Issue(#[from] IssueError),
    /// It could not be written, so it may not be given.
    #[error("the roll of numbers cannot be written: {0}")]
    Disk(#[from] io::Error),
}

/// The roll.
#[derive(Debug)]
pub(crate) struct Roll {
    folder: PathBuf,
    kept: Kept,
}

/// What lies on the disk. Nobody's name is in it, and a visit's number only until the server has heard of its ticket.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    /// By day, and within a day in the order in which they were leased.
    blocks: Vec<LeasedBlock>,
    /// The last one that was given of the first day.
    given: Option<TicketNumber>,
    untold: Vec<DrawnTicket>,
}

impl Roll {
    /// The roll of this folder. One that cannot be read is begun anew, with numbers that are leased anew: those of the old
    /// one are never given again.
    pub(crate) fn open(folder: &Path) -> Roll {
        let kept = match std::fs::read(folder.join(FILE)) {
            Ok(text) => serde_json::from_slice(&text).unwrap_or_else(|error| {
                tracing::error!(
                    line = error.line(),
                    "the roll of numbers cannot be read; a new one begins"
                );
                Kept::default()
            }),
            Err(_) => Kept::default(),
        };
        Roll {
            folder: folder.to_owned(),
            kept,
        }
    }

    /// Gives somebody the next number.
    pub(crate) fn draw(
        &mut self,
        today: Date,
        now: i64,
        wanted: DeskTicket,
    ) -> Result<DrawnTicket, DrawError> {
        let mut next = self.kept.clone();
        next.begin(today);
        let mut pad = next.pad(today).ok_or(if self.kept.blocks.is_empty() {
            IssueError::Exhausted
        } else {
            IssueError::OtherDay
        })?;
        let drawn = DrawnTicket {
            number: pad.issue(today)?,
            came: now,
            purpose: wanted.purpose,
            turn: wanted.turn,
        };
        next.given = pad.given();
        next.untold.push(drawn.clone());
        self.keep(next)?;
        Ok(drawn)
    }

    /// How many numbers of this day are left.
    pub(crate) fn left(&self, date: Date) -> usize {
        self.kept.pad(date).map_or(0, |pad| pad.left())
    }

    /// Adds numbers that were leased. With those of another device, the old ones are over.
    pub(crate) fn add(&mut self, block: LeasedBlock) -> io::Result<()> {
        let mut next = self.kept.clone();
        if next.blocks.iter().any(|it| it.issuer != block.issuer) {
            next.blocks.clear();
            next.given = None;
        }
        if !next.blocks.contains(&block) {
            next.begin_before(block.date);
            next.blocks.push(block);
            next.blocks.sort_by_key(|it| it.date);
        }
        self.keep(next)
    }

    /// What the server has yet to hear, as much as goes into one report, the oldest first.
    pub(crate) fn untold(&self) -> Vec<DrawnTicket> {
        self.kept.untold.iter().take(MOST_TICKETS).cloned().collect()
    }

    /// The server has heard of these.
    pub(crate) fn told(&mut self, tickets: &[DrawnTicket]) -> io::Result<()> {
        let mut next = self.kept.clone();
        next.untold.retain(|it| !tickets.contains(it));
        self.keep(next)
    }

    /// A power cut at any moment leaves the old state or the new one, whole.
    fn keep(&mut self, next: Kept) -> io::Result<()> {
        let mut file = NamedTempFile::new_in(&self.folder)?;
        file.write_all(&serde_json::to_vec(&next)?)?;
        file.as_file().sync_all()?;
        file.persist(self.folder.join(FILE))?;
        File::open(&self.folder)?.sync_all()?;
        self.kept = next;
        Ok(())
    }
}

impl Kept {
    /// With the first number of a day those of the days before are over.
    fn begin(&mut self, today: Date) {
        if self.blocks.first().is_some_and(|first| first.date < today) {
            self.blocks.retain(|it| it.date >= today);
            self.given = None;
        }
    }

    /// A clock that was set back: of a later day whose numbers were begun already nothing more is given, as the last one is
    /// known of the first day alone.
    fn begin_before(&mut self, date: Date) {
        if let Some(first) = self.blocks.first().map(|it| it.date)
            && date < first
            && self.given.take().is_some()
        {
            self.blocks.retain(|it| it.date != first);
        }
    }

    /// The numbers of a day.
    fn pad(&self, date: Date) -> Option<Pad> {
        let first_day = self.blocks.first()?.date;
        let given = self.given.filter(|_| date == first_day);
        let of_day = self.blocks.iter().filter(|it| it.date == date);
        let mut blocks = of_day.filter_map(read);
        let mut pad = Pad::kept(blocks.next()?, given);
        for block in blocks {
            // They are of one device: `add` sees to it.
            pad.add(block).ok()?;
        }
        Some(pad)
    }
}

fn read(leased: &LeasedBlock) -> Option<Block> {
    Block::new(leased.issuer, leased.date, leased.first, leased.last).ok()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use api::hall::Purpose;
    use booking::queue::{Issuer, Turn};
    use time::Month;

    use super::*;

    fn day(day: u8) -> Date {
        Date::from_calendar_date(2026, Month::November, day).unwrap()
    }

    fn block(date: Date, first: &str, last: &str) -> LeasedBlock {
        let (first, last) = (first.parse().unwrap(), last.parse().unwrap());
        let issuer = Issuer::Kiosk(1);
        LeasedBlock {
            issuer,
            date,
            first,
            last,
        }
    }

    fn wanted() -> DeskTicket {
        let services = vec!["card".parse().unwrap()].try_into().unwrap();
        DeskTicket {
            purpose: Purpose::Services(services),
            turn: Turn::Usual,
        }
    }

    fn numbers(tickets: &[DrawnTicket]) -> Vec<String> {
        tickets.iter().map(|it| it.number.to_string()).collect()
    }

    #[test]
    fn no_number_is_given_twice_however_often_the_agent_ends() {
        let folder = tempfile::tempdir().unwrap();
        let today = day(23);
        let mut given = BTreeSet::new();
        Roll::open(folder.path())
            .add(block(today, "A001", "A050"))
            .unwrap();
        for round in 0..25 {
            let mut roll = Roll::open(folder.path());
            assert_eq!(roll.left(today), 50 - 2 * round);
            for _ in 0..2 {
                assert!(given.insert(roll.draw(today, 1, wanted()).unwrap().number));
            }
        }
        let mut roll = Roll::open(folder.path());
        assert!(matches!(
            roll.draw(today, 1, wanted()),
            Err(DrawError::Issue(IssueError::Exhausted))
        ));
        assert_eq!(roll.untold().len(), 50, "all of them are still to be told");
        let (first, rest) = (roll.untold()[..20].to_vec(), roll.untold()[20..].to_vec());
        roll.told(&first).unwrap();
        assert_eq!(Roll::open(folder.path()).untold(), rest);
    }

    #[test]
    fn numbers_of_thirty_days_are_there_without_a_line() {
        let folder = tempfile::tempdir().unwrap();
        let mut roll = Roll::open(folder.path());
        for date in (1..=30).rev() {
            roll.add(block(day(date), "A051", "A100")).unwrap();
            roll.add(block(day(date), "B001", "B050")).unwrap();
        }
        for date in 1..=30 {
            assert_eq!(roll.left(day(date)), 100);
            let mut given = BTreeSet::new();
            for _ in 0..100 {
                // As after a power cut.
                roll = Roll::open(folder.path());
                assert!(given.insert(roll.draw(day(date), 1, wanted()).unwrap().number));
            }
            assert!(matches!(
                roll.draw(day(date), 1, wanted()),
                Err(DrawError::Issue(_))
            ));
        }
    }

    #[test]
    fn a_clock_that_goes_to_and_fro_gives_no_number_of_a_day_twice() {
        let folder = tempfile::tempdir().unwrap();
        let mut roll = Roll::open(folder.path());
        let mut given = BTreeSet::new();
        for (round, date) in [24, 23, 24, 26, 25, 23, 25, 24, 26].into_iter().enumerate() {
            // The server leases no number twice.
            let first = format!("A{:03}", 10 * round + 1);
            let last = format!("A{:03}", 10 * round + 10);
            roll.add(block(day(date), &first, &last)).unwrap();
            for _ in 0..5 {
                let drawn = roll.draw(day(date), 1, wanted()).unwrap();
                assert!(given.insert((date, drawn.number)), "{date}: {}", drawn.number);
            }
        }
    }

    #[test]
    fn numbers_are_of_their_day_and_what_is_untold_outlives_it() {
        let folder = tempfile::tempdir().unwrap();
        let mut roll = Roll::open(folder.path());
        assert!(
            matches!(roll.draw(day(23), 1, wanted()), Err(DrawError::Issue(_))),
            "none is leased"
        );
        roll.add(block(day(23), "A001", "A002")).unwrap();
        roll.add(block(day(23), "A001", "A002")).unwrap();
        roll.draw(day(23), 1, wanted()).unwrap();
        assert_eq!((roll.left(day(23)), roll.left(day(24))), (1, 0));
        assert!(matches!(
            roll.draw(day(24), 2, wanted()),
            Err(DrawError::Issue(IssueError::OtherDay))
        ));
        roll.add(block(day(24), "A001", "A050")).unwrap();
        roll.draw(day(24), 2, wanted()).unwrap();
        assert_eq!(numbers(&roll.untold()), ["A001", "A001"]);
        let today = roll.untold()[1].clone();
        roll.told(&[today]).unwrap();
        assert_eq!(roll.untold()[0].came, 1, "yesterday's is another ticket");
    }

    #[test]
    fn a_roll_that_is_damaged_gives_nothing_of_what_it_had() {
        let folder = tempfile::tempdir().unwrap();
        let mut roll = Roll::open(folder.path());
        roll.add(block(day(23), "A001", "A050")).unwrap();
        roll.draw(day(23), 1, wanted()).unwrap();
        let file = folder.path().join(FILE);
        let whole = std::fs::read(&file).unwrap();
        for length in [0, 1, whole.len() / 2, whole.len() - 1] {
            std::fs::write(&file, &whole[..length]).unwrap();
            assert_eq!(Roll::open(folder.path()).left(day(23)), 0, "{length}");
        }
    }

    #[test]
    fn what_cannot_be_written_is_not_given() {
        let folder = tempfile::tempdir().unwrap();
        let mut roll = Roll::open(folder.path());
        roll.add(block(day(23), "A001", "A050")).unwrap();
        drop(folder);
        assert!(matches!(roll.draw(day(23), 1, wanted()), Err(DrawError::Disk(_))));
        assert_eq!(roll.left(day(23)), 50);
    }
}
