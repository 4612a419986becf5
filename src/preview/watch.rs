//! The watch: waits until the folders have changed and are quiet again, and names what changed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::bell::{Bell, Rung, Touched};
use super::grounds::Grounds;
use super::sentry::Sentry;
use super::snapshot::{Changes, Snapshot};
use super::terminal::Terminal;

/// How long the watch waits for what.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pace {
    /// A file is looked at when nothing has happened for so long: one save takes a few milliseconds,
    /// and whoever saves waits for the page. After a time without changes the batch is over then.
    pub(super) brisk: Duration,
    /// A batch of many changes is over when nothing has happened for so long. A `git checkout`
    /// pauses for some tens of milliseconds.
    pub(super) quiet: Duration,
    /// A folder that is never quiet is looked at after so long all the same.
    pub(super) cap: Duration,
    /// How often to look where the system's events cannot be relied upon.
    pub(super) poll: Duration,
    /// How often to look although the events seem to work: on network drives, in WSL and in
    /// containers watching succeeds, and then nothing is ever reported.
    pub(super) doubt: Duration,
}

impl Pace {
    /// The pace for people.
    pub(super) const USUAL: Self = Self {
        brisk: Duration::from_millis(5),
        quiet: Duration::from_millis(120),
        cap: Duration::from_secs(1),
        poll: Duration::from_secs(1),
        doubt: Duration::from_secs(5),
    };
}

/// After a look, wait at least so many times as long as it took: on a slow network drive, looking
/// must not become the main business.
const REST: u32 = 20;

/// Watches folders. Made before the first build, so that no change falls between.
pub(super) struct Watch {
    folders: Vec<PathBuf>,
    ignored: Vec<PathBuf>,
    pace: Pace,
    bell: Arc<Bell>,
    terminal: Terminal,
    grounds: Arc<Grounds>,
    sentry: Sentry,
    snapshot: Snapshot,
    /// Complaints already made; each is made once.
    said: Vec<String>,
    /// How long the last look took.
    effort: Duration,
    /// When the last batch was handed over.
    last: Option<Instant>,
    /// Whether a build has been reading since the last look.
    meanwhile: bool,
}

/// What changed, for the terminal.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Batch {
    /// Files that are new or have other content, as shown to people.
    pub(super) written: Vec<String>,
    /// Files that are gone.
    pub(super) removed: Vec<String>,
}

impl Batch {
    /// Several batches as one: of a file, what happened last counts.
    pub(super) fn joined(batches: impl IntoIterator<Item = Batch>) -> Self {
        let mut is_written: BTreeMap<String, bool> = BTreeMap::new();
        for Batch { written, removed } in batches {
            is_written.extend(written.into_iter().map(|file| (file, true)));
            is_written.extend(removed.into_iter().map(|file| (file, false)));
        }
        let (written, removed): (Vec<_>, Vec<_>) =
            is_written.into_iter().partition(|(_, is_written)| *is_written);
        let names = |files: Vec<(String, bool)>| files.into_iter().map(|(file, _)| file).collect();
        Self { written: names(written), removed: names(removed) }
    }
}

impl Watch {
    /// Begins to watch `folders`, except what lies in `ignored`; `bell` tells when to look.
    pub(super) fn begin(
        folders: Vec<PathBuf>,
        ignored: Vec<PathBuf>,
        pace: Pace,
        bell: Arc<Bell>,
        terminal: Terminal,
    ) -> Self {
        let grounds = Arc::new(Grounds::survey(&folders, &ignored));
        let sentry = Sentry::post(&grounds, &bell);
        // The sentry stands before the first look: what changes from here on rings the bell.
        let snapshot = Snapshot::take(&grounds, None);
        let mut watch = Self {
            folders,
            ignored,
            pace,
            bell,
            terminal,
            grounds,
            sentry,
            snapshot,
            said: Vec::new(),
            effort: Duration::ZERO,
            last: None,
            meanwhile: true,
        };
        watch.say_what_is_unseen();
        watch
    }

