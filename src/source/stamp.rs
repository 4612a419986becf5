//! Whether a file is still the same: by what shows from outside, and by its content.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::Xxh3;

/// The time of a file may be this coarse (two seconds on FAT, one on some network drives). A file
/// whose time was younger than this when it was read may have changed since without a new time.
const COARSEST_TIME: Duration = Duration::from_secs(2);

/// Files are read in pieces of this size: a spreadsheet of a gigabyte must not fill the memory.
const PIECE: usize = 64 * 1024;

/// What shows of a file from outside. Where two stamps of a settled file are equal, its content is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    size: u64,
    /// When it was written, in nanoseconds.
    modified: Option<i64>,
    /// What a writer cannot set back, on systems that have it: when the file was changed in any
    /// way, moved too, and its number. It tells two files apart that have changed places.
    identity: Option<(i64, u64)>,
}

impl Stamp {
    /// The stamp of a file.
    pub fn of(metadata: &Metadata) -> Self {
        let modified = metadata.modified().ok().map(since_1970);
        #[cfg(unix)]
        let identity = Some(identity(metadata));
        #[cfg(not(unix))]
        let identity = None;
        Self { size: metadata.len(), modified, identity }
    }

    /// How many bytes the file holds.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Whether the file was so old at a moment that any later change must show in the stamp.
    pub fn settled(&self, moment: SystemTime) -> bool {
        let changed = self.identity.map(|(changed, _)| changed);
        let latest = self.modified.max(changed);
        let coarse = i64::try_from(COARSEST_TIME.as_nanos()).unwrap_or(i64::MAX);
        self.modified.is_some() && latest.is_some_and(|time| time + coarse < since_1970(moment))
    }
}

/// A fingerprint of a file's content.
///
/// # Errors
/// Every failure to read it.
pub fn fingerprint(path: &Path) -> io::Result<u64> {
    let mut file = File::open(path)?;
    let mut hasher = Xxh3::new();
    let mut piece = vec![0; PIECE];
    loop {
        match file.read(&mut piece) {
            Ok(0) => return Ok(hasher.digest()),
            Ok(length) => hasher.update(&piece[..length]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// In nanoseconds, which fit until the year 2262; negative before 1970.
fn since_1970(time: SystemTime) -> i64 {
    let nanoseconds = |length: Duration| i64::try_from(length.as_nanos()).unwrap_or(i64::MAX);
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => nanoseconds(after),
        Err(before) => -nanoseconds(before.duration()),
    }
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> (i64, u64) {
    use std::os::unix::fs::MetadataExt as _;
    let changed = metadata.ctime().saturating_mul(1_000_000_000) + metadata.ctime_nsec();
    (changed, metadata.ino())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn stamp(path: &Path) -> Stamp {
        Stamp::of(&fs::metadata(path).unwrap())
    }

    #[cfg(unix)]
    #[test]
    fn files_of_one_size_and_time_that_change_places_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = (folder.path().join("one"), folder.path().join("two"));
        let time = SystemTime::now() - Duration::from_secs(3_600);
        for (path, text) in [(&one, "1"), (&two, "2")] {
            fs::write(path, text).unwrap();
            File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
        }
        let before = stamp(&one);
        fs::rename(&one, folder.path().join("three")).unwrap();
        fs::rename(&two, &one).unwrap();
        assert_ne!(stamp(&one), before);
    }

    #[test]
    fn a_file_that_was_just_written_is_not_settled() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let now = SystemTime::now();
        assert!(!stamp(file.path()).settled(now));
        assert!(stamp(file.path()).settled(now + COARSEST_TIME * 2));
    }

    #[test]
    fn a_fingerprint_is_that_of_the_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        let bytes = vec![7; PIECE + 1];
        fs::write(&path, &bytes).unwrap();
        assert_eq!(fingerprint(&path).unwrap(), xxhash_rust::xxh3::xxh3_64(&bytes));
    }
}
