//! Planned files to disk: each atomically, only what changed, never a file of somebody else.
//!
//! A manifest in the output folder lists what Daylight wrote there. Before anything is written the
//! manifest takes in the new names, so that a run that is cut off leaves no file without an owner.

mod manifest;
mod published;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tempfile::NamedTempFile;
use walkdir::WalkDir;

use crate::finding::Finding;
use manifest::Manifest;

pub use published::published;

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

/// Files by their path in the output folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Beginning of the names of files that are being written.
const UNFINISHED: &str = ".daylight-unfinished-";

/// Makes the folder hold exactly these files beside what others put there.
///
/// # Errors
/// A file of somebody else that stands where one of these should, and every failure of the disk.
/// Nothing has been written in the first case.
pub fn publish(folder: &Path, files: &Files) -> Result<Written, Finding> {
    let failed = |error: io::Error| disk_error(folder, &error);
    fs::create_dir_all(folder).map_err(failed)?;
    let _lock = lock(folder).map_err(failed)?;
    let before = Manifest::read(folder);
    let changed: Vec<(&String, &Vec<u8>)> =
        files.par_iter().filter(|(path, bytes)| !holds(&folder.join(path), bytes)).collect();
    refuse_foreign(folder, &before, &changed)?;
    let ours = |path: &&String| !files.contains_key(*path) && !passes_link(folder, path);
    let stale: Vec<&String> = before.files.iter().filter(ours).collect();
    let after = Manifest { files: files.keys().cloned().collect() };
    let written = Written {
        changed: changed.len(),
        removed: stale.len(),
        unchanged: files.len() - changed.len(),
    };
    if changed.is_empty() && stale.is_empty() && before == after {
        return Ok(written);
    }
    remove_unfinished(folder);
    write_all(folder, &before, &after, &changed, &stale).map_err(failed)?;
    Ok(written)
}

fn write_all(
    folder: &Path,
    before: &Manifest,
    after: &Manifest,
    changed: &[(&String, &Vec<u8>)],
    stale: &[&String],
) -> io::Result<()> {
    let both = Manifest { files: before.files.union(&after.files).cloned().collect() };
    if both != *before {
        write(&manifest::path(folder), &both.bytes())?;
    }
    changed.par_iter().try_for_each(|(path, bytes)| write(&folder.join(path), bytes))?;
    for path in stale {
        remove(folder, path)?;
    }
    if both != *after {
        write(&manifest::path(folder), &after.bytes())?;
    }
    Ok(())
}

fn holds(path: &Path, bytes: &[u8]) -> bool {
    let same_size = fs::metadata(path).is_ok_and(|m| m.len() == bytes.len() as u64);
    same_size && fs::read(path).is_ok_and(|found| found == bytes)
}

/// Everything that is in the way is named at once.
fn refuse_foreign(
    folder: &Path,
    before: &Manifest,
    changed: &[(&String, &Vec<u8>)],
) -> Result<(), Finding> {
    let foreign: BTreeSet<PathBuf> = changed
        .iter()
        .filter_map(|(path, _)| in_the_way(folder, path, before.files.contains(*path)))
        .collect();
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
    let file = folder.join(path);
    let parents = steps_above(folder, path)
        .find(|parent| parent.symlink_metadata().is_ok_and(|m| !m.is_dir()));
    parents.or_else(|| {
        let there = file.symlink_metadata().ok()?;
        (!ours || there.is_dir() || there.is_symlink()).then_some(file)
    })
}

/// Whether a path inside the folder leads through a link, and so to somebody else's files.
fn passes_link(folder: &Path, path: &str) -> bool {
    steps_above(folder, path).any(|parent| parent.is_symlink())
}

/// The folders between `folder` and the file at `path` inside it.
fn steps_above<'a>(folder: &'a Path, path: &'a str) -> impl Iterator<Item = PathBuf> + 'a {
    path.match_indices('/').map(move |(at, _)| folder.join(&path[..at]))
}

/// Keeps two runs from writing into one folder at a time. The lock lies outside the folder, so that
/// it is never published, and ends with the run however it ends.
fn lock(folder: &Path) -> io::Result<fs::File> {
    let name = folder.canonicalize()?.to_string_lossy().into_owned();
    let lock = format!("daylight-{:016x}.lock", xxhash_rust::xxh3::xxh3_64(name.as_bytes()));
    let file =
        fs::File::options().create(true).append(true).open(std::env::temp_dir().join(lock))?;
    file.lock()?;
    Ok(file)
}

/// Files that cannot stand beside each other in a folder: one where another needs a folder, names
/// that differ only in capitals, names too long for a disk.
pub fn clashes(files: &Files) -> Vec<Finding> {
    const LONGEST_NAME: usize = 255;
    let mut findings = Vec::new();
    let mut lower: BTreeMap<String, &String> = BTreeMap::new();
    for path in files.keys() {
        if let Some(other) = lower.insert(path.to_lowercase(), path) {
            findings.push(clash(format!("{other} and {path} differ only in capitals")));
        }
        if path.split('/').any(|step| step.len() > LONGEST_NAME) {
            findings.push(clash(format!("the name of {path} is too long")));
        }
        for (at, _) in path.match_indices('/') {
            if files.contains_key(&path[..at]) {
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

/// Removes what a run that was cut off left half written.
fn remove_unfinished(folder: &Path) {
    let unfinished =
        |entry: &walkdir::DirEntry| entry.file_name().to_string_lossy().starts_with(UNFINISHED);
    for entry in WalkDir::new(folder).into_iter().flatten().filter(unfinished) {
        // A leftover that cannot be removed does no harm: it is no part of the site.
        let _ = fs::remove_file(entry.path());
    }
}

fn disk_error(folder: &Path, error: &io::Error) -> Finding {
    Finding::general("disk", format!("the site cannot be written to {} ({error})", folder.display()))
        .help("check that the folder exists, that you may write to it and that the disk is not full; then build again: what is missing is written then")
}
