//! What was published last: the files that Daylight wrote into an output folder.

use std::fs;
use std::path::Path;

use super::Files;
use super::manifest::Manifest;

/// Reads the published files back. Files of somebody else are passed over, and so are files that
/// somebody has removed since.
pub fn published(folder: &Path) -> Files {
    let read = |path: String| Some((path.clone(), fs::read(folder.join(path)).ok()?));
    Manifest::read(folder).files.into_iter().filter_map(read).collect()
}