    /// Waits for the next batch of changes; `None` when the preview ends. A file that seems to be the
    /// only one saved is handed to `glance`, before all others are looked at; a batch always follows.
    /// `is_building` says whether a build is running.
    pub(super) fn next(
        &mut self,
        is_building: impl Fn() -> bool,
        mut glance: impl FnMut(&Path),
    ) -> Option<Batch> {
        loop {
            let mut rung = self.bell.wait(self.patience());
            let by_itself = !rung.look && !rung.stop;
            let brisk = self.last.is_none_or(|last| last.elapsed() > self.pace.cap);
            if rung.look {
                self.settle(&mut rung, self.pace.brisk);
            }
            let saved = self.saved_alone(&rung);
            if let Some(path) = &saved {
                glance(path);
            }
            if rung.look && !brisk {
                self.settle(&mut rung, self.pace.quiet);
            }
            if rung.stop {
                return None;
            }
            self.attend(rung);
            let building = is_building();
            self.meanwhile |= building;
            let mut changes = self.look(by_itself, brisk)?;
            if changes.is_empty() {
                // It may be as it was by now, but it has been shown.
                changes.written.extend(saved);
            }
            self.meanwhile = building || !changes.is_empty();
            if !changes.is_empty() {
                self.last = Some(Instant::now());
                return Some(self.batch(&changes));
            }
        }
    }

    /// The file that seems to be the only one saved.
    fn saved_alone(&self, rung: &Rung) -> Option<PathBuf> {
        let Touched::One(path) = &rung.touched else { return None };
        (!rung.stop && self.snapshot.is_outdated(path)).then(|| path.clone())
    }

    /// How long to wait before looking unasked.
    fn patience(&self) -> Duration {
        let usual = if self.sentry.deaf { self.pace.poll } else { self.pace.doubt };
        usual.max(self.effort * REST)
    }

    /// Waits until the bell has been quiet for so long, but no longer than the cap.
    fn settle(&self, rung: &mut Rung, quiet: Duration) {
        let end = Instant::now() + self.pace.cap;
        while !rung.stop {
            let left = end.saturating_duration_since(Instant::now());
            let more = self.bell.wait(quiet.min(left));
            let is_quiet = !more.look;
            rung.absorb(more);
            if is_quiet || left.is_zero() {
                return;
            }
        }
    }

    /// Sees to everything the bell was rung for, except the look itself.
    fn attend(&mut self, rung: Rung) {
        if rung.rearm || self.sentry.retry {
            self.grounds = Arc::new(Grounds::survey(&self.folders, &self.ignored));
            // The old one goes first: the number of folders that a system watches is limited.
            self.sentry = Sentry::default();
            self.sentry = Sentry::post(&self.grounds, &self.bell);
        }
        self.sentry.deaf |= rung.deaf;
        self.sentry.complaints.extend(rung.complaints);
    }

    /// Takes a new snapshot in place of the old; `None` when the preview ends.
    fn look(&mut self, by_itself: bool, brisk: bool) -> Option<Changes> {
        let mut later = self.snap();
        let changes = self.snapshot.changes(&later, self.meanwhile);
        // Found without an event, whoever writes may still be writing; found soon, one change of
        // many may be the first of them, and a file that has gone or is empty may be half saved.
        let one = changes.written.len() == 1 && changes.removed.is_empty();
        let whole = one && !changes.written.iter().any(|path| later.is_empty(path));
        if !changes.is_empty() && (by_itself || brisk && !whole) {
            let mut rung = Rung::default();
            self.settle(&mut rung, self.pace.quiet);
            if rung.stop {
                return None;
            }
            self.attend(rung);
            later = self.snap();
        }
        let changes = self.snapshot.changes(&later, self.meanwhile);
        self.snapshot = later;
        self.say_what_is_unseen();
        Some(changes)
    }

    fn snap(&mut self) -> Snapshot {
        let begun = Instant::now();
        let snapshot = Snapshot::take(&self.grounds, Some(&self.snapshot));
        self.effort = begun.elapsed();
        snapshot
    }

    fn say_what_is_unseen(&mut self) {
        let lost = |path: &Path| {
            format!(
                "Changes in {} cannot be seen, because it lies inside the output folder.",
                path.display()
            )
        };
        let mut complaints: Vec<_> = self.grounds.lost().map(lost).collect();
        complaints.append(&mut self.sentry.complaints);
        complaints.append(&mut self.snapshot.troubles);
        for complaint in complaints {
            if !self.said.contains(&complaint) {
                self.terminal.say(&complaint);
                self.said.push(complaint);
            }
        }
    }

    fn batch(&self, changes: &Changes) -> Batch {
        let shown = |paths: &[PathBuf]| paths.iter().map(|path| self.grounds.shown(path)).collect();
        Batch { written: shown(&changes.written), removed: shown(&changes.removed) }
    }
}

#[cfg(test)]
mod tests;
