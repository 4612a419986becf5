//! Files that are written for a person to work on: each is whole, and none replaces another.

use std::io;
use std::path::Path;

use crate::output::unfinished;

/// Why a command did nothing: what is wrong and what would help.
pub(super) struct Refusal {
    /// What is wrong, as a sentence without a full stop.
    pub(super) problem: String,
    /// What would help.
    pub(super) help: String,
}

impl Refusal {
    /// A reason with its cure.
    pub(super) fn new(problem: impl Into<String>, help: impl Into<String>) -> Self {
        Self { problem: problem.into(), help: help.into() }
    }

    /// A file that could not be written.
    pub(super) fn disk(path: &Path, error: &io::Error) -> Self {
        let problem = format!("{} cannot be written ({error})", path.display());
        Self::new(problem, "check that you may write there and that the disk is not full")
    }
}

/// Says how it went. Whether it went well.
pub(super) fn report(done: Result<String, Refusal>) -> bool {
    match done {
        Ok(words) => {
            anstream::print!("{words}");
            true
        }
        Err(Refusal { problem, help }) => {
            anstream::eprintln!("error: {problem}\n  help: {help}");
            false
        }
    }
}

/// Writes a file that must not be there yet, with the folders above it.
pub(super) fn write_new(path: &Path, text: &str) -> Result<(), Refusal> {
    write_bytes(path, text.as_bytes())
}

/// Copies a file to where none is yet, byte for byte.
pub(super) fn copy_new(from: &Path, to: &Path) -> Result<(), Refusal> {
    let bytes = std::fs::read(from).map_err(|error| {
        Refusal::new(format!("{} cannot be read ({error})", from.display()), "import it again")
    })?;
    write_bytes(to, &bytes)
}

fn write_bytes(path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    let taken =
        || Refusal::new(format!("{} is there already", path.display()), "nothing was changed");
    match unfinished(path, bytes).and_then(|file| Ok(file.persist_noclobber(path)?)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(taken()),
        Err(error) => Err(Refusal::disk(path, &error)),
    }
}

/// Writes a file, or writes it anew.
pub(super) fn write_anew(path: &Path, text: &str) -> Result<(), Refusal> {
    let written = unfinished(path, text.as_bytes()).and_then(|file| Ok(file.persist(path)?));
    written.map(|_| ()).map_err(|error| Refusal::disk(path, &error))
}
