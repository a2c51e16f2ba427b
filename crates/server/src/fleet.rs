//! Which kiosks need a hand, and why: one pure function of what a kiosk said last and of the time.

use api::fleet::{FleetKiosk, Heartbeat, Paper, Screen, Trouble, Version};
use booking::CentreKey;
use booking::queue::Issuer;
use time::{Duration, UtcDateTime};

/// A kiosk says something every minute; after so long, something is wrong.
const SILENT_AFTER: Duration = Duration::minutes(3);
/// With less free space than this, in MB, an update may not fit.
const LEAST_DISK: u32 = 500;
/// A small PC slows down from here on, in °C.
const TOO_HOT: i16 = 80;
/// So many starts of the screen in a day are no accident.
const TOO_MANY_RESTARTS: u16 = 5;
/// A clock that is wrong by so many seconds gives wrong times on tickets.
const CLOCK_OFF: u64 = 60;

/// What a kiosk said last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Heard {
    pub(crate) at: UtcDateTime,
    /// Since when service, paper and versions are what they are.
    pub(crate) since: UtcDateTime,
    pub(crate) said: Heartbeat,
}

/// A kiosk that was added, and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kiosk {
    pub(crate) centre: CentreKey,
    pub(crate) issuer: Issuer,
    /// Nothing before its first heartbeat.
    pub(crate) heard: Option<Heard>,
}

/// What kiosks are measured by.
#[derive(Clone, Debug)]
pub struct Watch {
    /// Since when this server listens: before that it could not hear anybody.
    since: UtcDateTime,
    agent: Version,
    /// The app that the server itself has, if it is a finished one.
    app: Option<Version>,
}

impl Watch {
    /// Begins now, beside this app.
    pub fn new(now: UtcDateTime, app: Option<Version>) -> Watch {
        Watch {
            since: now,
            agent: Version::of_program(env!("CARGO_PKG_VERSION")),
            app,
        }
    }

    /// Why this kiosk needs a hand, the gravest first.
    pub(crate) fn troubles(&self, now: UtcDateTime, kiosk: &Kiosk) -> Vec<Trouble> {
        let Some(heard) = &kiosk.heard else {
            return vec![Trouble::Unheard];
        };
        // What it said before says nothing of how it is now.
        if now - heard.at.max(self.since) >= SILENT_AFTER {
            return vec![Trouble::Silent];
        }
        let has = |trouble: &Trouble| self.has(heard, *trouble);
        Trouble::ALL.into_iter().filter(has).collect()
    }

    fn has(&self, Heard { at, said, .. }: &Heard, trouble: Trouble) -> bool {
        match trouble {
            Trouble::OutOfService => said.screen == Screen::OutOfService,
            Trouble::PaperOut => said.paper == Paper::Out,
            Trouble::PrinterFailing => said.paper == Paper::Failing,
            Trouble::PaperLow => said.paper == Paper::Low,
            Trouble::TooHot => said.celsius.is_some_and(|celsius| celsius >= TOO_HOT),
            Trouble::DiskLow => said.disk.is_some_and(|disk| disk < LEAST_DISK),
            Trouble::Restarts => said.restarts >= TOO_MANY_RESTARTS,
            Trouble::ClockOff => said.clock.abs_diff(at.unix_timestamp()) >= CLOCK_OFF,
            Trouble::OldVersion => {
                said.agent != self.agent || self.app.as_ref().is_some_and(|app| *app != said.app)
            }
            // Whoever says something is neither.
            Trouble::Silent | Trouble::Unheard => false,
        }
    }

    /// These kiosks as the staff see them: those that need a hand first, the gravest trouble before the others.
    pub(crate) fn look(&self, now: UtcDateTime, kiosks: Vec<Kiosk>) -> Vec<FleetKiosk> {
        let mut seen: Vec<FleetKiosk> = kiosks.into_iter().map(|kiosk| self.see(now, kiosk)).collect();
        seen.sort_by_key(|kiosk| {
            let gravest = kiosk.troubles.first().copied();
            (gravest.is_none(), gravest, kiosk.centre.clone(), kiosk.kiosk)
        });
        seen
    }

    fn see(&self, now: UtcDateTime, kiosk: Kiosk) -> FleetKiosk {
        let troubles = self.troubles(now, &kiosk);
        let (at, since, said) = match kiosk.heard {
            Some(Heard { at, since, said }) => (Some(at), Some(since), Some(said)),
            None => (None, None, None),
        };
        FleetKiosk {
            centre: kiosk.centre,
            kiosk: kiosk.issuer,
            troubles,
            heard: at.map(UtcDateTime::unix_timestamp),
            since: since.map(UtcDateTime::unix_timestamp),
            said,
        }
    }
}

