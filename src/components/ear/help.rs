//! What the help key offers, in this order.

/// An offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offer {
    /// Where the person is, once more.
    Again,
    /// All from here to the end of the screen.
    All,
    /// What the keys do.
    How,
    /// Louder.
    Louder,
    /// Quieter.
    Quieter,
    /// Faster.
    Faster,
    /// Slower.
    Slower,
    /// The last screen.
    Back,
    /// No speech.
    End,
}

impl Offer {
    /// All of them.
    pub(super) const ALL: [Offer; 9] = [
        Offer::Again,
        Offer::All,
        Offer::How,
        Offer::Louder,
        Offer::Quieter,
        Offer::Faster,
        Offer::Slower,
        Offer::Back,
        Offer::End,
    ];

    /// The message that names it.
    pub(super) const fn message(self) -> &'static str {
        match self {
            Offer::Again => "ear-help-again",
            Offer::All => "ear-help-all",
            Offer::How => "ear-help-how",
            Offer::Louder => "ear-help-louder",
            Offer::Quieter => "ear-help-quieter",
            Offer::Faster => "ear-help-faster",
            Offer::Slower => "ear-help-slower",
            Offer::Back => "ear-help-back",
            Offer::End => "ear-help-end",
        }
    }
}

/// How loud and how fast the voice is. Whoever comes next has the first again: a new process begins so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tuning {
    /// From 1 to [`Tuning::LOUDEST`].
    pub(super) volume: u8,
    /// From 1 to [`Tuning::FASTEST`].
    pub(super) pace: u8,
}

impl Default for Tuning {
    fn default() -> Tuning {
        Tuning { volume: 5, pace: 2 }
    }
}

impl Tuning {
    /// The loudest step.
    const LOUDEST: u8 = 10;
    /// The fastest step.
    const FASTEST: u8 = 6;

    /// A step up or down.
    pub(super) fn turned(self, offer: Offer) -> Tuning {
        let Tuning { volume, pace } = self;
        match offer {
            Offer::Louder => Tuning {
                volume: (volume + 1).min(Tuning::LOUDEST),
                pace,
            },
            Offer::Quieter => Tuning {
                volume: (volume - 1).max(1),
                pace,
            },
            Offer::Faster => Tuning {
                volume,
                pace: (pace + 1).min(Tuning::FASTEST),
            },
            Offer::Slower => Tuning {
                volume,
                pace: (pace - 1).max(1),
            },
            Offer::Again | Offer::All | Offer::How | Offer::Back | Offer::End => self,
        }
    }

    /// Volume from 0 to 1, and how many times as fast as usual: the second step is the usual one.
    pub(super) fn values(self) -> (f64, f64) {
        let Tuning { volume, pace } = self;
        (
            f64::from(volume) / f64::from(Tuning::LOUDEST),
            0.5 + f64::from(pace) * 0.25,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_voice_begins_in_the_middle_and_never_ends_or_leaves_its_steps() {
        let many = |offer| (0..20).fold(Tuning::default(), |it, _| it.turned(offer)).values();
        assert_eq!(Tuning::default().values(), (0.5, 1.0));
        assert_eq!(many(Offer::Louder), (1.0, 1.0));
        assert_eq!(many(Offer::Quieter), (0.1, 1.0));
        assert_eq!(many(Offer::Faster), (0.5, 2.0));
        assert_eq!(many(Offer::Slower), (0.5, 0.75));
    }
}
