//! The bell: how the thread that watches is told to look again, or to stop.

use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// A bell that may be rung from any thread and is heard by one.
///
/// However often it is rung while nobody listens, it is heard once: that is why a burst of ten
/// thousand events costs no more than one.
#[derive(Default)]
pub(super) struct Bell {
    rung: Mutex<Rung>,
    heard: Condvar,
}

/// What the bell was rung for.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "independent notes, each taken on its own")]
pub(super) struct Rung {
    /// Something may have changed.
    pub(super) look: bool,
    /// Which files it may be; only a hint where to look first.
    pub(super) touched: Touched,
    /// A watched folder itself, or one that holds it, may have come, gone or been replaced.
    pub(super) rearm: bool,
    /// From now on the system's events cannot be relied upon.
    pub(super) deaf: bool,
    /// The preview ends. Stays rung.
    pub(super) stop: bool,
    /// What went wrong with watching, in plain words.
    pub(super) complaints: Vec<String>,
}

/// Files that events have named.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) enum Touched {
    /// None.
    #[default]
    Nothing,
    /// This one alone.
    One(PathBuf),
    /// More than one, or nobody knows which.
    More,
}

impl Touched {
    /// One more file.
    pub(super) fn add(&mut self, path: &Path) {
        *self = match self {
            Self::Nothing => Self::One(path.to_owned()),
            Self::One(one) if one == path => return,
            Self::One(_) | Self::More => Self::More,
        };
    }

    /// Those that were named later.
    fn absorb(&mut self, later: Self) {
        match later {
            Self::Nothing => {}
            Self::One(path) => self.add(&path),
            Self::More => *self = Self::More,
        }
    }
}

impl Bell {
    /// Rings the bell: `mark` notes what for.
    pub(super) fn ring(&self, mark: impl FnOnce(&mut Rung)) {
        let mut rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        mark(&mut rung);
        self.heard.notify_all();
    }

    /// Waits until the bell has been rung or `at_most` has passed, and takes what it was rung for.
    pub(super) fn wait(&self, at_most: Duration) -> Rung {
        let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut rung, _) = self
            .heard
            .wait_timeout_while(rung, at_most, |rung| rung.is_silent())
            .unwrap_or_else(PoisonError::into_inner);
        let taken = std::mem::take(&mut *rung);
        rung.stop = taken.stop;
        taken
    }
}

impl Rung {
    fn is_silent(&self) -> bool {
        !(self.look || self.rearm || self.deaf || self.stop) && self.complaints.is_empty()
    }

    /// Adds what was rung for later.
    pub(super) fn absorb(&mut self, later: Rung) {
        self.look |= later.look;
        self.touched.absorb(later.touched);
        self.rearm |= later.rearm;
        self.deaf |= later.deaf;
        self.stop |= later.stop;
        self.complaints.extend(later.complaints);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GENEROUS: Duration = Duration::from_secs(20);

    #[test]
    fn many_rings_are_heard_once() {
        let bell = Bell::default();
        for _ in 0..10_000 {
            bell.ring(|rung| rung.look = true);
        }
        assert!(bell.wait(GENEROUS).look);
        assert!(!bell.wait(Duration::ZERO).look);
    }

    #[test]
    fn one_file_is_named_until_there_are_more() {
        let bell = Bell::default();
        let touch = |name: &str| bell.ring(|rung| rung.touched.add(Path::new(name)));
        let heard = || {
            bell.ring(|rung| rung.look = true);
            bell.wait(GENEROUS)
        };
        touch("a");
        touch("a");
        let mut rung = heard();
        assert_eq!(rung.touched, Touched::One("a".into()));
        assert_eq!(heard().touched, Touched::Nothing);
        touch("b");
        rung.absorb(heard());
        assert_eq!(rung.touched, Touched::More);
    }

    #[test]
    fn stop_is_heard_for_ever() {
        let bell = Bell::default();
        bell.ring(|rung| rung.stop = true);
        assert!(bell.wait(GENEROUS).stop);
        assert!(bell.wait(GENEROUS).stop);
    }

    #[test]
    fn a_ring_on_another_thread_wakes_the_listener() {
        let bell = std::sync::Arc::new(Bell::default());
        let ringer = std::sync::Arc::clone(&bell);
        let thread = std::thread::spawn(move || ringer.ring(|rung| rung.rearm = true));
        assert!(bell.wait(GENEROUS).rearm);
        assert!(thread.join().is_ok());
    }
}
