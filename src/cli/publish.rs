//! The whole way from the content folder to the output folder.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::args::Common;
use crate::finding::{self, Finding};
use crate::ledger::Ledger;
use crate::opendata::{self, File};
use crate::output::{self, Files, Written};
use crate::page::{self, Content};
use crate::record::{Site, WebAddress};
use crate::register::{self, Edition, Register};
use crate::source;
use crate::theme::Theme;

/// A site that has been drawn and not yet written.
pub(super) struct Drawn {
    /// Its files.
    pub(super) files: Files,
    /// How many of them are pages.
    pub(super) pages: usize,
}

/// Reads the content and draws the whole site. `None` where there are errors; the findings say
/// which. Nothing is written.
pub(super) fn draw(
    common: &Common,
    edition: Edition,
    findings: &mut Vec<Finding>,
) -> Option<Drawn> {
    check_folders(common, findings);
    check_theme(common, findings);
    let folder = source::read_folder(&common.content, findings);
    if finding::has_errors(findings) && folder.files.is_empty() {
        return None;
    }
    let register = Register::read(&folder, edition, findings);
    let ledger = Ledger::read(&register, &folder, findings);
    let content = Content { register: &register, ledger: &ledger };
    let drawn = base_url(common, &register.site, findings)
        .and_then(|base_url| draw_site(content, &theme_folder(common), &base_url, findings));
    finding::sort(findings);
    findings.dedup();
    drawn.filter(|_| !finding::has_errors(findings))
}

/// Writes a site that has been drawn.
pub(super) fn write(common: &Common, drawn: &Drawn) -> Result<Written, Finding> {
    output::publish(&common.output, &drawn.files)
}

/// The folder whose files replace those of the default theme.
pub(super) fn theme_folder(common: &Common) -> PathBuf {
    Path::new("themes").join(&common.theme)
}

fn draw_site(
    content: Content<'_>,
    theme: &Path,
    base_url: &str,
    findings: &mut Vec<Finding>,
) -> Option<Drawn> {
    let plan = page::plan(content, findings);
    let theme = Theme::load(theme, content.register, &plan.sections, base_url, findings)?;
    if finding::has_errors(findings) {
        return None;
    }
    let pages: Vec<Result<Vec<File>, Finding>> = plan
        .pages
        .par_iter()
        .map(|(_, page)| {
            let html = theme.draw(page)?;
            let mut files = vec![File::new(&page.path, html)];
            files.extend(opendata::beside(page, base_url));
            Ok(files)
        })
        .chain(rayon::iter::once(opendata::whole_site(content, &plan, &theme, base_url)))
        .collect();
    let mut files = Files::new();
    for drawn in pages {
        match drawn {
            Ok(drawn) => files.extend(drawn.into_iter().map(|file| (file.path, file.bytes))),
            Err(finding) => findings.push(finding),
        }
    }
    findings.extend(output::clashes(&files));
    Some(Drawn { files, pages: plan.pages.len() })
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
