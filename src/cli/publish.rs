//! The whole way from the content folder to the output folder.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::args::Common;
use crate::finding::{self, Finding};
use crate::ledger::Ledger;
use crate::opendata::{self, File};
use crate::output::{self, Sink};
use crate::page::{self, Content, Page};
use crate::record::{Site, WebAddress};
use crate::register::{self, Edition, Register};
use crate::source::{self, ThemeFiles};
use crate::theme::Theme;
use crate::value::Language;
use crate::words::Words;

/// A site that has been drawn, and where its files went.
pub(super) struct Drawn<S> {
    /// What took its files.
    pub(super) sink: S,
    /// How many of them are pages.
    pub(super) pages: usize,
}

/// Reads the content and draws the whole site into what `open` opens. `None` where there are
/// errors; the findings say which. Nothing is opened for content that has errors.
pub(super) fn draw<S: Sink>(
    common: &Common,
    edition: Edition,
    findings: &mut Vec<Finding>,
    open: impl FnOnce() -> Result<S, Finding>,
) -> Option<Drawn<S>> {
    check_folders(common, findings);
    check_theme(common, findings);
    let folder = source::read_folder(&common.content, findings);
    if finding::has_errors(findings) && folder.files.is_empty() {
        return None;
    }
    let register = Register::read(&folder, edition, findings);
    let ledger = Ledger::read(&register, &folder, findings);
    let files = source::theme_files(&theme_folder(common), findings);
    let words = Arc::new(Words::load(&files, &Language::english(), findings)?);
    let content = Content { register: &register, ledger: &ledger, words: &words };
    let drawn = base_url(common, &register.site, findings)
        .and_then(|base_url| draw_site(content, files, &words, &base_url, findings, open));
    finding::sort(findings);
    findings.dedup();
    drawn.filter(|_| !finding::has_errors(findings))
}

/// The folder whose files replace those of the default theme.
pub(super) fn theme_folder(common: &Common) -> PathBuf {
    Path::new("themes").join(&common.theme)
}

fn draw_site<S: Sink>(
    content: Content<'_>,
    files: ThemeFiles,
    words: &Arc<Words>,
    base_url: &str,
    findings: &mut Vec<Finding>,
    open: impl FnOnce() -> Result<S, Finding>,
) -> Option<Drawn<S>> {
    let plan = page::plan(content, findings);
    let theme = Theme::load(files, content.register, words, &plan.sections, base_url, findings)?;
    if finding::has_errors(findings) {
        return None;
    }
    let sink = open().map_err(|finding| findings.push(finding)).ok()?;
    let paths = Mutex::new(BTreeSet::new());
    let take = |file: File| {
        paths.lock().unwrap_or_else(PoisonError::into_inner).insert(file.path.clone());
        sink.take(file.path, file.bytes)
    };
    let pages: Vec<&Page> = plan.pages.values().collect();
    let (site, drawn) = rayon::join(
        || opendata::whole_site(content, &plan, &theme, base_url, &take),
        || {
            let draw = |page: &&Page| {
                let view = plan.view(content, page);
                take(File::new(&page.path, theme.draw(page, &view)?))?;
                opendata::beside(content, page, &view, base_url)?
                    .into_iter()
                    .try_for_each(&take)?;
                Ok(page::chart_notes(content, page, &view))
            };
            pages.par_iter().map(draw).collect::<Vec<Result<Vec<Finding>, Finding>>>()
        },
    );
    findings.extend(site.err());
    for drawn in drawn {
        match drawn {
            Ok(notes) => findings.extend(notes),
            Err(finding) => findings.push(finding),
        }
    }
    findings.extend(output::clashes(&paths.into_inner().unwrap_or_else(PoisonError::into_inner)));
    Some(Drawn { sink, pages: pages.len() })
}

fn base_url(common: &Common, site: &Site, findings: &mut Vec<Finding>) -> Option<String> {
    let Some(typed) = &common.base_url else {
        return Some(site.base_url.value.as_str().to_owned());
    };
    let checked = typed.parse::<WebAddress>();
    checked
        .map(|address| address.as_str().to_owned())
        .map_err(|mistake| {
            findings.push(
                Finding::general(
                    "bad-address",
                    format!("--base-url: “{typed}” {}", mistake.problem),
                )
                .help(mistake.help),
            );
        })
        .ok()
}

/// The address at which the site will be published, as far as it can be read; for the preview.
pub(super) fn published_at(common: &Common) -> String {
    let ignored = &mut Vec::new();
    let folder = source::read_folder(&common.content, ignored);
    let site = register::read_site(&folder, ignored).unwrap_or_else(Site::stand_in);
    base_url(common, &site, ignored).unwrap_or_default()
}

/// A theme is named by one folder of `themes/`; a misspelt one must not publish the default theme.
fn check_theme(common: &Common, findings: &mut Vec<Finding>) {
    let name = common.theme.as_str();
    let plain = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\']);
    if plain && (name == "default" || theme_folder(common).is_dir()) {
        return;
    }
    findings.push(
        Finding::general("no-theme", format!("there is no theme {name} in themes/"))
            .help("name a folder in themes/, or leave out --theme for the default theme"),
    );
}

/// The content and the output must lie apart: each would otherwise be taken for the other.
fn check_folders(common: &Common, findings: &mut Vec<Finding>) {
    let (Ok(content), Ok(output)) =
        (std::path::absolute(&common.content), std::path::absolute(&common.output))
    else {
        return;
    };
    if content.starts_with(&output) || output.starts_with(&content) {
        findings.push(
            Finding::general(
                "folders-overlap",
                format!(
                    "{} and {} lie in each other",
                    common.content.display(),
                    common.output.display()
                ),
            )
            .help("choose folders side by side, like content and output"),
        );
    }
}
