//! Changed files of the content to disk: all of them made ready first, then put in place.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::finding::Finding;
use crate::output::unfinished;
use crate::source::ContentFile;

/// Files to be written.
pub(super) struct Rewrite {
    /// Files that get another path inside the content folder: from and to.
    pub(super) moved: Vec<(String, String)>,
    /// The files that change, each with its new text and its new path.
    pub(super) files: Vec<ContentFile>,
}

/// A file that is ready and not yet in its place.
struct Ready {
    file: NamedTempFile,
    to: PathBuf,
    /// Whether nothing may be there yet.
    new: bool,
}

/// Writes the files.
///
/// # Errors
/// Every failure of the disk; the finding says which files were changed before.
pub(super) fn write(content: &Path, rewrite: &Rewrite) -> Result<(), Finding> {
    let mut all = Vec::new();
    for file in &rewrite.files {
        let moved = rewrite.moved.iter().find(|(_, to)| *to == file.path);
        let place = content.join(&file.path);
        let before = moved.map_or_else(|| place.clone(), |(from, _)| content.join(from));
        let one = ready(&before, &place, moved.is_some(), file.source.text());
        all.push(one.map_err(|error| failed(&place, &error, &[]))?);
    }
    // Moved files first: until the old ones are gone, no reference leads nowhere.
    all.sort_by_key(|ready| !ready.new);
    let mut done = Vec::new();
    for ready in all {
        let place = ready.to.clone();
        persist(ready).map_err(|error| failed(&place, &error, &done))?;
        done.push(place);
    }
    for (from, _) in &rewrite.moved {
        let old = content.join(from);
        fs::remove_file(&old).map_err(|error| failed(&old, &error, &done))?;
    }
    Ok(())
}

/// Writes the text beside its place, with the rights of the file that it replaces. Where that is a
/// link to another file of the content, the other file is meant.
fn ready(before: &Path, place: &Path, new: bool, text: &str) -> io::Result<Ready> {
    let to = if new { place.to_owned() } else { place.canonicalize()? };
    let file = unfinished(&to, text.as_bytes())?;
    file.as_file().sync_all()?;
    fs::set_permissions(file.path(), fs::metadata(before)?.permissions())?;
    Ok(Ready { file, to, new })
}

fn persist(ready: Ready) -> io::Result<()> {
    let Ready { file, to, new } = ready;
    let persisted = if new { file.persist_noclobber(&to) } else { file.persist(&to) };
    persisted.map(|_| ()).map_err(|error| error.error)
}

fn failed(place: &Path, error: &io::Error, done: &[PathBuf]) -> Finding {
    let message = format!("{} cannot be changed ({error})", place.display());
    let done: Vec<String> = done.iter().map(|path| path.display().to_string()).collect();
    let help = if done.is_empty() {
        "nothing was changed; check that you may write there and that the disk is not full"
            .to_owned()
    } else {
        format!(
            "these files were changed already: {}; take them back from your history or your copy, \
             then run the command again",
            done.join(", ")
        )
    };
    Finding::general("disk", message).help(help)
}
