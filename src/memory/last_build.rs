//! The record of the last build into an output folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use super::State;
use super::told::{Texts, Told};
use crate::finding::{Finding, SourceFile};
use crate::output::unfinished;

/// The program itself: another one may build another site of the same content.
const PROGRAM: &str = env!("DAYLIGHT_PROGRAM");

/// What the last build was made from, and what it came to.
#[derive(Debug, Serialize, Deserialize)]
pub struct LastBuild {
    /// What was asked for, in any words that differ where the site may.
    pub question: String,
    /// Everything that was read.
    pub inputs: State,
    /// Everything that was written.
    pub outputs: State,
    /// How many pages the site has.
    pub pages: usize,
    /// How many payments it shows.
    pub payments: usize,
    told: Vec<Told>,
}

impl LastBuild {
    /// A build that was published with these findings; `None` where they cannot be kept.
    pub fn new(
        question: String,
        inputs: State,
        outputs: State,
        (pages, payments): (usize, usize),
        findings: &[Finding],
    ) -> Option<Self> {
        let told = findings.iter().map(Told::of).collect::<Option<_>>()?;
        Some(Self { question, inputs, outputs, pages, payments, told })
    }

    /// The record of the last build into `output`, unless it is missing, damaged, or another
    /// program's.
    pub fn read(output: &Path) -> Option<Self> {
        let text = fs::read_to_string(place(output)?).ok()?;
        let (head, body) = text.split_once('\n')?;
        if head != seal(body) {
            return None;
        }
        serde_json::from_str(body).ok()
    }

    /// Leaves the record for the next run. A record that cannot be kept is missed by nobody.
    pub fn write(&self, output: &Path) {
        let Some(place) = place(output) else { return };
        let Ok(body) = serde_json::to_string(self) else { return };
        let text = format!("{}\n{body}", seal(&body));
        let written = unfinished(&place, text.as_bytes()).map(|file| file.persist(&place));
        if let (Ok(Ok(_)), Some(folder)) = (written, place.parent()) {
            // What lies here is of use on this computer only.
            let _ = fs::write(folder.join(".gitignore"), "*\n");
        }
    }

    /// Removes the record: from now on the folder may hold something else.
    pub fn forget(output: &Path) {
        if let Some(place) = place(output) {
            // One that remains is found out by the state of the files.
            let _ = fs::remove_file(place);
        }
    }

    /// The findings once more, with the texts that `read` gives by the paths of files; `None` where
    /// one is missing.
    pub fn findings(self, read: &dyn Fn(&str) -> Option<Arc<SourceFile>>) -> Option<Vec<Finding>> {
        let mut texts = Texts::new();
        self.told.into_iter().map(|told| told.again(&mut texts, read)).collect()
    }
}

/// Beside the output folder: in it, the record would be published.
fn place(output: &Path) -> Option<PathBuf> {
    let output = std::path::absolute(output).ok()?;
    let mut name = output.file_name()?.to_owned();
    name.push(".last-build");
    Some(output.parent()?.join(".daylight").join(name))
}

/// The first line, which tells a whole record of this program from any other.
fn seal(body: &str) -> String {
    format!("daylight {PROGRAM} {:016x}", xxh3_64(body.as_bytes()))
}
