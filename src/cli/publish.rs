//! The whole way from the content folder to the output folder.

use std::collections::BTreeSet;
use std::iter;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::args::Common;
use super::languages;
use crate::finding::{self, Finding};
use crate::ledger::Ledger;
use crate::opendata::{self, File};
use crate::output::{self, Sink};
use crate::page::{self, Content, Page, Plan};
use crate::record::{Site, WebAddress};
use crate::register::{self, Edition, Register};
use crate::source::{self, Folder, ThemeFiles};
use crate::theme::{Theme, Tree};
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
    let theme = source::theme_files(&theme_folder(common), findings);
    let words = languages::words(&register.site, &theme, findings)?;
    let others = translated(&register, &folder, &words[1..], findings);
    let contents: Vec<Content<'_>> = iter::once(&register)
        .chain(&others)
        .zip(&words)
        .map(|(register, words)| Content { register, ledger: &ledger, words })
        .collect();
    let drawn = base_url(common, &register.site, findings)
        .and_then(|base_url| draw_site(&contents, &theme, &base_url, findings, open));
    finding::sort(findings);
    findings.dedup();
    drawn.filter(|_| !finding::has_errors(findings))
}

/// The content in the other languages of the site. What is wrong in all of them is said once.
fn translated(
    register: &Register,
    folder: &Folder,
    others: &[Arc<Words>],
    findings: &mut Vec<Finding>,
) -> Vec<Register> {
    let read = |words: &Arc<Words>| {
        let translated = register.translated(folder, words.language(), findings);
        findings.extend(languages::parity(&translated, words));
        translated
    };
    others.iter().map(read).collect()
}

/// The folder whose files replace those of the default theme.
pub(super) fn theme_folder(common: &Common) -> PathBuf {
    Path::new("themes").join(&common.theme)
}

/// The site in one language.
struct InLanguage<'a> {
    content: Content<'a>,
    plan: Plan,
    theme: Theme,
}

fn draw_site<S: Sink>(
    contents: &[Content<'_>],
    files: &ThemeFiles,
    base_url: &str,
    findings: &mut Vec<Finding>,
    open: impl FnOnce() -> Result<S, Finding>,
) -> Option<Drawn<S>> {
    let sites = planned(contents, files, base_url, findings)?;
    if finding::has_errors(findings) {
        return None;
    }
    let sink = open().map_err(|finding| findings.push(finding)).ok()?;
    let paths = Mutex::new(BTreeSet::new());
    let take = |file: File| {
        paths.lock().unwrap_or_else(PoisonError::into_inner).insert(file.path.clone());
        sink.take(file.path, file.bytes)
    };
    let main = &sites[0];
    let all: Vec<(&Plan, &Tree)> = sites.iter().map(|s| (&s.plan, s.theme.tree())).collect();
    let (whole, drawn) = rayon::join(
        || opendata::whole_site(main.content, &main.plan, &main.theme, &all, &take),
        || sites.iter().map(|site| site.draw(&take)).collect::<Vec<_>>(),
    );
    findings.extend(whole.err());
    findings.extend(drawn.into_iter().flatten());
    findings.extend(output::clashes(&paths.into_inner().unwrap_or_else(PoisonError::into_inner)));
    Some(Drawn { sink, pages: sites.iter().map(|site| site.plan.pages.len()).sum() })
}

/// The plans of all languages, and the theme with the words of each.
fn planned<'a>(
    contents: &[Content<'a>],
    files: &ThemeFiles,
    base_url: &str,
    findings: &mut Vec<Finding>,
) -> Option<Vec<InLanguage<'a>>> {
    let plans: Vec<Plan> = contents.iter().map(|content| page::plan(*content, findings)).collect();
    let tree = |(number, (content, plan)): (usize, (&Content<'_>, &Plan))| {
        let tree = Tree::of(content.words.language(), number == 0, content.words.name(), base_url);
        tree.with_pages(plan.pages.keys())
    };
    let trees: Arc<[Tree]> = contents.iter().zip(&plans).enumerate().map(tree).collect();
    let sites = contents.iter().zip(plans).zip(trees.iter()).map(|((content, plan), tree)| {
        let place = (tree, &trees);
        let theme =
            Theme::load(files.clone(), *content, &plan.sections, place, base_url, findings)?;
        Some(InLanguage { content: *content, plan, theme })
    });
    sites.collect::<Vec<_>>().into_iter().collect()
}

impl InLanguage<'_> {
    /// Draws all pages, each with the files beside it, and the files for all of them. What was
    /// found; what charts leave out is said of the main language only.
    fn draw(&self, take: &(dyn Fn(File) -> Result<(), Finding> + Sync)) -> Vec<Finding> {
        let Self { content, plan, theme } = self;
        let tree = theme.tree();
        let take = |file: File| take(File { path: tree.file(&file.path), ..file });
        let draw = |page: &&Page| {
            let view = plan.view(*content, page);
            take(File::new(&page.path, theme.draw(page, &view)?))?;
            opendata::beside(*content, page, &view, tree)?.into_iter().try_for_each(&take)?;
            Ok(if tree.is_main() { page::chart_notes(*content, page, &view) } else { Vec::new() })
        };
        let pages: Vec<&Page> = plan.pages.values().filter(|page| tree.has(page)).collect();
        let (shared, drawn) = rayon::join(
            || opendata::of_language(*content, plan, theme, &take),
            || pages.par_iter().map(draw).collect::<Vec<Result<Vec<Finding>, Finding>>>(),
        );
        let mut found: Vec<Finding> = shared.err().into_iter().collect();
        for drawn in drawn {
            match drawn {
                Ok(notes) => found.extend(notes),
                Err(finding) => found.push(finding),
            }
        }
        found
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
