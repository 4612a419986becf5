//! The whole way from the content folder to the output folder.

use std::collections::BTreeMap;
use std::iter;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::Common;
use super::drawing::{self, Onlookers, planned};
use super::drawn_pages::DrawnPages;
use super::kept::Kept;
use super::languages;
use crate::finding::{self, Finding};
use crate::output::Sink;
use crate::page::Content;
use crate::record::{Site, WebAddress};
use crate::register::{self, Edition};
use crate::source;

/// A site that has been drawn, and where its files went.
pub(super) struct Drawn<S> {
    /// What took its files.
    pub(super) sink: S,
    /// Its pages.
    pub(super) pages: DrawnPages,
    /// How many of them were drawn anew.
    pub(super) anew: usize,
    /// How many payments they show.
    pub(super) payments: usize,
    /// The fingerprint of each file, by its path in the output folder.
    pub(super) prints: BTreeMap<String, u64>,
}

/// Reads the content, as far as it is not `kept`, and draws the whole site into what `open` opens.
/// `None` where there are errors, and the findings say which, or where the content has changed
/// meanwhile. Nothing is opened for content that has errors.
pub(super) fn draw<S: Sink>(
    common: &Common,
    edition: Edition,
    kept: &Kept,
    onlookers: Onlookers<'_>,
    findings: &mut Vec<Finding>,
    open: impl FnOnce() -> Result<S, Finding>,
) -> Option<Drawn<S>> {
    let progress = onlookers.progress;
    check_folders(common, findings);
    check_theme(common, findings);
    let mut content = kept.content();
    let folder = progress.stage("reading files", || content.folder(&common.content, findings));
    if finding::has_errors(findings) && folder.files.is_empty() {
        return None;
    }
    let register =
        progress.stage("reading records", || content.register(&folder, edition, findings));
    let ledger =
        progress.stage("reading payments", || content.ledger(&register, &folder, findings));
    let theme = source::theme_files(&theme_folder(common), findings);
    let words =
        progress.stage("reading words", || languages::words(&register.site, &theme, findings))?;
    let others = progress.stage("reading translations", || {
        content.translated(&register, &folder, &words[1..], findings)
    });
    drop(content);
    let contents: Vec<Content<'_>> = iter::once(&register)
        .chain(&others)
        .zip(&words)
        .map(|(register, words)| Content { register, ledger: &ledger, words })
        .collect();
    let base_url = base_url(common, &register.site, findings);
    let planned = base_url.and_then(|url| planned(&contents, &theme, &url, progress, findings));
    let themes = planned.iter().flatten().map(|site| Arc::clone(&site.theme));
    kept.content().languages = words.iter().cloned().zip(themes).collect();
    let drawn =
        planned.and_then(|sites| drawing::site(&sites, &kept.edition(), onlookers, findings, open));
    finding::sort(findings);
    findings.dedup();
    drawn.filter(|_| !finding::has_errors(findings))
}

/// The folder whose files replace those of the default theme.
pub(super) fn theme_folder(common: &Common) -> PathBuf {
    Path::new("themes").join(&common.theme)
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
