//! The files of a theme: embedded ones, and those that a site puts in their place.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use include_dir::{Dir, include_dir};
use tera::Tera;
use walkdir::WalkDir;

use crate::finding::{Finding, Place, SourceFile};

static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The files of a theme by their path inside it: `templates/base.html`.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// The default theme's files, each replaced by the one of the same name in `overrides`.
pub(super) fn files(overrides: &Path, findings: &mut Vec<Finding>) -> Files {
    let mut files = Files::new();
    embedded(&DEFAULT, &mut files);
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

fn embedded(dir: &Dir<'_>, files: &mut Files) {
    for file in dir.files() {
        let name = file.path().to_string_lossy().replace('\\', "/");
        files.insert(name, file.contents().to_vec());
    }
    dir.dirs().for_each(|dir| embedded(dir, files));
}

/// Gives all templates to the engine, which checks them together.
pub(super) fn add_templates(
    tera: &mut Tera,
    files: &Files,
    findings: &mut Vec<Finding>,
) -> Option<()> {
    let mut templates = Vec::new();
    for (name, bytes) in files {
        if let Some(name) = name.strip_prefix("templates/") {
            templates.push((name.to_owned(), String::from_utf8_lossy(bytes).into_owned()));
        }
    }
    tera.add_raw_templates(templates).map_err(|error| findings.push(explain(&error))).ok()
}

/// A template error as a finding. The engine's own report already shows file, line and column.
pub(super) fn explain(error: &tera::Error) -> Finding {
    let report = error.to_string();
    let (first, rest) = report.split_once('\n').unwrap_or((&report, ""));
    let file = SourceFile::new("the theme’s templates", "");
    Finding::error("template", &Place::whole(&file), first.trim().trim_start_matches("error: "))
        .help(format!("mend the template, or delete it so that the default one is used\n{rest}"))
}
