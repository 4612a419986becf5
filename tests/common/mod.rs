//! What the tests share: a small site in a folder of its own, and the real program.

#![allow(dead_code, reason = "each test file uses a part of this")]

pub mod bench;
pub mod csv_files;
pub mod git;
pub mod imports;
pub mod links;
pub mod preview;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The day for which all test sites are built.
pub const AS_AT: &str = "2026-11-23";

/// A list of payments whose rows stand in `june.csv` beside it.
pub const JUNE: &str = "\
name: Payments over £500, June 2025
payer: two-rivers-council
covers: 2025-06
licence: Open Government Licence v3.0
attribution: Contains information of Two Rivers Council.
csv: june.csv
columns:
  date: Date
  supplier: Supplier
  amount: Amount
";

/// A folder that holds a site, removed at the end of the test.
pub struct Site {
    folder: TempDir,
}

impl Site {
    /// The small site of `tests/small`.
    pub fn small() -> Self {
        let site = Self::empty();
        copy(&repository().join("tests/small"), site.path());
        site
    }

    /// Nothing.
    pub fn empty() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Puts the files of another folder over this one.
    pub fn lay_over(&self, folder: &Path) {
        copy(folder, self.path());
    }

    /// Writes a file of the content.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let file = self.path().join("content").join(path);
        fs::create_dir_all(file.parent().expect("a parent")).expect("folders");
        fs::write(file, text).expect("a file written");
    }

    /// Changes a file of the content; the words must be there.
    pub fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.content(path);
        assert!(text.contains(from), "{path} holds no {from:?}");
        self.write(path, text.replace(from, to));
    }

    /// The text of a file of the content.
    pub fn content(&self, path: &str) -> String {
        let file = self.path().join("content").join(path);
        fs::read_to_string(file).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Fills in every decision that an import has left to somebody in the record of a list; `answer`
    /// is what stands behind `decision:`, with further fields if it needs them.
    pub fn decide(&self, list: &str, answer: &str) {
        let path = format!("spending/{list}.yaml");
        let record = self
            .content(&path)
            .replace("    decision:\n", &format!("    decision: {answer}\n"))
            .replace("    reviewer:\n", "    reviewer: Tester\n")
            .replace("    date:\n", "    date: 2026-11-25\n");
        self.write(&path, record);
    }

    /// Removes a file of the content.
    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path().join("content").join(path)).expect("a file to remove");
    }

    /// Runs the program here.
    pub fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_daylight"))
            .args(arguments)
            .current_dir(self.path())
            .env_remove("NO_COLOR")
            .output()
            .expect("the program runs")
    }

    /// Builds; the build must succeed.
    pub fn build(&self) -> String {
        let output = self.run(&["build", "--as-at", AS_AT]);
        assert!(output.status.success(), "{}", stderr(&output));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// A file of the output.
    pub fn output(&self, path: &str) -> String {
        let file = self.path().join("output").join(path);
        fs::read_to_string(&file).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Every file of the output with its bytes.
    pub fn outputs(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.path().join("output"))
    }
}

/// The repository.
pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// What a command said on its standard output.
pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// What the program said on standard error.
pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// Every file below a folder with its bytes.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    try_files(folder).expect("a readable folder")
}

/// Every file below a folder with its bytes; an error where somebody is changing it.
pub fn try_files(folder: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let name =
                entry.path().strip_prefix(folder).expect("inside").to_string_lossy().into_owned();
            found.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(found)
}

fn copy(from: &Path, to: &Path) {
    for (name, bytes) in files(from) {
        let file = to.join(name);
        fs::create_dir_all(file.parent().expect("a parent")).expect("folders");
        fs::write(file, bytes).expect("a file written");
    }
}
