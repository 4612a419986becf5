//! The tray: what the watch has found and no build has begun upon yet.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::watch::Batch;

/// Changes on their way from the thread that watches to the thread that builds. Neither waits for
/// the other, except a builder that has nothing to do.
#[derive(Default)]
pub(super) struct Tray {
    holds: Mutex<Holds>,
    changed: Condvar,
}

#[derive(Default)]
struct Holds {
    batches: Vec<Batch>,
    /// Whether a batch is on its way.
    announced: bool,
    builder: Builder,
    /// Nothing more will come.
    over: bool,
}

/// What the thread that builds is about.
#[derive(Default, PartialEq, Eq)]
enum Builder {
    /// A build that is carried to its end, as the first one is.
    #[default]
    Steady,
    /// A build that gives way to later changes.
    GivesWay,
    /// Nothing: it waits for changes.
    Idle,
}

impl Holds {
    fn has_news(&self) -> bool {
        self.announced || !self.batches.is_empty()
    }
}

impl Tray {
    /// Says that a batch will follow.
    pub(super) fn announce(&self) {
        self.lock().announced = true;
    }

    /// Lays down a batch.
    pub(super) fn put(&self, batch: Batch) {
        let mut holds = self.lock();
        holds.batches.push(batch);
        holds.announced = false;
        self.changed.notify_all();
    }

    /// Waits for changes and takes all that lie here, as one batch, for a build that gives way to
    /// later ones or does not; `None` when there will be none.
    pub(super) fn take(&self, gives_way: bool) -> Option<Batch> {
        let mut holds = self.lock();
        holds.builder = Builder::Idle;
        let mut holds = self
            .changed
            .wait_while(holds, |holds| holds.batches.is_empty() && !holds.over)
            .unwrap_or_else(PoisonError::into_inner);
        holds.builder = if gives_way { Builder::GivesWay } else { Builder::Steady };
        (!holds.batches.is_empty()).then(|| Batch::joined(holds.batches.drain(..)))
    }

    /// Whether the build that is running has been overtaken, and gives way.
    pub(super) fn has_overtaken(&self) -> bool {
        let holds = self.lock();
        holds.builder == Builder::GivesWay && holds.has_news()
    }

    /// Whether anything has changed that no build has begun upon.
    pub(super) fn has_news(&self) -> bool {
        self.lock().has_news()
    }

    /// Whether a build is running or about to begin.
    pub(super) fn is_building(&self) -> bool {
        let holds = self.lock();
        holds.builder != Builder::Idle || holds.has_news()
    }

    /// Nothing more will come, whatever was announced.
    pub(super) fn close(&self) {
        let mut holds = self.lock();
        (holds.over, holds.announced) = (true, false);
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Holds> {
        self.holds.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    fn batch(name: &str) -> Batch {
        Batch { written: vec![name.to_owned()], removed: Vec::new() }
    }

    #[test]
    fn what_came_during_a_build_is_taken_at_once() {
        let tray = Tray::default();
        assert!(tray.is_building(), "the first build needs no change");
        tray.put(batch("a"));
        assert!(!tray.has_overtaken(), "nor does it give way to one");
        tray.put(batch("b"));
        assert_eq!(tray.take(true).unwrap().written, ["a", "b"]);
        assert!(!tray.has_overtaken());
        tray.announce();
        assert!(tray.has_overtaken());
        tray.put(batch("c"));
        assert!(tray.has_overtaken());
        assert!(tray.take(false).is_some());
        tray.announce();
        assert!(tray.has_news() && !tray.has_overtaken());
    }

    #[test]
    fn a_builder_waits_until_something_comes_or_nothing_will() {
        let tray = &Tray::default();
        std::thread::scope(|scope| {
            let (go_on, held) = channel::<()>();
            let builder = scope.spawn(move || {
                let first = tray.take(true);
                held.recv().unwrap_or_default();
                (first, tray.take(true))
            });
            let until_idle = || {
                while tray.is_building() {
                    std::thread::yield_now();
                }
            };
            until_idle();
            tray.put(batch("a"));
            assert!(tray.is_building());
            drop(go_on);
            until_idle();
            tray.close();
            assert_eq!(builder.join().unwrap(), (Some(batch("a")), None));
        });
    }

    #[test]
    fn what_lies_there_at_the_end_is_still_taken() {
        let tray = Tray::default();
        tray.put(batch("a"));
        assert!(tray.take(true).is_some());
        tray.put(batch("b"));
        tray.announce();
        tray.close();
        assert!(tray.take(true).is_some());
        assert!(!tray.has_overtaken(), "what was announced never comes");
        assert!(tray.take(true).is_none());
    }
}
