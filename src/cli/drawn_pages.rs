//! The pages of the last edition, so that those which nothing has touched are not drawn again.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use crate::memory::State;

/// What was drawn of a page: the file of the page itself and those beside it.
#[derive(Debug, Clone)]
pub(super) struct DrawnPage {
    /// The fingerprint of everything from which they were drawn.
    pub(super) print: u64,
    /// The fingerprint of each of the files, by its path in the output folder.
    pub(super) files: Vec<(String, u64)>,
}

/// Pages by their own files in the output folder.
pub(super) type DrawnPages = HashMap<String, DrawnPage>;

/// The pages of an edition that was published.
#[derive(Default)]
pub(super) struct LastEdition {
    pages: DrawnPages,
    folder: PathBuf,
    outputs: Option<State>,
}

impl LastEdition {
    /// The edition that was just published into a folder; `prints` are the fingerprints of all its
    /// files.
    pub(super) fn of(pages: DrawnPages, folder: PathBuf, prints: &BTreeMap<String, u64>) -> Self {
        let outputs = State::of_files(&folder, prints).ok();
        Self { pages, folder, outputs }
    }

    /// The page that is kept in this file, if it was drawn from the same and its files still lie in
    /// the folder as they were written.
    pub(super) fn same(&self, file: &str, print: u64) -> Option<&DrawnPage> {
        let outputs = self.outputs.as_ref()?;
        let page = self.pages.get(file).filter(|page| page.print == print)?;
        let is_there = |file: &(String, u64)| outputs.still_holds_file(&self.folder, &file.0);
        page.files.iter().all(is_there).then_some(page)
    }
}
