//! A snapshot: the state of the watched folders at one moment, to be compared with a later one.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};
use xxhash_rust::xxh3::xxh3_64;

use super::grounds::{Grounds, is_passing};
use crate::source::{Stamp, fingerprint};

/// The state of the watched folders.
#[derive(Debug)]
pub(super) struct Snapshot {
    begun: SystemTime,
    files: BTreeMap<PathBuf, Seen>,
    /// What could not be looked at, in plain words.
    pub(super) troubles: Vec<String>,
}

/// What was seen of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seen {
    stamp: Stamp,
    /// A fingerprint of the content; `None` where it could not be read.
    print: Option<u64>,
}

/// What differs between two snapshots: the paths of files, sorted.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    /// New, or with other content.
    pub(super) written: Vec<PathBuf>,
    /// No longer there.
    pub(super) removed: Vec<PathBuf>,
}

impl Changes {
    /// Whether nothing differs.
    pub(super) fn is_empty(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty()
    }
}

impl Snapshot {
    /// Looks at every file that counts. A file that has the stamp it had in `earlier` is not read
    /// again, unless that was too young to be trusted.
    pub(super) fn take(grounds: &Grounds, earlier: Option<&Snapshot>) -> Self {
        let begun = SystemTime::now();
        let mut troubles = Vec::new();
        let mut found = Vec::new();
        for root in grounds.roots().filter(|root| root.exists()) {
            walk(grounds, root, &mut found, &mut troubles);
        }
        let files = found
            .into_par_iter()
            .filter_map(|(path, metadata)| {
                let known = earlier.and_then(|snapshot| snapshot.trusted(&path));
                let seen = see(&path, &metadata, known)?;
                Some((path, seen))
            })
            .collect();
        Self { begun, files, troubles }
    }

    /// What differs in `later`. A file that was touched `meanwhile`, while a build was reading, may
    /// have held something else at the time of the build even if it is now as it was before.
    pub(super) fn changes(&self, later: &Snapshot, meanwhile: bool) -> Changes {
        let is_written = |(path, seen): &(&PathBuf, &Seen)| {
            self.files.get(*path).is_none_or(|before| {
                before.differs(seen) || meanwhile && before.stamp != seen.stamp
            })
        };
        let is_removed = |path: &&PathBuf| !later.files.contains_key(*path);
        Changes {
            written: later.files.iter().filter(is_written).map(|(path, _)| path.clone()).collect(),
            removed: self.files.keys().filter(is_removed).cloned().collect(),
        }
    }

    /// Whether the file at `path` holds nothing.
    pub(super) fn is_empty(&self, path: &Path) -> bool {
        self.files.get(path).is_none_or(|seen| seen.stamp.size() == 0)
    }

    /// What was seen of `path`, if an equal stamp proves that it is still the same.
    fn trusted(&self, path: &Path) -> Option<&Seen> {
        self.files.get(path).filter(|seen| seen.stamp.settled(self.begun))
    }
}

impl Seen {
    /// Whether the content differs; the stamp decides only where it could not be read.
    fn differs(&self, other: &Seen) -> bool {
        match (self.print, other.print) {
            (Some(one), Some(two)) => one != two || self.stamp.size() != other.stamp.size(),
            _ => self != other,
        }
    }
}

/// Gathers the files of `root` that count. Links are not followed into folders: a folder inside
/// `root` is visited anyway, and one outside is not built from.
fn walk(
    grounds: &Grounds,
    root: &Path,
    found: &mut Vec<(PathBuf, Metadata)>,
    troubles: &mut Vec<String>,
) {
    let counts = |entry: &DirEntry| {
        let passing = entry.depth() > 0 && is_passing(&entry.file_name().to_string_lossy());
        !passing && !grounds.is_ignored(entry.path())
    };
    for entry in WalkDir::new(root).into_iter().filter_entry(counts) {
        let entry = entry.and_then(|entry| Ok((entry.metadata()?, entry)));
        match entry {
            Ok((metadata, _)) if metadata.is_dir() => {}
            Ok((metadata, entry)) => {
                // Where a link leads to a file, that file's state counts.
                let metadata = fs::metadata(entry.path()).unwrap_or(metadata);
                found.push((entry.into_path(), metadata));
            }
            Err(error) if is_gone(error.io_error()) => {}
            Err(error) => troubles.push(trouble(grounds, root, &error)),
        }
    }
}

fn trouble(grounds: &Grounds, root: &Path, error: &walkdir::Error) -> String {
    let path = grounds.shown(error.path().unwrap_or(root));
    let reason = error.io_error().map_or_else(|| error.to_string(), io::Error::to_string);
    format!("Changes in {path} cannot be seen, because it cannot be read ({reason}).")
}

/// Whether the file vanished while it was being looked at, which is no trouble.
fn is_gone(error: Option<&io::Error>) -> bool {
    error.is_some_and(|error| error.kind() == io::ErrorKind::NotFound)
}

/// What is to be seen of a file now; `None` if it has gone meanwhile.
fn see(path: &Path, metadata: &Metadata, known: Option<&Seen>) -> Option<Seen> {
    let stamp = Stamp::of(metadata);
    if let Some(known) = known.filter(|known| known.stamp == stamp) {
        return Some(known.clone());
    }
    let print = if metadata.is_file() {
        fingerprint(path)
    } else {
        // A link to a folder or to nothing, or something odd such as a pipe, which must never be
        // opened: where it leads is all that can change.
        Ok(fs::read_link(path).map_or(0, |target| xxh3_64(target.as_os_str().as_encoded_bytes())))
    };
    match print {
        Ok(print) => Some(Seen { stamp, print: Some(print) }),
        Err(error) if is_gone(Some(&error)) => None,
        Err(_) => Some(Seen { stamp, print: None }),
    }
}
