//! One publication: files are compared with the disk as they are drawn, what differs waits in a
//! folder of its own, and everything is put in place at the end, or nothing.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use tempfile::TempDir;

use super::manifest::{self, Manifest};
use super::{Sink, UNFINISHED, disk_error, lock, passes_link, refuse_foreign, remove, write};
use crate::finding::Finding;

/// In how many folders files wait: several threads put them there, and a folder takes one at a time.
const DRAWERS: usize = 16;

/// What writing came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or have changed.
    pub changed: usize,
    /// Files that are no longer part of the site and were removed.
    pub removed: usize,
    /// Files that were left as they are.
    pub unchanged: usize,
}

/// Files on their way into the output folder. Until [`Publication::finish`] the folder's own files
/// are as they were; without it they stay so.
#[derive(Debug)]
pub struct Publication {
    waiting: TempDir,
    folder: Folder,
    before: Manifest,
    taken: Mutex<Taken>,
    _lock: fs::File,
}

/// What has been drawn so far.
#[derive(Debug, Default)]
struct Taken {
    files: BTreeSet<String>,
    /// The files that differ from the disk. Each waits under its number.
    changed: Vec<String>,
}

/// The output folder. One that was made for this publication is removed if nothing is put into it.
#[derive(Debug)]
struct Folder {
    path: PathBuf,
    made: bool,
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.made {
            // It stays where it holds anything.
            let _ = fs::remove_dir(&self.path);
        }
    }
}

impl Publication {
    /// Begins a publication into a folder, once no other run writes there.
    ///
    /// # Errors
    /// Every failure of the disk.
    pub fn begin(folder: &Path) -> Result<Self, Finding> {
        Self::opened(folder).map_err(|error| disk_error(folder, &error))
    }

    fn opened(path: &Path) -> io::Result<Self> {
        let made = !path.exists();
        fs::create_dir_all(path)?;
        let folder = Folder { path: path.to_owned(), made };
        let lock = lock(path)?;
        remove_unfinished(path);
        let waiting = tempfile::Builder::new().prefix(UNFINISHED).tempdir_in(path)?;
        (0..DRAWERS)
            .try_for_each(|drawer| fs::create_dir(waiting.path().join(drawer.to_string())))?;
        Ok(Self {
            waiting,
            before: Manifest::read(path),
            folder,
            taken: Mutex::default(),
            _lock: lock,
        })
    }

    /// Makes the folder hold exactly the files that were taken, beside what others put there.
    ///
    /// # Errors
    /// A file of somebody else that stands where one of these should, and every failure of the
    /// disk. Nothing has changed in the first case.
    pub fn finish(self) -> Result<Written, Finding> {
        let taken = std::mem::take(&mut *self.lock_taken());
        let folder = &self.folder.path;
        refuse_foreign(folder, &self.before, taken.changed.iter().map(String::as_str))?;
        let ours = |path: &&String| !taken.files.contains(*path) && !passes_link(folder, path);
        let stale: Vec<&String> = self.before.files.iter().filter(ours).collect();
        let written = Written {
            changed: taken.changed.len(),
            removed: stale.len(),
            unchanged: taken.files.len() - taken.changed.len(),
        };
        let after = Manifest { files: taken.files.clone() };
        self.put_in_place(&after, &taken.changed, &stale)
            .map_err(|error| disk_error(folder, &error))?;
        Ok(written)
    }

    fn put_in_place(
        &self,
        after: &Manifest,
        changed: &[String],
        stale: &[&String],
    ) -> io::Result<()> {
        let folder = &self.folder.path;
        let both = Manifest { files: self.before.files.union(&after.files).cloned().collect() };
        if both != self.before {
            write(&manifest::path(folder), &both.bytes())?;
        }
        changed.par_iter().enumerate().try_for_each(|(number, path)| {
            let place = folder.join(path);
            if let Some(parent) = place.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::rename(self.waiting_place(number), place)
        })?;
        for path in stale {
            remove(folder, path)?;
        }
        if both != *after {
            write(&manifest::path(folder), &after.bytes())?;
        }
        Ok(())
    }

    /// Where a changed file waits.
    fn waiting_place(&self, number: usize) -> PathBuf {
        self.waiting.path().join((number % DRAWERS).to_string()).join(number.to_string())
    }

    fn lock_taken(&self) -> std::sync::MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Publication {
    fn take(&self, path: String, bytes: Vec<u8>) -> Result<(), Finding> {
        let differs = self.folder.made || !holds(&self.folder.path.join(&path), &bytes);
        let number = {
            let mut taken = self.lock_taken();
            taken.files.insert(path.clone());
            if !differs {
                return Ok(());
            }
            taken.changed.push(path);
            taken.changed.len() - 1
        };
        fs::write(self.waiting_place(number), bytes)
            .map_err(|error| disk_error(&self.folder.path, &error))
    }
}

fn holds(path: &Path, bytes: &[u8]) -> bool {
    let same_size = fs::metadata(path).is_ok_and(|m| m.len() == bytes.len() as u64);
    same_size && fs::read(path).is_ok_and(|found| found == bytes)
}

/// Removes what a run that was cut off left half written.
fn remove_unfinished(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            // A leftover that cannot be removed does no harm: it is no part of the site.
            let _ = fs::remove_dir_all(entry.path()).or_else(|_| fs::remove_file(entry.path()));
        }
    }
}
