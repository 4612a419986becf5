//! One publication: files are compared with the disk as they are drawn, what differs waits in a
//! folder of its own, and everything is put in place at the end, or nothing. Files wait in folders
//! like those of the site, so that a folder that is new there is put in place as a whole.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tempfile::TempDir;

use super::manifest::{self, Manifest};
use super::{Sink, UNFINISHED, disk_error, lock, passes_link, refuse_foreign, remove, write};
use crate::finding::Finding;

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
    /// The files that differ from the disk.
    changed: Vec<String>,
    /// Why a file could not wait beside the others.
    refused: Option<Finding>,
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
        let mut taken = std::mem::take(&mut *self.lock_taken());
        if let Some(refused) = taken.refused.take() {
            return Err(refused);
        }
        let folder = &self.folder.path;
        if !self.is_alone() {
            refuse_foreign(folder, &self.before, taken.changed.iter().map(String::as_str))?;
        }
        let ours = |path: &&String| !taken.files.contains(*path) && !passes_link(folder, path);
        let stale: Vec<&String> = self.before.files.iter().filter(ours).collect();
        let written = Written {
            changed: taken.changed.len(),
            removed: stale.len(),
            unchanged: taken.files.len() - taken.changed.len(),
        };
        let after = Manifest { files: taken.files.clone() };
        self.put_in_place(&after, &stale).map_err(|error| disk_error(folder, &error))?;
        Ok(written)
    }

    /// Whether the folder holds nothing but what waits: then nothing can be in the way.
    fn is_alone(&self) -> bool {
        fs::read_dir(&self.folder.path).is_ok_and(|entries| entries.count() == 1)
    }

    fn put_in_place(&self, after: &Manifest, stale: &[&String]) -> io::Result<()> {
        let folder = &self.folder.path;
        let both = Manifest { files: self.before.files.union(&after.files).cloned().collect() };
        if both != self.before {
            write(&manifest::path(folder), &both.bytes())?;
        }
        move_into(self.waiting.path(), folder)?;
        for path in stale {
            remove(folder, path)?;
        }
        if both != *after {
            write(&manifest::path(folder), &after.bytes())?;
        }
        Ok(())
    }

    fn lock_taken(&self) -> std::sync::MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Publication {
    fn take(&self, path: String, bytes: Vec<u8>) -> Result<(), Finding> {
        let differs = self.folder.made || !holds(&self.folder.path.join(&path), &bytes);
        {
            let mut taken = self.lock_taken();
            taken.files.insert(path.clone());
            if !differs {
                return Ok(());
            }
            taken.changed.push(path.clone());
        }
        let Err(error) = write_new(&self.waiting.path().join(path), &bytes) else { return Ok(()) };
        let finding = disk_error(&self.folder.path, &error);
        if !is_clash(&error) {
            return Err(finding);
        }
        self.lock_taken().refused.get_or_insert(finding);
        Ok(())
    }

    fn keep(&self, path: &str) -> bool {
        self.lock_taken().files.insert(path.to_owned());
        true
    }
}

/// Whether a file may only have been refused because of the names of others or its own. Then
/// [`clashes`](super::clashes) has better words for it, and it counts only where they have none.
fn is_clash(error: &io::Error) -> bool {
    use io::ErrorKind::{AlreadyExists, InvalidFilename, IsADirectory, NotADirectory};
    matches!(error.kind(), AlreadyExists | InvalidFilename | IsADirectory | NotADirectory)
}

/// Writes a file, and makes its folder if it is the first in it.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match (fs::write(path, bytes), path.parent()) {
        (Err(error), Some(parent)) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(parent)?;
            fs::write(path, bytes)
        }
        (written, _) => written,
    }
}

/// Moves what lies in one folder into another: as a whole what is new there, and what is inside it
/// where a folder of that name is there already.
fn move_into(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.file_type()?.is_dir() && place.exists() {
            move_into(&entry.path(), &place)?;
        } else {
            fs::rename(entry.path(), place)?;
        }
    }
    Ok(())
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
