//! The templates of a theme, handed to the engine.

use tera::Tera;

use crate::finding::{Finding, Place, SourceFile};
use crate::source::ThemeFiles;

/// Gives all templates to the engine, which checks them together.
pub(super) fn add_templates(
    tera: &mut Tera,
    files: &ThemeFiles,
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