/// Whether operators are written to. A kiosk that is set up is watched by whoever does it, and updates take their time.
pub(crate) const fn is_alarm(trouble: Trouble) -> bool {
    !matches!(trouble, Trouble::Unheard | Trouble::OldVersion)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_795_406_400;

    fn moment(at: i64) -> UtcDateTime {
        UtcDateTime::from_unix_timestamp(at).unwrap()
    }

    fn watch() -> Watch {
        let app = "0123456789abcdef".parse().unwrap();
        Watch::new(moment(NOW - 86_400), Some(app))
    }

    fn healthy() -> Heartbeat {
        Heartbeat {
            screen: Screen::Session,
            paper: Paper::Ready,
            app: "0123456789abcdef".parse().unwrap(),
            agent: Version::of_program(env!("CARGO_PKG_VERSION")),
            clock: NOW,
            up: 3600,
            restarts: 4,
            heard: Some(60),
            disk: Some(500),
            memory: Some(100),
            celsius: Some(79),
        }
    }

    fn kiosk(said: Heartbeat) -> Kiosk {
        let at = moment(NOW);
        Kiosk {
            centre: "baku_1".parse().unwrap(),
            issuer: Issuer::Kiosk(1),
            heard: Some(Heard { at, since: at, said }),
        }
    }

    /// What a kiosk needs that says this.
    fn needs(change: impl FnOnce(&mut Heartbeat)) -> Vec<Trouble> {
        let mut said = healthy();
        change(&mut said);
        watch().troubles(moment(NOW), &kiosk(said))
    }

    #[test]
    fn each_threshold_has_two_sides() {
        assert_eq!(needs(|_| ()), []);
        assert_eq!(needs(|said| said.screen = Screen::Start), []);
        assert_eq!(
            needs(|said| said.screen = Screen::OutOfService),
            [Trouble::OutOfService]
        );
        for (paper, trouble) in [
            (Paper::NoPrinter, None),
            (Paper::Ready, None),
            (Paper::Low, Some(Trouble::PaperLow)),
            (Paper::Out, Some(Trouble::PaperOut)),
            (Paper::Failing, Some(Trouble::PrinterFailing)),
        ] {
            assert_eq!(
                needs(|said| said.paper = paper),
                Vec::from_iter(trouble),
                "{paper:?}"
            );
        }
        assert_eq!(needs(|said| said.disk = Some(499)), [Trouble::DiskLow]);
        assert_eq!(needs(|said| said.disk = None), []);
        assert_eq!(needs(|said| said.celsius = Some(80)), [Trouble::TooHot]);
        assert_eq!(needs(|said| said.celsius = None), []);
        assert_eq!(needs(|said| said.restarts = 5), [Trouble::Restarts]);
        for (off, troubles) in [
            (59, &[][..]),
            (-59, &[]),
            (60, &[Trouble::ClockOff]),
            (-60, &[Trouble::ClockOff]),
        ] {
            assert_eq!(needs(|said| said.clock += off), troubles, "{off}");
        }
        assert_eq!(needs(|said| said.clock = i64::MIN), [Trouble::ClockOff]);
        let other = || "fedcba9876543210".parse().unwrap();
        assert_eq!(needs(|said| said.app = other()), [Trouble::OldVersion]);
        assert_eq!(
            needs(|said| said.agent = "0.0.9".parse().unwrap()),
            [Trouble::OldVersion]
        );
        let anything = Watch { app: None, ..watch() };
        let mut said = healthy();
        said.app = other();
        assert_eq!(
            anything.troubles(moment(NOW), &kiosk(said)),
            [],
            "the server has no finished app"
        );
    }

    #[test]
    fn silence_is_three_minutes_of_nothing_while_the_server_listened() {
        let broken = kiosk(Heartbeat {
            paper: Paper::Out,
            ..healthy()
        });
        let after = |seconds: i64| watch().troubles(moment(NOW + seconds), &broken);
        assert_eq!(after(179), [Trouble::PaperOut]);
        assert_eq!(
            after(180),
            [Trouble::Silent],
            "what it said before counts no longer"
        );
        let started = Watch::new(moment(NOW + 1000), None);
        let well = kiosk(healthy());
        let after = |seconds: i64| started.troubles(moment(NOW + 1000 + seconds), &well);
        assert_eq!(after(179), [], "a server that was away has heard nobody");
        assert_eq!(after(180), [Trouble::Silent]);
        let new = Kiosk { heard: None, ..well };
        assert_eq!(started.troubles(moment(NOW + 9000), &new), [Trouble::Unheard]);
    }

    #[test]
    fn the_gravest_come_first_in_a_kiosk_and_among_kiosks() {
        let all = needs(|said| {
            *said = Heartbeat {
                screen: Screen::OutOfService,
                paper: Paper::Low,
                agent: "0.0.9".parse().unwrap(),
                clock: 0,
                restarts: 100,
                disk: Some(0),
                celsius: Some(100),
                ..said.clone()
            };
        });
        assert_eq!(
            all,
            [
                Trouble::OutOfService,
                Trouble::TooHot,
                Trouble::DiskLow,
                Trouble::Restarts,
                Trouble::ClockOff,
                Trouble::PaperLow,
                Trouble::OldVersion
            ]
        );
        let numbered = |number, said| Kiosk {
            issuer: Issuer::Kiosk(number),
            ..kiosk(said)
        };
        let low = Heartbeat {
            paper: Paper::Low,
            ..healthy()
        };
        let out = Heartbeat {
            paper: Paper::Out,
            ..healthy()
        };
        let seen = watch().look(
            moment(NOW),
            vec![
                numbered(1, healthy()),
                numbered(2, low),
                numbered(4, out.clone()),
                numbered(3, out),
            ],
        );
        let order: Vec<Issuer> = seen.iter().map(|kiosk| kiosk.kiosk).collect();
        assert_eq!(order, [3, 4, 2, 1].map(Issuer::Kiosk));
    }
}
