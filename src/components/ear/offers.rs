//! What the help key offers, heard and taken.

use std::rc::Rc;

use l10n::Arg;

use super::help::Offer;
use super::{Ear, Mode};
use crate::platform::parts;
use crate::platform::six_keys::Key;
use crate::platform::voice::Said;

impl Ear {
    pub(super) fn offer(&self, at: usize) {
        self.mode.replace(Mode::Help(at));
        self.say(vec![self.word("ear-help"), self.word(Offer::ALL[at].message())]);
    }

    pub(super) fn help(self: &Rc<Self>, key: Key, at: usize) {
        let count = Offer::ALL.len();
        let step = match key {
            Key::Down | Key::Right => 1,
            Key::Up | Key::Left => count - 1,
            Key::Select => return self.take(Offer::ALL[at]),
            Key::Help | Key::Louder | Key::Quieter => {
                self.mode.replace(Mode::Reading);
                return self.say(self.heading());
            }
        };
        let at = (at + step) % count;
        self.mode.replace(Mode::Help(at));
        self.say(vec![self.word(Offer::ALL[at].message())]);
    }

    pub(super) fn take(self: &Rc<Self>, offer: Offer) {
        let reads = || self.mode.replace(Mode::Reading);
        match offer {
            Offer::Louder | Offer::Quieter | Offer::Faster | Offer::Slower => self.tune(offer),
            Offer::How => self.say(vec![self.word("ear-how")]),
            Offer::Again => {
                reads();
                self.say(self.heading());
            }
            Offer::All => {
                reads();
                let all = parts::all();
                let rest = all.iter().skip(parts::here(&all));
                self.say(rest.flat_map(|part| self.told(part)).collect());
            }
            Offer::Back => {
                reads();
                let all = parts::all();
                match parts::way_back(&all) {
                    Some(back) => self.act(Some(back)),
                    None => self.say(vec![self.word("ear-no-way-back")]),
                }
            }
            Offer::End => {
                let bye = self.word("ear-bye");
                self.end();
                self.say(vec![bye]);
            }
        }
    }

    pub(super) fn tune(&self, offer: Offer) {
        let now = self.tuning.get().turned(offer);
        self.tuning.set(now);
        let locale = self.locale();
        let (id, step) = match offer {
            Offer::Faster | Offer::Slower => ("ear-pace", now.pace),
            _ => ("ear-volume", now.volume),
        };
        self.say(vec![Said {
            language: locale.language(),
            text: locale.tr(id, &[("step", Arg::Count(step.into()))]),
        }]);
    }
}
