//! The files of a theme: embedded ones, and those that a site puts in their place.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use include_dir::{Dir, include_dir};
use walkdir::WalkDir;

use crate::finding::Finding;

static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The files of a theme by their path inside it: `templates/base.html`.
pub type ThemeFiles = BTreeMap<String, Vec<u8>>;

/// The default theme's files.
pub fn default_theme() -> ThemeFiles {
    let mut files = ThemeFiles::new();
    embedded(&DEFAULT, &mut files);
    files
}

/// The default theme's files, each replaced by the one of the same name in `overrides`.
pub fn theme_files(overrides: &Path, findings: &mut Vec<Finding>) -> ThemeFiles {
    let mut files = default_theme();
    if !overrides.is_dir() {
        return files;
    }
    for entry in WalkDir::new(overrides).sort_by_file_name() {
        let read = entry.map_err(std::io::Error::from).and_then(|entry| {
            if !entry.file_type().is_file() {
                return Ok(None);
            }
            let name = entry.path().strip_prefix(overrides).unwrap_or(entry.path());
            Ok(Some((name.to_string_lossy().replace('\\', "/"), fs::read(entry.path())?)))
        });
        match read {
            Ok(Some((name, _)))
                if name.split('/').any(|step| step.starts_with('.') || step.ends_with('~')) => {}
            Ok(Some((name, bytes))) => {
                files.insert(name, bytes);
            }
            Ok(None) => {}
            Err(error) => findings.push(Finding::general(
                "theme-unreadable",
                format!("a file of the theme {} cannot be read ({error})", overrides.display()),
            )),
        }
    }
    files
}

fn embedded(dir: &Dir<'_>, files: &mut ThemeFiles) {
    for file in dir.files() {
        let name = file.path().to_string_lossy().replace('\\', "/");
        files.insert(name, file.contents().to_vec());
    }
    dir.dirs().for_each(|dir| embedded(dir, files));
}
