//! The list of files that Daylight wrote into an output folder.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What Daylight wrote.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Manifest {
    /// Paths in the output folder, with forward slashes.
    pub(super) files: BTreeSet<String>,
}

const FIRST_LINE: &str =
    "# The files in this folder that Daylight wrote and may replace or remove.";

/// The name of the list in the output folder.
pub const MANIFEST: &str = ".daylight-manifest";

/// Where the manifest is.
pub(super) fn path(folder: &Path) -> PathBuf {
    folder.join(MANIFEST)
}

impl Manifest {
    /// Reads the manifest; one that is missing or damaged owns nothing. Only plain paths inside
    /// the folder count, whatever the file says.
    pub(super) fn read(folder: &Path) -> Self {
        let text = fs::read_to_string(path(folder)).unwrap_or_default();
        let mut lines = text.lines();
        if lines.next() != Some(FIRST_LINE) {
            return Self::default();
        }
        let plain = |line: &&str| {
            !line.is_empty()
                && !line.starts_with('/')
                && !line.contains('\\')
                && line.split('/').all(|step| step != "..")
        };
        Self { files: lines.filter(plain).map(str::to_owned).collect() }
    }

    /// The manifest as text.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut text = format!("{FIRST_LINE}\n");
        for file in &self.files {
            text.push_str(file);
            text.push('\n');
        }
        text.into_bytes()
    }
}
