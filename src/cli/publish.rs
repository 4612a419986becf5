//! The whole way from the content folder to the output folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use xxhash_rust::xxh3::xxh3_64;

use super::args::Common;
use super::kept::Kept;
use super::progress::Progress;
use crate::finding::{self, Finding};
use crate::opendata::{self, File};
use crate::output::{self, Sink};
use crate::page::{self, Content, Page, Plan};
use crate::preview::Audience;
use crate::record::{Site, WebAddress};
use crate::register::{self, Edition};
use crate::source;
use crate::theme::Theme;

/// A site that has been drawn, and where its files went.
pub(super) struct Drawn<S> {
    /// What took its files.
    pub(super) sink: S,
    /// How many of them are pages.
    pub(super) pages: usize,
    /// How many payments they show.
    pub(super) payments: usize,
    /// The fingerprint of each file, by its path in the output folder.
    pub(super) prints: BTreeMap<String, u64>,
}

/// Who looks on while a site is drawn.
#[derive(Clone, Copy)]
pub(super) struct Onlookers<'a> {
    /// How far it has come.
    pub(super) progress: &'a Progress,
    /// The pages that are open in a browser, which are drawn first.
    pub(super) audience: Option<&'a Audience>,
}

impl<'a> Onlookers<'a> {
    /// Nobody but the person at the terminal.
    pub(super) fn terminal(progress: &'a Progress) -> Self {
        Self { progress, audience: None }
    }
}

/// Reads the content, as far as it is not `kept`, and draws the whole site into what `open` opens.
/// `None` where there are errors; the findings say which. Nothing is opened for content that has
/// errors.
pub(super) fn draw<S: Sink>(
    common: &Common,
    edition: Edition,
    kept: &mut Kept,
    onlookers: Onlookers<'_>,
    findings: &mut Vec<Finding>,
    open: impl FnOnce() -> Result<S, Finding>,
) -> Option<Drawn<S>> {
    let progress = onlookers.progress;
    check_folders(common, findings);
    check_theme(common, findings);
    let folder = progress.stage("reading files", || kept.folder(&common.content, findings));
    if finding::has_errors(findings) && folder.files.is_empty() {
        return None;
    }
    let register = progress.stage("reading records", || kept.register(&folder, edition, findings));
    let ledger = progress.stage("reading payments", || kept.ledger(&register, &folder, findings));
    let content = Content { register: &register, ledger: &ledger };
    let drawn = base_url(common, &register.site, findings).and_then(|base_url| {
        let drawing = Drawing { content, base_url: &base_url, onlookers };
        drawing.site(&theme_folder(common), findings, open)
    });
    finding::sort(findings);
    findings.dedup();
    drawn.filter(|_| !finding::has_errors(findings))
}

/// The folder whose files replace those of the default theme.
pub(super) fn theme_folder(common: &Common) -> PathBuf {
    Path::new("themes").join(&common.theme)
}

/// What a site is drawn from.
#[derive(Clone, Copy)]
struct Drawing<'a> {
    content: Content<'a>,
    base_url: &'a str,
    onlookers: Onlookers<'a>,
}

impl Drawing<'_> {
    fn site<S: Sink>(
        self,
        theme: &Path,
        findings: &mut Vec<Finding>,
        open: impl FnOnce() -> Result<S, Finding>,
    ) -> Option<Drawn<S>> {
        let Self { content, base_url, onlookers: Onlookers { progress, .. } } = self;
        let plan = progress.stage("planning pages", || page::plan(content, findings));
        let theme = progress.stage("loading the theme", || {
            Theme::load(theme, content.register, &plan.sections, base_url, findings)
        })?;
        if finding::has_errors(findings) {
            return None;
        }
        self.show_first(&plan, &theme);
        let sink = open().map_err(|finding| findings.push(finding)).ok()?;
        let prints = Mutex::new(BTreeMap::new());
        let take = |file: File| {
            let print = xxh3_64(&file.bytes);
            let mut prints = prints.lock().unwrap_or_else(PoisonError::into_inner);
            prints.insert(file.path.clone(), print);
            drop(prints);
            sink.take(file.path, file.bytes)
        };
        progress.expect(plan.pages.len());
        let drawn = progress.stage("drawing pages", || self.draw_all(&plan, &theme, &take));
        for drawn in drawn {
            match drawn {
                Ok(notes) => findings.extend(notes),
                Err(finding) => findings.push(finding),
            }
        }
        let prints = prints.into_inner().unwrap_or_else(PoisonError::into_inner);
        findings.extend(output::clashes(&prints));
        let (pages, payments) = (plan.pages.len(), content.ledger.payments.len());
        Some(Drawn { sink, pages, payments, prints })
    }

    /// Shows the pages that are open in a browser, with the assets that they ask for, before
    /// anything else is drawn. One that cannot be drawn has its finding later.
    fn show_first(self, plan: &Plan, theme: &Theme) {
        let Some(audience) = self.onlookers.audience else { return };
        let open = audience.open_files();
        let pages = plan.pages.values().filter(|page| open.contains(&page.path.output_file()));
        let pages: Vec<&Page> = pages.collect();
        let draw = |page: &&Page| {
            let html = theme.draw(page, &plan.view(self.content, page)).ok()?;
            Some((page.path.output_file(), html.into_bytes()))
        };
        let drawn: BTreeMap<String, Vec<u8>> = pages.par_iter().filter_map(draw).collect();
        if drawn.is_empty() {
            return;
        }
        let assets = theme.assets.iter().map(|a| (a.path.output_file(), a.bytes.clone()));
        audience.show(drawn.into_iter().chain(assets).collect());
    }

    /// Draws every file of the site; each page says what was found on it.
    fn draw_all(
        self,
        plan: &Plan,
        theme: &Theme,
        take: &(impl Fn(File) -> Result<(), Finding> + Sync),
    ) -> Vec<Result<Vec<Finding>, Finding>> {
        let Self { content, base_url, onlookers: Onlookers { progress, .. } } = self;
        let draw = |page: &&Page| {
            let view = plan.view(content, page);
            take(File::new(&page.path, theme.draw(page, &view)?))?;
            opendata::beside(content, page, &view, base_url)?.into_iter().try_for_each(take)?;
            progress.step();
            Ok(page::chart_notes(content, page, &view))
        };
        let pages: Vec<&Page> = plan.pages.values().collect();
        let (site, mut drawn) = rayon::join(
            || opendata::whole_site(content, plan, theme, base_url, take),
            || pages.par_iter().map(draw).collect::<Vec<_>>(),
        );
        drawn.push(site.map(|()| Vec::new()));
        drawn
    }
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
