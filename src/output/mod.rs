//! Planned files to disk: each atomically, only what changed, never a file of somebody else.
//!
//! A manifest in the output folder lists what Daylight wrote there. Before anything is written the
//! manifest takes in the new names, so that a run that is cut off leaves no file without an owner.

mod archive;
mod manifest;
mod publication;
mod published;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tempfile::NamedTempFile;

use crate::finding::Finding;
use manifest::Manifest;

pub use archive::archive;
pub use manifest::MANIFEST;
pub use publication::{Publication, Written};
pub use published::published;

/// Files by their path in the output folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Beginning of the names of what is being written.
const UNFINISHED: &str = ".daylight-unfinished-";

/// Where the files of a site go as they are drawn, in any order and from several threads.
pub trait Sink: Sync {
    /// Takes a file by its path in the output folder, with forward slashes.
    ///
    /// # Errors
    /// Every failure of the disk.
    fn take(&self, path: String, bytes: Vec<u8>) -> Result<(), Finding>;
}

/// Files that are kept in memory, to be compared.
#[derive(Debug, Default)]
pub struct Kept(Mutex<Files>);

impl Kept {
    /// The files.
    pub fn files(self) -> Files {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Kept {
    fn take(&self, path: String, bytes: Vec<u8>) -> Result<(), Finding> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path, bytes);
        Ok(())
    }
}

/// Files that are drawn for their mistakes only.
#[derive(Debug)]
pub struct Unkept;

impl Sink for Unkept {
    fn take(&self, _path: String, _bytes: Vec<u8>) -> Result<(), Finding> {
        Ok(())
    }
}

/// Everything that is in the way is named at once.
fn refuse_foreign<'a>(
    folder: &Path,
    before: &Manifest,
    changed: impl Iterator<Item = &'a str>,
) -> Result<(), Finding> {
    let foreign: BTreeSet<PathBuf> =
        changed.filter_map(|path| in_the_way(folder, path, before.files.contains(path))).collect();
    if foreign.is_empty() {
        return Ok(());
    }
    let named: Vec<String> = foreign.iter().map(|path| path.display().to_string()).collect();
    let message = format!(
        "{} is in the way: Daylight did not write it and will not replace it",
        named.join(", ")
    );
    Err(Finding::general("foreign-file", message)
        .help("move it away, or choose another folder with --output"))
}

/// What stands in the way of a file: somebody else's file in its place, or a file or link where it
/// needs a folder.
fn in_the_way(folder: &Path, path: &str, ours: bool) -> Option<PathBuf> {
    for parent in steps_above(folder, path) {
        // Nothing is in a folder that is not there.
        if !parent.symlink_metadata().ok()?.is_dir() {
            return Some(parent);
        }
    }
    let file = folder.join(path);
    let there = file.symlink_metadata().ok()?;
    (!ours || there.is_dir() || there.is_symlink()).then_some(file)
}

/// Whether a path inside the folder leads through a link, and so to somebody else's files.
fn passes_link(folder: &Path, path: &str) -> bool {
    steps_above(folder, path).any(|parent| parent.is_symlink())
}

/// The folders between `folder` and the file at `path` inside it.
fn steps_above<'a>(folder: &'a Path, path: &'a str) -> impl Iterator<Item = PathBuf> + 'a {
    path.match_indices('/').map(move |(at, _)| folder.join(&path[..at]))
}

/// Keeps two runs from writing into one folder at a time, and ends with the run however it ends. The
/// folder itself is locked, which leaves nothing behind; where a system cannot do that, a file
/// outside it, so that it is never published.
fn lock(folder: &Path) -> io::Result<fs::File> {
    let locked = |file: fs::File| file.lock().map(|()| file);
    #[cfg(unix)]
    if let Ok(file) = fs::File::open(folder).and_then(locked) {
        return Ok(file);
    }
    let name = folder.canonicalize()?.to_string_lossy().into_owned();
    let lock = format!("daylight-{:016x}.lock", xxhash_rust::xxh3::xxh3_64(name.as_bytes()));
    let place = std::env::temp_dir().join(lock);
    fs::File::options().create(true).append(true).open(place).and_then(locked)
}

/// Files that cannot stand beside each other in a folder: one where another needs a folder, names
/// that differ only in capitals, names too long for a disk.
pub fn clashes<T>(paths: &BTreeMap<String, T>) -> Vec<Finding> {
    const LONGEST_NAME: usize = 255;
    let mut findings = Vec::new();
    let mut lower: BTreeMap<String, &String> = BTreeMap::new();
    for path in paths.keys() {
        if let Some(other) = lower.insert(path.to_lowercase(), path) {
            findings.push(clash(format!("{other} and {path} differ only in capitals")));
        }
        if path.split('/').any(|step| step.len() > LONGEST_NAME) {
            findings.push(clash(format!("the name of {path} is too long")));
        }
        for (at, _) in path.match_indices('/') {
            if paths.contains_key(&path[..at]) {
                findings.push(clash(format!(
                    "{} is a file, and {path} needs it as a folder",
                    &path[..at]
                )));
            }
        }
    }
    findings
}

fn clash(message: String) -> Finding {
    Finding::general("files-clash", message)
        .help("give one of the records another file name, or remove an alias")
}

/// Writes a file so that nobody ever sees half of it.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    unfinished(path, bytes)?.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A whole file under another name, beside its place, for the caller to put in place. It makes the
/// folders above it and vanishes if it is not used.
///
/// # Errors
/// Every failure of the disk.
pub fn unfinished(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let parent = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o644));
    }
    let mut file = builder.tempfile_in(parent)?;
    file.write_all(bytes)?;
    Ok(file)
}

/// Removes a file and the folders that it leaves empty.
fn remove(folder: &Path, path: &str) -> io::Result<()> {
    let file = folder.join(path);
    match fs::remove_file(&file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let parents = file
        .ancestors()
        .skip(1)
        .take_while(|parent| *parent != folder && parent.starts_with(folder));
    for parent in parents {
        if fs::remove_dir(parent).is_err() {
            break;
        }
    }
    Ok(())
}

fn disk_error(folder: &Path, error: &io::Error) -> Finding {
    Finding::general("disk", format!("the site cannot be written to {} ({error})", folder.display()))
        .help("check that the folder exists, that you may write to it and that the disk is not full; then build again: what is missing is written then")
}
