//! The audience: the pages that are open in a browser, which are shown before all others.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::bulletin::Bulletin;
use super::tray::Tray;
use crate::output::Files;

/// The open pages, as a build sees them.
pub struct Audience {
    pub(super) bulletin: Arc<Bulletin>,
    pub(super) tray: Arc<Tray>,
}

impl Audience {
    /// The files of the output from which the open pages were read.
    pub fn open_files(&self) -> BTreeSet<String> {
        self.bulletin.listeners.files()
    }

    /// Shows files of the edition that is being built, before the rest of it is made. Open pages among
    /// them reload at once, unless they show something newer. Should the build fail after all, the
    /// last good edition returns.
    pub fn show(&self, files: Files) {
        self.bulletin.show(files, || !self.tray.has_news());
    }

    /// Shows files as they are after the very last save.
    pub fn show_saved(&self, files: Files) {
        self.bulletin.show(files, || true);
    }

    /// Whether a later save has overtaken the build that is running. Once it has shown the open pages
    /// it may break off, since all is built anew.
    pub fn is_overtaken(&self) -> bool {
        self.tray.has_overtaken()
    }
}

/// How many open pages listen for each file.
#[derive(Default)]
pub(super) struct Listeners(Mutex<BTreeMap<String, usize>>);

impl Listeners {
    /// One more listens.
    pub(super) fn add(&self, file: &str) {
        *self.lock().entry(file.to_owned()).or_default() += 1;
    }

    /// One has gone.
    pub(super) fn remove(&self, file: &str) {
        let mut listeners = self.lock();
        if let Some(count) = listeners.get_mut(file) {
            *count -= 1;
            if *count == 0 {
                listeners.remove(file);
            }
        }
    }

    /// The files that anybody listens for.
    pub(super) fn files(&self) -> BTreeSet<String> {
        self.lock().keys().cloned().collect()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
