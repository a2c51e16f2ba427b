//! How long an offer stands, and how many there are.

use time::{Duration, PrimitiveDateTime, Time};

use super::Event;
use crate::Cell;
use crate::slots::Opening;

/// The rules of the waiting list that an operator may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Minutes in which an offer is to be answered; only those count in which people may be disturbed.
    pub answer_minutes: u16,
    /// Fewer of them than this are no offer: the time stays free for everybody.
    pub least_minutes: u16,
    /// Minutes between the deadline and the start of the visit at least: the person has to get there.
    pub notice_minutes: u16,
    /// The hours of a day in which people may be disturbed.
    pub awake: Opening,
    /// Offers after which a place ends if none was taken.
    pub offers: usize,
    /// Places that one phone number may have at once, each at another centre.
    pub places_per_phone: u32,
}

/// Eight in the morning to nine in the evening.
const AWAKE: Opening = match (Cell::at(8, 0), Cell::at(21, 0)) {
    (Some(wakes), Some(sleeps)) => match Opening::new(wakes, sleeps) {
        Some(awake) => awake,
        None => unreachable!(),
    },
    _ => unreachable!(),
};

impl Default for Rules {
    fn default() -> Self {
        Rules {
            answer_minutes: 120,
            least_minutes: 30,
            notice_minutes: 60,
            awake: AWAKE,
            offers: 3,
            places_per_phone: 3,
        }
    }
}

impl Rules {
    /// Until when an offer made now, of a visit that begins at `start`, is to be answered, on a whole five minutes;
    /// `None` if too little time is left for an offer. Both by the clock in Baku.
    pub fn answer_by(&self, now: PrimitiveDateTime, start: PrimitiveDateTime) -> Option<PrimitiveDateTime> {
        let latest = start.saturating_sub(Duration::minutes(self.notice_minutes.into()));
        let by = on_grid(self.after(now, self.answer_minutes)?.min(latest));
        (by >= self.after(now, self.least_minutes)?).then_some(by)
    }

    /// When people may next be disturbed: now, or in the morning.
    pub fn next_waking(&self, now: PrimitiveDateTime) -> Option<PrimitiveDateTime> {
        self.after(now, 0)
    }

    /// What a place does whose offer was not taken, after so many of them.
    pub const fn passed(&self, offers: usize) -> Event {
        if offers < self.offers {
            Event::Pass
        } else {
            Event::End
        }
    }

    /// The first waking moment before which so many waking minutes lie, counted from a moment on.
    fn after(&self, moment: PrimitiveDateTime, minutes: u16) -> Option<PrimitiveDateTime> {
        let mut left = Duration::minutes(minutes.into());
        let mut day = moment.date();
        let mut from = moment;
        loop {
            let (wakes, sleeps) = (self.awake.opens().on(day), self.awake.closes().on(day));
            from = from.max(wakes);
            if from < sleeps {
                if left <= sleeps - from {
                    return Some(from.saturating_add(left));
                }
                left -= sleeps - from;
            }
            day = day.next_day()?;
            from = PrimitiveDateTime::new(day, Time::MIDNIGHT);
        }
    }
}

/// The five minutes that have begun.
fn on_grid(moment: PrimitiveDateTime) -> PrimitiveDateTime {
    Cell::of(moment.time()).on(moment.date())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::{Date, Month};

    fn at(day: u8, hour: u8, minute: u8) -> PrimitiveDateTime {
        let date = Date::from_calendar_date(2026, Month::November, day).unwrap();
        PrimitiveDateTime::new(date, Time::from_hms(hour, minute, 0).unwrap())
    }

    #[test]
    fn the_night_does_not_count() {
        let rules = Rules::default();
        let far = at(30, 9, 0);
        for (now, by) in [
            (at(23, 10, 0), at(23, 12, 0)),
            (at(23, 19, 0), at(23, 21, 0)),
            (at(23, 19, 5), at(24, 8, 5)),
            (at(23, 22, 0), at(24, 10, 0)),
            (at(24, 3, 0), at(24, 10, 0)),
            (at(24, 8, 0), at(24, 10, 0)),
            (at(24, 8, 4), at(24, 10, 0)),
        ] {
            assert_eq!(rules.answer_by(now, far), Some(by), "{now}");
        }
        assert_eq!(rules.next_waking(at(23, 20, 59)), Some(at(23, 20, 59)));
        assert_eq!(rules.next_waking(at(23, 21, 0)), Some(at(24, 8, 0)));
        assert_eq!(rules.next_waking(at(24, 7, 59)), Some(at(24, 8, 0)));
    }

    #[test]
    fn whoever_takes_a_time_can_still_get_there() {
        let rules = Rules::default();
        for (now, start, by) in [
            (at(23, 10, 0), at(23, 13, 0), Some(at(23, 12, 0))),
            (at(23, 10, 0), at(23, 12, 30), Some(at(23, 11, 30))),
            (at(23, 10, 0), at(23, 11, 30), Some(at(23, 10, 30))),
            (at(23, 10, 0), at(23, 11, 25), None),
            (at(23, 10, 1), at(23, 11, 30), None),
            (at(23, 10, 0), at(23, 9, 0), None),
            // In the morning there is half an hour to answer, or not.
            (at(23, 22, 0), at(24, 9, 30), Some(at(24, 8, 30))),
            (at(23, 22, 0), at(24, 9, 25), None),
        ] {
            assert_eq!(rules.answer_by(now, start), by, "{now} {start}");
        }
    }

    #[test]
    fn the_last_offer_that_is_not_taken_ends_the_place() {
        let events = [1, 2, 3, 4].map(|offers| Rules::default().passed(offers));
        assert_eq!(events, [Event::Pass, Event::Pass, Event::End, Event::End]);
    }

    proptest! {
        #[test]
        fn an_offer_leaves_enough_waking_time_and_not_too_much(
            now in 0_i64..4 * 24 * 60, ahead in 0_i64..4 * 24 * 60, answer in 30_u16..2000, notice in 0_u16..300
        ) {
            let rules = Rules { answer_minutes: answer, notice_minutes: notice, ..Rules::default() };
            let now = at(23, 0, 0) + Duration::minutes(now);
            let start = now + Duration::minutes(ahead);
            let waking = |until: PrimitiveDateTime| {
                let minutes = (until - now).whole_minutes();
                (0..minutes).filter(|&minute| (8..21).contains(&(now + Duration::minutes(minute)).hour())).count()
            };
            match rules.answer_by(now, start) {
                Some(by) => {
                    prop_assert!(by + Duration::minutes(notice.into()) <= start);
                    prop_assert!((30..=usize::from(answer)).contains(&waking(by)), "{} {}", by, waking(by));
                    prop_assert_eq!(by.minute() % 5, 0);
                }
                // Rounding takes less than five minutes.
                None => prop_assert!(waking(start - Duration::minutes(i64::from(notice) + 5)) < 30),
            }
        }
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_panic() {
        for now in [PrimitiveDateTime::MIN, PrimitiveDateTime::MAX] {
            for start in [PrimitiveDateTime::MIN, PrimitiveDateTime::MAX] {
                let _ = Rules::default().answer_by(now, start);
            }
        }
    }
}
