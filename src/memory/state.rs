//! The state of files at one moment.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use crate::source::{Stamp, fingerprint};

/// What files held at one moment.
#[derive(Debug, Serialize, Deserialize)]
pub struct State {
    begun: SystemTime,
    files: BTreeMap<String, Seen>,
}

/// What was seen of a file. Of a folder only that it is there.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Seen {
    stamp: Option<Stamp>,
    print: u64,
}

impl State {
    /// The state of everything below some folders, hidden names aside; a folder that is missing is
    /// empty. A file that has the stamp it had in `earlier` is not read again.
    ///
    /// # Errors
    /// Whatever cannot be looked at; and a link, since it may be led elsewhere while the file that
    /// it led to stays as it was.
    pub fn of_folders(folders: &[&Path], earlier: Option<&Self>) -> io::Result<Self> {
        let begun = SystemTime::now();
        let mut found = Vec::new();
        for folder in folders.iter().filter(|folder| folder.exists()) {
            walk(folder, &mut found)?;
        }
        let files = found.into_par_iter().map(|(path, metadata)| {
            let name = path.to_str().ok_or(io::ErrorKind::InvalidData)?.to_owned();
            let known = earlier.and_then(|state| state.files.get(&name).map(|seen| (state, seen)));
            let seen = match known {
                Some((state, seen)) if seen.is_proved(&metadata, state.begun) => *seen,
                _ => Seen::now(&path, &metadata)?,
            };
            Ok((name, seen))
        });
        Ok(Self { begun, files: files.collect::<io::Result<_>>()? })
    }

    /// The state of files in a folder, whose fingerprints are known.
    ///
    /// # Errors
    /// Whatever cannot be looked at.
    pub fn of_files(folder: &Path, prints: &BTreeMap<String, u64>) -> io::Result<Self> {
        let begun = SystemTime::now();
        let files = prints.par_iter().map(|(name, print)| {
            let stamp = Stamp::of(&fs::symlink_metadata(folder.join(name))?);
            Ok((name.clone(), Seen { stamp: Some(stamp), print: *print }))
        });
        Ok(Self { begun, files: files.collect::<io::Result<_>>()? })
    }

    /// Whether both hold the same files with the same content.
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.files.len() == other.files.len()
            && self.files.iter().zip(&other.files).all(|((one, a), (two, b))| {
                one == two && a.print == b.print && a.size() == b.size()
            })
    }

    /// Whether the files in `folder` still hold what they held then.
    pub fn still_holds(&self, folder: &Path) -> bool {
        self.files.par_iter().all(|(name, seen)| {
            let path = folder.join(name);
            let Ok(metadata) = fs::symlink_metadata(&path) else { return false };
            seen.is_proved(&metadata, self.begun)
                || metadata.is_file()
                    && Some(metadata.len()) == seen.size()
                    && fingerprint(&path).is_ok_and(|print| print == seen.print)
        })
    }
}

impl Seen {
    fn now(path: &Path, metadata: &Metadata) -> io::Result<Self> {
        if !metadata.is_file() {
            return Ok(Self { stamp: None, print: 0 });
        }
        Ok(Self { stamp: Some(Stamp::of(metadata)), print: fingerprint(path)? })
    }

    fn size(&self) -> Option<u64> {
        self.stamp.map(|stamp| stamp.size())
    }

    /// Whether the stamp alone proves that nothing has changed.
    fn is_proved(&self, metadata: &Metadata, then: SystemTime) -> bool {
        let settled = self.stamp.filter(|stamp| stamp.settled(then));
        metadata.is_file() && settled == Some(Stamp::of(metadata))
    }
}

fn walk(folder: &Path, found: &mut Vec<(PathBuf, Metadata)>) -> io::Result<()> {
    let hidden = |name: &std::ffi::OsStr| name.as_encoded_bytes().starts_with(b".");
    let shown = |entry: &walkdir::DirEntry| entry.depth() == 0 || !hidden(entry.file_name());
    for entry in WalkDir::new(folder).follow_links(true).into_iter().filter_entry(shown) {
        let entry = entry?;
        if entry.path_is_symlink() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let metadata = entry.metadata()?;
        found.push((entry.into_path(), metadata));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(folder: &Path, earlier: Option<&State>) -> State {
        State::of_folders(&[folder], earlier).unwrap()
    }

    #[test]
    fn every_change_of_content_shows_and_a_touch_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.yaml");
        fs::write(&file, "name: A").unwrap();
        let before = state(folder.path(), None);
        fs::File::options()
            .write(true)
            .open(&file)
            .unwrap()
            .set_modified(SystemTime::now())
            .unwrap();
        assert!(state(folder.path(), Some(&before)).is_same_as(&before), "touched");
        fs::write(&file, "name: B").unwrap();
        assert!(!state(folder.path(), Some(&before)).is_same_as(&before), "changed");
        fs::write(&file, "name: A").unwrap();
        assert!(state(folder.path(), Some(&before)).is_same_as(&before), "changed back");
        fs::create_dir(folder.path().join("areas")).unwrap();
        assert!(!state(folder.path(), Some(&before)).is_same_as(&before), "a new folder");
        fs::remove_dir(folder.path().join("areas")).unwrap();
        fs::rename(&file, folder.path().join("b.yaml")).unwrap();
        assert!(!state(folder.path(), Some(&before)).is_same_as(&before), "renamed");
    }

    #[test]
    fn what_was_written_is_held_until_somebody_changes_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("index.html");
        fs::write(&file, "<p>").unwrap();
        let prints = [("index.html".to_owned(), fingerprint(&file).unwrap())].into();
        let written = State::of_files(folder.path(), &prints).unwrap();
        assert!(written.still_holds(folder.path()));
        fs::write(&file, "<q>").unwrap();
        assert!(!written.still_holds(folder.path()), "other bytes of the same number");
        fs::remove_file(&file).unwrap();
        assert!(!written.still_holds(folder.path()), "nothing");
    }
}
