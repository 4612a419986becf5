//! Files of an earlier reading, for a program that reads the content again and again.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::{ContentFile, Stamp};

/// The files of the content as they were read last.
#[derive(Debug, Default)]
pub struct KeptFiles {
    begun: Option<SystemTime>,
    files: HashMap<PathBuf, (Stamp, ContentFile)>,
}

impl KeptFiles {
    /// None yet, and a reading that begins now.
    pub(super) fn begin() -> Self {
        Self { begun: Some(SystemTime::now()), files: HashMap::new() }
    }

    /// Keeps a file that was read when it had this stamp.
    pub(super) fn keep(&mut self, path: &Path, stamp: Option<Stamp>, file: &ContentFile) {
        if let Some(stamp) = stamp {
            self.files.insert(path.to_owned(), (stamp, file.clone()));
        }
    }

    /// The file at `path`, if its stamp now proves that it is still as it was.
    pub(super) fn same(&self, path: &Path, now: Option<Stamp>) -> Option<ContentFile> {
        let (then, file) = self.files.get(path)?;
        (now? == *then && then.settled(self.begun?)).then(|| file.clone())
    }
}

/// What shows of a file from outside, if anything does.
pub(super) fn stamp_of(path: &Path) -> Option<Stamp> {
    fs::metadata(path).ok().map(|metadata| Stamp::of(&metadata))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use super::super::read_folder_again;
    use super::*;

    #[test]
    fn only_what_has_changed_is_read_again() {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join("areas")).unwrap();
        for name in ["areas/a.yaml", "areas/b.yaml"] {
            fs::write(home.path().join(name), "name: A\n").unwrap();
        }
        let mut kept = KeptFiles::default();
        let mut read = || read_folder_again(home.path(), &mut kept, &mut Vec::new()).files;
        // The files are new: until their time is old enough, they are read again. (The time when a
        // file was changed cannot be set, so the reading is set later instead.)
        let [one, two] = &read()[..] else { panic!("two files") };
        let (one, two) = (one.clone(), two.clone());
        kept.begun = kept.begun.map(|begun| begun + Duration::from_secs(60));
        fs::write(home.path().join("areas/b.yaml"), "name: B\n").unwrap();
        let again = read_folder_again(home.path(), &mut kept, &mut Vec::new()).files;
        assert!(Arc::ptr_eq(&again[0].source, &one.source), "kept");
        assert!(!Arc::ptr_eq(&again[1].source, &two.source), "read again");
        assert_eq!(again[1].source.text(), "name: B\n");
    }
}
