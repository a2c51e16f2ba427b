//! Passes: each browser that is started gets its own, its page shows it with every word, and it ends with the browser.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use api::Beat;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// What a page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// It has painted.
    Painted,
    /// It opened the answer without an end.
    Came,
    /// That answer broke off: the page is gone, or its line to us was cut.
    Left,
    /// The session is over.
    Over,
}

/// What is known of a page that has painted.
#[derive(Clone, Debug)]
pub(crate) struct LastBeat {
    pub(crate) at: Instant,
    pub(crate) beat: Beat,
}

/// The passes of the browsers that run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Passes(Arc<Mutex<Vec<Entry>>>);

#[derive(Debug)]
struct Entry {
    pass: String,
    keeper: UnboundedSender<Sign>,
    last: Option<LastBeat>,
}

impl Passes {
    /// A pass for a browser that is about to start, and its signs. It holds for as long as they are listened to.
    ///
    /// Errors: the system has no randomness.
    pub(crate) fn issue(&self) -> Result<(String, UnboundedReceiver<Sign>), getrandom::Error> {
        let mut secret = [0; 16];
        getrandom::fill(&mut secret)?;
        let pass = format!("{:032x}", u128::from_be_bytes(secret));
        let (keeper, signs) = unbounded_channel();
        self.with(|entries| {
            entries.push(Entry {
                pass: pass.clone(),
                keeper,
                last: None,
            });
        });
        Ok((pass, signs))
    }

    /// The pass of the browser that was started last.
    pub(crate) fn newest(&self) -> Option<String> {
        self.with(|entries| entries.last().map(|entry| entry.pass.clone()))
    }

    /// Who may be told what the page with this pass says; none if no browser has it.
    pub(crate) fn keeper(&self, pass: &str) -> Option<UnboundedSender<Sign>> {
        self.with(|entries| Some(find(entries, pass)?.keeper.clone()))
    }

    /// Keeps what a page said of itself.
    pub(crate) fn note(&self, pass: &str, beat: Beat) {
        let at = Instant::now();
        self.with(|entries| {
            if let Some(entry) = find(entries, pass) {
                entry.last = Some(LastBeat { at, beat });
            }
        });
    }

    /// What the page with this pass said last.
    pub(crate) fn last(&self, pass: &str) -> Option<LastBeat> {
        self.with(|entries| find(entries, pass)?.last.clone())
    }

    /// Whether nobody has touched the browser that was started last; none runs where the way to the desk is shown.
    pub(crate) fn untouched(&self) -> bool {
        self.newest().is_none_or(|pass| !self.touched(&pass))
    }

    /// Whether somebody has touched the page with this pass, as far as it has said.
    pub(crate) fn touched(&self, pass: &str) -> bool {
        self.last(pass).is_some_and(|last| last.beat.tapped.is_some())
    }

    fn with<T>(&self, work: impl FnOnce(&mut Vec<Entry>) -> T) -> T {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.retain(|entry| !entry.keeper.is_closed());
        work(&mut entries)
    }
}

fn find<'a>(entries: &'a mut [Entry], pass: &str) -> Option<&'a mut Entry> {
    entries.iter_mut().find(|entry| entry.pass == pass)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_touches_the_last_page_while_the_next_one_starts_is_known() {
        let passes = Passes::default();
        let (last, _last_signs) = passes.issue().unwrap();
        passes.note(&last, Beat::default());
        let (next, next_signs) = passes.issue().unwrap();
        let touched = Beat {
            tapped: Some(0),
            build: None,
        };
        passes.note(&last, touched);
        assert!(passes.touched(&last) && !passes.touched(&next));
        assert!(passes.untouched(), "the next one is nobody's");
        drop(next_signs);
        assert!(!passes.untouched(), "the last one goes on");
    }

    #[test]
    fn a_pass_holds_until_its_browser_ends_and_a_new_page_gets_the_newest() {
        let passes = Passes::default();
        assert_eq!(passes.newest(), None);
        let (first, mut first_signs) = passes.issue().unwrap();
        assert_eq!(passes.newest().as_ref(), Some(&first));
        let (second, second_signs) = passes.issue().unwrap();
        assert_eq!(passes.newest().as_ref(), Some(&second));
        assert!(first != second && first.len() == 32);

        passes.keeper(&first).unwrap().send(Sign::Over).unwrap();
        assert_eq!(first_signs.try_recv().unwrap(), Sign::Over);
        drop(first_signs);
        assert!(
            passes.keeper(&first).is_none(),
            "the last citizen's pass opens nothing"
        );

        passes.note(&second, Beat::default());
        assert!(passes.untouched());
        let tapped = |seconds| Beat {
            tapped: Some(seconds),
            build: None,
        };
        passes.note(&second, tapped(3));
        passes.note(&first, tapped(9));
        assert!(!passes.untouched());
        assert_eq!(passes.last(&second).unwrap().beat.tapped, Some(3));
        assert!(passes.last(&first).is_none() && passes.keeper("").is_none());
        drop(second_signs);
        assert_eq!(passes.newest(), None);
    }
}
